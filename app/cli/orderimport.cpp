// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/orderimport.h"

#include "app/shop.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/supplierservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

QJsonObject importJson(const DeliveryDocument &document, const OrderImport &read)
{
    QJsonArray refused;
    std::vector<Warning> reasons = document.note.refused;
    reasons.insert(reasons.end(), read.warnings.begin(), read.warnings.end());
    for (const Warning &warning : reasons)
        refused.append(QJsonObject{{u"code"_qs, warning.code}, {u"reason"_qs, warning.message}});
    return {{u"read"_qs, int(document.note.lines.size() + document.note.refused.size())},
            {u"added"_qs, int(read.order.lines.size())},
            {u"changed"_qs, 0},
            {u"unchanged"_qs, 0},
            {u"unknown"_qs, read.unknown},
            {u"refused"_qs, refused}};
}

} // namespace

int runOrderImport(const Arguments &arguments, Shop &shop, const Session &session)
{
    const Result<Supplier> supplier =
        SupplierService(shop.db()).find(arguments.value(u"supplier"_qs));
    if (!supplier)
        return ended(supplier.failure());
    const Result<DeliveryDocument> document = DeliveryDocument::readFile(arguments.word(2));
    if (!document)
        return ended(document.failure());
    OrderService orders(shop.db());
    const Result<OrderImport> would = orders.check(session, supplier->id, *document);
    if (!would)
        return ended(would.failure());
    const bool isRefused =
        (would->unknown > 0 || !document->note.refused.empty()) && !arguments.has(u"partial"_qs);
    if (arguments.has(u"dry-run"_qs) || isRefused) {
        sayJson(importJson(*document, *would));
        return isRefused ? ExitRefused : ExitDone;
    }
    const Result<OrderImport> done = orders.addFrom(session, supplier->id, *document);
    if (!done)
        return ended(done.failure());
    QJsonObject json = importJson(*document, *done);
    json.insert(u"order"_qs, done->order.id.value());
    json.insert(u"number"_qs, done->order.number);
    sayJson(json);
    return ExitDone;
}

} // namespace cabas
