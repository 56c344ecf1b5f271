// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/taskshop.h"

namespace cabas::test {

/// The tasks of a shop that runs, by mouse (and scanner) alone, each from home on.
class TasksByMouse {
public:
    explicit TasksByMouse(TaskShop &shop) : m_shop(shop), m_day(shop.day()) {}

    void noteLoss();
    void takeShortDateOff();
    void leaveWord();
    void notePresence();
    void findProduct();
    void addMember();
    void bookShift();

    void makeProduct();
    void changePrice();
    void order();

    void postEntry();
    void postInvoice();
    void explainBankLine();
    void preparePayments();
    void noteVatSent();
    void lockMonth();
    void goDownFromReport();

private:
    /// Clicks an entry of the navigation, then one below it where there is.
    void goTo(const QString &entry, const QString &page = {});
    /// Types into a cell of the grid of an entry.
    void typeCell(int row, int column, const QString &text);

    TaskShop &m_shop;
    WindowDay &m_day;
};

} // namespace cabas::test
