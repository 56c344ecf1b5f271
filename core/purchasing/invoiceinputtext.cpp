// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoiceinputtext.h"

#include "core/base/day.h"
#include "core/purchasing/invoicechoicerules.h"
#include "core/purchasing/invoicerules.h"
#include "core/purchasing/invoicestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

QJsonObject lineJson(const InvoiceLine &line, const DeliveryNoteLine &code)
{
    QJsonObject json{{u"kind"_qs, InvoiceStore::lineKindName(line.kind)},
                     {u"code"_qs, line.code},
                     {u"name"_qs, line.name},
                     {u"net"_qs, line.net.cents()},
                     {u"category"_qs, vatCategoryLetter(line.category)},
                     {u"vat"_qs, line.vatBp}};
    if (line.product)
        json.insert(u"product"_qs, line.product->value());
    if (line.quantity)
        json.insert(u"quantity"_qs, line.quantity->milli());
    if (line.price)
        json.insert(u"price"_qs, line.price->e4());
    if (!code.code.isEmpty())
        json.insert(u"barcode"_qs, code.code);
    if (!code.reference.isEmpty())
        json.insert(u"reference"_qs, code.reference);
    if (code.inPacks)
        json.insert(u"packs"_qs, true);
    return json;
}

InvoiceLine lineOf(const QJsonObject &json, int position)
{
    InvoiceLine line;
    line.position = position;
    line.kind =
        InvoiceStore::lineKindFromName(json[u"kind"].toString()).value_or(InvoiceLineKind::Goods);
    if (json.contains(u"product"))
        line.product = ProductId(json[u"product"].toInteger());
    line.code = json[u"code"].toString();
    line.name = json[u"name"].toString();
    line.net = Money::fromCents(json[u"net"].toInteger());
    line.category =
        vatCategoryFromLetter(json[u"category"].toString()).value_or(VatCategory::Standard);
    line.vatBp = json[u"vat"].toInt(-1);
    if (json.contains(u"quantity"))
        line.quantity = Quantity::fromMilli(json[u"quantity"].toInteger());
    if (json.contains(u"price"))
        line.price = UnitPrice::fromE4(json[u"price"].toInteger());
    return line;
}

DeliveryNoteLine codeOf(const QJsonObject &json)
{
    DeliveryNoteLine code;
    code.code = json[u"barcode"].toString();
    code.reference = json[u"reference"].toString();
    code.inPacks = json[u"packs"].toBool();
    return code;
}

QJsonObject choiceJson(const InvoiceChoice &choice)
{
    QJsonObject json{{u"kind"_qs, InvoiceRules::kindName(choice.kind)},
                     {u"line"_qs, choice.line},
                     {u"reply"_qs, InvoiceChoiceRules::replyName(choice.reply)}};
    if (choice.product)
        json.insert(u"product"_qs, choice.product->value());
    if (choice.cost)
        json.insert(u"cost"_qs, choice.cost->e4());
    if (choice.shelf)
        json.insert(u"shelf"_qs, choice.shelf->cents());
    return json;
}

std::optional<InvoiceChoice> choiceOf(const QJsonObject &json)
{
    const auto kind = InvoiceRules::kindFromName(json[u"kind"].toString());
    const auto reply = InvoiceChoiceRules::replyFromName(json[u"reply"].toString());
    if (!kind || !reply)
        return std::nullopt;
    InvoiceChoice choice;
    choice.kind = *kind;
    choice.reply = *reply;
    choice.line = json[u"line"].toInt();
    if (json.contains(u"product"))
        choice.product = ProductId(json[u"product"].toInteger());
    if (json.contains(u"cost"))
        choice.cost = UnitPrice::fromE4(json[u"cost"].toInteger());
    if (json.contains(u"shelf"))
        choice.shelf = Money::fromCents(json[u"shelf"].toInteger());
    return choice;
}

void addHead(const InvoiceInput &input, QJsonObject &json)
{
    json.insert(u"kind"_qs, InvoiceStore::kindName(input.document.invoice.kind));
    json.insert(u"number"_qs, input.wish.number);
    if (input.wish.issued)
        json.insert(u"issued"_qs, dayText(*input.wish.issued));
    if (input.wish.due)
        json.insert(u"due"_qs, dayText(*input.wish.due));
    if (input.wish.gross)
        json.insert(u"gross"_qs, input.wish.gross->cents());
}

void readHead(const QJsonObject &json, InvoiceInput &input)
{
    if (json[u"kind"].toString() == InvoiceStore::kindName(InvoiceKind::CreditNote) &&
        input.isTyped())
        input.document.invoice.kind = InvoiceKind::CreditNote;
    input.wish.number = json[u"number"].toString();
    input.wish.issued = dayFromText(json[u"issued"].toString());
    input.wish.due = dayFromText(json[u"due"].toString());
    if (json.contains(u"gross"))
        input.wish.gross = Money::fromCents(json[u"gross"].toInteger());
}

} // namespace

QString InvoiceInputText::written(const InvoiceInput &input)
{
    QJsonObject json;
    addHead(input, json);
    QJsonArray deliveries;
    for (const DeliveryId id : input.wish.deliveries)
        deliveries.append(id.value());
    QJsonArray products;
    for (const auto &[line, product] : input.wish.products)
        products.append(QJsonArray{line, product.value()});
    QJsonArray choices;
    for (const InvoiceChoice &choice : input.wish.choices)
        choices.append(choiceJson(choice));
    json.insert(u"deliveries"_qs, deliveries);
    json.insert(u"none"_qs, input.wish.isOfNone);
    json.insert(u"products"_qs, products);
    json.insert(u"choices"_qs, choices);
    if (input.isTyped()) {
        QJsonArray lines;
        const InvoiceDocument &document = input.document;
        for (size_t at = 0; at < document.invoice.lines.size(); ++at)
            lines.append(lineJson(document.invoice.lines[at], at < document.codes.size()
                                                                  ? document.codes[at]
                                                                  : DeliveryNoteLine()));
        json.insert(u"lines"_qs, lines);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void InvoiceInputText::read(const QString &text, InvoiceInput &input)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    readHead(json, input);
    input.wish.isOfNone = json[u"none"].toBool();
    input.wish.deliveries.clear();
    for (const QJsonValue each : json[u"deliveries"].toArray())
        input.wish.deliveries.emplace_back(each.toInteger());
    for (const QJsonValue each : json[u"products"].toArray())
        input.wish.products.insert_or_assign(each.toArray().at(0).toInt(),
                                             ProductId(each.toArray().at(1).toInteger()));
    input.wish.choices.clear();
    for (const QJsonValue each : json[u"choices"].toArray()) {
        if (const auto choice = choiceOf(each.toObject()))
            input.wish.choices.push_back(*choice);
    }
    if (!input.isTyped())
        return;
    input.document.invoice.lines.clear();
    input.document.codes.clear();
    for (const QJsonValue each : json[u"lines"].toArray()) {
        const int position = int(input.document.invoice.lines.size()) + 1;
        input.document.invoice.lines.push_back(lineOf(each.toObject(), position));
        input.document.codes.push_back(codeOf(each.toObject()));
    }
}

} // namespace cabas
