// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/invoicingservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/draftstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/thirdpartystore.h"
#include "core/base/text.h"
#include "core/invoicing/customerstore.h"
#include "core/invoicing/salesdraftstore.h"
#include "core/invoicing/salesinvoicerules.h"
#include "core/invoicing/salesinvoicestore.h"
#include "core/invoicing/salesposting.h"
#include "core/invoicing/salespreparing.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

/// Of the national chart: no role, since it means one thing only.
const QString customerAccount = QStringLiteral("411");

/// Either of the two will do; the second is named where both lack.
Permission heldOf(const Session &session, Permission first, Permission second)
{
    return session.may(first) ? first : second;
}

ThirdParty partyOf(const Customer &customer)
{
    ThirdParty party;
    party.code = customer.code;
    party.name = customer.name;
    party.kind = u"customer"_qs;
    party.account = customerAccount;
    party.email = customer.email;
    party.address = u"%1, %2 %3"_qs.arg(customer.street, customer.postcode, customer.city);
    party.termsDays = customer.termsDays;
    return party;
}

Failure unknownInvoice(const QString &number)
{
    return notFound(InvoicingService::tr("There is no invoice %1 to a customer.").arg(number),
                    u"unknown_invoice"_qs);
}

} // namespace

Result<Customer> InvoicingService::addCustomer(const Session &session, const Customer &customer)
{
    CABAS_TRY(session.require(heldOf(session, Permission::PostEntries, Permission::Sell)));
    const Customer wanted = SalesInvoiceRules::cleanedUp(customer);
    CABAS_TRY(SalesInvoiceRules::check(wanted));
    return m_db.write([&](Tx &tx) -> Result<Customer> {
        if (!wanted.code.isEmpty() &&
            (CustomerStore::findByCode(tx, wanted.code) || ThirdPartyStore::find(tx, wanted.code)))
            return conflict(tr("The code %1 is taken: choose another.").arg(wanted.code),
                            u"code_taken"_qs);
        const CustomerId id = CustomerStore::add(tx, wanted);
        const Customer kept = *CustomerStore::find(tx, id);
        if (ThirdPartyStore::find(tx, kept.code))
            return conflict(tr("The code %1 is taken: choose another.").arg(kept.code),
                            u"code_taken"_qs);
        ThirdPartyStore::add(tx, partyOf(kept));
        AuditStore::record(tx, session, "sales.customer", u"customer"_qs, id.value(),
                           {{u"code"_qs, kept.code}});
        return kept;
    });
}

Result<Customer> InvoicingService::changeCustomer(const Session &session, const Customer &customer)
{
    CABAS_TRY(session.require(heldOf(session, Permission::PostEntries, Permission::Sell)));
    const Customer wanted = SalesInvoiceRules::cleanedUp(customer);
    CABAS_TRY(SalesInvoiceRules::check(wanted));
    return m_db.write([&](Tx &tx) -> Result<Customer> {
        if (!CustomerStore::update(tx, wanted))
            return conflict(tr("Somebody else changed this customer meanwhile: look again."),
                            u"changed"_qs);
        const Customer kept = *CustomerStore::find(tx, wanted.id);
        ThirdPartyStore::follow(tx, partyOf(kept));
        AuditStore::record(tx, session, "sales.customer", u"customer"_qs, kept.id.value(),
                           {{u"code"_qs, kept.code}});
        return kept;
    });
}

Result<std::vector<Customer>> InvoicingService::customers(const Session &session) const
{
    CABAS_TRY(session.require(heldOf(session, Permission::ViewBooks, Permission::Sell)));
    return m_db.read([](Tx &tx) { return CustomerStore::all(tx); });
}

Result<> InvoicingService::post(Tx &tx, const Session &session, SalesInvoice &invoice)
{
    JournalEntry entry;
    entry.journal = u"VE"_qs;
    entry.on = invoice.issued;
    entry.pieceRef = invoice.number;
    entry.pieceOn = invoice.issued;
    // A private person's name stays out of the chain: the code stands for it.
    const QString name = invoice.isBusiness ? invoice.buyer.name : invoice.customerCode;
    entry.label = (invoice.isCredit() ? tr("Credit note %1 to %2") : tr("Invoice %1 to %2"))
                      .arg(invoice.number, name);
    entry.sourceKind = sourceKind();
    entry.sourceId = invoice.id.value();
    for (const SalesPartLine &part : SalesPosting::linesFor(invoice)) {
        JournalLine line;
        line.label = part.label;
        line.debit = part.debit;
        line.credit = part.credit;
        if (part.role) {
            CABAS_LET(account, AccountStore::forRole(tx, *part.role, part.vatCode));
            line.account = account.number;
        } else {
            line.account = customerAccount;
            line.thirdParty = invoice.customerCode;
            line.thirdPartyLabel = name;
        }
        entry.lines.push_back(line);
    }
    CABAS_LET(posted, JournalStore::append(tx, session, entry));
    if (!invoice.isCredit())
        DraftStore::setDue(tx, posted.id, invoice.due);
    invoice.entryNumber = posted.number;
    return Ok{};
}

