// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/stock/inventoryjudge.h"
#include "core/stock/inventoryservice.h"
#include "core/stock/inventorystore.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockrules.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace cabas {

namespace {

InventoryReview reviewOf(Tx &tx, const Session &session, const Inventory &inventory)
{
    InventoryReview review;
    review.inventory = inventory;
    const std::vector<InventoryScan> scans = InventoryStore::scans(tx, inventory.id);
    review.seconds = InventoryRules::workingSeconds(scans);
    for (const InventoryScan &scan : scans) {
        if (!scan.product && !review.unknown.contains(scan.code))
            review.unknown += scan.code;
    }
    review.lines = inventory.state == InventoryState::Closed
                       ? InventoryStore::lines(tx, inventory.id)
                       : InventoryJudge::lines(tx, session, inventory);
    for (const InventoryLine &line : review.lines) {
        if (line.standing == InventoryStanding::NotCounted ||
            line.standing == InventoryStanding::Incomplete)
            continue;
        review.expectedValue += line.expectedValue;
        (line.value.isNegative() ? review.shortfall : review.surplus) += abs(line.value);
    }
    return review;
}

/// The lot a difference falls on; one that was only ever counted is made.
std::optional<LotId> lotOf(Tx &tx, ProductId product, const LotDifference &difference)
{
    if (difference.lot || difference.mark.isEmpty())
        return difference.lot;
    if (const std::optional<Lot> known = StockStore::lotMarked(tx, product, difference.mark))
        return known->id;
    return StockStore::lotFor(tx, {LotId(0), product, difference.mark, {}, {}, {}, {}});
}

/// The adjustments, and what goes from one lot to another: one move a line, of which lots make
/// several.
std::vector<StockMove> movesOf(Tx &tx, const Session &session, const InventoryReview &review)
{
    std::vector<StockMove> moves;
    int number = 0;
    for (const InventoryLine &line : review.lines) {
        const bool isGap = line.standing == InventoryStanding::Gap;
        if (!isGap && (line.standing != InventoryStanding::Right || line.lots.empty()))
            continue;
        StockMove move;
        move.product = line.product;
        move.kind = MoveKind::Count;
        move.quantity = line.difference();
        move.zone = line.shelf.left(StockRules::maxZoneLength);
        move.sourceKind = u"inventory"_qs;
        move.sourceId = review.inventory.id.value();
        move.sourceLine = ++number;
        move.day = session.today();
        move.at = session.now();
        move.user = session.user();
        if (line.lots.empty())
            moves.push_back(move);
        for (const InventoryRules::LotPart &part : InventoryRules::lotParts(line.lots)) {
            move.lot = lotOf(tx, line.product, part.lot);
            move.quantity = part.lot.quantity;
            move.isExact = true;
            move.isTransfer = part.isTransfer;
            moves.push_back(move);
        }
    }
    return moves;
}

InventoryClosed summaryOf(const std::vector<InventoryLine> &lines)
{
    InventoryClosed closed;
    for (const InventoryLine &line : lines) {
        ++closed.lines;
        closed.moves += line.posted ? 1 : 0;
        closed.left += line.posted || line.standing == InventoryStanding::Right ? 0 : 1;
        closed.difference += line.posted ? line.value : Money();
    }
    return closed;
}

} // namespace

int InventoryReview::count(InventoryStanding standing) const
{
    return int(std::ranges::count(lines, standing, &InventoryLine::standing));
}

int InventoryReview::open() const
{
    return count(InventoryStanding::CountAgain) + count(InventoryStanding::Incomplete) +
           count(InventoryStanding::NotCounted);
}

Result<InventoryReview> InventoryService::review(const Session &session, InventoryId id) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<InventoryReview> {
        const std::optional<Inventory> inventory = InventoryStore::find(tx, id);
        if (!inventory)
            return notFound(tr("There is no inventory number %1.").arg(id.value()),
                            u"unknown_inventory"_qs);
        return reviewOf(tx, session, *inventory);
    });
}

Result<InventoryClosed> InventoryService::close(const Session &session, InventoryId id,
                                                bool leaveRest)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &tx) -> Result<InventoryClosed> {
        InventoryStore::lock(tx, id);
        // What was sold between reading the stock and putting it right would be lost.
        StockStore::lock(tx);
        const std::optional<Inventory> inventory = InventoryStore::find(tx, id);
        if (!inventory)
            return notFound(tr("There is no inventory number %1.").arg(id.value()),
                            u"unknown_inventory"_qs);
        if (inventory->state == InventoryState::Abandoned)
            return refused(tr("%1 was abandoned.").arg(inventory->name), u"inventory_over"_qs);
        if (inventory->state == InventoryState::Closed) {
            InventoryClosed before = summaryOf(InventoryStore::lines(tx, id));
            before.repeated = true;
            return before;
        }
        InventoryReview review = reviewOf(tx, session, *inventory);
        if (inventory->products == 0)
            return refused(tr("Nothing was counted yet."), u"nothing_counted"_qs);
        if (review.open() > 0 && !leaveRest)
            return refused(
                tr("Not finished: %1 to count again, %2 not counted in all their places, %3 not "
                   "counted at all. Count them, or say that their stock stays as it is.")
                    .arg(review.count(InventoryStanding::CountAgain))
                    .arg(review.count(InventoryStanding::Incomplete))
                    .arg(review.count(InventoryStanding::NotCounted)),
                u"inventory_unfinished"_qs);
        StockStore::move(tx, movesOf(tx, session, review));
        std::map<ProductId, Money> posted;
        for (const StockMove &move : MoveWalkStore::movesOfSource(tx, u"inventory"_qs, id.value()))
            posted[move.product] += move.value;
        for (InventoryLine &line : review.lines) {
            line.posted = line.standing == InventoryStanding::Gap;
            if (line.posted)
                line.value = posted[line.product];
            InventoryStore::addLine(tx, id, line);
        }
        InventoryStore::end(tx, session, id, InventoryState::Closed);
        const InventoryClosed closed = summaryOf(review.lines);
        AuditStore::record(tx, session, "stock.inventory_close", u"inventory"_qs, id.value(),
                           {{u"name"_qs, inventory->name},
                            {u"products"_qs, closed.lines},
                            {u"moves"_qs, closed.moves},
                            {u"difference_cents"_qs, closed.difference.cents()}});
        return closed;
    });
}

} // namespace cabas
