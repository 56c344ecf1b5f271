// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/salesordertext.h"

#include "core/base/day.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

void addText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

QJsonObject lineJson(const TypedInvoiceLine &line)
{
    QJsonObject json{{u"quantity"_qs, line.quantity.milli()}};
    addText(json, u"code"_qs, line.code);
    addText(json, u"name"_qs, line.name);
    addText(json, u"vat"_qs, line.vatCode);
    if (line.price)
        json.insert(u"price"_qs, line.price->e4());
    return json;
}

TypedInvoiceLine lineOf(const QJsonObject &json)
{
    TypedInvoiceLine line;
    line.code = json[u"code"].toString();
    line.name = json[u"name"].toString();
    line.vatCode = json[u"vat"].toString();
    line.quantity = Quantity::fromMilli(json[u"quantity"].toInteger());
    if (json.contains(u"price"))
        line.price = UnitPrice::fromE4(json[u"price"].toInteger());
    return line;
}

} // namespace

QString SalesOrderText::written(const InvoiceOrder &order)
{
    QJsonObject json;
    addText(json, u"customer"_qs, order.customer);
    addText(json, u"ticket"_qs, order.ticket);
    if (order.delivered)
        json.insert(u"delivered"_qs, dayText(*order.delivered));
    if (order.due)
        json.insert(u"due"_qs, dayText(*order.due));
    QJsonArray lines;
    for (const TypedInvoiceLine &line : order.lines)
        lines.append(lineJson(line));
    json.insert(u"lines"_qs, lines);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

InvoiceOrder SalesOrderText::read(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    InvoiceOrder order;
    order.customer = json[u"customer"].toString();
    order.ticket = json[u"ticket"].toString();
    order.delivered = dayFromText(json[u"delivered"].toString());
    order.due = dayFromText(json[u"due"].toString());
    for (const QJsonValue each : json[u"lines"].toArray())
        order.lines.push_back(lineOf(each.toObject()));
    return order;
}

} // namespace cabas
