// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/taskshop.h"

#include "core/accounting/paymentservice.h"
#include "tests/support/ui_tour.h"

#include <QFile>

namespace cabas::test {

TaskShop::TaskShop(const QString &folder, const char *person, Hand hand)
{
    const QString path = m_folder.filePath(u"shop.cabas"_qs);
    if (!QFile::copy(folder + u"/demo.cabas"_qs, path))
        qFatal("the demonstration cannot be copied");
    // Half past nine of a Wednesday: a shift has begun.
    const QDateTime now(QDate(2026, 3, 11), QTime(8, 30), Qt::UTC);
    m_day = std::make_unique<WindowDay>(path, folder + u"/keys"_qs, now);
    m_day->enter(u"owner"_qs);
    m_day->waitForPage(u"home"_qs);
    m_day->begin(person, hand);
}

void TaskShop::nameAccount()
{
    PaymentAccount account;
    account.account = u"5121"_qs;
    account.holder = u"La Glaneuse"_qs;
    account.iban = u"FR7630006000011234567890189"_qs;
    Shop &shop = m_day->shop();
    if (!PaymentService(shop.db()).setAccount(*shop.ownerSession(), account))
        qFatal("the account that pays is refused");
    m_day->takeActions();
}

QString TaskShop::bookedOn14()
{
    return u"SELECT count(*) FROM shift_bookings b JOIN shifts s ON s.id = b.shift_id JOIN "
           u"members m ON m.id = b.member_id WHERE m.number = 44 AND s.day = '2026-03-14' AND "
           u"b.state = 'booked'"_qs;
}

QString TaskShop::honeyAt990()
{
    return u"SELECT count(*) FROM prices p JOIN product_codes c ON c.product_id = p.product_id "
           u"WHERE p.price_cents = 990 AND c.code = '%1'"_qs.arg(honey());
}

QString TaskShop::entries()
{
    return u"SELECT count(*) FROM journal_entries"_qs;
}

QString TaskShop::invoiceF77()
{
    return u"SELECT count(*) FROM supplier_invoices WHERE number = 'F77'"_qs;
}

QString TaskShop::explained()
{
    return u"SELECT count(*) FROM bank_group_lines"_qs;
}

QString TaskShop::runs()
{
    return u"SELECT count(*) FROM payment_runs"_qs;
}

QString TaskShop::returns()
{
    return u"SELECT count(*) FROM vat_returns"_qs;
}

QString TaskShop::locked()
{
    return u"SELECT count(*) FROM fiscal_years WHERE locked_until = '2026-02-28'"_qs;
}

void TaskShop::home()
{
    // What the task wrote is in the file; the page is told a moment later, and would ask until then
    // whether what was typed is to be thrown away.
    PageTour::settle(m_day->window());
    m_day->window().show(u"home"_qs, {});
    m_day->waitForPage(u"home"_qs);
    m_day->takeActions();
}

} // namespace cabas::test
