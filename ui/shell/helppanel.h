// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/helpcards.h"
#include "ui/shell/pageworker.h"
#include "ui/widgets/sidepanel.h"

#include <QPointer>

class QBoxLayout;

namespace cabas::ui {

class Desk;

/// The help card of the page, at the right of the window over it: one reads and works at the same
/// time. F1 or Esc puts it away.
class HelpPanel : public SidePanel {
    Q_OBJECT

public:
    HelpPanel(Desk &desk, QWidget *window);

    /// Shows the card of a page in the language of the window; nothing where there is none.
    void showFor(const QString &page);
    void putAway();
    const HelpCard &card() const { return m_card; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addTours(QBoxLayout *column);
    void place();
    void save();
    void print();

    Desk &m_desk;
    HelpCard m_card;
    QString m_page;
    QPointer<QWidget> m_before;
    QWidget *m_content = nullptr;
    PageWorker m_worker;
};

} // namespace cabas::ui
