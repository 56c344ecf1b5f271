// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/daybymouse.h"

#include "tests/ui/shell/daybykeyboard.h"
#include "tests/ui/shell/freshshop.h"

using cabas::ui::TillStep;

namespace cabas::test {

void DayByMouse::signIn()
{
    m_day.begin("cashier", Hand::Mouse);
    m_day.click(u"name-owner"_qs);
    m_day.waitForPage(u"home"_qs);
    m_day.took("signing in", 1);
}

void DayByMouse::receive()
{
    m_day.begin("volunteer", Hand::Mouse);
    m_day.click(u"deed-receive"_qs);
    m_day.waitForPage(u"receptions"_qs);
    m_day.click(u"start"_qs);
    m_day.waitForPage(u"reception"_qs);
    m_day.took("beginning a reception", 2);
    scanTheDelivery(m_day);
    m_day.typeInto(u"unknown-search"_qs, u"savon"_qs);
    m_day.clickListed(u"Savon"_qs);
    m_day.click(u"unknown-do"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM delivery_scans WHERE line_id IS NULL"_qs, 0);
    m_day.answer(u"Finish the reception"_qs);
    m_day.click(u"finish"_qs);
    m_day.waitForPage(u"receptions"_qs);
    m_day.took("15 scans, one of a code nobody knew, and the end", 15 + 1 + 5 + 2 + 2);
}

void DayByMouse::openTill()
{
    m_day.begin("cashier", Hand::Mouse);
    m_day.click(u"nav-till"_qs);
    m_day.waitForPage(u"till"_qs);
    m_day.took("from a reception to the till", 1);
    count(u"2000"_qs, u"2"_qs);
    count(u"1000"_qs, u"4"_qs);
    count(u"500"_qs, u"4"_qs);
    m_day.click(u"open"_qs);
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForValue(u"SELECT float_cents FROM till_sessions"_qs, 10'000);
    m_day.took("opening the till", 3 * 2 + 1);
}

void DayByMouse::count(const QString &piece, const QString &pieces)
{
    m_day.typeInto(u"count"_qs + piece, pieces);
}

void DayByMouse::pay(const QStringList &buttons)
{
    m_day.click(u"pay"_qs);
    m_day.waitForStep(TillStep::Payment);
    for (const QString &button : buttons)
        m_day.click(button);
    m_day.waitForStep(TillStep::Paid);
}

void DayByMouse::sell()
{
    sellOneThing();
    sellToAMember();
    sellWhileAnotherWaits();
    sellMixed();
    sellMany();
    m_day.click(u"next"_qs);
    m_day.waitForStep(TillStep::Sale);
    m_day.took("the next customer", 1);
}

void DayByMouse::sellOneThing()
{
    for (int i = 0; i < 3; ++i)
        m_day.scan(FreshShop::jam());
    m_day.waitForValue(u"SELECT SUM(quantity_milli) FROM basket_lines"_qs, 3000);
    pay({u"finish"_qs});
    m_day.took("three jars, exact card", 3 + 2);

    m_day.scan(FreshShop::weighedCarrots());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(1);
    pay({u"means-cash"_qs, u"quick500"_qs, u"finish"_qs});
    m_day.took("a weight label, 5 € in cash", 1 + 4);
}

void DayByMouse::sellToAMember()
{
    m_day.scan(m_badge);
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForValue(u"SELECT count(*) FROM baskets WHERE member_id IS NOT NULL"_qs, 1);
    m_day.click(u"keySearch"_qs);
    m_day.waitForFocus(u"pickSearch"_qs);
    m_day.type(u"sav"_qs);
    m_day.clickRow(u"pickList"_qs, u"Savon"_qs);
    m_day.waitForLines(1);
    pay({u"means-cheque"_qs, u"finish"_qs});
    m_day.took("a badge, an article by its name, a cheque", 1 + 1 + 3 + 1 + 3);
}

void DayByMouse::sellWhileAnotherWaits()
{
    m_day.scan(FreshShop::jam());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(1);
    m_day.click(u"keyPark"_qs);
    m_day.click(u"keyPark"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM baskets WHERE state = 'parked'"_qs, 1);
    m_day.took("an article, then on hold", 1 + 2);

    m_day.scan(FreshShop::quiche());
    m_day.scan(FreshShop::paper());
    m_day.waitForLines(2);
    pay({u"means-cash"_qs, u"finish"_qs});
    m_day.took("two articles of two rates, exact cash", 2 + 3);
    m_day.click(u"next"_qs);
    m_day.waitForStep(TillStep::Sale);

    m_day.click(u"recall"_qs);
    m_day.waitForLines(1);
    m_day.click(u"keyDiscount"_qs);
    m_day.click(u"percent10"_qs);
    m_day.click(u"usual1"_qs);
    m_day.click(u"giveDiscount"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM basket_lines WHERE discount_bp = 1000"_qs, 1);
    pay({u"finish"_qs});
    m_day.took("back to the basket on hold, 10 % off, card", 1 + 1 + 4 + 2);
}

void DayByMouse::sellMixed()
{
    m_day.scan(FreshShop::jam());
    m_day.scan(FreshShop::unknown());
    m_day.scan(FreshShop::quiche());
    m_day.scan(FreshShop::paper());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(4);
    pay({u"finish"_qs});
    m_day.took("four rates on one ticket, exact card", 4 + 2);

    m_day.scan(u"3760091720146"_qs);
    m_day.scan(FreshShop::jam());
    m_day.scan(FreshShop::paper());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(2);
    pay({u"means-cash"_qs, u"quick5000"_qs, u"finish"_qs});
    m_day.took("an unknown code among two articles, 50 € in cash", 3 + 4);
}

void DayByMouse::sellMany()
{
    for (int i = 0; i < 4; ++i)
        m_day.scan(FreshShop::jam());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForValue(u"SELECT SUM(quantity_milli) FROM basket_lines"_qs, 4000);
    pay({u"finish"_qs});
    m_day.took("four jars, exact card", 4 + 2);

    m_day.scan(FreshShop::pricedCheese());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(1);
    pay({u"means-cash"_qs, u"quick500"_qs, u"finish"_qs, u"finish"_qs});
    m_day.took("a price label, 5 € in cash and the rest by card", 1 + 5);

    m_day.scan(FreshShop::jam());
    m_day.scan(FreshShop::quiche());
    m_day.waitForStep(TillStep::Sale);
    m_day.waitForLines(2);
    m_day.click(u"keyVoid"_qs);
    m_day.waitForLines(1);
    pay({u"finish"_qs});
    m_day.took("two articles of which one is taken back, card", 2 + 1 + 2);
}

void DayByMouse::refund()
{
    m_day.click(u"refund"_qs);
    m_day.waitForStep(TillStep::Tickets);
    m_day.clickRow(u"pickList"_qs, u"000003"_qs);
    m_day.click(u"refundTicket"_qs);
    m_day.waitForStep(TillStep::Refund);
    m_day.click(u"tickAll"_qs);
    m_day.click(u"means-cash"_qs);
    m_day.click(u"usual1"_qs);
    m_day.click(u"giveBack"_qs);
    m_day.waitForStep(TillStep::Paid);
    m_day.click(u"next"_qs);
    m_day.waitForStep(TillStep::Sale);
    m_day.took("the soap comes back", 8);
}

void DayByMouse::close()
{
    m_day.click(u"closeTill"_qs);
    m_day.waitForStep(TillStep::Closing);
    count(u"10000"_qs, u"1"_qs);
    count(u"1000"_qs, u"1"_qs);
    count(u"500"_qs, u"1"_qs);
    count(u"200"_qs, u"2"_qs);
    count(u"10"_qs, u"1"_qs);
    count(u"2"_qs, u"1"_qs);
    m_day.click(u"next"_qs);
    m_day.typeInto(u"slips-card"_qs, u"57,34"_qs);
    m_day.typeInto(u"slips-cheque"_qs, u"6"_qs);
    m_day.click(u"next"_qs);
    m_day.click(u"usual0"_qs);
    m_day.click(u"next"_qs);
    m_day.find<QWidget>(u"closed"_qs);
    m_day.took("counting and closing", 1 + 6 * 2 + 1 + 6 + 2 + 1 + 2);
}

} // namespace cabas::test
