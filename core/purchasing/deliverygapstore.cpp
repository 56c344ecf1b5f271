// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/deliverygapstore.h"

#include "core/base/text.h"

#include <array>

namespace cabas {

namespace {

struct Named {
    GapKind kind;
    const char *name;
};

constexpr std::array<Named, 8> kinds{{{GapKind::Missing, "missing"},
                                      {GapKind::Extra, "extra"},
                                      {GapKind::Damaged, "damaged"},
                                      {GapKind::Refused, "refused"},
                                      {GapKind::WrongProduct, "wrong_product"},
                                      {GapKind::ShortDate, "short_date"},
                                      {GapKind::Temperature, "temperature"},
                                      {GapKind::Free, "free"}}};

GapState stateFromName(const QString &name)
{
    if (name == u"noted")
        return GapState::Noted;
    return name == u"final" ? GapState::Final : GapState::Withdrawn;
}

DeliveryGap readGap(const Row &row)
{
    DeliveryGap gap;
    gap.id = row.id<GapId>(0);
    gap.delivery = row.id<DeliveryId>(1);
    gap.line = row.optionalId<DeliveryLineId>(2);
    gap.scan = row.optionalId<ScanId>(3);
    gap.kind = DeliveryGapStore::kindFromName(row.text(4)).value_or(GapKind::Damaged);
    gap.quantity = row.quantity(5);
    if (!row.isNull(6))
        gap.temperature = row.number(6);
    gap.comment = row.text(7);
    gap.state = stateFromName(row.text(8));
    gap.at = row.instant(9);
    gap.user = row.id<UserId>(10);
    gap.userName = row.text(11);
    gap.productName = row.text(12);
    gap.unit = unitFromName(row.text(13)).value_or(Unit::Piece);
    return gap;
}

std::vector<DeliveryGap> readGaps(const std::vector<Row> &rows)
{
    std::vector<DeliveryGap> gaps;
    for (const Row &row : rows)
        gaps.push_back(readGap(row));
    return gaps;
}

} // namespace

GapId DeliveryGapStore::add(Tx &tx, const DeliveryGap &gap)
{
    tx.touch(Topic::Deliveries);
    return GapId(tx.insert(
        R"(INSERT INTO delivery_gaps (delivery_id, line_id, scan_id, kind, quantity_milli,
               temperature_tenths, comment, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {gap.delivery, gap.line, gap.scan, kindName(gap.kind), gap.quantity, gap.temperature,
         gap.comment, gap.at, gap.user}));
}

std::optional<DeliveryGap> DeliveryGapStore::find(Tx &tx, GapId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT g.id, g.delivery_id, g.line_id, g.scan_id, g.kind, g.quantity_milli,
               g.temperature_tenths, g.comment, g.state, g.at, g.user_id, u.display_name,
               COALESCE(p.name, ''), COALESCE(p.unit, '')
           FROM delivery_gaps g JOIN users u ON u.id = g.user_id
           LEFT JOIN delivery_lines l ON l.id = g.line_id
           LEFT JOIN products p ON p.id = l.product_id
           WHERE g.id = ?)",
        {id});
    return row ? std::optional(readGap(*row)) : std::nullopt;
}

std::vector<DeliveryGap> DeliveryGapStore::of(Tx &tx, DeliveryId delivery)
{
    return readGaps(tx.run(
        R"(SELECT g.id, g.delivery_id, g.line_id, g.scan_id, g.kind, g.quantity_milli,
               g.temperature_tenths, g.comment, g.state, g.at, g.user_id, u.display_name,
               COALESCE(p.name, ''), COALESCE(p.unit, '')
           FROM delivery_gaps g JOIN users u ON u.id = g.user_id
           LEFT JOIN delivery_lines l ON l.id = g.line_id
           LEFT JOIN products p ON p.id = l.product_id
           WHERE g.delivery_id = ? AND g.state <> 'withdrawn' ORDER BY g.id)",
        {delivery}));
}

std::vector<DeliveryGap> DeliveryGapStore::ofLine(Tx &tx, DeliveryLineId line)
{
    return readGaps(tx.run(
        R"(SELECT g.id, g.delivery_id, g.line_id, g.scan_id, g.kind, g.quantity_milli,
               g.temperature_tenths, g.comment, g.state, g.at, g.user_id, u.display_name,
               COALESCE(p.name, ''), COALESCE(p.unit, '')
           FROM delivery_gaps g JOIN users u ON u.id = g.user_id
           LEFT JOIN delivery_lines l ON l.id = g.line_id
           LEFT JOIN products p ON p.id = l.product_id
           WHERE g.line_id = ? AND g.state <> 'withdrawn' ORDER BY g.id)",
        {line}));
}

void DeliveryGapStore::withdraw(Tx &tx, GapId id, const QDateTime &at, UserId user)
{
    tx.change(R"(UPDATE delivery_gaps SET state = 'withdrawn', withdrawn_at = ?, withdrawn_by = ?
                 WHERE id = ?)",
              {at, user, id});
    tx.touch(Topic::Deliveries);
}

void DeliveryGapStore::makeFinal(Tx &tx, DeliveryId delivery)
{
    tx.change("UPDATE delivery_gaps SET state = 'final' WHERE delivery_id = ? AND state = 'noted'",
              {delivery});
    tx.touch(Topic::Deliveries);
}

QString DeliveryGapStore::kindName(GapKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).name);
}

std::optional<GapKind> DeliveryGapStore::kindFromName(const QString &name)
{
    for (const Named &named : kinds) {
        if (name == QLatin1String(named.name))
            return named.kind;
    }
    return std::nullopt;
}

} // namespace cabas
