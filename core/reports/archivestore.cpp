// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/archivestore.h"

namespace cabas {

namespace {

void widen(std::map<QString, ArchiveStore::Span> &spans, const Row &row)
{
    const auto [place, isNew] = spans.try_emplace(row.text(0), row.integer(1), row.integer(2));
    if (isNew)
        return;
    place->second.first = std::min(place->second.first, row.integer(1));
    place->second.second = std::max(place->second.second, row.integer(2));
}

} // namespace

std::map<QString, ArchiveStore::Span> ArchiveStore::tillSpans(Tx &tx, QDate from, QDate to)
{
    std::map<QString, Span> spans;
    const auto add = [&](const Row &row) { widen(spans, row); };
    tx.each(R"(SELECT l.chain, MIN(l.position), MAX(l.position)
               FROM chain_links l JOIN tickets t ON t.id = l.first_id
               WHERE l.kind = 'ticket' AND t.business_day BETWEEN ? AND ? GROUP BY l.chain)",
            {from, to}, add);
    tx.each(R"(SELECT l.chain, MIN(l.position), MAX(l.position)
               FROM chain_links l JOIN till_sessions s ON s.id = l.first_id
               WHERE l.kind = 'session' AND s.business_day BETWEEN ? AND ? GROUP BY l.chain)",
            {from, to}, add);
    tx.each(R"(SELECT l.chain, MIN(l.position), MAX(l.position)
               FROM chain_links l JOIN till_cash_moves m ON m.id = l.first_id
               JOIN till_sessions s ON s.id = m.session_id
               WHERE l.kind = 'cash' AND s.business_day BETWEEN ? AND ? GROUP BY l.chain)",
            {from, to}, add);
    tx.each(R"(SELECT l.chain, MIN(l.position), MAX(l.position)
               FROM chain_links l JOIN closings c ON c.id = l.first_id
               WHERE l.kind = 'closing' AND c.to_on BETWEEN ? AND ? GROUP BY l.chain)",
            {from, to}, add);
    return spans;
}

std::optional<ArchiveStore::Span> ArchiveStore::technicalSpan(Tx &tx, const QDateTime &from,
                                                              const QDateTime &to)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT COALESCE(MIN(l.position), 0), COALESCE(MAX(l.position), 0)
           FROM chain_links l JOIN technical_events e ON e.id = l.first_id
           WHERE l.kind = 'technical' AND e.at >= ? AND e.at < ?)",
        {from, to});
    if (!row || row->integer(0) == 0)
        return std::nullopt;
    return Span{row->integer(0), row->integer(1)};
}

std::vector<qint64> ArchiveStore::auditPositions(Tx &tx, const QDateTime &from, const QDateTime &to)
{
    std::vector<qint64> positions;
    tx.each(R"(SELECT l.position FROM audit a
               JOIN chain_links l ON l.kind = 'audit' AND l.first_id = a.id
               WHERE a.deed = 'key.start' OR (a.deed LIKE 'till.%' AND a.at >= ? AND a.at < ?)
               ORDER BY l.position)",
            {from, to}, [&](const Row &row) { positions.push_back(row.integer(0)); });
    return positions;
}

void ArchiveStore::eachSignature(Tx &tx, qint64 first, qint64 last, const EachRow &row)
{
    tx.each(R"(SELECT s.closing_id, k.public_key, s.signature
               FROM closing_signatures s JOIN shop_keys k ON k.id = s.key_id
               WHERE s.closing_id BETWEEN ? AND ? ORDER BY s.closing_id)",
            {first, last}, row);
}

void ArchiveStore::eachKey(Tx &tx, const EachRow &row)
{
    tx.each("SELECT public_key, created_at FROM shop_keys ORDER BY id", {}, row);
}

void ArchiveStore::eachTill(Tx &tx, const EachRow &row)
{
    tx.each("SELECT id, name, prefix FROM tills ORDER BY id", {}, row);
}

qint64 ArchiveStore::add(Tx &tx, Archive &archive)
{
    archive.id = tx.insert(
        R"(INSERT INTO archives (from_on, to_on, name, bytes, sha256, tickets, total_cents,
               public_key, signature, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {archive.from, archive.to, archive.name, archive.bytes, archive.sha256, archive.tickets,
         archive.total, archive.publicKey, archive.signature, archive.at, archive.user});
    ChainStore::seal(tx, chainSpec(), QStringLiteral("archives"), archive.id, archive.id);
    tx.touch(Topic::Shop);
    return archive.id;
}

std::vector<Archive> ArchiveStore::all(Tx &tx)
{
    std::vector<Archive> archives;
    tx.each(R"(SELECT id, from_on, to_on, name, bytes, sha256, tickets, total_cents, public_key,
                   signature, at, user_id
               FROM archives ORDER BY id DESC)",
            {}, [&](const Row &row) {
                archives.push_back({row.integer(0), row.day(1), row.day(2), row.text(3),
                                    row.integer(4), row.text(5), row.integer(6), row.money(7),
                                    row.text(8), row.text(9), row.instant(10), row.id<UserId>(11)});
            });
    return archives;
}

const ChainSpec &ArchiveStore::chainSpec()
{
    static const ChainSpec spec{
        "archive",
        1,
        {{"archives",
          R"(SELECT id, from_on, to_on, name, bytes, sha256, tickets, total_cents, public_key,
                 signature, at, user_id
             FROM archives WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM archives ORDER BY id"};
    return spec;
}

} // namespace cabas
