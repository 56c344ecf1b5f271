// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QWidget>

namespace cabas::ui {

class Desk;

/// One tab of the page of prices.
class PriceView : public QWidget {
    Q_OBJECT

public:
    explicit PriceView(Desk &desk, QWidget *parent = nullptr);

    /// Reads again what is shown.
    virtual void refresh() = 0;
    /// Shows one thing of it, by its id.
    virtual void open(qint64 id);
    /// What one may begin here, for the button of the head; empty: nothing.
    virtual QString addWord() const;
    virtual void add();
    /// False: there is no use for that code here.
    virtual bool scanned(const QString &code);
    /// Where the keyboard begins.
    virtual QWidget *start() const = 0;

Q_SIGNALS:
    /// For the foot of the page.
    void counted(const QStringList &counts);
    void done(const QString &words);
    void refused(const Failure &failure);
    /// A batch of prices was planned from here.
    void planned();

protected:
    Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
};

} // namespace cabas::ui
