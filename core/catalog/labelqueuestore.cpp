// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/labelqueuestore.h"

#include "core/base/text.h"
#include "core/catalog/catalogstore.h"

#include <algorithm>

namespace cabas {

namespace {

QString reasonName(LabelReason reason)
{
    switch (reason) {
    case LabelReason::New:
        return u"new"_qs;
    case LabelReason::Price:
        return u"price"_qs;
    case LabelReason::Sheet:
        return u"sheet"_qs;
    case LabelReason::Promotion:
        return u"promotion"_qs;
    case LabelReason::Reception:
        return u"reception"_qs;
    case LabelReason::Asked:
        break;
    }
    return u"asked"_qs;
}

LabelReason reasonFromName(const QString &name)
{
    for (const LabelReason reason : {LabelReason::New, LabelReason::Price, LabelReason::Sheet,
                                     LabelReason::Promotion, LabelReason::Reception}) {
        if (name == reasonName(reason))
            return reason;
    }
    return LabelReason::Asked;
}

LabelRequest readRequest(const Row &row)
{
    return {row.id<LabelRequestId>(0),
            row.id<ProductId>(1),
            reasonFromName(row.text(2)),
            row.day(3),
            row.instant(4),
            row.id<UserId>(5),
            row.number(6)};
}

QueuedLabel readQueued(const Row &row)
{
    QueuedLabel label;
    label.request = readRequest(row);
    label.name = row.text(7);
    label.code = row.text(8);
    label.unit = unitFromName(row.text(9)).value_or(Unit::Piece);
    label.isSold = row.text(10) == u"active";
    return label;
}

/// Once the rows are read: what the till would charge on the day the label hangs.
void findPrices(Tx &tx, std::vector<QueuedLabel> &labels, QDate today)
{
    for (QueuedLabel &label : labels) {
        const QDate day = label.printedAt ? today : std::max(today, label.request.dueOn);
        label.price = CatalogStore::priceAt(tx, label.request.product, day);
    }
}

} // namespace

void LabelQueueStore::queue(Tx &tx, const LabelRequest &request)
{
    tx.change(R"(INSERT INTO label_queue (product_id, reason, due_on, queued_at, user_id, copies)
                 VALUES (?, ?, ?, ?, ?, ?)
                 ON CONFLICT (product_id, due_on) WHERE printed_at IS NULL DO UPDATE
                 SET copies = excluded.copies WHERE excluded.copies > label_queue.copies)",
              {request.product, reasonName(request.reason), request.dueOn, request.queuedAt,
               request.user, request.copies});
    tx.touch(Topic::Catalog);
}

void LabelQueueStore::queue(Tx &tx, const Session &session, ProductId product, LabelReason reason)
{
    queue(tx, {LabelRequestId(0), product, reason, session.today(), session.now(), session.user()});
}

std::vector<LabelRequest> LabelQueueStore::pending(Tx &tx, QDate day)
{
    std::vector<LabelRequest> requests;
    tx.each(R"(SELECT id, product_id, reason, due_on, queued_at, user_id, copies
               FROM label_queue WHERE printed_at IS NULL AND due_on <= ? ORDER BY due_on, id)",
            {day}, [&](const Row &row) { requests.push_back(readRequest(row)); });
    return requests;
}

std::vector<QueuedLabel> LabelQueueStore::waiting(Tx &tx, QDate from, QDate to, QDate today)
{
    std::vector<QueuedLabel> labels;
    // Of those whose day has come the last says all that the earlier ones would.
    tx.each(R"(SELECT q.id, q.product_id, q.reason, q.due_on, q.queued_at, q.user_id,
                      COALESCE((SELECT MAX(l.copies) FROM label_queue l
                                WHERE l.product_id = q.product_id AND l.printed_at IS NULL
                                    AND l.due_on <= q.due_on AND q.due_on <= ?), q.copies),
                      p.name, p.code, p.unit, p.state
               FROM label_queue q
               JOIN products p ON p.id = q.product_id
               WHERE q.printed_at IS NULL AND q.due_on >= ? AND q.due_on <= ?
                   AND NOT EXISTS (SELECT 1 FROM label_queue l
                                   WHERE l.product_id = q.product_id AND l.printed_at IS NULL
                                       AND l.due_on > q.due_on AND l.due_on <= ?)
               ORDER BY q.due_on, q.id)",
            {today, from, to, today}, [&](const Row &row) { labels.push_back(readQueued(row)); });
    findPrices(tx, labels, today);
    return labels;
}

