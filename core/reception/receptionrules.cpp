// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/receptionrules.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/deliverycsv.h"
#include "core/reception/gaprules.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cabas {

namespace {

/// More of one product than this in one beep is a slip of the finger.
constexpr qint64 maxScanMilli = 100'000'000;
constexpr qint64 largeScanMilli = 500'000;
constexpr int shortUseByDays = 3;
constexpr int shortBestBeforeDays = 14;
constexpr int longestLot = DeliveryNoteLine::mostLot;
constexpr int longestWord = 500;
/// A date further away was misread or mistyped: hardly anything eaten keeps so long.
constexpr int farYears = 10;
constexpr int linesForPace = 3;
constexpr int longestPaceMinutes = 600;

using Marks = std::tuple<QString, QString, QString>;

struct LotGoods {
    Lot lot;
    Quantity paid;
    Quantity free;
};

Marks marksOf(const DeliveryScan &scan)
{
    return {scan.lot, scan.bestBefore ? dayText(*scan.bestBefore) : QString(),
            scan.useBy ? dayText(*scan.useBy) : QString()};
}

/// Takes what a gap speaks of from the paid goods: from the lot of its own scan, then from those
/// scanned last. What is free stays in its lot.
void takeOff(std::map<Marks, LotGoods> &byLot, const std::vector<DeliveryScan> &scans,
             const DeliveryGap &gap)
{
    std::vector<DeliveryScan> order(scans.rbegin(), scans.rend());
    std::stable_partition(order.begin(), order.end(),
                          [&](const DeliveryScan &scan) { return gap.scan == scan.id; });
    Quantity left = gap.quantity;
    for (const DeliveryScan &scan : order) {
        LotGoods &goods = byLot[marksOf(scan)];
        const Quantity part = std::min(left, goods.paid);
        goods.paid -= part;
        if (gap.kind == GapKind::Free)
            goods.free += part;
        left -= part;
    }
}

} // namespace

Result<> ReceptionRules::checkQuantity(const Product &product, Quantity quantity)
{
    if (quantity.milli() <= 0)
        return refused(tr("The quantity of %1 must be above zero. To take a scan back, undo it.")
                           .arg(product.name),
                       u"quantity"_qs);
    if (quantity.milli() > maxScanMilli)
        return refused(
            tr("%1 of %2 in one scan is too much to be true. Check the number typed.")
                .arg(quantityText(quantity, product.unit, Language::locale()), product.name),
            u"quantity_limit"_qs);
    if (product.unit == Unit::Piece && !quantity.isWhole())
        return refused(
            tr("%1 is counted by the piece: %2 is not a whole number.")
                .arg(product.name, quantityText(quantity, product.unit, Language::locale())),
            u"unit"_qs);
    return Ok{};
}

Result<> ReceptionRules::checkLot(const QString &lot)
{
    if (cleaned(lot).size() <= longestLot)
        return Ok{};
    return refused(tr("A lot’s mark has %1 characters at most. Was something else scanned there?")
                       .arg(longestLot),
                   u"lot"_qs);
}

Result<> ReceptionRules::checkWord(const QString &text)
{
    const qsizetype length = cleaned(text).size();
    if (length > 0 && length <= longestWord)
        return Ok{};
    return refused(tr("Write the note in 1 to %1 characters.").arg(longestWord), u"text"_qs);
}

std::optional<qint64> ReceptionRules::wholePacks(Quantity quantity, Quantity pack)
{
    if (pack <= Quantity::units(1) || quantity.milli() <= 0 || quantity.milli() % pack.milli() != 0)
        return std::nullopt;
    return quantity.milli() / pack.milli();
}

Result<CountedQuantity> ReceptionRules::count(const Product &product, const ProductCode &code,
                                              Quantity linePack, const ReceivedGoods &goods)
{
    CountedQuantity counted;
    if (goods.quantity) {
        counted.quantity = *goods.quantity;
    } else if (goods.packs) {
        counted.packs = *goods.packs;
        counted.quantity = packsOf(*goods.packs, linePack);
    } else if (goods.labelWeight) {
        counted.quantity = *goods.labelWeight;
    } else if (code.kind == CodeKind::Carton) {
        // The usual carton is as large as the line says: by the supplier's note, or because
        // somebody put it right while counting. Another one is what its own code says, counted in
        // units.
        const bool isUsual = code.pack == product.pack;
        counted.packs = isUsual ? Quantity::units(1) : Quantity();
        counted.quantity = isUsual ? linePack : code.pack;
    } else if (goods.labelCount) {
        counted.quantity = *goods.labelCount;
    } else if (product.unit != Unit::Piece) {
        if (!goods.times)
            return refused(tr("%1 is sold by the %2: type its weight, or scan a weight label.")
                               .arg(product.name, unitSymbol(product.unit)),
                           u"weight_needed"_qs);
        counted.quantity = Quantity::units(1);
    } else {
        counted.quantity = code.pack;
    }
    if (goods.times && !goods.quantity && !goods.packs)
        counted = repeated(counted, *goods.times);
    CABAS_TRY(checkQuantity(product, counted.quantity));
    return counted;
}

