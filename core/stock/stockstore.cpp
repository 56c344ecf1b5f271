// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/stockstore.h"

#include "core/base/text.h"
#include "core/db/dberror.h"
#include "core/stock/stockrules.h"

#include <algorithm>
#include <array>
#include <map>

namespace cabas {

namespace {

struct Named {
    MoveKind kind;
    const char *name;
};

constexpr std::array<Named, 7> kinds{{{MoveKind::Opening, "opening"},
                                      {MoveKind::Receipt, "receipt"},
                                      {MoveKind::Sale, "sale"},
                                      {MoveKind::Refund, "refund"},
                                      {MoveKind::Count, "count"},
                                      {MoveKind::Loss, "loss"},
                                      {MoveKind::Correction, "correction"}}};

QString dayOrEmpty(const std::optional<QDate> &day)
{
    return day ? dayText(*day) : QString();
}

bool bringsCost(MoveKind kind)
{
    return kind == MoveKind::Receipt || kind == MoveKind::Opening;
}

/// A product's level and living lots, read once a document, and what lists ask of its moves.
struct Shelf {
    StockLevel level;
    QString firstDay; ///< empty before the first move
    QString lastSaleDay;
    qint64 lastMove = 0;
    std::vector<Lot> lots; ///< those to sell first in front

    Lot *lot(LotId id)
    {
        const auto found =
            std::find_if(lots.begin(), lots.end(), [&](const Lot &lot) { return lot.id == id; });
        return found == lots.end() ? nullptr : &*found;
    }
    Quantity inLots() const
    {
        Quantity sum;
        for (const Lot &lot : lots)
            sum += lot.onHand;
        return sum;
    }
};

Shelf readShelf(Tx &tx, ProductId product)
{
    Shelf shelf;
    tx.each(R"(SELECT COALESCE(s.on_hand_milli, 0), COALESCE(s.value_cents, 0),
                   COALESCE(s.last_cost_e4, 0),
                   l.id, l.lot, l.best_before, l.use_by, l.supplier_id, k.on_hand_milli,
                   COALESCE(s.first_day, ''), COALESCE(s.last_sale_day, ''),
                   COALESCE(s.last_move_id, 0)
               FROM products p
               LEFT JOIN stock_levels s ON s.product_id = p.id
               LEFT JOIN lot_levels k ON k.product_id = p.id
               LEFT JOIN lots l ON l.id = k.lot_id
               WHERE p.id = ?)",
            {product}, [&](const Row &row) {
                shelf.level = {row.quantity(0), row.money(1), row.unitPrice(2)};
                shelf.firstDay = row.text(9);
                shelf.lastSaleDay = row.text(10);
                shelf.lastMove = row.integer(11);
                if (row.isNull(3))
                    return;
                Lot lot{row.id<LotId>(3), product, row.text(4), {}, {}, {}, row.quantity(8)};
                lot.bestBefore = dayFromText(row.text(5));
                lot.useBy = dayFromText(row.text(6));
                lot.supplier = row.optionalId<SupplierId>(7);
                shelf.lots.push_back(lot);
            });
    std::sort(shelf.lots.begin(), shelf.lots.end(), StockRules::leavesBefore);
    return shelf;
}

/// The moves of one document on their way into the file.
class Posting {
public:
    explicit Posting(Tx &tx) : m_tx(tx) {}

    void post(const StockMove &move)
    {
        require(!move.quantity.isZero(), "a stock move of nothing");
        const bool mustLeave = move.kind == MoveKind::Sale || move.kind == MoveKind::Loss;
        const bool mustEnter = bringsCost(move.kind) || move.kind == MoveKind::Refund;
        require(!(mustLeave && !move.quantity.isNegative()), "a sale or loss that adds stock");
        require(!move.isCounter || move.kind == MoveKind::Correction,
                "a counter-move of no receipt");
        require(!(mustEnter && move.quantity.isNegative()), "a receipt that takes stock away");
        if (move.quantity.isNegative())
            takeOut(move);
        else
            putIn(move);
    }

    /// Writes the levels; answers the first and last id of the moves.
    std::pair<qint64, qint64> finish()
    {
        for (const auto &[product, shelf] : m_shelves)
            writeLevels(product, shelf);
        for (const auto &[day, ids] : m_days)
            writeDay(day, ids);
        return {m_firstId, m_lastId};
    }

private:
    Shelf &shelf(ProductId product)
    {
        const auto found = m_shelves.find(product);
        if (found != m_shelves.end())
            return found->second;
        return m_shelves.emplace(product, readShelf(m_tx, product)).first->second;
    }

