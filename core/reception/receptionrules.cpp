// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/receptionrules.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <map>
#include <tuple>

namespace cabas {

namespace {

/// More of one product than this in one beep is a slip of the finger.
constexpr qint64 maxScanMilli = 100'000'000;
constexpr qint64 largeScanMilli = 500'000;
constexpr int shortUseByDays = 3;
constexpr int shortBestBeforeDays = 14;
constexpr int longestLot = 60;

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
        return refused(tr("%1 is sold by the %2: type its weight, or scan a weight label.")
                           .arg(product.name, unitSymbol(product.unit)),
                       u"weight_needed"_qs);
    } else {
        counted.quantity = code.pack;
    }
    CABAS_TRY(checkQuantity(product, counted.quantity));
    return counted;
}

std::vector<Warning> ReceptionRules::warnings(const Product &product, Quantity quantity,
                                              const ReceivedGoods &goods, QDate today)
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
        else if (today.daysTo(*day) <= shortDays)
            warnings.push_back(
                {u"short_date"_qs,
                 tr("The date of %1 is short: %2.").arg(product.name, dateText(*day))});
    };
    dated(goods.useBy, shortUseByDays);
    dated(goods.bestBefore, shortBestBeforeDays);
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
        if (expected != line.received)
            found.push_back(
                {line.productCode, line.productName, line.unit, expected, line.received});
    }
    return found;
}

std::vector<StockMove> ReceptionRules::receipts(const DeliveryLine &line, UnitPrice cost,
                                                const std::vector<DeliveryScan> &scans,
                                                std::vector<Lot> &lots)
{
    using Marks = std::tuple<QString, QString, QString>;
    std::map<Marks, std::pair<Lot, Quantity>> byLot;
    for (const DeliveryScan &scan : scans) {
        const Marks marks{scan.lot, scan.bestBefore ? dayText(*scan.bestBefore) : QString(),
                          scan.useBy ? dayText(*scan.useBy) : QString()};
        auto &[lot, quantity] = byLot[marks];
        lot.product = line.product;
        lot.lot = scan.lot;
        lot.bestBefore = scan.bestBefore;
        lot.useBy = scan.useBy;
        quantity += scan.quantity;
    }
    std::vector<StockMove> moves;
    for (const auto &[marks, group] : byLot) {
        if (group.second.isZero())
            continue;
        StockMove move;
        move.product = line.product;
        move.kind = MoveKind::Receipt;
        move.quantity = group.second;
        move.cost = cost;
        move.value = amountOf(cost, group.second);
        move.sourceKind = QStringLiteral("delivery");
        move.sourceId = line.delivery.value();
        move.sourceLine = line.position;
        moves.push_back(move);
        lots.push_back(marks == Marks() ? Lot() : group.first);
    }
    return moves;
}

} // namespace cabas
