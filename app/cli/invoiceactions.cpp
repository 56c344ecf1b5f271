// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invoiceactions.h"

#include "app/cli/creditactions.h"
#include "app/cli/fields.h"
#include "app/cli/invoicedeskactions.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/invoicerules.h"
#include "core/purchasing/invoicestore.h"
#include "core/purchasing/orderrules.h"
#include "core/purchasing/supplierservice.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int longestList = 10'000;

class InvoiceWords {
    Q_DECLARE_TR_FUNCTIONS(InvoiceWords)
};

QJsonObject lineJson(const InvoiceLine &line)
{
    QJsonObject json{{u"line"_qs, line.position},
                     {u"kind"_qs, InvoiceStore::lineKindName(line.kind)},
                     {u"name"_qs, line.name},
                     {u"net_cents"_qs, line.net.cents()},
                     {u"vat_category"_qs, vatCategoryLetter(line.category)},
                     {u"vat_bp"_qs, line.vatBp}};
    if (!line.productCode.isEmpty())
        json.insert(u"code"_qs, line.productCode);
    if (!line.code.isEmpty())
        json.insert(u"reference"_qs, line.code);
    if (line.quantity)
        json.insert(u"quantity_milli"_qs, line.quantity->milli());
    if (line.price)
        json.insert(u"price_e4"_qs, line.price->e4());
    return json;
}

/// The unit that `invoiced` and `expected` are in, as the end of their names.
QString suffixOf(InvoiceDifferenceKind kind)
{
    switch (kind) {
    case InvoiceDifferenceKind::Price:
        return u"_e4"_qs;
    case InvoiceDifferenceKind::VatRate:
        return u"_bp"_qs;
    case InvoiceDifferenceKind::Deposit:
    case InvoiceDifferenceKind::Transport:
        return u"_cents"_qs;
    default:
        return u"_milli"_qs;
    }
}

QJsonObject differenceJson(const InvoiceDifference &difference)
{
    QJsonObject json{{u"kind"_qs, InvoiceRules::kindName(difference.kind)},
                     {u"amount_cents"_qs, difference.amount.cents()},
                     {u"message"_qs, difference.words}};
    if (difference.line > 0)
        json.insert(u"line"_qs, difference.line);
    if (!difference.name.isEmpty())
        json.insert(u"name"_qs, difference.name);
    if (!difference.productCode.isEmpty())
        json.insert(u"code"_qs, difference.productCode);
    const bool hasFigures = difference.kind != InvoiceDifferenceKind::NoDelivery &&
                            difference.kind != InvoiceDifferenceKind::NoLines &&
                            difference.kind != InvoiceDifferenceKind::UnknownProduct;
    if (hasFigures) {
        json.insert(u"invoiced"_qs + suffixOf(difference.kind), difference.invoiced);
        json.insert(u"expected"_qs + suffixOf(difference.kind), difference.expected);
    }
    return json;
}

QJsonObject headJson(const SupplierInvoice &invoice)
{
    QJsonObject json{{u"number"_qs, invoice.number},
                     {u"kind"_qs, InvoiceStore::kindName(invoice.kind)},
                     {u"supplier"_qs, invoice.supplierName},
                     {u"supplier_code"_qs, invoice.supplierCode},
                     {u"date"_qs, dayText(invoice.issued)},
                     {u"due"_qs, dayText(invoice.due)},
                     {u"net_cents"_qs, invoice.net.cents()},
                     {u"vat_cents"_qs, invoice.vat.cents()},
                     {u"gross_cents"_qs, invoice.gross.cents()}};
    if (invoice.id.value() > 0)
        json.insert(u"invoice"_qs, invoice.id.value());
    if (!invoice.entryNumber.isEmpty())
        json.insert(u"entry"_qs, invoice.entryNumber);
    if (!invoice.documentName.isEmpty())
        json.insert(u"document"_qs, invoice.documentName);
    if (invoice.reversedOn) {
        json.insert(u"reversed"_qs, dayText(*invoice.reversedOn));
        json.insert(u"reversal_reason"_qs, invoice.reversalReason);
    }
    return json;
}

QJsonObject invoiceJson(const SupplierInvoice &invoice)
{
    QJsonObject json = headJson(invoice);
    QJsonArray lines;
    for (const InvoiceLine &line : invoice.lines)
        lines.append(lineJson(line));
    QJsonArray vat;
    for (const InvoiceVat &row : invoice.vatRows)
        vat.append(QJsonObject{{u"category"_qs, vatCategoryLetter(row.category)},
                               {u"bp"_qs, row.vatBp},
                               {u"base_cents"_qs, row.base.cents()},
                               {u"vat_cents"_qs, row.vat.cents()}});
    QJsonArray deliveries;
    for (const DeliveryId id : invoice.deliveries)
        deliveries.append(id.value());
    QJsonArray differences;
    for (const InvoiceDifference &difference : invoice.differences)
        differences.append(differenceJson(difference));
    json.insert(u"lines"_qs, lines);
    json.insert(u"vat"_qs, vat);
    json.insert(u"deliveries"_qs, deliveries);
    json.insert(u"matched"_qs, invoice.isMatched());
    json.insert(u"differences"_qs, differences);
    return json;
}

