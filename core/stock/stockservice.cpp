// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/stockservice.h"
#include "core/stock/movewalkstore.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/stock/stockliststore.h"
#include "core/stock/stockrules.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

StockMove moveOf(const Session &session, ProductId product, MoveKind kind, Quantity quantity)
{
    StockMove move;
    move.product = product;
    move.kind = kind;
    move.quantity = quantity;
    move.day = session.today();
    move.at = session.now();
    move.user = session.user();
    return move;
}

/// The product of a code, else those whose names hold every word typed.
std::vector<Product> productsFor(Tx &tx, const QString &typed, QDate today, int limit)
{
    if (const auto hit = CatalogStore::findByCode(tx, typed, today))
        return {hit->product};
    return CatalogStore::search(tx, typed, today, limit);
}

std::vector<StockLine> linesFor(Tx &tx, StockShown shown, QDate today,
                                const std::optional<StockRow> &after, int limit)
{
    const qint64 afterId = after ? after->product.id.value() : 0;
    if (shown == StockShown::SellSoon)
        return StockListStore::dated(tx, StockRules::lastSoonDay(today),
                                     after ? after->stock.soonest : std::nullopt, afterId, limit);
    const auto [least, most] = StockRules::boundsOf(shown);
    const QString afterName = after ? fold(after->product.name) : QString();
    return StockListStore::page(tx, least, most, afterName, afterId, limit);
}

StockSheet sheetOf(Tx &tx, const Product &product)
{
    return {product, StockStore::level(tx, product.id), StockStore::lotsOf(tx, product.id)};
}

} // namespace

Result<Product> StockService::productOf(Tx &tx, const Session &session, const QString &code)
{
    const std::optional<ProductHit> hit = CatalogStore::findByCode(tx, code, session.today());
    if (!hit)
        return notFound(tr("No product has the code %1.").arg(cleaned(code)), u"unknown_code"_qs);
    return hit->product;
}

Result<StockSheet> StockService::show(const Session &session, const QString &code) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<StockSheet> {
        CABAS_LET(product, productOf(tx, session, code));
        return sheetOf(tx, product);
    });
}

Result<StockSheet> StockService::show(const Session &session, ProductId product) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<StockSheet> {
        const std::optional<Product> found = CatalogStore::find(tx, product, session.today());
        if (!found)
            return notFound(tr("This product no longer exists."), u"unknown_product"_qs);
        return sheetOf(tx, *found);
    });
}

Result<std::vector<StockRow>> StockService::list(const Session &session, const StockWish &wish,
                                                 const std::optional<StockRow> &after,
                                                 int limit) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        std::vector<StockRow> rows;
        if (!cleaned(wish.typed).isEmpty()) {
            if (after)
                return rows;
            for (const Product &product : productsFor(tx, wish.typed, today, limit)) {
                const std::optional<StockLine> line = StockListStore::line(tx, product.id);
                if (line && StockRules::isShown(*line, wish.shown, today))
                    rows.push_back({product, *line});
            }
            return rows;
        }
        for (const StockLine &line : linesFor(tx, wish.shown, today, after, limit)) {
            if (const auto product = CatalogStore::find(tx, line.product, today))
                rows.push_back({*product, line});
        }
        return rows;
    });
}

Result<RecentSales> StockService::recentSales(const Session &session, ProductId product) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        const Period weeks{today.addDays(1 - RecentSales::dayCount), today.addDays(1)};
        return RecentSales::of(MoveWalkStore::dailyOut(tx, product, weeks),
                               StockStore::level(tx, product).onHand, today);
    });
}

Result<StockTotals> StockService::totals(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        return StockListStore::totals(tx, StockRules::lastSoonDay(session.today()));
    });
}

Result<Quantity> StockService::onHandAt(const Session &session, ProductId product,
                                        const QDateTime &instant) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        return StockStore::level(tx, product).onHand -
               MoveWalkStore::movedAfter(tx, product, instant);
    });
}

Result<std::vector<StockLevel>> StockService::levels(const Session &session,
                                                     const std::vector<ProductId> &products) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        std::vector<StockLevel> levels;
        for (const ProductId product : products)
            levels.push_back(StockStore::level(tx, product));
        return levels;
    });
}

Result<std::vector<StockMove>> StockService::moves(const Session &session, ProductId product,
                                                   int limit) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return MoveWalkStore::movesOf(tx, product, limit); });
}

