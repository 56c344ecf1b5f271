// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/special/specialorder.h"
#include "ui/shell/pageworker.h"

#include <QObject>

class QWidget;

namespace cabas::ui {

class Desk;

/// The way of name tags to a printer or a file, beside the window's thread.
class NameTagOutput : public QObject {
    Q_OBJECT

public:
    NameTagOutput(Desk &desk, QWidget *page);

    /// Asks where to, then prints or writes. Says so where there is none to print.
    void offer(const Result<std::vector<NameTag>> &tags);

Q_SIGNALS:
    /// `where` is the file, empty for a printer.
    void done(const QString &where);

private:
    void save(const std::vector<NameTag> &tags);
    void print(const std::vector<NameTag> &tags);
    void tell(const Result<QString> &where);

    Desk &m_desk;
    QWidget *m_page;
    PageWorker m_worker;
};

} // namespace cabas::ui
