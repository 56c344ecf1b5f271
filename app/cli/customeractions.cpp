// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customeractions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/invoicing/invoicingservice.h"
#include "core/invoicing/salesdraftservice.h"
#include "core/invoicing/salesinvoicerules.h"
#include "core/invoicing/salesinvoicestore.h"
#include "core/invoicing/salespreparing.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int longestList = 10'000;

QJsonObject customerJson(const Customer &customer)
{
    QJsonObject json{{u"customer"_qs, customer.code},
                     {u"id"_qs, customer.id.value()},
                     {u"name"_qs, customer.name},
                     {u"country"_qs, customer.country},
                     {u"terms_days"_qs, customer.termsDays}};
    const std::pair<QString, QString> texts[] = {{u"street"_qs, customer.street},
                                                 {u"postcode"_qs, customer.postcode},
                                                 {u"city"_qs, customer.city},
                                                 {u"siren"_qs, customer.siren},
                                                 {u"vat_number"_qs, customer.vatNumber},
                                                 {u"email"_qs, customer.email}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            json.insert(name, text);
    }
    return json;
}

QJsonObject headJson(const SalesInvoice &invoice)
{
    QJsonObject json{{u"kind"_qs, SalesInvoiceStore::kindName(invoice.kind)},
                     {u"customer"_qs, invoice.customerCode},
                     {u"name"_qs, invoice.buyer.name},
                     {u"date"_qs, dayText(invoice.issued)},
                     {u"delivered"_qs, dayText(invoice.delivered)},
                     {u"due"_qs, dayText(invoice.due)},
                     {u"net_cents"_qs, invoice.net.cents()},
                     {u"vat_cents"_qs, invoice.vat.cents()},
                     {u"gross_cents"_qs, invoice.gross.cents()},
                     {u"prepaid_cents"_qs, invoice.prepaid.cents()},
                     {u"due_cents"_qs, (invoice.gross - invoice.prepaid).cents()}};
    const std::pair<QString, QString> texts[] = {{u"number"_qs, invoice.number},
                                                 {u"ticket"_qs, invoice.ticketName},
                                                 {u"credits"_qs, invoice.creditsNumber},
                                                 {u"entry"_qs, invoice.entryNumber},
                                                 {u"reason"_qs, invoice.reason}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            json.insert(name, text);
    }
    if (invoice.id.value() > 0)
        json.insert(u"invoice"_qs, invoice.id.value());
    if (!invoice.isBuyerProven)
        json.insert(u"buyer_changed"_qs, true);
    return json;
}

QJsonObject invoiceJson(const SalesInvoice &invoice)
{
    QJsonObject json = headJson(invoice);
    QJsonArray lines;
    for (const SalesInvoiceLine &line : invoice.lines) {
        QJsonObject each{{u"line"_qs, line.position},
                         {u"name"_qs, line.name},
                         {u"unit"_qs, unitName(line.unit)},
                         {u"quantity_milli"_qs, line.quantity.milli()},
                         {u"price_e4"_qs, line.price.e4()},
                         {u"net_cents"_qs, line.net.cents()},
                         {u"vat"_qs, line.vatCode},
                         {u"vat_category"_qs, vatCategoryLetter(line.category)},
                         {u"vat_bp"_qs, line.vatBp}};
        if (!line.code.isEmpty())
            each.insert(u"code"_qs, line.code);
        if (line.credits > 0)
            each.insert(u"credits_line"_qs, line.credits);
        lines.append(each);
    }
    QJsonArray vat;
    for (const SalesInvoiceVat &row : invoice.vatRows)
        vat.append(QJsonObject{{u"vat"_qs, row.vatCode},
                               {u"category"_qs, vatCategoryLetter(row.category)},
                               {u"bp"_qs, row.vatBp},
                               {u"base_cents"_qs, row.base.cents()},
                               {u"vat_cents"_qs, row.vat.cents()}});
    json.insert(u"lines"_qs, lines);
    json.insert(u"vat"_qs, vat);
    return json;
}

