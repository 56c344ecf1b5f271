// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/salvageservice.h"

#include "core/access/shopstore.h"
#include "core/access/technicaljournal.h"
#include "core/db/shopfile.h"

#include <QFileInfo>
#include <QJsonArray>

namespace cabas {

namespace {

/// In English, as the program's own words in a journal that any language reads.
QString noteOf(const SalvageReport &rows)
{
    return u"salvaged: %1 rows read, %2 lost or more"_qs.arg(rows.read()).arg(rows.lost());
}

bool note(Database &db, const QString &damaged, const QString &device, const SalvageReport &rows)
{
    const auto shop = db.read([](Tx &tx) { return ShopStore::read(tx); });
    if (!shop)
        return false;
    const SystemClock clock;
    const Session nobody({UserId(0), {}, {}}, clock, shop->timeZone, device);
    return TechnicalJournal(db)
        .note(nobody, TechnicalKind::Salvage,
              {{u"file"_qs, QFileInfo(damaged).fileName()}, {u"reason"_qs, noteOf(rows)}})
        .ok();
}

} // namespace

QJsonObject Salvaged::toJson(const QString &file) const
{
    QJsonArray tables;
    for (const SalvagedTable &table : rows.tables) {
        if (table.read > 0 || table.lost > 0)
            tables.append(QJsonObject{{u"name"_qs, table.name},
                                      {u"read"_qs, table.read},
                                      {u"lost"_qs, table.lost},
                                      {u"exact"_qs, table.isLostExact}});
    }
    return {{u"ok"_qs, true},
            {u"whole"_qs, rows.lost() == 0 && report.ok()},
            {u"file"_qs, file},
            {u"read"_qs, rows.read()},
            {u"lost"_qs, rows.lost()},
            {u"stray_rows"_qs, rows.strayRows},
            {u"shop_row_made"_qs, rows.shopRowMade},
            {u"heads_made"_qs, QJsonArray::fromStringList(rows.headsMade)},
            {u"noted"_qs, isNoted},
            {u"broken"_qs, QJsonArray::fromStringList(broken)},
            {u"tables"_qs, tables}};
}

Result<Salvaged> SalvageService::run(const QString &damaged, const QString &fresh,
                                     const QString &device, const QDateTime &now,
                                     const BackupSalvage::Progress &progress)
{
    CABAS_LET(rows, BackupSalvage::run(damaged, fresh, now, progress));
    Salvaged salvaged;
    salvaged.rows = rows;
    CABAS_LET(db, ShopFile::open(fresh));
    salvaged.report = Verifier::run(*db);
    for (const VerifyCheck &check : salvaged.report.checks) {
        if (!check.ok)
            salvaged.broken += check.name + u": "_qs + check.detail;
    }
    salvaged.isNoted = note(*db, damaged, device, salvaged.rows);
    return salvaged;
}

} // namespace cabas