CountedQuantity ReceptionRules::repeated(const CountedQuantity &once, Quantity times)
{
    if (!times.isSane())
        return {times, {}}; // too much for any check
    const bool isByPack = !once.packs.isZero() && times.isWhole();
    return {packsOf(times, once.quantity), isByPack ? times : Quantity()};
}

std::vector<Warning> ReceptionRules::warnings(const Product &product, Quantity quantity,
                                              const ReceivedGoods &goods, QDate today,
                                              const ArrivalTerms &terms)
{
    std::vector<Warning> warnings;
    if (quantity.milli() >= largeScanMilli)
        warnings.push_back(
            {u"large_quantity"_qs,
             tr("%1 of %2 at once: is that right?")
                 .arg(quantityText(quantity, product.unit, Language::locale()), product.name)});
    const auto dated = [&](const std::optional<QDate> &day, int shortDays) {
        if (!day)
            return;
        if (*day < today)
            warnings.push_back({u"past_date"_qs,
                                tr("The date of %1 is past: %2. Refuse it, or say why it is kept.")
                                    .arg(product.name, dateText(*day))});
        else if (*day > today.addYears(farYears))
            warnings.push_back(
                {u"far_date"_qs,
                 tr("The date of %1 is years away: %2. Was it read or typed wrongly?")
                     .arg(product.name, dateText(*day))});
        else if (today.daysTo(*day) <= shortDays)
            warnings.push_back(
                {u"short_date"_qs,
                 tr("The date of %1 is short: %2.").arg(product.name, dateText(*day))});
    };
    dated(goods.useBy, terms.shortUseByDays.value_or(shortUseByDays));
    dated(goods.bestBefore, terms.shortBestBeforeDays.value_or(shortBestBeforeDays));
    return warnings;
}

std::vector<Discrepancy> ReceptionRules::discrepancies(const std::vector<DeliveryLine> &lines,
                                                       bool announced)
{
    std::vector<Discrepancy> found;
    for (const DeliveryLine &line : lines) {
        if (!announced && !line.expected)
            continue;
        const Quantity expected = line.expected.value_or(Quantity());
        const bool isAsOrdered = !line.ordered || *line.ordered == line.received;
        if (expected != line.received || !isAsOrdered)
            found.push_back({line.productCode, line.productName, line.unit, expected, line.received,
                             line.ordered});
    }
    return found;
}

std::vector<Receipt> ReceptionRules::receipts(const DeliveryLine &line, UnitPrice cost,
                                              const std::vector<DeliveryScan> &scans,
                                              const std::vector<DeliveryGap> &gaps)
{
    std::map<Marks, LotGoods> byLot;
    for (const DeliveryScan &scan : scans) {
        LotGoods &goods = byLot[marksOf(scan)];
        goods.lot = {LotId(0), line.product, scan.lot, scan.bestBefore, scan.useBy, {}, {}};
        goods.paid += scan.quantity;
    }
    for (const DeliveryGap &gap : gaps) {
        if (GapRules::keepsOut(gap.kind) || gap.kind == GapKind::Free)
            takeOff(byLot, scans, gap);
    }
    std::vector<Receipt> receipts;
    for (const auto &[marks, goods] : byLot) {
        for (const bool isFree : {false, true}) {
            const Quantity quantity = isFree ? goods.free : goods.paid;
            const UnitPrice unitCost = isFree ? UnitPrice() : cost;
            if (quantity.isZero())
                continue;
            StockMove move;
            move.product = line.product;
            move.kind = MoveKind::Receipt;
            move.quantity = quantity;
            move.cost = unitCost;
            move.value = amountOf(unitCost, quantity);
            move.sourceKind = QStringLiteral("delivery");
            move.sourceId = line.delivery.value();
            move.sourceLine = line.position;
            receipts.push_back({move, marks == Marks() ? Lot() : goods.lot, isFree});
        }
    }
    return receipts;
}

std::optional<int> ReceptionRules::minutesLeft(int counted, int left, const QDateTime &first,
                                               const QDateTime &now)
{
    const qint64 seconds = first.secsTo(now);
    if (counted < linesForPace || left <= 0 || seconds <= 0)
        return std::nullopt;
    const qint64 perMinute = 60LL * counted;
    const qint64 minutes = (seconds * left + perMinute - 1) / perMinute;
    return minutes <= longestPaceMinutes ? std::optional(int(minutes)) : std::nullopt;
}

} // namespace cabas