/// Fields that are left out stay as they are.
Customer changedBy(Fields &fields, Customer customer)
{
    const auto take = [&](const QString &name, QString &text) {
        text = fields.optionalText(name, text);
    };
    take(u"street"_qs, customer.street);
    take(u"postcode"_qs, customer.postcode);
    take(u"city"_qs, customer.city);
    take(u"country"_qs, customer.country);
    take(u"siren"_qs, customer.siren);
    take(u"vat_number"_qs, customer.vatNumber);
    take(u"email"_qs, customer.email);
    constexpr qint64 tooMany = 1'000;
    customer.termsDays = int(std::clamp<qint64>(
        fields.optionalInteger(u"terms_days"_qs).value_or(customer.termsDays), -1, tooMany));
    return customer;
}

Result<QJsonObject> add(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    Customer customer = changedBy(fields, {});
    customer.name = fields.text(u"name"_qs);
    customer.code = fields.optionalText(u"code"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(kept, InvoicingService(context.shop.db()).addCustomer(context.session, customer));
    return customerJson(kept);
}

Result<QJsonObject> set(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"customer"_qs);
    CABAS_TRY(fields.check());
    InvoicingService service(context.shop.db());
    CABAS_LET(customers, service.customers(context.session));
    const auto found = std::find_if(customers.begin(), customers.end(),
                                    [&](const Customer &each) { return each.code == code; });
    if (found == customers.end())
        return notFound(SalesPreparing::tr("There is no customer %1.").arg(code),
                        u"unknown_customer"_qs);
    Customer customer = changedBy(fields, *found);
    customer.name = fields.optionalText(u"name"_qs, customer.name);
    CABAS_TRY(fields.check());
    CABAS_LET(kept, service.changeCustomer(context.session, customer));
    return customerJson(kept);
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(customers, InvoicingService(context.shop.db()).customers(context.session));
    QJsonArray rows;
    for (const Customer &customer : customers)
        rows.append(customerJson(customer));
    return QJsonObject{{u"customers"_qs, rows}};
}

/// `{code | name, quantity_milli?, price_e4? | price_cents?, vat? | vat_bp?}`, VAT excluded.
Result<TypedInvoiceLine> lineOf(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    TypedInvoiceLine line;
    line.code = fields.optionalText(u"code"_qs);
    line.name = fields.optionalText(u"name"_qs);
    line.quantity = fields.optionalMilli(u"quantity_milli"_qs).value_or(Quantity::units(1));
    if (const auto price = fields.optionalInteger(u"price_e4"_qs))
        line.price = UnitPrice::fromE4(*price);
    else if (const auto cents = fields.optionalCents(u"price_cents"_qs))
        line.price = UnitPrice::from(*cents);
    line.vatCode = fields.optionalText(u"vat"_qs);
    const auto rate = fields.optionalInteger(u"vat_bp"_qs);
    CABAS_TRY(fields.check());
    if (!line.vatCode.isEmpty() || !rate)
        return line;
    CABAS_LET(codes, CatalogService(context.shop.db()).vatCodes(context.session));
    for (const VatCode &code : codes) {
        const bool isTaxed = code.category == VatCategory::Standard;
        if (code.rateBp == *rate && (isTaxed || *rate == 0) &&
            code.category != VatCategory::OutOfScope) {
            line.vatCode = code.code;
            break;
        }
    }
    if (line.vatCode.isEmpty())
        line.vatCode = u"S%1"_qs.arg(*rate);
    return line;
}

Result<InvoiceOrder> orderOf(const ActionContext &context, const QJsonObject &object,
                             bool isDraft = false)
{
    Fields fields(object);
    InvoiceOrder order;
    order.customer = isDraft ? fields.optionalText(u"customer"_qs) : fields.text(u"customer"_qs);
    order.ticket = fields.optionalText(u"ticket"_qs);
    order.delivered = fields.optionalDay(u"delivered"_qs);
    order.due = fields.optionalDay(u"due"_qs);
    const auto lines = fields.optionalList(u"lines"_qs);
    CABAS_TRY(fields.check());
    for (const QJsonValue each : lines.value_or(QJsonArray())) {
        CABAS_LET(line, lineOf(context, each.toObject()));
        order.lines.push_back(line);
    }
    return order;
}

Result<QJsonObject> prepare(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(order, orderOf(context, object));
    CABAS_LET(invoice, InvoicingService(context.shop.db()).prepare(context.session, order));
    return invoiceJson(invoice);
}

