// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/countreport.h"

#include "core/access/auditstore.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <cstdlib>
#include <limits>
#include <map>

namespace cabas {

namespace {

constexpr qint64 oneIn = 50; ///< 2 %
constexpr qint64 wholeBp = 10'000;

struct Zone {
    qint64 counts = 0;
    qint64 agreed = 0;
};

qint64 rateOf(const Zone &zone)
{
    return zone.counts == 0 ? 0 : mulDivRounded(zone.agreed, wholeBp, zone.counts);
}

} // namespace

bool CountReport::agrees(Quantity expected, Quantity counted)
{
    const qint64 away = std::abs(counted.milli() - expected.milli());
    return away * oneIn <= std::abs(expected.milli());
}

Result<> CountReport::fill(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"zone"_qs, tr("Zone"), ColumnKind::Text},
                     {u"counts"_qs, tr("Counts"), ColumnKind::Integer},
                     {u"within"_qs, tr("Right"), ColumnKind::Integer},
                     {u"rate_bp"_qs, tr("Reliability"), ColumnKind::Rate}};
    AuditFilter filter;
    filter.area = u"stock"_qs;
    const QTimeZone zone = table.madeAt.timeZone();
    filter.from = QDateTime(table.from, QTime(0, 0), zone);
    filter.to = QDateTime(table.to.addDays(1), QTime(0, 0), zone);
    std::map<QString, Zone> zones;
    Zone all;
    for (const AuditLine &line : AuditStore::search(tx, filter, std::numeric_limits<int>::max())) {
        if (line.deed != u"stock.count")
            continue;
        const QJsonObject told = QJsonDocument::fromJson(line.details.toUtf8()).object();
        const auto quantity = [&](const QString &field) {
            return Quantity::fromMilli(told.value(field).toInteger());
        };
        const bool isRight = agrees(quantity(u"expected_milli"_qs), quantity(u"counted_milli"_qs));
        for (Zone *each : {&zones[told.value(u"zone"_qs).toString()], &all}) {
            ++each->counts;
            each->agreed += isRight ? 1 : 0;
        }
    }
    for (const auto &[name, of] : zones)
        table.rows.push_back({cell(name), cell(of.counts), cell(of.agreed), cell(rateOf(of))});
    table.totals = {cell(tr("Total")), cell(all.counts), cell(all.agreed), cell(rateOf(all))};
    table.notes += tr("Right: at most 2 % away from what the file expected. Of a hundred counts, "
                      "the reliability says how many are right.");
    return Ok{};
}

} // namespace cabas
