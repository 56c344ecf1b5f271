// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/matchingstore.h"

#include "core/accounting/matchingrules.h"
#include "core/base/text.h"

namespace cabas {

namespace {

PartyLine readLine(const Row &row)
{
    PartyLine line;
    line.line = row.id<LineId>(0);
    line.entry = row.id<EntryId>(1);
    line.number = row.text(2);
    line.journal = row.text(3);
    line.on = row.day(4);
    line.pieceOn = row.day(5);
    line.pieceRef = row.text(8);
    line.label = row.text(9);
    line.account = row.text(10);
    line.thirdParty = row.text(11);
    line.thirdPartyLabel = row.text(12);
    line.debit = row.money(13);
    line.credit = row.money(14);
    // Without another word, what is owed is due when the terms of the party say so.
    line.dueOn = !row.text(6).isEmpty() ? row.day(6)
                 : line.isOwing()       ? line.pieceOn.addDays(row.integer(7))
                                        : line.pieceOn;
    line.reverses = row.optionalId<EntryId>(15);
    line.matching = row.optionalId<MatchingId>(16);
    line.letter = MatchingRules::letter(row.integer(17));
    line.partOf = row.optionalId<LineId>(18);
    line.parts = row.money(19);
    return line;
}

std::vector<PartyLine> readLines(const std::vector<Row> &rows)
{
    std::vector<PartyLine> lines;
    lines.reserve(rows.size());
    for (const Row &row : rows)
        lines.push_back(readLine(row));
    return lines;
}

std::optional<Matching> readMatching(Tx &tx, const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    Matching matching;
    matching.id = row->id<MatchingId>(0);
    matching.account = row->text(1);
    matching.thirdParty = row->text(2);
    matching.number = row->integer(3);
    matching.on = row->day(4);
    tx.each("SELECT line_id FROM matching_lines WHERE matching_id = ? ORDER BY line_id",
            {matching.id}, [&](const Row &line) { matching.lines.push_back(line.id<LineId>(0)); });
    return matching;
}

} // namespace

std::vector<PartyLine> MatchingStore::lines(Tx &tx, const QString &account,
                                            const QString &thirdParty, QDate from, QDate to)
{
    return select(tx, account, thirdParty, from, to, false);
}

std::vector<PartyLine> MatchingStore::select(Tx &tx, const QString &account,
                                             const QString &thirdParty, QDate from, QDate to,
                                             bool onlyOpen)
{
    return readLines(tx.run(
        R"(SELECT l.id, e.id, e.number, e.journal, e.entry_on, e.piece_on,
               COALESCE(d.due_on, t.due_on, ''), COALESCE(p.terms_days, 0), e.piece_ref,
               l.label, l.account,
               l.third_party, l.third_party_label, l.debit_cents, l.credit_cents, e.reverses_id,
               m.id, COALESCE(m.number, 0), z.owed_line_id,
               (SELECT CAST(COALESCE(SUM(x.debit_cents - x.credit_cents), 0) AS BIGINT)
                FROM part_settlements q JOIN journal_lines x ON x.id = q.paid_line_id
                WHERE q.owed_line_id = l.id)
           FROM journal_lines l
           JOIN journal_entries e ON e.id = l.entry_id
           LEFT JOIN entry_terms t ON t.entry_id = e.id
           LEFT JOIN line_terms d ON d.line_id = l.id
           LEFT JOIN third_parties p ON p.code = l.third_party
           LEFT JOIN part_settlements z ON z.paid_line_id = l.id
           LEFT JOIN matching_lines k ON k.line_id = l.id
           LEFT JOIN matchings m ON m.id = k.matching_id
           WHERE l.account = ? AND l.third_party = ? AND l.entry_on >= ? AND l.entry_on <= ?
               AND (? = 0 OR (k.line_id IS NULL AND z.paid_line_id IS NULL))
               AND (e.journal <> 'AN' OR NOT EXISTS (SELECT 1 FROM journal_entries b
                                                     WHERE b.entry_on < e.entry_on))
           ORDER BY l.entry_on, l.id)",
        {account, thirdParty, from, to, onlyOpen}));
}