/// A draft by its `draft`, or what is said here.
Result<QJsonObject> issue(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const auto id = fields.optionalInteger(u"draft"_qs);
    CABAS_TRY(fields.check());
    InvoicingService service(context.shop.db());
    if (id) {
        CABAS_LET(draft,
                  SalesDraftService(context.shop.db()).open(context.session, SalesDraftId(*id)));
        CABAS_LET(invoice, service.issue(context.session, draft.order, draft));
        return invoiceJson(invoice);
    }
    CABAS_LET(order, orderOf(context, object));
    CABAS_LET(invoice, service.issue(context.session, order));
    return invoiceJson(invoice);
}

/// Keeps what is said here; with `draft`, in place of what was kept there. `discard` throws it
/// away.
Result<QJsonObject> draft(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const auto id = fields.optionalInteger(u"draft"_qs);
    const bool isThrownAway = fields.flag(u"discard"_qs, false);
    CABAS_TRY(fields.check());
    SalesDraftService service(context.shop.db());
    SalesDraft draft;
    if (id) {
        CABAS_LET(kept, service.open(context.session, SalesDraftId(*id)));
        draft = kept;
    }
    if (isThrownAway) {
        CABAS_TRY(service.discard(context.session, draft));
        return QJsonObject{{u"draft"_qs, draft.id.value()}};
    }
    CABAS_LET(order, orderOf(context, object, true));
    draft.order = order;
    CABAS_LET(kept, service.keep(context.session, draft));
    CABAS_LET(sheet, service.sheet(context.session, kept.order));
    QJsonObject json = invoiceJson(sheet.invoice);
    QJsonArray problems;
    for (const Failure &problem : sheet.problems)
        problems.append(QJsonObject{{u"code"_qs, problem.code}, {u"message"_qs, problem.message}});
    json.insert(u"draft"_qs, kept.id.value());
    json.insert(u"problems"_qs, problems);
    return json;
}

Result<QJsonObject> credit(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString number = fields.text(u"number"_qs);
    const QString reason = fields.text(u"reason"_qs);
    const bool isRestocked = fields.flag(u"restock"_qs, true);
    const auto list = fields.optionalList(u"lines"_qs);
    CABAS_TRY(fields.check());
    std::vector<CreditedLine> lines;
    for (const QJsonValue each : list.value_or(QJsonArray())) {
        Fields line(each.toObject());
        lines.push_back({int(line.integer(u"line"_qs)), line.milli(u"quantity_milli"_qs)});
        CABAS_TRY(line.check());
    }
    CABAS_LET(invoice, InvoicingService(context.shop.db())
                           .credit(context.session, number, reason, lines, isRestocked));
    return invoiceJson(invoice);
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString number = fields.text(u"number"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(invoice, InvoicingService(context.shop.db()).find(context.session, number));
    return invoiceJson(invoice);
}

QString stateName(SalesState state)
{
    switch (state) {
    case SalesState::Draft:
        return u"draft"_qs;
    case SalesState::ToPay:
        return u"to_pay"_qs;
    case SalesState::Late:
        return u"late"_qs;
    case SalesState::Paid:
        return u"paid"_qs;
    case SalesState::AtTill:
        return u"paid_at_till"_qs;
    case SalesState::Credited:
        return u"credited"_qs;
    case SalesState::ToSettle:
        return u"to_settle"_qs;
    case SalesState::Settled:
        return u"settled"_qs;
    }
    return {};
}

Result<QJsonObject> issued(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(list, SalesDraftService(context.shop.db()).list(context.session, longestList));
    QJsonArray rows;
    for (const SalesListRow &row : list) {
        QJsonObject json = headJson(row.invoice);
        json.insert(u"state"_qs, stateName(SalesInvoiceRules::state(row, context.session.today())));
        json.insert(u"open_cents"_qs, row.open.cents());
        json.insert(u"credited_cents"_qs, row.credited.cents());
        if (row.isDraft())
            json.insert(u"draft"_qs, row.draft.value());
        rows.append(json);
    }
    return QJsonObject{{u"invoices"_qs, rows}};
}

} // namespace

std::vector<Action> customerActions()
{
    return {{"customer.add", add},      {"customer.set", set},         {"customer.list", list},
            {"customer.invoice", show}, {"customer.invoices", issued}, {"invoice.prepare", prepare},
            {"invoice.draft", draft},   {"invoice.issue", issue},      {"invoice.credit", credit}};
}

} // namespace cabas
