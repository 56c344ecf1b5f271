// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricebatchstore.h"

#include "core/base/text.h"
#include "core/db/dberror.h"

namespace cabas {

namespace {

BatchState stateFromName(const QString &name)
{
    if (name == u"planned")
        return BatchState::Planned;
    return name == u"undone" ? BatchState::Undone : BatchState::Draft;
}

PriceBatch readBatch(const Row &row)
{
    PriceBatch batch;
    batch.id = row.id<PriceBatchId>(0);
    batch.name = row.text(1);
    batch.from = row.day(2);
    batch.last = row.optionalDay(3);
    batch.state = stateFromName(row.text(4));
    batch.source = row.text(5);
    batch.sourceId = row.integer(6);
    batch.createdAt = row.instant(7);
    batch.createdBy = row.id<UserId>(8);
    batch.plannedAt = row.optionalInstant(9);
    batch.undoneOn = row.optionalDay(10);
    batch.revision = row.number(11);
    batch.lines = row.number(12);
    return batch;
}

PriceBatchLine readLine(const Row &row)
{
    PriceBatchLine line;
    line.product = row.id<ProductId>(0);
    line.code = row.text(1);
    line.name = row.text(2);
    line.unit = unitFromName(row.text(3)).value_or(Unit::Piece);
    line.family = row.text(4);
    line.vatBp = row.number(5);
    line.before = row.optionalMoney(6);
    line.price = row.money(7);
    return line;
}

} // namespace

std::vector<PriceBatch> PriceBatchStore::all(Tx &tx)
{
    std::vector<PriceBatch> batches;
    tx.each(R"(SELECT b.id, b.name, b.from_on, b.last_on, b.state, b.source, b.source_id,
                   b.created_at, b.created_by, b.planned_at, b.undone_on, b.revision,
                   (SELECT COUNT(*) FROM price_batch_lines l WHERE l.batch_id = b.id)
               FROM price_batches b
               ORDER BY CASE b.state WHEN 'draft' THEN 0 ELSE 1 END, b.from_on DESC, b.id DESC)",
            {}, [&](const Row &row) { batches.push_back(readBatch(row)); });
    return batches;
}

std::optional<PriceBatch> PriceBatchStore::find(Tx &tx, PriceBatchId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT b.id, b.name, b.from_on, b.last_on, b.state, b.source, b.source_id,
                        b.created_at, b.created_by, b.planned_at, b.undone_on, b.revision,
                        (SELECT COUNT(*) FROM price_batch_lines l WHERE l.batch_id = b.id)
                    FROM price_batches b WHERE b.id = ?)",
                 {id});
    return row ? std::optional(readBatch(*row)) : std::nullopt;
}

std::vector<PriceBatchLine> PriceBatchStore::lines(Tx &tx, PriceBatchId id)
{
    std::vector<PriceBatchLine> lines;
    tx.each(R"(SELECT p.id, p.code, p.name, p.unit, COALESCE(f.name, ''), v.rate_bp,
                   l.before_cents, l.price_cents
               FROM price_batch_lines l
               JOIN products p ON p.id = l.product_id
               JOIN vat_codes v ON v.id = p.vat_code_id
               LEFT JOIN families f ON f.id = p.family_id
               WHERE l.batch_id = ? ORDER BY p.name_fold, p.id)",
            {id}, [&](const Row &row) { lines.push_back(readLine(row)); });
    return lines;
}

std::vector<PriceBatchId> PriceBatchStore::draftsOf(Tx &tx, const QString &source, qint64 sourceId)
{
    std::vector<PriceBatchId> ids;
    tx.each(R"(SELECT id FROM price_batches
               WHERE state = 'draft' AND source = ? AND source_id = ? ORDER BY id)",
            {source, sourceId}, [&](const Row &row) { ids.push_back(row.id<PriceBatchId>(0)); });
    return ids;
}