std::vector<PartyLine> MatchingStore::open(Tx &tx, const QString &account,
                                           const QString &thirdParty)
{
    return select(tx, account, thirdParty, QDate(1, 1, 1), QDate(9999, 12, 31), true);
}

void MatchingStore::eachOpen(Tx &tx, const QString &account, QDate to,
                             const std::function<void(const PartyLine &)> &line)
{
    // What is settled is left out by the index alone, before any line of ten years is read.
    tx.each(
        R"(SELECT l.id, e.id, e.number, e.journal, e.entry_on, e.piece_on,
               COALESCE(d.due_on, t.due_on, ''), COALESCE(p.terms_days, 0), e.piece_ref,
               l.label, l.account,
               l.third_party, l.third_party_label, l.debit_cents, l.credit_cents, e.reverses_id,
               CAST(NULL AS BIGINT), 0, CAST(NULL AS BIGINT),
               (SELECT CAST(COALESCE(SUM(x.debit_cents - x.credit_cents), 0) AS BIGINT)
                FROM part_settlements q JOIN journal_lines x ON x.id = q.paid_line_id
                WHERE q.owed_line_id = l.id)
           FROM (SELECT x.id AS id FROM journal_lines x
                 WHERE x.account >= ? AND x.account < ? AND x.entry_on <= ?
                     AND NOT EXISTS (SELECT 1 FROM matching_lines k WHERE k.line_id = x.id)
                     AND NOT EXISTS (SELECT 1 FROM part_settlements z
                                     WHERE z.paid_line_id = x.id)) o
           JOIN journal_lines l ON l.id = o.id
           JOIN journal_entries e ON e.id = l.entry_id
           LEFT JOIN entry_terms t ON t.entry_id = e.id
           LEFT JOIN line_terms d ON d.line_id = l.id
           LEFT JOIN third_parties p ON p.code = l.third_party
           WHERE l.third_party <> ''
               AND (e.journal <> 'AN' OR NOT EXISTS (SELECT 1 FROM journal_entries b
                                                     WHERE b.entry_on < e.entry_on))
           ORDER BY l.account, l.third_party, l.entry_on, l.id)",
        {account, endOfPrefix(account), to}, [&](const Row &row) { line(readLine(row)); });
}

std::optional<PartyLine> MatchingStore::line(Tx &tx, LineId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT l.id, e.id, e.number, e.journal, e.entry_on, e.piece_on,
               COALESCE(d.due_on, t.due_on, ''), COALESCE(p.terms_days, 0), e.piece_ref,
               l.label, l.account,
               l.third_party, l.third_party_label, l.debit_cents, l.credit_cents, e.reverses_id,
               m.id, COALESCE(m.number, 0), z.owed_line_id,
               (SELECT CAST(COALESCE(SUM(x.debit_cents - x.credit_cents), 0) AS BIGINT)
                FROM part_settlements q JOIN journal_lines x ON x.id = q.paid_line_id
                WHERE q.owed_line_id = l.id)
           FROM journal_lines l
           JOIN journal_entries e ON e.id = l.entry_id
           LEFT JOIN entry_terms t ON t.entry_id = e.id
           LEFT JOIN line_terms d ON d.line_id = l.id
           LEFT JOIN third_parties p ON p.code = l.third_party
           LEFT JOIN part_settlements z ON z.paid_line_id = l.id
           LEFT JOIN matching_lines k ON k.line_id = l.id
           LEFT JOIN matchings m ON m.id = k.matching_id
           WHERE l.id = ?)",
        {id});
    return row ? std::optional(readLine(*row)) : std::nullopt;
}

std::vector<PartyLine> MatchingStore::ofEntry(Tx &tx, EntryId entry)
{
    return readLines(tx.run(
        R"(SELECT l.id, e.id, e.number, e.journal, e.entry_on, e.piece_on,
               COALESCE(d.due_on, t.due_on, ''), COALESCE(p.terms_days, 0), e.piece_ref,
               l.label, l.account,
               l.third_party, l.third_party_label, l.debit_cents, l.credit_cents, e.reverses_id,
               m.id, COALESCE(m.number, 0), z.owed_line_id,
               (SELECT CAST(COALESCE(SUM(x.debit_cents - x.credit_cents), 0) AS BIGINT)
                FROM part_settlements q JOIN journal_lines x ON x.id = q.paid_line_id
                WHERE q.owed_line_id = l.id)
           FROM journal_lines l
           JOIN journal_entries e ON e.id = l.entry_id
           LEFT JOIN entry_terms t ON t.entry_id = e.id
           LEFT JOIN line_terms d ON d.line_id = l.id
           LEFT JOIN third_parties p ON p.code = l.third_party
           LEFT JOIN part_settlements z ON z.paid_line_id = l.id
           LEFT JOIN matching_lines k ON k.line_id = l.id
           LEFT JOIN matchings m ON m.id = k.matching_id
           WHERE l.entry_id = ? ORDER BY l.position)",
        {entry}));
}

