// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deliveryimport.h"

#include "app/shop.h"
#include "core/purchasing/supplierservice.h"
#include "core/reception/receptionservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

QJsonObject importJson(const DeliveryDocument &document, int added, int unknown)
{
    QJsonArray refused;
    for (const Warning &warning : document.note.refused)
        refused.append(QJsonObject{{u"code"_qs, warning.code}, {u"reason"_qs, warning.message}});
    return {{u"read"_qs, int(document.note.lines.size() + document.note.refused.size())},
            {u"added"_qs, added},
            {u"changed"_qs, 0},
            {u"unchanged"_qs, 0},
            {u"unknown"_qs, unknown},
            {u"refused"_qs, refused}};
}

QJsonArray warningWords(const std::vector<Warning> &warnings)
{
    QJsonArray list;
    for (const Warning &warning : warnings)
        list.append(QJsonObject{{u"code"_qs, warning.code}, {u"message"_qs, warning.message}});
    return list;
}

} // namespace

int runDeliveryImport(const Arguments &arguments, Shop &shop, const Session &session)
{
    std::optional<SupplierId> supplier;
    if (const QString wanted = arguments.value(u"supplier"_qs); !wanted.isEmpty()) {
        const Result<Supplier> found = SupplierService(shop.db()).find(wanted);
        if (!found)
            return ended(found.failure());
        supplier = found->id;
    }
    const Result<DeliveryDocument> document = DeliveryDocument::readFile(arguments.word(2));
    if (!document)
        return ended(document.failure());
    ReceptionService reception(shop.db());
    const Result<DocumentCheck> check = reception.check(session, *document);
    if (!check)
        return ended(check.failure());
    const bool hasBadLines = !document->note.refused.empty() && !arguments.has(u"partial"_qs);
    if (arguments.has(u"dry-run"_qs) || hasBadLines) {
        sayJson(importJson(*document, check->known, check->unknown));
        return hasBadLines ? ExitRefused : ExitDone;
    }
    const Result<StartAnswer> answer = reception.startFrom(session, supplier, *document);
    if (!answer)
        return ended(answer.failure());
    QJsonObject json = importJson(*document, answer->lines, check->unknown);
    json.insert(u"delivery"_qs, answer->delivery.value());
    if (!answer->warnings.empty())
        json.insert(u"warnings"_qs, warningWords(answer->warnings));
    sayJson(json);
    return ExitDone;
}

} // namespace cabas
