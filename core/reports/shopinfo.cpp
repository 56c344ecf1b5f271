// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/shopinfo.h"

#include "core/access/shopstore.h"
#include "core/db/schema.h"
#include "core/reports/inforeportstore.h"
#include "core/reports/schemainfo.h"

#include <QJsonArray>

namespace cabas {

Result<QJsonObject> ShopInfo::read(Database &db, const QString &path)
{
    return db.read([&](Tx &tx) {
        const ShopProfile shop = ShopStore::read(tx);
        QJsonObject counts;
        for (const auto &[name, count] : InfoReportStore::counts(tx))
            counts.insert(name, count);
        return QJsonObject{{u"file"_qs, path},
                           {u"version"_qs, Schema::latest()},
                           {u"program"_qs, QStringLiteral(CABAS_VERSION)},
                           {u"shop"_qs, shop.name},
                           {u"uuid"_qs, shop.uuid},
                           {u"siren"_qs, shop.siren},
                           {u"profile"_qs, shop.profile},
                           {u"language"_qs, shop.language},
                           {u"time_zone"_qs, QString::fromLatin1(shop.timeZone)},
                           {u"vat_regime"_qs, shop.vatRegime},
                           {u"year_start"_qs, shop.yearStart},
                           {u"sandbox"_qs, shop.sandbox},
                           {u"created_at"_qs, shop.createdAt.toString(Qt::ISODateWithMs)},
                           {u"keys"_qs, QJsonArray::fromStringList(InfoReportStore::keys(tx))},
                           {u"counts"_qs, counts}};
    });
}

Result<QJsonObject> ShopInfo::schema(Database &db)
{
    return db.read([](Tx &tx) { return SchemaInfo::toJson(tx); });
}

} // namespace cabas
