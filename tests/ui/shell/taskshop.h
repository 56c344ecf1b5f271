// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/windowday.h"

#include <QTemporaryDir>

namespace cabas::test {

/// The demonstration shop on a morning of shifts, in a file of its own, with the owner signed in:
/// where the tasks of the office begin.
class TaskShop {
public:
    /// `folder` holds the demonstration of a PageTour.
    TaskShop(const QString &folder, const char *person, Hand hand);

    WindowDay &day() { return *m_day; }
    /// Home again, which is not counted.
    void home();
    /// How many rows a question counts.
    int count(const QString &query) { return m_day->value(query).toInt(); }

    /// Says which account of the bank pays, which is asked once.
    void nameAccount();

    /// What tasks change, as questions to the file.
    static QString bookedOn14();
    static QString honeyAt990();
    static QString entries();
    static QString invoiceF77();
    static QString explained();
    static QString runs();
    static QString returns();
    static QString locked();
    /// A product with 20 pieces and more on the shelf.
    static QString honey() { return u"02000000000282"_qs; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowDay> m_day;
};

} // namespace cabas::test
