// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/taskshop.h"

namespace cabas::test {

/// The tasks of a shop that runs, by keyboard (and scanner) alone, each from home on.
class TasksByKeyboard {
public:
    explicit TasksByKeyboard(TaskShop &shop) : m_shop(shop), m_day(shop.day()) {}

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
    /// Finds a page by its name, as anything else is found.
    void look(const QString &words);
    void goTo(const QString &words, const QString &page);

    TaskShop &m_shop;
    WindowDay &m_day;
};

} // namespace cabas::test
