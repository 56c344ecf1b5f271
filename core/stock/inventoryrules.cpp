// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/inventoryrules.h"

#include "core/base/text.h"
#include "core/stock/stockrules.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace cabas {

namespace {

constexpr qint64 wholeBp = 10'000;

/// Goods that left or entered, and not a line that was put right.
bool movedGoods(MoveKind kind)
{
    return kind != MoveKind::Count && kind != MoveKind::Correction;
}

/// Which of `places` a move happened in.
size_t placeOf(MoveKind kind, size_t places)
{
    return kind == MoveKind::Receipt || kind == MoveKind::Opening ? places - 1 : 0;
}

/// Whether a move changed what stood in its place after that was counted.
bool movedSince(const std::vector<InventoryRules::PlaceCount> &counts,
                const InventoryRules::Moved &move)
{
    // What takes a move back puts right only what that move did to this sum.
    const MoveKind kind = move.undoes ? MoveKind::Loss : move.kind;
    const InventoryRules::PlaceCount &place = counts[placeOf(kind, counts.size())];
    return movedGoods(kind) && move.undoes.value_or(move.id) > place.lastMove;
}

/// What each lot of a product holds in the file, and what it shall hold.
class LotTargets {
public:
    LotTargets(const std::vector<Lot> &lots, Quantity onHand) : m_loose(onHand), m_wasLoose(onHand)
    {
        for (const Lot &lot : lots) {
            m_lots.push_back({lot.id, lot.lot, lot.onHand, lot.onHand});
            m_loose -= lot.onHand;
        }
        m_wasLoose = m_loose;
    }

    /// Lots of that mark shall hold so much together; answers how much more than before. Of
    /// several with other dates, those to sell first lose, and the last one gains.
    Quantity set(const QString &mark, Quantity target)
    {
        std::vector<Target *> same;
        Quantity before;
        for (Target &lot : m_lots) {
            if (lot.mark == mark) {
                same.push_back(&lot);
                before += lot.was;
            }
        }
        if (same.empty()) {
            m_lots.push_back({std::nullopt, mark, Quantity(), target});
            return target;
        }
        Quantity gone = before - target;
        for (Target *lot : same) {
            const Quantity part = std::clamp(gone, Quantity(), lot->target);
            lot->target -= part;
            gone -= part;
        }
        same.back()->target -= std::min(gone, Quantity());
        return target - before;
    }

    /// The goods of which nobody named the lot.
    void spread(Quantity rest, const std::map<QString, Quantity> &named)
    {
        if (!rest.isNegative()) {
            m_loose += rest;
            return;
        }
        Quantity gone = take(-rest, [&](const Target &lot) { return !named.contains(lot.mark); });
        const Quantity loose = std::clamp(m_loose, Quantity(), gone);
        m_loose -= loose;
        gone = take(gone - loose, [](const Target &) { return true; });
        m_loose -= gone;
    }

    std::vector<LotDifference> differences() const
    {
        std::vector<LotDifference> differences;
        if (m_loose != m_wasLoose)
            differences.push_back({std::nullopt, {}, m_loose - m_wasLoose});
        for (const Target &lot : m_lots) {
            if (lot.target != lot.was)
                differences.push_back({lot.id, lot.mark, lot.target - lot.was});
        }
        return differences;
    }

private:
    struct Target {
        std::optional<LotId> id;
        QString mark;
        Quantity was;
        Quantity target;
    };

    /// Takes from the lots that fit, those to sell first in front; answers what they lack.
    template <typename Fits>
    Quantity take(Quantity quantity, Fits fits)
    {
        for (Target &lot : m_lots) {
            if (!fits(lot))
                continue;
            const Quantity part = std::min(quantity, lot.target);
            lot.target -= part;
            quantity -= part;
        }
        return quantity;
    }

    std::vector<Target> m_lots;
    Quantity m_loose; ///< goods without a lot, as they shall be
    Quantity m_wasLoose;
};

} // namespace

std::vector<InventoryRules::PlaceCount>
InventoryRules::counts(const std::vector<InventoryZone> &zones,
                       const std::vector<InventoryScan> &scans)
{
    std::vector<PlaceCount> counts;
    for (const InventoryZone &zone : zones) {
        PlaceCount count;
        for (const InventoryScan &scan : scans) {
            if (scan.zone != zone.id || scan.undone)
                continue;
            (scan.round == 1 ? count.firstCounters : count.secondCounters).insert(scan.user);
            if (scan.round < count.round)
                continue;
            if (!count.isCounted || scan.round > count.round) {
                count.quantity = Quantity();
                count.lots.clear();
                count.firstMove = scan.afterMove;
            }
            count.isCounted = true;
            count.round = scan.round;
            count.quantity += scan.quantity;
            if (!scan.lot.isEmpty())
                count.lots[scan.lot] += scan.quantity;
            count.lastMove = scan.afterMove;
        }
        counts.push_back(count);
    }
    return counts;
}

Quantity InventoryRules::difference(const std::vector<PlaceCount> &counts, Quantity onHandNow,
                                    const std::vector<Moved> &moved)
{
    Quantity standing;
    for (const PlaceCount &count : counts)
        standing += count.quantity;
    for (const Moved &move : moved) {
        if (movedSince(counts, move))
            standing += move.quantity;
    }
    return standing - onHandNow;
}