Result<InvoiceLineKind> kindOf(const QString &name)
{
    if (const auto kind = InvoiceStore::lineKindFromName(name))
        return *kind;
    return wrongUsage(
        InvoiceWords::tr("A line is of the kind goods, deposit, transport or other, not “%1”.")
            .arg(name),
        u"kind"_qs);
}

/// By `code` (ours or any barcode) or the supplier's `reference`; what it costs is `price_e4` (or
/// `cost_e4`, `price_cents`) a unit, VAT excluded, or `net_cents` in all.
Result<> addLine(const ActionContext &context, SupplierId supplier, const QJsonObject &object,
                 InvoiceDocument &document)
{
    Fields fields(object);
    InvoiceLine line;
    DeliveryNoteLine code;
    line.position = int(document.invoice.lines.size()) + 1;
    const QString kind = fields.optionalText(u"kind"_qs, u"goods"_qs);
    code.code = fields.optionalText(u"code"_qs);
    code.reference = fields.optionalText(u"reference"_qs);
    line.name = fields.optionalText(u"name"_qs, code.code.isEmpty() ? code.reference : code.code);
    line.quantity = fields.optionalMilli(u"quantity_milli"_qs);
    const auto packs = fields.optionalInteger(u"packs"_qs);
    auto price = fields.optionalInteger(u"price_e4"_qs);
    for (const QString &other : {u"cost_e4"_qs, u"unit_price_e4"_qs, u"net_price_e4"_qs}) {
        if (!price)
            price = fields.optionalInteger(other);
    }
    if (const auto cents = fields.optionalCents(u"price_cents"_qs); cents && !price)
        price = UnitPrice::from(*cents).e4();
    auto net = fields.optionalCents(u"net_cents"_qs);
    if (!net)
        net = fields.optionalCents(u"amount_cents"_qs);
    const auto vat = fields.optionalInteger(u"vat_bp"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(lineKind, kindOf(kind));
    line.kind = lineKind;
    line.code = code.reference.isEmpty() ? code.code : code.reference;
    line.vatBp = int(std::clamp<qint64>(vat.value_or(-1), -1, 10'000));
    if (line.vatBp == 0)
        line.category =
            line.kind == InvoiceLineKind::Deposit ? VatCategory::OutOfScope : VatCategory::Zero;
    if (packs && !line.quantity) {
        CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code.code));
        CABAS_LET(items, SupplierService(context.shop.db()).items(supplier));
        Quantity pack = hit.product.pack;
        for (const SupplierItem &item : items) {
            if (item.product == hit.product.id)
                pack = item.pack;
        }
        line.quantity = packsOf(Quantity::units(*packs), pack);
    }
    if (line.quantity && line.quantity->milli() <= 0)
        return refused(InvoiceWords::tr("Line %1: a quantity is above zero.").arg(line.position),
                       u"quantity_milli"_qs);
    const Quantity counted = line.quantity.value_or(Quantity::units(1));
    if (price && (*price < 0 || *price > OrderRules::maxCostE4))
        return refused(InvoiceWords::tr("Line %1: this price cannot be true.").arg(line.position),
                       u"price_e4"_qs);
    if (!price && !net)
        return wrongUsage(InvoiceWords::tr("Line %1 says neither a price (price_e4) nor an amount "
                                           "(net_cents).")
                              .arg(line.position),
                          u"price_e4"_qs);
    line.net = net ? *net : amountOf(UnitPrice::fromE4(*price), counted);
    if (line.quantity && !line.net.isNegative())
        line.price = price ? UnitPrice::fromE4(*price) : unitPriceFrom(line.net, counted);
    document.codes.push_back(code);
    document.invoice.lines.push_back(line);
    return Ok{};
}

Result<InvoiceDocument> documentOf(const ActionContext &context, const InvoiceWish &wish,
                                   const QJsonObject &object)
{
    Fields fields(object);
    const QString path = fields.optionalText(u"document"_qs);
    const auto deposit = fields.optionalCents(u"deposit_cents"_qs);
    const auto transport = fields.optionalCents(u"transport_cents"_qs);
    const QString kind = fields.oneOf(u"kind"_qs, {u"invoice"_qs, u"credit_note"_qs});
    CABAS_TRY(fields.check());
    if (!path.isEmpty())
        return readInvoiceFile(context.shop, context.session, path);
    const QJsonArray lines = fields.list(u"lines"_qs);
    CABAS_TRY(fields.check());
    InvoiceDocument document;
    if (kind == u"credit_note")
        document.invoice.kind = InvoiceKind::CreditNote;
    for (const QJsonValue line : lines)
        CABAS_TRY(
            addLine(context, wish.supplier.value_or(SupplierId(0)), line.toObject(), document));
    const auto addAmount = [&](const QString &name,
                               const std::optional<Money> &amount) -> Result<> {
        if (!amount || amount->isZero())
            return Ok{};
        const bool isDeposit = name == u"deposit";
        return addLine(
            context, SupplierId(0),
            {{u"kind"_qs, name},
             {u"name"_qs, isDeposit ? InvoiceWords::tr("Deposits") : InvoiceWords::tr("Transport")},
             {u"net_cents"_qs, amount->cents()},
             {u"vat_bp"_qs, isDeposit ? 0 : 2'000}},
            document);
    };
    CABAS_TRY(addAmount(u"deposit"_qs, deposit));
    CABAS_TRY(addAmount(u"transport"_qs, transport));
    if (document.invoice.lines.empty())
        return refused(InvoiceWords::tr("An invoice has one line at least."), u"lines"_qs);
    return document;
}

Result<InvoiceWish> wishOf(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    InvoiceWish wish;
    const bool hasDocument = fields.has(u"document"_qs);
    const QString supplier =
        hasDocument ? fields.optionalText(u"supplier"_qs) : fields.text(u"supplier"_qs);
    wish.number = hasDocument ? fields.optionalText(u"number"_qs) : fields.text(u"number"_qs);
    wish.issued = fields.optionalDay(u"date"_qs);
    wish.due = fields.optionalDay(u"due"_qs);
    wish.gross = fields.optionalCents(u"gross_cents"_qs);
    if (const auto delivery = fields.optionalInteger(u"delivery"_qs))
        wish.deliveries.emplace_back(*delivery);
    if (const auto list = fields.optionalList(u"deliveries"_qs)) {
        for (const QJsonValue each : *list)
            wish.deliveries.emplace_back(each.toInteger());
    }
    CABAS_TRY(fields.check());
    if (!supplier.isEmpty()) {
        CABAS_LET(found, SupplierService(context.shop.db()).find(supplier));
        wish.supplier = found.id;
    }
    CABAS_LET(choices, invoiceChoicesOf(context, object));
    wish.choices = choices;
    return wish;
}

Result<QJsonObject> add(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(wish, wishOf(context, object));
    CABAS_LET(document, documentOf(context, wish, object));
    CABAS_LET(answer, InvoiceService(context.shop.db()).add(context.session, document, wish));
    return invoiceAnswerJson(context, answer);
}

Result<QJsonObject> check(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(wish, wishOf(context, object));
    CABAS_LET(document, documentOf(context, wish, object));
    CABAS_LET(answer, InvoiceService(context.shop.db()).check(context.session, document, wish));
    return invoiceAnswerJson(context, answer);
}

Result<InvoiceId> idOf(const QJsonObject &object)
{
    Fields fields(object);
    const InvoiceId id(fields.integer(u"invoice"_qs));
    CABAS_TRY(fields.check());
    return id;
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(id, idOf(object));
    CABAS_LET(invoice, InvoiceService(context.shop.db()).view(context.session, id));
    return invoiceJson(invoice);
}

Result<QJsonObject> reverse(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(id, idOf(object));
    Fields fields(object);
    const QString reason = fields.optionalText(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(undone, InvoiceService(context.shop.db()).reverse(context.session, id, reason));
    return headJson(undone);
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString supplier = fields.optionalText(u"supplier"_qs);
    CABAS_TRY(fields.check());
    std::optional<SupplierId> only;
    if (!supplier.isEmpty()) {
        CABAS_LET(found, SupplierService(context.shop.db()).find(supplier));
        only = found.id;
    }
    CABAS_LET(all, InvoiceService(context.shop.db()).list(context.session, longestList));
    QJsonArray invoices;
    for (const SupplierInvoice &invoice : all) {
        if (!only || invoice.supplier == *only)
            invoices.append(headJson(invoice));
    }
    return QJsonObject{{u"invoices"_qs, invoices}};
}

} // namespace

QJsonObject invoiceAnswerJson(const ActionContext &context, const InvoiceAnswer &answer)
{
    QJsonObject json = invoiceJson(answer.invoice);
    const auto add = [&](const QString &name, const std::vector<ExpectedCredit> &credits) {
        if (!credits.empty())
            json.insert(name, creditsJson(context, credits));
    };
    add(u"credits_settled"_qs, answer.settled);
    add(u"credits_dropped"_qs, answer.dropped);
    add(u"credits_expected"_qs, answer.claimed);
    if (!answer.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(answer.warnings));
    return json;
}

std::vector<Action> invoiceActions()
{
    return {{"invoice.add", add},
            {"invoice.check", check},
            {"invoice.show", show},
            {"invoice.list", list},
            {"invoice.reverse", reverse}};
}

} // namespace cabas