void MatchingStore::setDue(Tx &tx, LineId line, QDate dueOn)
{
    tx.change(R"(INSERT INTO line_terms (line_id, due_on) VALUES (?, ?)
                 ON CONFLICT (line_id) DO UPDATE SET due_on = excluded.due_on)",
              {line, dueOn});
    tx.touch(Topic::Journal);
}

MatchingId MatchingStore::add(Tx &tx, const Matching &matching, const QDateTime &at, UserId user)
{
    const MatchingId id(tx.insert(
        R"(INSERT INTO matchings (account, third_party, number, matched_on, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {matching.account, matching.thirdParty, matching.number, matching.on, at, user}));
    for (const LineId line : matching.lines) {
        tx.change("INSERT INTO matching_lines (line_id, matching_id) VALUES (?, ?)", {line, id});
        // What settled a part of it before now settles it whole, together with the others.
        tx.change(R"(INSERT INTO matching_lines (line_id, matching_id)
                     SELECT paid_line_id, ? FROM part_settlements WHERE owed_line_id = ?)",
                  {id, line});
        tx.change("DELETE FROM part_settlements WHERE owed_line_id = ?", {line});
    }
    tx.touch(Topic::Journal);
    return id;
}

std::optional<Matching> MatchingStore::find(Tx &tx, MatchingId id)
{
    return readMatching(tx, tx.first(R"(SELECT id, account, third_party, number, matched_on
                                        FROM matchings WHERE id = ?)",
                                     {id}));
}

std::optional<Matching> MatchingStore::find(Tx &tx, const QString &account,
                                            const QString &thirdParty, qint64 number)
{
    return readMatching(tx, tx.first(R"(SELECT id, account, third_party, number, matched_on
                                        FROM matchings
                                        WHERE account = ? AND third_party = ? AND number = ?)",
                                     {account, thirdParty, number}));
}

void MatchingStore::remove(Tx &tx, MatchingId id)
{
    tx.change("DELETE FROM matching_lines WHERE matching_id = ?", {id});
    tx.change("DELETE FROM matchings WHERE id = ?", {id});
    tx.touch(Topic::Journal);
}

void MatchingStore::addPart(Tx &tx, LineId used, LineId rest, const QDateTime &at, UserId user)
{
    tx.change(R"(INSERT INTO part_settlements (paid_line_id, owed_line_id, at, user_id)
                 VALUES (?, ?, ?, ?))",
              {used, rest, at, user});
    // What was used up by another line's rest moves to the new rest.
    tx.change("UPDATE part_settlements SET owed_line_id = ? WHERE owed_line_id = ?", {rest, used});
    tx.touch(Topic::Journal);
}

int MatchingStore::removeParts(Tx &tx, LineId line)
{
    const std::optional<Row> used =
        tx.first("SELECT owed_line_id FROM part_settlements WHERE paid_line_id = ?", {line});
    const LineId rest = used ? used->id<LineId>(0) : line;
    const int freed =
        int(tx.integer("SELECT COUNT(*) FROM part_settlements WHERE owed_line_id = ?", {rest}));
    tx.change("DELETE FROM part_settlements WHERE owed_line_id = ?", {rest});
    tx.touch(Topic::Journal);
    return freed;
}

qint64 MatchingStore::nextNumber(Tx &tx, const QString &account, const QString &thirdParty)
{
    return tx.integer(R"(SELECT COALESCE(MAX(number), 0) + 1 FROM matchings
                         WHERE account = ? AND third_party = ?)",
                      {account, thirdParty});
}

} // namespace cabas