PriceBatchId PriceBatchStore::add(Tx &tx, const Session &session, const PriceBatchDraft &draft)
{
    tx.touch(Topic::Catalog);
    return PriceBatchId(
        tx.insert(R"(INSERT INTO price_batches (name, from_on, last_on, source, source_id,
                         created_at, created_by)
                     VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id)",
                  {cleaned(draft.name), draft.from, draft.last, draft.source, draft.sourceId,
                   session.now(), session.user()}));
}

bool PriceBatchStore::update(Tx &tx, const PriceBatch &batch)
{
    tx.touch(Topic::Catalog);
    return tx.change(R"(UPDATE price_batches
                        SET name = ?, from_on = ?, last_on = ?, revision = revision + 1
                        WHERE id = ? AND revision = ? AND state = 'draft')",
                     {cleaned(batch.name), batch.from, batch.last, batch.id, batch.revision}) > 0;
}

void PriceBatchStore::putLine(Tx &tx, PriceBatchId id, ProductId product,
                              std::optional<Money> before, Money price)
{
    tx.change(R"(INSERT INTO price_batch_lines (batch_id, product_id, before_cents, price_cents)
                 VALUES (?, ?, ?, ?)
                 ON CONFLICT (batch_id, product_id) DO UPDATE
                 SET before_cents = excluded.before_cents, price_cents = excluded.price_cents)",
              {id, product, before, price});
    tx.touch(Topic::Catalog);
}

void PriceBatchStore::removeLine(Tx &tx, PriceBatchId id, ProductId product)
{
    tx.change("DELETE FROM price_batch_lines WHERE batch_id = ? AND product_id = ?", {id, product});
    tx.touch(Topic::Catalog);
}

void PriceBatchStore::remove(Tx &tx, PriceBatchId id)
{
    tx.change("DELETE FROM price_batch_lines WHERE batch_id = ?", {id});
    const qint64 gone =
        tx.change("DELETE FROM price_batches WHERE id = ? AND state = 'draft'", {id});
    require(gone == 1, "only a draft of prices may go");
    tx.touch(Topic::Catalog);
}

void PriceBatchStore::plan(Tx &tx, const Session &session, const PriceBatch &batch)
{
    tx.change(R"(UPDATE price_batches
                 SET state = 'planned', planned_at = ?, planned_by = ?, revision = revision + 1
                 WHERE id = ?)",
              {session.now(), session.user(), batch.id});
    const std::optional<QDate> until =
        batch.last ? std::optional(batch.last->addDays(1)) : std::nullopt;
    tx.change(R"(INSERT INTO prices (product_id, from_on, price_cents, reason, user_id, set_at,
                     until_on, batch_id)
                 SELECT l.product_id, b.from_on, l.price_cents, b.name, b.planned_by, b.planned_at,
                     ?, b.id
                 FROM price_batches b
                 JOIN price_batch_lines l ON l.batch_id = b.id
                 WHERE b.id = ? ORDER BY l.product_id)",
              {until, batch.id});
    tx.touch(Topic::Catalog);
}

void PriceBatchStore::undo(Tx &tx, const Session &session, PriceBatchId id, QDate from)
{
    tx.change(R"(UPDATE price_batches
                 SET state = 'undone', undone_on = ?, undone_at = ?, undone_by = ?,
                     revision = revision + 1
                 WHERE id = ?)",
              {from, session.now(), session.user(), id});
    tx.touch(Topic::Catalog);
}

std::optional<PriceBatch> PriceBatchStore::promotionOf(Tx &tx, ProductId product, QDate from,
                                                       QDate last)
{
    const std::optional<Row> row = tx.first(R"(SELECT b.id FROM price_batches b
                    JOIN price_batch_lines l ON l.batch_id = b.id
                    WHERE l.product_id = ? AND b.state = 'planned' AND b.last_on >= ?
                        AND b.from_on <= ?
                    ORDER BY b.id LIMIT 1)",
                                            {product, from, last});
    return row ? find(tx, row->id<PriceBatchId>(0)) : std::nullopt;
}

} // namespace cabas
