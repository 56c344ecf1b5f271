// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/daybykeyboard.h"

#include "tests/ui/shell/freshshop.h"

using cabas::ui::TillStep;

namespace cabas::test {

void scanTheDelivery(WindowDay &day)
{
    for (int i = 0; i < 12; ++i)
        day.scan(FreshShop::jam());
    day.scan(FreshShop::jamCarton());
    day.scan(FreshShop::weighedCarrots());
    day.scan(FreshShop::unknown());
    day.waitForValue(u"SELECT count(*) FROM delivery_scans"_qs, 15);
    day.find<QWidget>(u"unknown-search"_qs);
}

void DayByKeyboard::signIn()
{
    m_day.begin("cashier", Hand::Keyboard);
    m_day.enter(u"owner"_qs);
    m_day.waitForPage(u"home"_qs);
    m_day.took("signing in", 6);
}

void DayByKeyboard::receive()
{
    m_day.begin("volunteer", Hand::Keyboard);
    m_day.tabTo(u"deed-receive"_qs);
    m_day.key(Qt::Key_Return);
    m_day.waitForPage(u"receptions"_qs);
    m_day.key(Qt::Key_F12);
    m_day.waitForPage(u"reception"_qs);
    m_day.took("beginning a reception", 8);
    scanTheDelivery(m_day);
    // The answers are numbered: 2 is "a product we have", and its name is asked next.
    m_day.enter(u"2"_qs);
    m_day.waitForFocus(u"unknown-search"_qs);
    m_day.enter(u"savon"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM delivery_scans WHERE line_id IS NULL"_qs, 0);
    m_day.find<QWidget>(u"finish"_qs);
    m_day.answer(u"Finish the reception"_qs);
    m_day.key(Qt::Key_F12);
    m_day.waitForPage(u"receptions"_qs);
    m_day.took("15 scans, one of a code nobody knew, and the end", 15 + 2 + 6 + 1 + 3);
}

void DayByKeyboard::openTill()
{
    m_day.begin("cashier", Hand::Keyboard);
    // The navigation is one stop; arrows go along it.
    m_day.tabTo(u"nav-home"_qs);
    m_day.key(Qt::Key_Down);
    m_day.key(Qt::Key_Return);
    m_day.waitForPage(u"till"_qs);
    m_day.took("from a reception to the till", 11);
    // No note of 100 or 50; two of 20, four of 10, four of 5.
    m_day.key(Qt::Key_Return);
    m_day.key(Qt::Key_Return);
    m_day.enter(u"2"_qs);
    m_day.enter(u"4"_qs);
    m_day.type(u"4"_qs);
    m_day.key(Qt::Key_F12);
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForValue(u"SELECT float_cents FROM till_sessions"_qs, 10'000);
    m_day.took("opening the till", 8);
}

void DayByKeyboard::pay(const std::vector<int> &keys)
{
    m_day.key(Qt::Key_F12);
    m_day.waitForStep(TillStep::Payment);
    for (const int key : keys)
        m_day.key(key);
    m_day.waitForStep(TillStep::Paid);
}

void DayByKeyboard::sell()
{
    sellOneThing();
    sellToAMember();
    sellWhileAnotherWaits();
    sellMixed();
    sellMany();
    m_day.key(Qt::Key_Return);
    m_day.waitForStep(TillStep::Sale);
    m_day.took("the next customer", 1);
}

void DayByKeyboard::sellOneThing()
{
    m_day.enter(u"3*"_qs);
    m_day.scan(FreshShop::jam());
    m_day.waitForLines(1);
    pay({Qt::Key_Return});
    m_day.took("three jars, exact card", 3 + 1 + 2);

    // The next customer's first scan takes the screen back.
    m_day.scan(FreshShop::weighedCarrots());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(1);
    m_day.enter(u"+5"_qs);
    m_day.waitForStep(TillStep::Payment);
    m_day.key(Qt::Key_Return);
    m_day.waitForStep(TillStep::Paid);
    m_day.took("a weight label, 5 € in cash", 1 + 3 + 1);
}

void DayByKeyboard::sellToAMember()
{
    m_day.scan(m_badge);
    // Typed at once, as somebody who looks at the article and not at the screen does.
    m_day.enter(u"sav"_qs);
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForFocus(u"pickSearch"_qs);
    m_day.key(Qt::Key_Return);
    m_day.waitForLines(1);
    m_day.waitForValue(u"SELECT count(*) FROM baskets WHERE member_id IS NOT NULL"_qs, 1);
    pay({Qt::Key_F4, Qt::Key_Return});
    m_day.took("a badge, an article by its name, a cheque", 1 + 4 + 1 + 3);
}

void DayByKeyboard::sellWhileAnotherWaits()
{
    m_day.scan(FreshShop::jam());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(1);
    m_day.key(Qt::Key_F4);
    m_day.enter(u"theo"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM baskets WHERE state = 'parked'"_qs, 1);
    m_day.took("an article, then on hold", 1 + 1 + 5);

    m_day.scan(FreshShop::quiche());
    m_day.scan(FreshShop::paper());
    m_day.waitForLines(2);
    pay({Qt::Key_F2, Qt::Key_Return});
    m_day.took("two articles of two rates, exact cash", 2 + 3);
    m_day.key(Qt::Key_Return);
    m_day.waitForStep(TillStep::Sale);

    m_day.key(Qt::Key_F4);
    m_day.waitForLines(1);
    m_day.key(Qt::Key_F7);
    m_day.waitForFocus(u"percent"_qs);
    m_day.enter(u"10"_qs);
    m_day.waitForFocus(u"reason"_qs);
    m_day.enter(u"dented"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM basket_lines WHERE discount_bp = 1000"_qs, 1);
    pay({Qt::Key_Return});
    m_day.took("back to the basket on hold, 10 % off, card", 1 + 1 + 1 + 3 + 7 + 2);
}

void DayByKeyboard::sellMixed()
{
    m_day.scan(FreshShop::jam());
    m_day.scan(FreshShop::unknown());
    m_day.scan(FreshShop::quiche());
    m_day.scan(FreshShop::paper());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(4);
    pay({Qt::Key_Return});
    m_day.took("four rates on one ticket, exact card", 4 + 2);

    m_day.scan(u"3760091720146"_qs);
    m_day.scan(FreshShop::jam());
    m_day.scan(FreshShop::paper());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(2);
    m_day.enter(u"+50"_qs);
    m_day.waitForStep(TillStep::Payment);
    m_day.key(Qt::Key_Return);
    m_day.waitForStep(TillStep::Paid);
    m_day.took("an unknown code among two articles, 50 € in cash", 3 + 4 + 1);
}

void DayByKeyboard::sellMany()
{
    m_day.scan(FreshShop::jam());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(1);
    m_day.enter(u"4"_qs);
    m_day.waitForValue(u"SELECT quantity_milli FROM basket_lines"_qs, 4000);
    pay({Qt::Key_Return});
    m_day.took("four jars, exact card", 1 + 2 + 2);

    m_day.scan(FreshShop::pricedCheese());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(1);
    m_day.key(Qt::Key_F12);
    m_day.waitForStep(TillStep::Payment);
    m_day.key(Qt::Key_F2);
    m_day.enter(u"5"_qs);
    m_day.key(Qt::Key_Return);
    m_day.waitForStep(TillStep::Paid);
    m_day.took("a price label, 5 € in cash and the rest by card", 1 + 1 + 1 + 2 + 1);

    m_day.scan(FreshShop::jam());
    m_day.scan(FreshShop::quiche());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(2);
    m_day.key(Qt::Key_F9);
    m_day.waitForLines(1);
    pay({Qt::Key_Return});
    m_day.took("two articles of which one is taken back, card", 2 + 1 + 2);
}

void DayByKeyboard::refund()
{
    m_day.key(Qt::Key_1, Qt::ControlModifier);
    m_day.waitForStep(TillStep::Tickets);
    m_day.enter(u"000003"_qs);
    m_day.waitForStep(TillStep::Refund);
    m_day.key(Qt::Key_F9);
    m_day.key(Qt::Key_F2);
    m_day.type(u"leaks"_qs);
    m_day.key(Qt::Key_F12);
    m_day.waitForStep(TillStep::Paid);
    m_day.key(Qt::Key_Return);
    m_day.waitForStep(TillStep::Sale);
    m_day.took("the soap comes back", 1 + 7 + 1 + 1 + 5 + 1 + 1);
}

void DayByKeyboard::close()
{
    m_day.key(Qt::Key_3, Qt::ControlModifier);
    m_day.waitForStep(TillStep::Closing);
    // 119.13 lie in the drawer: a note of 100, one of 10, one of 5, two coins of 2, and so on.
    for (const char *count : {"1", "", "", "1", "1", "2", "", "", "", "1", "", "1"})
        m_day.enter(QString::fromLatin1(count));
    m_day.type(u"1"_qs);
    m_day.key(Qt::Key_F12);
    m_day.waitForFocus(u"slips-card"_qs);
    m_day.enter(u"57,34"_qs);
    m_day.type(u"6"_qs);
    m_day.key(Qt::Key_F12);
    m_day.key(Qt::Key_F12);
    m_day.find<QWidget>(u"closed"_qs);
    m_day.took("counting and closing", 1 + 19 + 1 + 6 + 1 + 1 + 1);
}

} // namespace cabas::test
