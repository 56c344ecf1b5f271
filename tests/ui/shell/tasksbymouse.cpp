// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/tasksbymouse.h"

#include "tests/support/ui_tour.h"
#include "ui/accounting/entrylinesmodel.h"

#include <QApplication>
#include <QLineEdit>

using cabas::ui::EntryLinesModel;

namespace cabas::test {

void TasksByMouse::goTo(const QString &entry, const QString &page)
{
    m_day.click(u"nav-"_qs + entry);
    m_day.waitForPage(entry);
    if (!page.isEmpty()) {
        m_day.click(u"nav-"_qs + page);
        m_day.waitForPage(page);
    }
    PageTour::settle(m_day.window()); // nobody works in a page that is still being filled
}

void TasksByMouse::noteLoss()
{
    m_day.click(u"deed-loss"_qs);
    m_day.waitForPage(u"losses"_qs);
    m_day.click(u"reason-damaged"_qs);
    m_day.scan(TaskShop::honey());
    m_day.waitForRows(u"losses"_qs);
    m_day.took("a broken jar noted as a loss", 3);
}

void TasksByMouse::takeShortDateOff()
{
    const int before = m_shop.count(u"SELECT count(*) FROM stock_moves"_qs);
    goTo(u"stock"_qs, u"expiry"_qs);
    m_day.waitForRows(u"expiry"_qs);
    m_day.click(u"expiry-out"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM stock_moves"_qs, before + 1);
    m_day.took("what is past its date taken off the shelf", 3);
}

void TasksByMouse::leaveWord()
{
    goTo(u"logbook"_qs);
    m_day.click(u"new-note"_qs);
    m_day.write(u"note-text"_qs, u"fridge 2 leaks"_qs);
    m_day.click(u"note-save"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM team_notes WHERE text = 'fridge 2 leaks'"_qs, 1);
    m_day.took("a word of 14 letters for the next team", 3 + 14);
}

void TasksByMouse::notePresence()
{
    goTo(u"shifts"_qs, u"shift-day"_qs);
    m_day.waitForRows(u"day"_qs);
    m_day.click(u"attend-0"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM shift_bookings b JOIN shifts s ON s.id = b.shift_id "
                       u"WHERE s.day = '2026-03-11' AND b.state = 'done'"_qs,
                       1);
    m_day.took("a member noted as there", 4);
}

void TasksByMouse::findProduct()
{
    m_day.click(u"find-anything"_qs);
    m_day.write(u"find"_qs, u"chatagnier"_qs);
    m_day.clickRow(u"found"_qs, u"Miel de ch"_qs);
    m_day.waitForPage(u"product"_qs);
    m_day.took("a product whose name is misspelt, with its price", 1 + 10 + 1);
}

void TasksByMouse::addMember()
{
    goTo(u"members"_qs);
    m_day.click(u"new-member"_qs);
    m_day.write(u"member-name"_qs, u"Zoe Abelia"_qs);
    m_day.click(u"member-save"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM members WHERE name = 'Zoe Abelia'"_qs, 1);
    m_day.took("a member of ten letters added", 3 + 10);
}

void TasksByMouse::bookShift()
{
    goTo(u"shifts"_qs, u"shift-day"_qs);
    m_day.waitForRows(u"day"_qs);
    m_day.click(u"alert-69"_qs);
    m_day.waitForPage(u"shifts"_qs);
    m_day.click(u"book-member"_qs);
    m_day.write(u"shift-search"_qs, u"anne"_qs);
    m_day.click(u"found-44"_qs);
    m_day.waitForValue(TaskShop::bookedOn14(), 1);
    m_day.took("a member of four letters booked where one is missing", 5 + 4);
}

void TasksByMouse::makeProduct()
{
    goTo(u"products"_qs);
    m_day.click(u"new-product"_qs);
    m_day.write(u"product-name"_qs, u"Chutney"_qs);
    m_day.typeInto(u"product-price"_qs, u"4,50"_qs);
    m_day.click(u"product-save"_qs);
    m_day.waitForValue(u"SELECT count(*) FROM products WHERE name = 'Chutney'"_qs, 1);
    m_day.took("a new product, name and price", 4 + 7 + 4);
}

void TasksByMouse::changePrice()
{
    m_day.click(u"find-anything"_qs);
    m_day.write(u"find"_qs, u"chatagnier"_qs);
    m_day.clickRow(u"found"_qs, u"Miel de ch"_qs);
    m_day.waitForPage(u"product"_qs);
    m_day.typeInto(u"price-new"_qs, u"9,90"_qs);
    m_day.click(u"price-save"_qs);
    m_day.waitForValue(TaskShop::honeyAt990(), 1);
    m_day.took("a new price of a product", 12 + 1 + 4 + 1);
}

void TasksByMouse::order()
{
    goTo(u"suppliers"_qs, u"orders"_qs);
    m_day.click(u"new-order"_qs);
    m_day.choose(u"order-supplier"_qs, u"Arvenne"_qs);
    m_day.click(u"order-propose"_qs);
    m_day.waitForRows(u"order-lines"_qs);
    m_day.answer(u"Mark as sent"_qs);
    m_day.click(u"order-send"_qs);
    m_day.waitForPage(u"orders"_qs);
    m_day.took("what is needed of a supplier proposed, and sent", 8);
}

void TasksByMouse::postEntry()
{
    const int before = m_shop.count(TaskShop::entries());
    goTo(u"journal"_qs);
    m_day.click(u"new-entry"_qs);
    m_day.waitForPage(u"entry"_qs);
    m_day.typeInto(u"entry-reference"_qs, u"A1"_qs);
    m_day.typeInto(u"entry-label"_qs, u"coffee"_qs);
    typeCell(0, EntryLinesModel::AccountColumn, u"6257"_qs);
    typeCell(0, EntryLinesModel::Debit, u"18,60"_qs);
    typeCell(1, EntryLinesModel::AccountColumn, u"5121"_qs);
    typeCell(1, EntryLinesModel::Credit, u"18,60"_qs);
    m_day.click(u"post-entry"_qs);
    m_day.waitForValue(TaskShop::entries(), before + 1);
    m_day.took("an entry of two lines posted", 2 + 3 + 7 + 4 + 18 + 1);
}

void TasksByMouse::typeCell(int row, int column, const QString &text)
{
    m_day.clickCell(u"entry-lines"_qs, row, column);
    m_day.type(text);
    if (!QTest::qWaitFor([&] {
            const auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return edit != nullptr && edit->text() == text;
        }))
        qFatal("%s is not in its cell", qPrintable(text));
}

void TasksByMouse::postInvoice()
{
    goTo(u"suppliers"_qs, u"invoices"_qs);
    m_day.openRow(u"invoice-list"_qs, 1);
    m_day.waitForPage(u"invoice"_qs);
    m_day.write(u"invoice-number"_qs, u"F77"_qs);
    m_day.click(u"invoice-post"_qs);
    m_day.waitForValue(TaskShop::invoiceF77(), 1);
    m_day.took("an invoice posted from its reception", 2 + 2 + 3 + 1);
}

void TasksByMouse::explainBankLine()
{
    const int before = m_shop.count(TaskShop::explained());
    goTo(u"journal"_qs, u"bank"_qs);
    m_day.waitForRows(u"bank-lines"_qs);
    m_day.click(u"accept"_qs);
    m_day.waitForValue(TaskShop::explained(), before + 1);
    m_day.took("a line of the bank explained as proposed", 3);
}

void TasksByMouse::preparePayments()
{
    m_shop.nameAccount();
    goTo(u"journal"_qs, u"payments"_qs);
    m_day.waitForRows(u"payable"_qs);
    m_day.choose(u"pay-means"_qs, u"Cheques"_qs);
    m_day.click(u"run-prepare"_qs);
    m_day.waitForValue(TaskShop::runs(), 1);
    m_day.took("what is due prepared as cheques", 5);
}

void TasksByMouse::noteVatSent()
{
    const int before = m_shop.count(TaskShop::returns());
    goTo(u"journal"_qs, u"vat-return"_qs);
    m_day.answer(u"Yes, it was sent"_qs);
    m_day.click(u"send-return"_qs);
    m_day.waitForValue(TaskShop::returns(), before + 1);
    m_day.took("the VAT of a month noted as declared", 4);
}

void TasksByMouse::lockMonth()
{
    goTo(u"journal"_qs, u"cockpit"_qs);
    m_day.answer(u"Lock"_qs);
    m_day.click(u"step-lock"_qs);
    m_day.waitForValue(TaskShop::locked(), 1);
    m_day.took("a month locked", 4);
}

void TasksByMouse::goDownFromReport()
{
    goTo(u"journal"_qs, u"accounts"_qs);
    m_day.waitForRows(u"balance"_qs);
    m_day.openRow(u"balance"_qs, 0);
    m_day.waitForPage(u"ledger"_qs);
    m_day.waitForRows(u"ledger"_qs);
    m_day.openRow(u"ledger"_qs, 1);
    m_day.waitForPage(u"entry"_qs);
    m_day.took("from the balances down to an entry", 2 + 2 + 2);
}

} // namespace cabas::test