std::vector<QueuedLabel> LabelQueueStore::printed(Tx &tx, QDate today, int limit)
{
    std::vector<QueuedLabel> labels;
    tx.each(R"(SELECT q.id, q.product_id, q.reason, q.due_on, q.queued_at, q.user_id,
                      q.copies, p.name, p.code, p.unit, p.state, q.printed_at
               FROM label_queue q
               JOIN products p ON p.id = q.product_id
               WHERE q.printed_at IS NOT NULL
               ORDER BY q.printed_at DESC, q.id LIMIT ?)",
            {limit}, [&](const Row &row) {
                labels.push_back(readQueued(row));
                labels.back().printedAt = row.instant(11);
            });
    findPrices(tx, labels, today);
    return labels;
}

std::optional<LabelReason> LabelQueueStore::waitsFor(Tx &tx, ProductId product, QDate day)
{
    const std::optional<Row> row = tx.first(R"(SELECT reason FROM label_queue
                    WHERE product_id = ? AND printed_at IS NULL AND due_on <= ?
                    ORDER BY due_on, id LIMIT 1)",
                                            {product, day});
    return row ? std::optional(reasonFromName(row->text(0))) : std::nullopt;
}

qint64 LabelQueueStore::countPending(Tx &tx, QDate day)
{
    return tx.integer(R"(SELECT COUNT(DISTINCT product_id) FROM label_queue
                         WHERE printed_at IS NULL AND due_on <= ?)",
                      {day});
}

void LabelQueueStore::cancel(Tx &tx, ProductId product, QDate dueOn, const QDateTime &queuedAt)
{
    tx.change(R"(DELETE FROM label_queue
                 WHERE product_id = ? AND due_on = ? AND queued_at = ? AND printed_at IS NULL)",
              {product, dueOn, queuedAt});
    tx.touch(Topic::Catalog);
}

void LabelQueueStore::lessCopies(Tx &tx, ProductId product, int fewer)
{
    tx.change(R"(DELETE FROM label_queue
                 WHERE product_id = ? AND printed_at IS NULL AND copies > 1 AND copies <= ?)",
              {product, fewer});
    tx.change(R"(UPDATE label_queue SET copies = copies - ?
                 WHERE product_id = ? AND printed_at IS NULL AND copies > 1)",
              {fewer, product});
    tx.touch(Topic::Catalog);
}

void LabelQueueStore::done(Tx &tx, const std::vector<LabelRequestId> &requests, QDate today,
                           const QDateTime &now)
{
    for (const LabelRequestId id : requests) {
        tx.change(R"(UPDATE label_queue SET copies = (
                         SELECT MAX(l.copies) FROM label_queue l
                         WHERE l.product_id = label_queue.product_id AND l.printed_at IS NULL
                             AND l.due_on <= label_queue.due_on)
                     WHERE id = ? AND printed_at IS NULL AND due_on <= ?)",
                  {id, today});
        tx.change(R"(DELETE FROM label_queue
                     WHERE printed_at IS NULL
                         AND product_id = (SELECT l.product_id FROM label_queue l WHERE l.id = ?)
                         AND due_on < (SELECT l.due_on FROM label_queue l
                                       WHERE l.id = ? AND l.due_on <= ?))",
                  {id, id, today});
        tx.change("UPDATE label_queue SET printed_at = ? WHERE id = ? AND printed_at IS NULL",
                  {now, id});
    }
    tx.touch(Topic::Catalog);
}

} // namespace cabas