    void takeOut(const StockMove &move)
    {
        Shelf &on = shelf(move.product);
        if (move.isCounter) {
            write(on, move);
            if (!move.cost.isZero())
                on.level.lastCost = move.cost;
            return;
        }
        if (move.isExact) {
            StockMove piece = move;
            piece.value =
                move.isTransfer ? Money() : -StockRules::outgoingValue(on.level, -move.quantity);
            write(on, piece);
            return;
        }
        std::vector<Lot> lots = on.lots;
        if (move.lot)
            std::stable_partition(lots.begin(), lots.end(),
                                  [&](const Lot &lot) { return lot.id == *move.lot; });
        for (const StockRules::Part &part : StockRules::takenFrom(lots, -move.quantity)) {
            StockMove piece = move;
            piece.lot = part.lot;
            piece.quantity = -part.quantity;
            piece.value = -StockRules::outgoingValue(on.level, part.quantity);
            write(on, piece);
        }
    }

    void putIn(const StockMove &move)
    {
        Shelf &on = shelf(move.product);
        const Money value =
            move.isTransfer ? Money()
                            : StockRules::incomingValue(on.level, move.quantity, costOf(on, move));
        // What fills a hole was sold before it was entered: it does not stand in the lot.
        const Quantity missing = std::max(on.inLots() - on.level.onHand, Quantity());
        const Quantity filling = move.lot ? std::min(missing, move.quantity) : Quantity();
        const std::vector<Money> values =
            share(value, {filling.milli(), (move.quantity - filling).milli()});
        StockMove piece = move;
        if (!filling.isZero()) {
            piece.lot.reset();
            piece.quantity = filling;
            piece.value = values[0];
            write(on, piece);
        }
        if (filling != move.quantity) {
            piece.lot = move.lot;
            piece.quantity = move.quantity - filling;
            piece.value = values[1];
            write(on, piece);
        }
        if (bringsCost(move.kind) && !move.cost.isZero())
            on.level.lastCost = move.cost;
    }

    static Money costOf(const Shelf &on, const StockMove &move)
    {
        // What takes a loss back brings what the loss took.
        if (move.kind == MoveKind::Correction && !move.value.isZero())
            return move.value;
        if (!bringsCost(move.kind))
            return StockRules::averageCost(on.level, move.quantity);
        return move.value.isZero() ? amountOf(move.cost, move.quantity) : move.value;
    }

    void write(Shelf &on, const StockMove &move)
    {
        if (move.lot)
            moveLot(on, *move.lot, move);
        on.level = StockRules::after(on.level, move.quantity, move.value);
        m_lastId = m_tx.insert(
            R"(INSERT INTO stock_moves (product_id, lot_id, kind, quantity_milli, value_cents,
                   cost_e4, reason, zone, source_kind, source_id, source_line, day, at, user_id,
                   previous_id)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
            {move.product, move.lot, StockStore::kindName(move.kind), move.quantity, move.value,
             move.cost, move.reason, move.zone, move.sourceKind, move.sourceId, move.sourceLine,
             move.day, move.at, move.user, on.lastMove});
        if (m_firstId == 0)
            m_firstId = m_lastId;
        noteDay(on, move);
    }

    /// Days as texts sort as they follow each other.
    void noteDay(Shelf &on, const StockMove &move)
    {
        const QString day = dayText(move.day);
        if (on.firstDay.isEmpty() || day < on.firstDay)
            on.firstDay = day;
        if (move.kind == MoveKind::Sale)
            on.lastSaleDay = std::max(on.lastSaleDay, day);
        on.lastMove = m_lastId;
        m_days.try_emplace(day, m_lastId, m_lastId).first->second.second = m_lastId;
    }