std::vector<LotDifference> InventoryRules::lotDifferences(const std::vector<PlaceCount> &counts,
                                                          Quantity onHandNow,
                                                          const std::vector<Lot> &lots,
                                                          const std::vector<Moved> &moved)
{
    std::map<QString, Quantity> named;
    for (const PlaceCount &count : counts) {
        for (const auto &[mark, quantity] : count.lots)
            named[mark] += quantity;
    }
    if (named.empty())
        return {};
    for (const Moved &move : moved) {
        const auto lot = named.find(move.lot);
        if (lot != named.end() && movedSince(counts, move))
            lot->second += move.quantity;
    }
    LotTargets targets(lots, onHandNow);
    Quantity rest = difference(counts, onHandNow, moved);
    for (const auto &[mark, standing] : named)
        rest -= targets.set(mark, std::max(standing, Quantity()));
    targets.spread(rest, named);
    return targets.differences();
}

std::vector<InventoryRules::LotPart>
InventoryRules::lotParts(const std::vector<LotDifference> &differences)
{
    Quantity whole;
    for (const LotDifference &each : differences)
        whole += each.quantity;
    std::vector<LotPart> parts;
    std::vector<LotPart> gains;
    std::vector<LotPart> losses;
    for (const LotDifference &each : differences) {
        const bool isGain = !each.quantity.isNegative();
        // As much of it as the product has more or less in all.
        const Quantity own =
            isGain != whole.isNegative()
                ? (isGain ? std::min(each.quantity, whole) : std::max(each.quantity, whole))
                : Quantity();
        whole -= own;
        if (!own.isZero())
            parts.push_back({{each.lot, each.mark, own}, false});
        if (own != each.quantity)
            (isGain ? gains : losses).push_back({{each.lot, each.mark, each.quantity - own}, true});
    }
    // A lot that gains holds before another one gives: nothing is ever below zero between.
    parts.insert(parts.end(), gains.begin(), gains.end());
    parts.insert(parts.end(), losses.begin(), losses.end());
    return parts;
}

bool InventoryRules::movedMeanwhile(const std::vector<PlaceCount> &counts,
                                    const std::vector<Moved> &moved)
{
    return std::any_of(moved.begin(), moved.end(), [&](const Moved &move) {
        const PlaceCount &place = counts[placeOf(move.kind, counts.size())];
        return movedGoods(move.kind) && place.isCounted && move.id > place.firstMove &&
               move.id <= place.lastMove;
    });
}

bool InventoryRules::isLarge(Quantity expected, Quantity difference, Money value,
                             const Tolerance &tolerance)
{
    if (difference.isZero())
        return false;
    const qint64 away = std::abs(difference.milli());
    const bool isFar = away * wholeBp > std::abs(expected.milli()) * tolerance.partBp;
    return isFar && (value.isZero() || abs(value) > tolerance.value);
}

Result<Quantity> InventoryRules::quantityOf(const Product &product, const ProductCode &code,
                                            const CountedGoods &goods)
{
    Quantity quantity = goods.quantity.value_or(goods.labelled.value_or(code.pack));
    const bool isSaid = goods.quantity || goods.labelled || code.kind == CodeKind::Carton;
    if (!isSaid && product.unit != Unit::Piece) {
        // `1,250*` before goods by weight is their weight.
        if (!goods.times)
            return refused(tr("%1 is sold by the %2: type its weight, or scan a weight label.")
                               .arg(product.name, unitSymbol(product.unit)),
                           u"weight_needed"_qs);
        quantity = Quantity::units(1);
    }
    if (goods.times && !goods.times->isSane())
        return refused(tr("%1 is too much to be true. Check the number typed.").arg(product.name),
                       u"quantity_too_large"_qs);
    if (goods.times)
        quantity = packsOf(*goods.times, quantity);
    CABAS_TRY(StockRules::checkQuantity(quantity, product.unit));
    return quantity;
}

Result<> InventoryRules::checkName(const QString &name)
{
    const qsizetype length = cleaned(name).size();
    if (length == 0 || length > maxNameLength)
        return refused(tr("Name the inventory in 1 to %1 letters.").arg(maxNameLength),
                       u"bad_name"_qs);
    return Ok{};
}

Result<> InventoryRules::checkZones(const std::vector<QString> &names)
{
    if (names.empty() || names.size() > size_t(maxZones))
        return refused(
            tr("Say which shelf or room is counted: at least one, at most %1.").arg(maxZones),
            u"no_zone"_qs);
    std::set<QString> seen;
    for (const QString &name : names) {
        CABAS_TRY(StockRules::checkZone(name));
        const QString folded = fold(name);
        if (folded.isEmpty())
            return refused(tr("A place to count needs a name."), u"no_zone"_qs);
        if (!seen.insert(folded).second)
            return refused(tr("%1 is named twice.").arg(cleaned(name)), u"zone_twice"_qs);
    }
    return Ok{};
}

Result<> InventoryRules::checkTolerance(const Tolerance &tolerance)
{
    if (tolerance.partBp < 0 || tolerance.partBp > wholeBp || tolerance.value.isNegative() ||
        !tolerance.value.isSane())
        return refused(tr("A tolerance lies between 0 and 100 %, and its value is not negative."),
                       u"tolerance"_qs);
    return Ok{};
}

qint64 InventoryRules::workingSeconds(const std::vector<InventoryScan> &scans)
{
    std::map<UserId, QDateTime> last;
    qint64 seconds = 0;
    for (const InventoryScan &scan : scans) {
        const auto before = last.find(scan.user);
        if (before != last.end()) {
            const qint64 since = before->second.secsTo(scan.at);
            seconds += since <= longestPause ? std::max<qint64>(since, 0) : 0;
        }
        last.insert_or_assign(scan.user, scan.at);
    }
    return seconds;
}

} // namespace cabas
