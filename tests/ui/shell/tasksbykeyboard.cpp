// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/tasksbykeyboard.h"

#include "tests/support/ui_tour.h"

namespace cabas::test {

void TasksByKeyboard::look(const QString &words)
{
    m_day.key(Qt::Key_K, Qt::ControlModifier);
    m_day.waitForFocus(u"find"_qs);
    m_day.type(words);
    m_day.waitForRows(u"found"_qs);
}

void TasksByKeyboard::goTo(const QString &words, const QString &page)
{
    look(words);
    m_day.key(Qt::Key_Return);
    m_day.waitForPage(page);
    PageTour::settle(m_day.window()); // nobody works in a page that is still being filled
}

void TasksByKeyboard::noteLoss()
{
    m_day.tabTo(u"deed-loss"_qs);
    m_day.key(Qt::Key_Return);
    m_day.waitForPage(u"losses"_qs);
    m_day.key(Qt::Key_2, Qt::ControlModifier);
    m_day.scan(TaskShop::honey());
    m_day.waitForRows(u"losses"_qs);
    m_day.took("a broken jar noted as a loss", 12);
}

void TasksByKeyboard::takeShortDateOff()
{
    const int before = m_shop.count(u"SELECT count(*) FROM stock_moves"_qs);
    goTo(u"short"_qs, u"expiry"_qs);
    m_day.waitForRows(u"expiry"_qs);
    m_day.key(Qt::Key_F2);
    m_day.waitForValue(u"SELECT count(*) FROM stock_moves"_qs, before + 1);
    m_day.took("what is past its date taken off the shelf", 1 + 5 + 1 + 1);
}

void TasksByKeyboard::leaveWord()
{
    goTo(u"log b"_qs, u"logbook"_qs);
    m_day.key(Qt::Key_N, Qt::ControlModifier);
    m_day.waitForFocus(u"note-text"_qs);
    m_day.type(u"fridge 2 leaks"_qs);
    m_day.key(Qt::Key_Return, Qt::ControlModifier);
    m_day.waitForValue(u"SELECT count(*) FROM team_notes WHERE text = 'fridge 2 leaks'"_qs, 1);
    m_day.took("a word of 14 letters for the next team", 7 + 1 + 14 + 1);
}

void TasksByKeyboard::notePresence()
{
    goTo(u"day of"_qs, u"shift-day"_qs);
    m_day.waitForRows(u"day"_qs);
    m_day.key(Qt::Key_F2);
    m_day.waitForValue(u"SELECT count(*) FROM shift_bookings b JOIN shifts s ON s.id = b.shift_id "
                       u"WHERE s.day = '2026-03-11' AND b.state = 'done'"_qs,
                       1);
    m_day.took("a member noted as there", 10);
}

void TasksByKeyboard::findProduct()
{
    goTo(u"chatagnier"_qs, u"product"_qs);
    m_day.took("a product whose name is misspelt, with its price", 1 + 10 + 1);
}

void TasksByKeyboard::addMember()
{
    goTo(u"members"_qs, u"members"_qs);
    m_day.key(Qt::Key_N, Qt::ControlModifier);
    m_day.waitForFocus(u"member-name"_qs);
    m_day.type(u"Zoe Abelia"_qs);
    m_day.key(Qt::Key_Return, Qt::ControlModifier);
    m_day.waitForValue(u"SELECT count(*) FROM members WHERE name = 'Zoe Abelia'"_qs, 1);
    m_day.took("a member of ten letters added", 9 + 1 + 10 + 1);
}

void TasksByKeyboard::bookShift()
{
    goTo(u"day of"_qs, u"shift-day"_qs);
    m_day.waitForRows(u"day"_qs);
    m_day.tabTo(u"alert-69"_qs);
    m_day.key(Qt::Key_Space);
    m_day.waitForPage(u"shifts"_qs);
    m_day.key(Qt::Key_I);
    m_day.waitForFocus(u"shift-search"_qs);
    m_day.type(u"anne"_qs);
    m_day.find<QWidget>(u"found-44"_qs);
    m_day.key(Qt::Key_Return);
    m_day.waitForValue(TaskShop::bookedOn14(), 1);
    m_day.took("a member of four letters booked where one is missing", 8 + 6 + 2 + 4 + 2);
}

void TasksByKeyboard::makeProduct()
{
    goTo(u"products"_qs, u"products"_qs);
    m_day.key(Qt::Key_N, Qt::ControlModifier);
    m_day.waitForFocus(u"product-name"_qs);
    m_day.type(u"Chutney"_qs);
    m_day.tabTo(u"product-price"_qs);
    m_day.type(u"4,50"_qs);
    m_day.key(Qt::Key_Return, Qt::ControlModifier);
    m_day.waitForValue(u"SELECT count(*) FROM products WHERE name = 'Chutney'"_qs, 1);
    m_day.took("a new product, name and price", 10 + 1 + 7 + 2 + 4 + 1);
}

void TasksByKeyboard::changePrice()
{
    look(u"chatagnier"_qs);
    m_day.key(Qt::Key_F2);
    m_day.waitForPage(u"product"_qs);
    m_day.waitForFocus(u"price-new"_qs);
    m_day.enter(u"9,90"_qs);
    m_day.waitForValue(TaskShop::honeyAt990(), 1);
    m_day.took("a new price of a product", 12 + 4 + 1);
}

void TasksByKeyboard::order()
{
    goTo(u"orders"_qs, u"orders"_qs);
    m_day.key(Qt::Key_N, Qt::ControlModifier);
    m_day.waitForFocus(u"order-supplier"_qs);
    m_day.type(u"Moulin"_qs);
    m_day.key(Qt::Key_F7);
    m_day.waitForRows(u"order-lines"_qs);
    m_day.answer(u"Mark as sent"_qs);
    m_day.key(Qt::Key_F12);
    m_day.waitForPage(u"orders"_qs);
    m_day.took("what is needed of a supplier proposed, and sent", 8 + 1 + 6 + 1 + 1 + 3);
}

void TasksByKeyboard::postEntry()
{
    const int before = m_shop.count(TaskShop::entries());
    goTo(u"entries"_qs, u"journal"_qs);
    m_day.key(Qt::Key_N, Qt::ControlModifier);
    m_day.waitForPage(u"entry"_qs);
    m_day.tabTo(u"entry-reference"_qs);
    m_day.type(u"A1"_qs);
    m_day.tabTo(u"entry-label"_qs);
    m_day.type(u"coffee"_qs);
    m_day.key(Qt::Key_Tab);
    m_day.type(u"6257"_qs);
    for (int i = 0; i < 3; ++i)
        m_day.key(Qt::Key_Return);
    m_day.enter(u"18,60"_qs);
    m_day.type(u"5121"_qs);
    m_day.key(Qt::Key_F8);
    m_day.key(Qt::Key_Return, Qt::ControlModifier);
    m_day.waitForValue(TaskShop::entries(), before + 1);
    m_day.took("an entry of two lines posted", 9 + 1 + 2 + 2 + 2 + 6 + 1 + 4 + 3 + 6 + 4 + 2);
}

void TasksByKeyboard::postInvoice()
{
    goTo(u"invoices"_qs, u"invoices"_qs);
    m_day.waitForRows(u"invoice-list"_qs);
    m_day.key(Qt::Key_Down);
    m_day.key(Qt::Key_Return);
    m_day.waitForPage(u"invoice"_qs);
    m_day.waitForFocus(u"invoice-number"_qs);
    m_day.enter(u"F77"_qs);
    m_day.key(Qt::Key_Return, Qt::ControlModifier);
    m_day.waitForValue(TaskShop::invoiceF77(), 1);
    m_day.took("an invoice posted from its reception", 10 + 2 + 4 + 1);
}

void TasksByKeyboard::explainBankLine()
{
    const int before = m_shop.count(TaskShop::explained());
    goTo(u"bank"_qs, u"bank"_qs);
    m_day.waitForRows(u"bank-lines"_qs);
    m_day.find<QWidget>(u"accept"_qs);
    m_day.key(Qt::Key_Return);
    m_day.waitForValue(TaskShop::explained(), before + 1);
    m_day.took("a line of the bank explained as proposed", 6 + 1);
}

void TasksByKeyboard::preparePayments()
{
    m_shop.nameAccount();
    goTo(u"payments"_qs, u"payments"_qs);
    m_day.waitForRows(u"payable"_qs);
    m_day.tabBackTo(u"pay-means"_qs);
    m_day.key(Qt::Key_Down);
    m_day.key(Qt::Key_Return, Qt::ControlModifier);
    m_day.waitForValue(TaskShop::runs(), 1);
    m_day.took("what is due prepared as cheques", 10 + 3 + 2);
}

void TasksByKeyboard::noteVatSent()
{
    const int before = m_shop.count(TaskShop::returns());
    goTo(u"vat return"_qs, u"vat-return"_qs);
    m_day.tabBackTo(u"send-return"_qs);
    m_day.answer(u"Yes, it was sent"_qs);
    m_day.key(Qt::Key_Space);
    m_day.waitForValue(TaskShop::returns(), before + 1);
    m_day.took("the VAT of a month noted as declared", 12 + 2 + 3);
}

void TasksByKeyboard::lockMonth()
{
    goTo(u"treasury"_qs, u"cockpit"_qs);
    m_day.tabBackTo(u"step-lock"_qs);
    m_day.answer(u"Lock"_qs);
    m_day.key(Qt::Key_Space);
    m_day.waitForValue(TaskShop::locked(), 1);
    m_day.took("a month locked", 10 + 4 + 1 + 3);
}

void TasksByKeyboard::goDownFromReport()
{
    goTo(u"accounts"_qs, u"accounts"_qs);
    m_day.waitForRows(u"balance"_qs);
    m_day.key(Qt::Key_Return);
    m_day.waitForPage(u"ledger"_qs);
    m_day.waitForRows(u"ledger"_qs);
    m_day.key(Qt::Key_Return);
    m_day.waitForPage(u"entry"_qs);
    m_day.took("from the balances down to an entry", 10 + 3);
}

} // namespace cabas::test
