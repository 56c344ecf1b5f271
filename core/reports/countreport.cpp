// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/countreport.h"

#include "core/access/auditstore.h"
#include "core/stock/inventorystore.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <cstdlib>
#include <limits>
#include <map>

namespace cabas {

namespace {

constexpr qint64 oneIn = 50; ///< 2 %
constexpr qint64 wholeBp = 10'000;

using Zones = std::map<QString, CountReport::Reliability>;

void add(CountReport::Reliability &to, Quantity expected, Quantity counted)
{
    ++to.counts;
    to.agreed += CountReport::agrees(expected, counted) ? 1 : 0;
}

/// The days are the shop's, `to` included.
Zones zonesOf(Tx &tx, QDate from, QDate to, const QTimeZone &clock)
{
    AuditFilter filter;
    filter.area = u"stock"_qs;
    filter.from = QDateTime(from, QTime(0, 0), clock);
    filter.to = QDateTime(to.addDays(1), QTime(0, 0), clock);
    Zones zones;
    for (const AuditLine &line : AuditStore::search(tx, filter, std::numeric_limits<int>::max())) {
        if (line.deed != u"stock.count")
            continue;
        const QJsonObject told = QJsonDocument::fromJson(line.details.toUtf8()).object();
        const auto quantity = [&](const QString &field) {
            return Quantity::fromMilli(told.value(field).toInteger());
        };
        add(zones[told.value(u"zone"_qs).toString()], quantity(u"expected_milli"_qs),
            quantity(u"counted_milli"_qs));
    }
    for (const InventoryStore::Judged &line : InventoryStore::judged(tx, from, to))
        add(zones[line.zones], line.expected, line.counted);
    return zones;
}

CountReport::Reliability sumOf(const Zones &zones)
{
    CountReport::Reliability all;
    for (const auto &[name, of] : zones) {
        all.counts += of.counts;
        all.agreed += of.agreed;
    }
    return all;
}

} // namespace

bool CountReport::agrees(Quantity expected, Quantity counted)
{
    const qint64 away = std::abs(counted.milli() - expected.milli());
    return away * oneIn <= std::abs(expected.milli());
}

qint64 CountReport::Reliability::rateBp() const
{
    return counts == 0 ? 0 : mulDivRounded(agreed, wholeBp, counts);
}

Result<CountReport::Reliability> CountReport::since(Database &db, const Session &session,
                                                    QDate from)
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return db.read([&](Tx &tx) {
        return sumOf(zonesOf(tx, from, session.today(), session.local(session.now()).timeZone()));
    });
}

Result<> CountReport::fill(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"zone"_qs, tr("Zone"), ColumnKind::Text},
                     {u"counts"_qs, tr("Counts"), ColumnKind::Integer},
                     {u"within"_qs, tr("Right"), ColumnKind::Integer},
                     {u"rate_bp"_qs, tr("Reliability"), ColumnKind::Rate}};
    const Zones zones = zonesOf(tx, table.from, table.to, table.madeAt.timeZone());
    const Reliability all = sumOf(zones);
    for (const auto &[name, of] : zones)
        table.rows.push_back({cell(name), cell(of.counts), cell(of.agreed), cell(of.rateBp())});
    table.totals = {cell(tr("Total")), cell(all.counts), cell(all.agreed), cell(all.rateBp())};
    table.notes += tr("Right: at most 2 % away from what the file expected. Of a hundred counts, "
                      "the reliability says how many are right.");
    return Ok{};
}

} // namespace cabas