Result<CountOutcome> StockService::count(const Session &session, const StockCount &count)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    CABAS_TRY(StockRules::checkZone(count.zone));
    return m_db.write([&](Tx &tx) -> Result<CountOutcome> {
        CABAS_LET(product, productOf(tx, session, count.code));
        CABAS_TRY(StockRules::checkQuantity(count.counted, product.unit));
        CountOutcome outcome;
        outcome.product = product.id;
        outcome.onHand = StockStore::level(tx, product.id).onHand;
        outcome.expected = outcome.onHand;
        if (count.countedAt)
            outcome.expected -= MoveWalkStore::movedAfter(tx, product.id, *count.countedAt);
        outcome.difference = count.counted - outcome.expected;
        const QString zone = cleaned(count.zone);
        const qint64 audit =
            AuditStore::record(tx, session, "stock.count", u"product"_qs, product.id.value(),
                               {{u"counted_milli"_qs, count.counted.milli()},
                                {u"expected_milli"_qs, outcome.expected.milli()},
                                {u"zone"_qs, zone}});
        if (outcome.difference.isZero())
            return outcome;
        StockMove move = moveOf(session, product.id, MoveKind::Count, outcome.difference);
        move.zone = zone;
        move.sourceKind = u"count"_qs;
        move.sourceId = audit;
        StockStore::move(tx, {move});
        outcome.onHand += outcome.difference;
        return outcome;
    });
}

Result<LossOutcome> StockService::lose(const Session &session, const StockLoss &loss)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    CABAS_TRY(StockRules::checkReason(loss.reason));
    CABAS_TRY(StockRules::checkReceiver(loss.receiver));
    return m_db.write([&](Tx &tx) -> Result<LossOutcome> {
        CABAS_LET(product, productOf(tx, session, loss.code));
        CABAS_TRY(StockRules::checkMoved(loss.quantity, product.unit));
        if (loss.lot) {
            const std::optional<Lot> lot = StockStore::lot(tx, *loss.lot);
            if (!lot || lot->product != product.id)
                return notFound(tr("This lot is not one of %1.").arg(product.name),
                                u"unknown_lot"_qs);
        }
        const QString reason = cleaned(loss.reason);
        const StockLevel before = StockStore::level(tx, product.id);
        StockMove move = moveOf(session, product.id, MoveKind::Loss, -loss.quantity);
        move.lot = loss.lot;
        move.reason = reason;
        move.sourceKind = u"loss"_qs;
        QJsonObject told{{u"quantity_milli"_qs, loss.quantity.milli()}, {u"reason"_qs, reason}};
        if (const QString receiver = cleaned(loss.receiver); !receiver.isEmpty())
            told.insert(u"receiver"_qs, receiver);
        move.sourceId =
            AuditStore::record(tx, session, "stock.lose", u"product"_qs, product.id.value(), told);
        StockStore::move(tx, {move});
        const StockLevel after = StockStore::level(tx, product.id);
        LossOutcome outcome{
            product.id, move.sourceId, before.value - after.value, after.onHand, {}};
        if (after.onHand.isNegative())
            outcome.warnings.push_back(
                {u"stock_negative"_qs, tr("More of %1 was noted as lost than was on hand: count "
                                          "this product.")
                                           .arg(product.name)});
        return outcome;
    });
}

Result<> StockService::openLine(Tx &tx, const Session &session, const OpeningStock &line,
                                std::vector<StockMove> &moves)
{
    CABAS_LET(product, productOf(tx, session, line.code));
    CABAS_TRY(StockRules::checkMoved(line.quantity, product.unit));
    if (!MoveWalkStore::movesOf(tx, product.id, 1).empty())
        return refused(tr("%1 already has stock moves: count it instead.").arg(product.name),
                       u"already_moved"_qs);
    StockMove move = moveOf(session, product.id, MoveKind::Opening, line.quantity);
    move.cost = line.cost;
    move.sourceKind = u"opening"_qs;
    move.sourceLine = int(moves.size()) + 1;
    if (!line.lot.isEmpty() || line.bestBefore || line.useBy) {
        Lot lot;
        lot.product = product.id;
        lot.lot = line.lot;
        lot.bestBefore = line.bestBefore;
        lot.useBy = line.useBy;
        lot.supplier = product.supplier;
        move.lot = StockStore::lotFor(tx, lot);
    }
    moves.push_back(move);
    return Ok{};
}

Result<int> StockService::open(const Session &session, const std::vector<OpeningStock> &lines)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &tx) -> Result<int> {
        std::vector<StockMove> moves;
        for (const OpeningStock &line : lines)
            CABAS_TRY(openLine(tx, session, line, moves));
        const qint64 audit = AuditStore::record(tx, session, "stock.open", u"stock"_qs, 0,
                                                {{u"lines"_qs, int(moves.size())}});
        for (StockMove &move : moves)
            move.sourceId = audit;
        StockStore::move(tx, moves);
        return int(moves.size());
    });
}

} // namespace cabas
