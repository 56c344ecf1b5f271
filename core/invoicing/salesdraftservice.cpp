// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/salesdraftservice.h"

#include "core/invoicing/salesdraftstore.h"
#include "core/invoicing/salesinvoicerules.h"
#include "core/invoicing/salesinvoicestore.h"
#include "core/invoicing/salespreparing.h"

namespace cabas {

namespace {

Permission writing(const Session &session)
{
    return session.may(Permission::PostEntries) ? Permission::PostEntries : Permission::Sell;
}

Permission looking(const Session &session)
{
    return session.may(Permission::ViewBooks) ? Permission::ViewBooks : Permission::Sell;
}

Money amountIn(const std::map<SalesInvoiceId, Money> &amounts, SalesInvoiceId id)
{
    const auto found = amounts.find(id);
    return found == amounts.end() ? Money() : found->second;
}

Failure changed()
{
    return conflict(SalesDraftService::tr("Somebody else changed or issued this invoice meanwhile: "
                                          "look again."),
                    u"changed"_qs);
}

Failure unknown(const QString &number)
{
    return notFound(SalesDraftService::tr("There is no invoice %1 to a customer.").arg(number),
                    u"unknown_invoice"_qs);
}

} // namespace

Result<SalesDraft> SalesDraftService::keep(const Session &session, SalesDraft draft)
{
    CABAS_TRY(session.require(writing(session)));
    return m_db.write([&](Tx &tx) -> Result<SalesDraft> {
        if (draft.id.value() == 0)
            draft.id = SalesDraftStore::add(tx, draft, session.user(), session.now());
        else if (!SalesDraftStore::update(tx, draft, session.user(), session.now()))
            return changed();
        return *SalesDraftStore::find(tx, draft.id);
    });
}

Result<> SalesDraftService::discard(const Session &session, const SalesDraft &draft)
{
    CABAS_TRY(session.require(writing(session)));
    return m_db.write([&](Tx &tx) -> Result<> {
        return SalesDraftStore::remove(tx, draft.id, draft.revision) ? Result<>(Ok{})
                                                                     : Result<>(changed());
    });
}

Result<SalesDraft> SalesDraftService::open(const Session &session, SalesDraftId id) const
{
    CABAS_TRY(session.require(writing(session)));
    return m_db.read([&](Tx &tx) -> Result<SalesDraft> {
        if (const auto draft = SalesDraftStore::find(tx, id))
            return *draft;
        return notFound(tr("This invoice is no longer being written: it was issued or thrown "
                           "away."),
                        u"unknown_draft"_qs);
    });
}

Result<SalesSheet> SalesDraftService::sheet(const Session &session, const InvoiceOrder &order) const
{
    CABAS_TRY(session.require(writing(session)));
    return m_db.read([&](Tx &tx) { return SalesPreparing::sheet(tx, session, order); });
}

Result<std::vector<SalesListRow>> SalesDraftService::list(const Session &session, int limit) const
{
    CABAS_TRY(session.require(looking(session)));
    return m_db.read([&](Tx &tx) {
        std::vector<SalesListRow> rows;
        for (const SalesDraft &draft : SalesDraftStore::all(tx)) {
            SalesListRow row;
            row.draft = draft.id;
            row.invoice = SalesPreparing::sheet(tx, session, draft.order).invoice;
            row.invoice.ticketName = draft.order.ticket;
            rows.push_back(row);
        }
        const auto open = SalesDraftStore::open(tx);
        const auto credited = SalesDraftStore::credited(tx);
        for (const SalesInvoice &invoice : SalesInvoiceStore::newest(tx, limit)) {
            SalesListRow row;
            row.invoice = invoice;
            row.open = amountIn(open, invoice.id);
            row.credited = amountIn(credited, invoice.id);
            rows.push_back(row);
        }
        return rows;
    });
}

Result<std::map<int, Quantity>> SalesDraftService::creditable(const Session &session,
                                                              const QString &number) const
{
    CABAS_TRY(session.require(looking(session)));
    return m_db.read([&](Tx &tx) -> Result<std::map<int, Quantity>> {
        std::map<int, Quantity> left;
        const auto invoice = SalesInvoiceStore::numbered(tx, number);
        if (!invoice)
            return unknown(number);
        const auto whole =
            SalesInvoiceRules::credit(*invoice, SalesInvoiceStore::creditsOf(tx, invoice->id), {});
        if (!whole)
            return left;
        for (const SalesInvoiceLine &line : whole->lines)
            left.emplace(line.credits, line.quantity.isNegative() ? -line.quantity : line.quantity);
        return left;
    });
}

Result<SalesListRow> SalesDraftService::row(const Session &session, const QString &number) const
{
    CABAS_TRY(session.require(looking(session)));
    return m_db.read([&](Tx &tx) -> Result<SalesListRow> {
        const auto invoice = SalesInvoiceStore::numbered(tx, number);
        if (!invoice)
            return unknown(number);
        SalesListRow row;
        row.invoice = *invoice;
        row.open = amountIn(SalesDraftStore::open(tx), invoice->id);
        row.credited = amountIn(SalesDraftStore::credited(tx), invoice->id);
        return row;
    });
}

} // namespace cabas
