// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/invoicingservice.h"

#include "core/access/auditstore.h"
#include "core/access/shoppapersstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/draftstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/thirdpartystore.h"
#include "core/bank/bankstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/invoicing/customerstore.h"
#include "core/invoicing/salesinvoicerules.h"
#include "core/invoicing/salesinvoicestore.h"
#include "core/invoicing/salesposting.h"
#include "core/stock/stockstore.h"
#include "core/till/ticketstore.h"

#include <QJsonObject>

#include <algorithm>

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

SalesParty buyerOf(const Customer &customer)
{
    return {customer.name,    customer.street, customer.postcode, customer.city,
            customer.country, customer.siren,  customer.vatNumber};
}

Result<SalesParty> sellerOf(Tx &tx)
{
    const ShopProfile shop = ShopStore::read(tx);
    const ShopPapers papers = ShopPapersStore::read(tx);
    SalesParty seller;
    seller.name = shop.name;
    seller.street = papers.street;
    seller.postcode = papers.postcode;
    seller.city = papers.city;
    seller.siren = shop.siren;
    seller.vatNumber = papers.vatNumber;
    if (seller.siren.isEmpty())
        return refused(InvoicingService::tr("An invoice names the shop’s SIREN: write it in the "
                                            "shop’s settings first."),
                       u"siren_missing"_qs);
    if (shop.vatRegime == u"liable" && seller.vatNumber.isEmpty())
        seller.vatNumber = SalesInvoiceRules::vatNumberOf(seller.siren);
    return seller;
}

QString ibanOf(Tx &tx)
{
    for (const BankAccount &account : BankStore::accounts(tx)) {
        if (!account.iban.isEmpty() && account.currency == u"EUR")
            return account.iban;
    }
    return {};
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

Result<SalesInvoiceLine> InvoicingService::line(Tx &tx, const Session &session,
                                                const TypedInvoiceLine &typed)
{
    SalesInvoiceLine line;
    line.name = cleaned(typed.name);
    line.quantity = typed.quantity;
    QString code = typed.vatCode;
    std::optional<Product> product;
    if (!typed.code.isEmpty()) {
        const auto hit = CatalogStore::findByCode(tx, typed.code, session.today());
        if (!hit)
            return notFound(tr("No product has the code %1.").arg(typed.code),
                            u"unknown_product"_qs);
        product = hit->product;
        line.product = product->id;
        line.code = product->code;
        line.unit = product->unit;
        if (line.name.isEmpty())
            line.name = product->name;
        if (code.isEmpty())
            code = product->vat.code;
    }
    const std::optional<VatCode> vat = CatalogStore::vatCode(tx, code);
    if (!vat)
        return refused(tr("“%1” is no VAT code of the shop: S550 is the rate of 5.5 %.").arg(code),
                       u"vat_code"_qs);
    line.vatCode = vat->code;
    line.category = vat->category;
    line.vatBp = vat->rateBp;
    if (typed.price)
        line.price = *typed.price;
    else if (product && product->price)
        line.price = SalesInvoiceRules::netPrice(*product->price, line.vatBp);
    return line;
}

Result<> InvoicingService::takeTicket(Tx &tx, SalesInvoice &invoice, const QString &name)
{
    const std::optional<Ticket> ticket = TicketStore::findByName(tx, name);
    if (!ticket)
        return notFound(tr("There is no ticket %1.").arg(name), u"unknown_ticket"_qs);
    TicketStore::lock(tx, ticket->id);
    if (const auto earlier = SalesInvoiceStore::ofTicket(tx, ticket->id.value()))
        return conflict(tr("Ticket %1 has the invoice %2 already.").arg(name, earlier->number),
                        u"invoiced"_qs);
    invoice.ticket = ticket->id.value();
    invoice.ticketName = ticket->name;
    invoice.delivered = ticket->businessDay;
    return SalesInvoiceRules::takeTicket(invoice, *ticket);
}

void InvoicingService::addMentions(Tx &tx, SalesInvoice &invoice)
{
    for (SalesInvoiceVat &row : invoice.vatRows) {
        if (const auto code = CatalogStore::vatCode(tx, row.vatCode))
            row.mention = code->mention;
    }
}

Result<SalesInvoice> InvoicingService::prepared(Tx &tx, const Session &session,
                                                const InvoiceOrder &order)
{
    const std::optional<Customer> customer = CustomerStore::findByCode(tx, order.customer);
    if (!customer)
        return notFound(tr("There is no customer %1.").arg(order.customer), u"unknown_customer"_qs);
    SalesInvoice invoice;
    invoice.customer = customer->id;
    invoice.customerCode = customer->code;
    invoice.buyer = buyerOf(*customer);
    invoice.isBusiness = !customer->siren.isEmpty() || !customer->vatNumber.isEmpty();
    CABAS_LET(seller, sellerOf(tx));
    invoice.seller = seller;
    invoice.issued = session.today();
    invoice.delivered = order.delivered.value_or(invoice.issued);
    invoice.due = order.due.value_or(invoice.issued.addDays(customer->termsDays));
    if (invoice.due < invoice.issued)
        return refused(tr("The invoice would be due before its own day."), u"due"_qs);
    if (!order.ticket.isEmpty()) {
        if (!order.lines.empty())
            return wrongUsage(tr("An invoice is of a ticket or of lines, not of both."),
                              u"lines"_qs);
        invoice.due = invoice.issued;
        CABAS_TRY(takeTicket(tx, invoice, order.ticket));
    } else {
        for (const TypedInvoiceLine &typed : order.lines) {
            CABAS_LET(read, line(tx, session, typed));
            invoice.lines.push_back(read);
        }
        CABAS_TRY(SalesInvoiceRules::checkTyped(invoice));
        SalesInvoiceRules::total(invoice);
        invoice.iban = ibanOf(tx);
    }
    addMentions(tx, invoice);
    if (!invoice.gross.isSane())
        return refused(tr("The invoice’s total is too large."), u"amount"_qs);
    return invoice;
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
    return m_db.read([&](Tx &tx) -> Result<SalesInvoice> { return prepared(tx, session, order); });
}

Result<SalesInvoice> InvoicingService::issue(const Session &session, const InvoiceOrder &order)
{
    CABAS_TRY(order.ticket.isEmpty()
                  ? session.require(Permission::PostEntries)
                  : session.require(heldOf(session, Permission::PostEntries, Permission::Sell)));
    return m_db.write([&](Tx &tx) -> Result<SalesInvoice> {
        CABAS_LET(invoice, prepared(tx, session, order));
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
        CABAS_LET(seller, sellerOf(tx));
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