    void writeDay(const QString &day, const std::pair<qint64, qint64> &ids)
    {
        m_tx.change(R"(INSERT INTO stock_days (day, first_move_id, last_move_id)
                       VALUES (?, ?, ?)
                       ON CONFLICT (day) DO UPDATE SET last_move_id = excluded.last_move_id)",
                    {day, ids.first, ids.second});
    }

    void moveLot(Shelf &on, LotId id, const StockMove &move)
    {
        Lot *lot = on.lot(id);
        if (lot == nullptr) {
            const std::optional<Lot> known = StockStore::lot(m_tx, id);
            require(known && known->product == move.product, "a lot of another product");
            lot = &on.lots.emplace_back(*known);
            lot->onHand = Quantity();
        }
        lot->onHand += move.quantity;
        require(!lot->onHand.isNegative(), "a lot that holds less than nothing");
        if (lot->onHand.isZero())
            m_tx.change("DELETE FROM lot_levels WHERE lot_id = ?", {id});
        else
            m_tx.change(R"(INSERT INTO lot_levels (lot_id, product_id, on_hand_milli)
                           VALUES (?, ?, ?)
                           ON CONFLICT (lot_id) DO UPDATE
                           SET on_hand_milli = excluded.on_hand_milli)",
                        {id, move.product, lot->onHand});
        std::sort(on.lots.begin(), on.lots.end(), StockRules::leavesBefore);
    }

    void writeLevels(ProductId product, const Shelf &shelf)
    {
        m_tx.change(R"(INSERT INTO stock_levels (product_id, on_hand_milli, value_cents,
                           last_cost_e4, first_day, last_sale_day, last_move_id)
                       VALUES (?, ?, ?, ?, ?, ?, ?)
                       ON CONFLICT (product_id) DO UPDATE
                       SET on_hand_milli = excluded.on_hand_milli,
                           value_cents = excluded.value_cents,
                           last_cost_e4 = excluded.last_cost_e4,
                           first_day = excluded.first_day,
                           last_sale_day = excluded.last_sale_day,
                           last_move_id = excluded.last_move_id)",
                    {product, shelf.level.onHand, shelf.level.value, shelf.level.lastCost,
                     shelf.firstDay, shelf.lastSaleDay, shelf.lastMove});
    }

    Tx &m_tx;
    std::map<ProductId, Shelf> m_shelves;
    std::map<QString, std::pair<qint64, qint64>> m_days; ///< first and last id of each
    qint64 m_firstId = 0;
    qint64 m_lastId = 0;
};

} // namespace

void StockStore::lock(Tx &tx)
{
    tx.lock("SELECT count FROM chain_heads WHERE chain = 'moves' FOR UPDATE");
}

void StockStore::move(Tx &tx, std::vector<StockMove> moves)
{
    if (moves.empty())
        return;
    lock(tx);
    Posting posting(tx);
    for (const StockMove &move : moves)
        posting.post(move);
    const auto [first, last] = posting.finish();
    ChainStore::seal(tx, chainSpec(), u"moves"_qs, first, last);
    tx.touch(Topic::Stock);
}

StockLevel StockStore::level(Tx &tx, ProductId product)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT on_hand_milli, value_cents, last_cost_e4 FROM stock_levels WHERE product_id = ?)",
        {product});
    return row ? StockLevel{row->quantity(0), row->money(1), row->unitPrice(2)} : StockLevel{};
}

std::vector<Lot> StockStore::lotsOf(Tx &tx, ProductId product)
{
    return readShelf(tx, product).lots;
}

std::optional<Lot> StockStore::lotMarked(Tx &tx, ProductId product, const QString &mark)
{
    const std::optional<Row> row =
        tx.first("SELECT id FROM lots WHERE product_id = ? AND lot = ? ORDER BY id DESC LIMIT 1",
                 {product, cleaned(mark)});
    return row ? lot(tx, row->id<LotId>(0)) : std::nullopt;
}

LotId StockStore::lotFor(Tx &tx, const Lot &lot)
{
    return LotId(tx.insert(
        R"(INSERT INTO lots (product_id, lot, best_before, use_by, supplier_id)
           VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (product_id, lot, best_before, use_by) DO UPDATE
           SET supplier_id = COALESCE(lots.supplier_id, excluded.supplier_id)
           RETURNING id)",
        {lot.product, cleaned(lot.lot), dayOrEmpty(lot.bestBefore), dayOrEmpty(lot.useBy),
         lot.supplier}));
}

std::optional<Lot> StockStore::lot(Tx &tx, LotId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT l.product_id, l.lot, l.best_before, l.use_by, l.supplier_id,
               COALESCE(k.on_hand_milli, 0)
           FROM lots l
           LEFT JOIN lot_levels k ON k.lot_id = l.id
           WHERE l.id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    return Lot{id,
               row->id<ProductId>(0),
               row->text(1),
               dayFromText(row->text(2)),
               dayFromText(row->text(3)),
               row->optionalId<SupplierId>(4),
               row->quantity(5)};
}

MoveKind StockStore::kindFromName(const QString &name)
{
    for (const Named &named : kinds) {
        if (name == QLatin1String(named.name))
            return named.kind;
    }
    return MoveKind::Correction;
}

QString StockStore::kindName(MoveKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).name);
}

const ChainSpec &StockStore::chainSpec()
{
    static const ChainSpec spec{
        "move",
        1,
        {{"stock_moves",
          R"(SELECT id, product_id, lot_id, kind, quantity_milli, value_cents, cost_e4, reason,
                 zone, source_kind, source_id, source_line, day, at, user_id
             FROM stock_moves WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM stock_moves ORDER BY id"};
    return spec;
}

} // namespace cabas
