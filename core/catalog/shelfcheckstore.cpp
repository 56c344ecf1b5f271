// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/shelfcheckstore.h"

#include "core/base/text.h"

#include <array>

namespace cabas {

namespace {

constexpr std::array<const char *, 8> faultNames{"unknown",   "ended",   "price", "unlabelled",
                                                 "misplaced", "missing", "old",   ""};

QString faultName(ShelfFault fault)
{
    return QString::fromLatin1(faultNames[size_t(fault)]);
}

ShelfFault faultFromName(const QString &name)
{
    for (size_t i = 0; i < faultNames.size(); ++i) {
        if (name == QLatin1String(faultNames[i]))
            return ShelfFault(i);
    }
    return ShelfFault::None;
}

ShelfMark readMark(const Row &row)
{
    ShelfMark mark;
    mark.id = row.id<ShelfMarkId>(0);
    mark.code = row.text(1);
    mark.product = row.optionalId<ProductId>(2);
    mark.fault = faultFromName(row.text(3));
    mark.seen = row.optionalMoney(4);
    mark.name = row.text(5);
    mark.unit = unitFromName(row.text(6)).value_or(Unit::Piece);
    return mark;
}

ShelfCheck readCheck(const Row &row)
{
    return {row.id<ShelfCheckId>(0), row.id<ShelfId>(1), row.text(2), row.instant(3),
            row.optionalInstant(4)};
}

} // namespace

std::vector<Shelf> ShelfCheckStore::shelves(Tx &tx)
{
    std::vector<Shelf> shelves;
    tx.each(R"(SELECT s.id, s.name,
                      (SELECT COUNT(*) FROM shelf_products p WHERE p.shelf_id = s.id),
                      (SELECT MAX(c.finished_at) FROM shelf_checks c WHERE c.shelf_id = s.id)
               FROM shelves s ORDER BY s.name_fold)",
            {}, [&](const Row &row) {
                shelves.push_back(
                    {row.id<ShelfId>(0), row.text(1), row.number(2), row.optionalInstant(3)});
            });
    return shelves;
}

ShelfId ShelfCheckStore::shelfNamed(Tx &tx, const QString &name)
{
    const std::optional<Row> row =
        tx.first("SELECT id FROM shelves WHERE name_fold = ?", {fold(name)});
    if (row)
        return row->id<ShelfId>(0);
    tx.touch(Topic::Catalog);
    return ShelfId(tx.insert("INSERT INTO shelves (name, name_fold) VALUES (?, ?) RETURNING id",
                             {name, fold(name)}));
}

std::optional<ShelfCheck> ShelfCheckStore::find(Tx &tx, ShelfCheckId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT c.id, c.shelf_id, s.name, c.started_at, c.finished_at
                    FROM shelf_checks c JOIN shelves s ON s.id = c.shelf_id WHERE c.id = ?)",
                 {id});
    return row ? std::optional(readCheck(*row)) : std::nullopt;
}

std::optional<ShelfCheck> ShelfCheckStore::open(Tx &tx, ShelfId shelf)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT c.id, c.shelf_id, s.name, c.started_at, c.finished_at
                    FROM shelf_checks c JOIN shelves s ON s.id = c.shelf_id
                    WHERE c.shelf_id = ? AND c.finished_at IS NULL ORDER BY c.id DESC LIMIT 1)",
                 {shelf});
    return row ? std::optional(readCheck(*row)) : std::nullopt;
}

ShelfCheckId ShelfCheckStore::start(Tx &tx, const Session &session, ShelfId shelf)
{
    tx.touch(Topic::Catalog);
    return ShelfCheckId(tx.insert(
        R"(INSERT INTO shelf_checks (shelf_id, started_at, started_by) VALUES (?, ?, ?)
           RETURNING id)",
        {shelf, session.now(), session.user()}));
}

void ShelfCheckStore::finish(Tx &tx, ShelfCheckId id, const QDateTime &now)
{
    tx.change("UPDATE shelf_checks SET finished_at = ? WHERE id = ?", {now, id});
    tx.touch(Topic::Catalog);
}

std::vector<ShelfMark> ShelfCheckStore::marks(Tx &tx, ShelfCheckId check)
{
    std::vector<ShelfMark> marks;
    tx.each(R"(SELECT m.id, m.code, m.product_id, m.fault, m.seen_cents, COALESCE(p.name, ''),
                      COALESCE(p.unit, '')
               FROM shelf_marks m LEFT JOIN products p ON p.id = m.product_id
               WHERE m.check_id = ? ORDER BY m.id DESC)",
            {check}, [&](const Row &row) { marks.push_back(readMark(row)); });
    return marks;
}

std::optional<ShelfMark> ShelfCheckStore::mark(Tx &tx, ShelfCheckId check, ProductId product)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT m.id, m.code, m.product_id, m.fault, m.seen_cents, p.name, p.unit
                    FROM shelf_marks m JOIN products p ON p.id = m.product_id
                    WHERE m.check_id = ? AND m.product_id = ?)",
                 {check, product});
    return row ? std::optional(readMark(*row)) : std::nullopt;
}

ShelfMarkId ShelfCheckStore::add(Tx &tx, ShelfCheckId check, const ShelfMark &mark,
                                 const QDateTime &now)
{
    tx.touch(Topic::Catalog);
    return ShelfMarkId(tx.insert(
        R"(INSERT INTO shelf_marks (check_id, code, product_id, fault, seen_cents, at)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {check, mark.code, mark.product, faultName(mark.fault), mark.seen, now}));
}

void ShelfCheckStore::setFault(Tx &tx, ShelfMarkId mark, ShelfFault fault,
                               std::optional<Money> seen)
{
    tx.change("UPDATE shelf_marks SET fault = ?, seen_cents = ? WHERE id = ?",
              {faultName(fault), seen, mark});
    tx.touch(Topic::Catalog);
}

std::optional<ShelfCheckStore::Place> ShelfCheckStore::placeOf(Tx &tx, ProductId product)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT s.id, s.name FROM shelf_products p JOIN shelves s ON s.id = p.shelf_id
                    WHERE p.product_id = ?)",
                 {product});
    return row ? std::optional(Place{row->id<ShelfId>(0), row->text(1)}) : std::nullopt;
}

void ShelfCheckStore::place(Tx &tx, ProductId product, ShelfId shelf)
{
    tx.change(R"(INSERT INTO shelf_products (product_id, shelf_id) VALUES (?, ?)
                 ON CONFLICT (product_id) DO UPDATE SET shelf_id = excluded.shelf_id)",
              {product, shelf});
}

std::vector<ProductId> ShelfCheckStore::notMet(Tx &tx, ShelfId shelf, ShelfCheckId check)
{
    std::vector<ProductId> products;
    tx.each(R"(SELECT s.product_id FROM shelf_products s JOIN products p ON p.id = s.product_id
               WHERE s.shelf_id = ? AND p.state = 'active'
                   AND NOT EXISTS (SELECT 1 FROM shelf_marks m
                                   WHERE m.check_id = ? AND m.product_id = s.product_id)
               ORDER BY p.name_fold, p.id)",
            {shelf, check}, [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

} // namespace cabas
