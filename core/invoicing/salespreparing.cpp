// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/salespreparing.h"

#include "core/access/shoppapersstore.h"
#include "core/access/shopstore.h"
#include "core/bank/bankstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/invoicing/customerstore.h"
#include "core/invoicing/salesinvoicerules.h"
#include "core/invoicing/salesinvoicestore.h"
#include "core/till/ticketstore.h"

namespace cabas {

namespace {

SalesParty buyerOf(const Customer &customer)
{
    return {customer.name,    customer.street, customer.postcode, customer.city,
            customer.country, customer.siren,  customer.vatNumber};
}

QString ibanOf(Tx &tx)
{
    for (const BankAccount &account : BankStore::accounts(tx)) {
        if (!account.iban.isEmpty() && account.currency == u"EUR")
            return account.iban;
    }
    return {};
}

} // namespace

Result<SalesParty> SalesPreparing::seller(Tx &tx)
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
        return refused(tr("An invoice names the shop’s SIREN: write it in the shop’s settings "
                          "first."),
                       u"siren_missing"_qs);
    if (shop.vatRegime == u"liable" && seller.vatNumber.isEmpty())
        seller.vatNumber = SalesInvoiceRules::vatNumberOf(seller.siren);
    return seller;
}

Result<SalesInvoiceLine> SalesPreparing::line(Tx &tx, const Session &session,
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

Result<> SalesPreparing::takeTicket(Tx &tx, SalesInvoice &invoice, const QString &name)
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
    invoice.due = invoice.issued;
    return SalesInvoiceRules::takeTicket(invoice, *ticket);
}

void SalesPreparing::addMentions(Tx &tx, SalesInvoice &invoice)
{
    for (SalesInvoiceVat &row : invoice.vatRows) {
        if (const auto code = CatalogStore::vatCode(tx, row.vatCode))
            row.mention = code->mention;
    }
}

Result<> SalesPreparing::takeCustomer(Tx &tx, const InvoiceOrder &order, SalesInvoice &invoice)
{
    const std::optional<Customer> customer = CustomerStore::findByCode(tx, order.customer);
    invoice.delivered = order.delivered.value_or(invoice.issued);
    invoice.due = order.due.value_or(
        invoice.issued.addDays(customer ? customer->termsDays : Customer().termsDays));
    if (!customer && order.customer.isEmpty())
        return refused(tr("Choose the customer."), u"unknown_customer"_qs);
    if (!customer)
        return notFound(tr("There is no customer %1.").arg(order.customer), u"unknown_customer"_qs);
    invoice.customer = customer->id;
    invoice.customerCode = customer->code;
    invoice.buyer = buyerOf(*customer);
    invoice.isBusiness = !customer->siren.isEmpty() || !customer->vatNumber.isEmpty();
    return Ok{};
}

void SalesPreparing::takeLines(Tx &tx, const Session &session, const InvoiceOrder &order,
                               SalesSheet &sheet)
{
    SalesInvoice &invoice = sheet.invoice;
    bool isWhole = true;
    for (const TypedInvoiceLine &typed : order.lines) {
        const Result<SalesInvoiceLine> read = line(tx, session, typed);
        if (read) {
            invoice.lines.push_back(*read);
            continue;
        }
        isWhole = false;
        sheet.problems.push_back(read.failure());
        SalesInvoiceLine untold;
        untold.code = typed.code;
        untold.name = typed.name.isEmpty() ? typed.code : typed.name;
        untold.quantity = typed.quantity;
        invoice.lines.push_back(untold);
    }
    const Result<> checked = SalesInvoiceRules::checkTyped(invoice);
    if (isWhole && !checked)
        sheet.problems.push_back(checked.failure());
    if (checked || checked.failure().code != u"amount")
        SalesInvoiceRules::total(invoice);
    invoice.iban = ibanOf(tx);
}

SalesSheet SalesPreparing::sheet(Tx &tx, const Session &session, const InvoiceOrder &order)
{
    SalesSheet sheet;
    SalesInvoice &invoice = sheet.invoice;
    const auto note = [&](const auto &result) {
        if (!result)
            sheet.problems.push_back(result.failure());
    };
    invoice.issued = session.today();
    note(takeCustomer(tx, order, invoice));
    const Result<SalesParty> shop = seller(tx);
    note(shop);
    if (shop)
        invoice.seller = *shop;
    if (invoice.due < invoice.issued)
        sheet.problems.push_back(
            refused(tr("The invoice would be due before its own day."), u"due"_qs));
    if (!order.ticket.isEmpty() && !order.lines.empty())
        sheet.problems.push_back(
            wrongUsage(tr("An invoice is of a ticket or of lines, not of both."), u"lines"_qs));
    else if (!order.ticket.isEmpty())
        note(takeTicket(tx, invoice, order.ticket));
    else
        takeLines(tx, session, order, sheet);
    addMentions(tx, invoice);
    if (!invoice.gross.isSane())
        sheet.problems.push_back(refused(tr("The invoice’s total is too large."), u"amount"_qs));
    return sheet;
}

Result<SalesInvoice> SalesPreparing::invoice(Tx &tx, const Session &session,
                                             const InvoiceOrder &order)
{
    const SalesSheet prepared = sheet(tx, session, order);
    if (!prepared.problems.empty())
        return prepared.problems.front();
    return prepared.invoice;
}

} // namespace cabas
