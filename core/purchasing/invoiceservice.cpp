// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoiceservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/base/text.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/invoiceregistering.h"
#include "core/purchasing/invoicestore.h"

#include <QJsonObject>

namespace cabas {

namespace {

constexpr int longestReason = 200;

} // namespace

Result<InvoiceAnswer> InvoiceService::check(const Session &session, const InvoiceDocument &document,
                                            const InvoiceWish &wish) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<InvoiceAnswer> {
        const PreparedInvoice prepared = InvoicePreparing::prepared(tx, session, document, wish);
        if (!prepared.problems.empty())
            return prepared.problems.front();
        return InvoiceAnswer{prepared.invoice, {}, {}, {}, prepared.warnings};
    });
}

Result<InvoiceAnswer> InvoiceService::add(const Session &session, const InvoiceDocument &document,
                                          const InvoiceWish &wish)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<InvoiceAnswer> {
        return InvoiceRegistering::add(tx, session, document, wish);
    });
}

Result<SupplierInvoice> InvoiceService::decide(const Session &session, InvoiceId id,
                                               const std::vector<InvoiceChoice> &choices)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<SupplierInvoice> {
        const std::optional<SupplierInvoice> invoice = InvoiceStore::find(tx, id);
        if (!invoice)
            return notFound(tr("There is no such invoice."), u"unknown_invoice"_qs);
        if (invoice->reversedOn)
            return refused(tr("Invoice %1 was undone already, on %2.")
                               .arg(invoice->number, dateText(*invoice->reversedOn)),
                           u"reversed"_qs);
        CABAS_TRY(InvoiceRegistering::decide(tx, session, *invoice, choices));
        AuditStore::record(tx, session, "invoice.decide", u"supplier_invoice"_qs, id.value(),
                           {{u"number"_qs, invoice->number}, {u"answers"_qs, int(choices.size())}});
        return *invoice;
    });
}

Result<SupplierInvoice> InvoiceService::reverse(const Session &session, InvoiceId id,
                                                const QString &reason)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    const QString why = cleaned(reason);
    if (why.isEmpty() || why.size() > longestReason)
        return refused(
            tr("Say why this invoice is undone, in %1 characters at most.").arg(longestReason),
            u"reason"_qs);
    return m_db.write([&](Tx &tx) -> Result<SupplierInvoice> {
        const std::optional<SupplierInvoice> invoice = InvoiceStore::find(tx, id);
        if (!invoice)
            return notFound(tr("There is no such invoice."), u"unknown_invoice"_qs);
        InvoiceStore::lock(tx, invoice->supplier);
        if (invoice->reversedOn)
            return refused(tr("Invoice %1 was undone already, on %2.")
                               .arg(invoice->number, dateText(*invoice->reversedOn)),
                           u"reversed"_qs);
        for (const PostedEntry &posted :
             JournalStore::ofSource(tx, InvoiceRegistering::sourceKind(), id.value())) {
            if (JournalStore::reversalOf(tx, posted.id))
                continue; // the treasurer reversed it in the books
            CABAS_TRY(JournalStore::append(tx, session,
                                           LedgerRules::reversalOf(posted, session.today())));
        }
        for (const ExpectedCredit &claim : CreditStore::ofInvoice(tx, id)) {
            if (claim.isOpen())
                CreditStore::drop(tx, claim.id, session.today(),
                                  tr("Invoice %1 was undone").arg(invoice->number), session.user(),
                                  session.now());
        }
        InvoiceStore::reverse(tx, id, session.today(), why, session.user(), session.now());
        AuditStore::record(tx, session, "invoice.reverse", u"supplier_invoice"_qs, id.value(),
                           {{u"number"_qs, invoice->number}});
        return *InvoiceStore::find(tx, id);
    });
}

Result<SupplierInvoice> InvoiceService::view(const Session &session, InvoiceId id) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<SupplierInvoice> {
        if (const std::optional<SupplierInvoice> invoice = InvoiceStore::find(tx, id))
            return *invoice;
        return notFound(tr("There is no such invoice."), u"unknown_invoice"_qs);
    });
}

Result<std::vector<SupplierInvoice>> InvoiceService::list(const Session &session, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return InvoiceStore::newest(tx, limit); });
}

} // namespace cabas