Result<> InvoicingService::keep(Tx &tx, const Session &session, SalesInvoice &invoice,
                                bool movesStock)
{
    SalesInvoiceStore::add(tx, invoice, session.user(), session.now());
    // A ticket's sale is in the entry of its closing, and out of the stock.
    if (invoice.ticket)
        return Ok{};
    CABAS_TRY(post(tx, session, invoice));
    std::vector<StockMove> moves;
    for (const SalesInvoiceLine &line : invoice.lines) {
        if (!line.product || !movesStock)
            continue;
        StockMove move;
        move.product = *line.product;
        move.kind = invoice.isCredit() ? MoveKind::Refund : MoveKind::Sale;
        move.quantity = invoice.isCredit() ? line.quantity : -line.quantity;
        move.sourceKind = sourceKind();
        move.sourceId = invoice.id.value();
        move.sourceLine = line.position;
        move.day = invoice.issued;
        move.at = session.now();
        move.user = session.user();
        moves.push_back(move);
    }
    if (!moves.empty())
        StockStore::move(tx, moves);
    return Ok{};
}

Result<SalesInvoice> InvoicingService::prepare(const Session &session,
                                               const InvoiceOrder &order) const
{
    CABAS_TRY(session.require(heldOf(session, Permission::PostEntries, Permission::Sell)));
    return m_db.read([&](Tx &tx) { return SalesPreparing::invoice(tx, session, order); });
}

Result<SalesInvoice> InvoicingService::issue(const Session &session, const InvoiceOrder &order,
                                             const std::optional<SalesDraft> &draft)
{
    CABAS_TRY(order.ticket.isEmpty()
                  ? session.require(Permission::PostEntries)
                  : session.require(heldOf(session, Permission::PostEntries, Permission::Sell)));
    return m_db.write([&](Tx &tx) -> Result<SalesInvoice> {
        CABAS_LET(invoice, SalesPreparing::invoice(tx, session, order));
        if (draft && !SalesDraftStore::remove(tx, draft->id, draft->revision))
            return conflict(tr("Somebody else changed or issued this invoice meanwhile: look "
                               "again."),
                            u"changed"_qs);
        CABAS_TRY(keep(tx, session, invoice, true));
        AuditStore::record(
            tx, session, "sales.issue", sourceKind(), invoice.id.value(),
            {{u"number"_qs, invoice.number}, {u"amount_cents"_qs, invoice.gross.cents()}});
        return invoice;
    });
}

Result<SalesInvoice> InvoicingService::credit(const Session &session, const QString &number,
                                              const QString &reason,
                                              const std::vector<CreditedLine> &lines,
                                              bool isRestocked)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    const QString why = cleaned(reason);
    if (why.isEmpty())
        return refused(tr("Say why the invoice is credited: it stands on the credit note."),
                       u"reason"_qs);
    return m_db.write([&](Tx &tx) -> Result<SalesInvoice> {
        const std::optional<SalesInvoice> invoice = SalesInvoiceStore::numbered(tx, number);
        if (!invoice)
            return unknownInvoice(number);
        if (invoice->isCredit())
            return refused(tr("%1 is a credit note: only an invoice is credited.").arg(number),
                           u"credit_note"_qs);
        SalesInvoiceStore::lock(tx, invoice->id);
        CABAS_LET(credit, SalesInvoiceRules::credit(
                              *invoice, SalesInvoiceStore::creditsOf(tx, invoice->id), lines));
        CABAS_LET(seller, SalesPreparing::seller(tx));
        credit.seller = seller;
        credit.issued = credit.due = session.today();
        credit.reason = why;
        credit.iban.clear();
        CABAS_TRY(keep(tx, session, credit, isRestocked));
        AuditStore::record(
            tx, session, "sales.credit", sourceKind(), credit.id.value(),
            {{u"number"_qs, credit.number}, {u"amount_cents"_qs, credit.gross.cents()}});
        return credit;
    });
}

Result<SalesInvoice> InvoicingService::find(const Session &session, const QString &number) const
{
    CABAS_TRY(session.require(heldOf(session, Permission::ViewBooks, Permission::Sell)));
    return m_db.read([&](Tx &tx) -> Result<SalesInvoice> {
        const std::optional<SalesInvoice> invoice = SalesInvoiceStore::numbered(tx, number);
        return invoice ? Result<SalesInvoice>(*invoice)
                       : Result<SalesInvoice>(unknownInvoice(number));
    });
}

Result<std::vector<SalesInvoice>> InvoicingService::newest(const Session &session, int limit) const
{
    CABAS_TRY(session.require(heldOf(session, Permission::ViewBooks, Permission::Sell)));
    return m_db.read([&](Tx &tx) { return SalesInvoiceStore::newest(tx, limit); });
}

Result<std::vector<DailySales>> InvoicingService::dailySales(const Session &session, QDate from,
                                                             QDate to) const
{
    CABAS_TRY(session.require(Permission::ExportBooks));
    return m_db.read([&](Tx &tx) { return SalesInvoiceStore::dailySales(tx, from, to); });
}

} // namespace cabas
