// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/activitystore.h"

namespace cabas {

std::vector<Activity> ActivityStore::all(Tx &tx)
{
    std::vector<Activity> all;
    tx.each("SELECT code, name, closed FROM activities ORDER BY code", {}, [&](const Row &row) {
        all.push_back({row.text(0), row.text(1), row.integer(2) == 1});
    });
    return all;
}

void ActivityStore::set(Tx &tx, const Activity &activity)
{
    tx.change(R"(INSERT INTO activities (code, name, closed) VALUES (?, ?, ?)
                 ON CONFLICT (code) DO UPDATE SET name = excluded.name, closed = excluded.closed)",
              {activity.code, activity.name, activity.isClosed ? 1 : 0});
    tx.touch(Topic::Journal);
}

std::vector<ActivityShare> ActivityStore::shares(Tx &tx)
{
    std::vector<ActivityShare> shares;
    tx.each("SELECT account, activity, share_bp FROM activity_shares ORDER BY account, activity",
            {}, [&](const Row &row) {
                shares.push_back({row.text(0), row.text(1), int(row.integer(2))});
            });
    return shares;
}

void ActivityStore::setShare(Tx &tx, const ActivityShare &share)
{
    if (share.shareBp == 0)
        tx.change("DELETE FROM activity_shares WHERE account = ? AND activity = ?",
                  {share.account, share.activity});
    else
        tx.change(R"(INSERT INTO activity_shares (account, activity, share_bp) VALUES (?, ?, ?)
                     ON CONFLICT (account, activity) DO UPDATE SET share_bp = excluded.share_bp)",
                  {share.account, share.activity, share.shareBp});
    tx.touch(Topic::Journal);
}

QStringList ActivityStore::ofEntry(Tx &tx, EntryId entry)
{
    QStringList codes;
    tx.each(R"(SELECT COALESCE(a.activity, '')
               FROM journal_lines l LEFT JOIN line_activities a ON a.line_id = l.id
               WHERE l.entry_id = ? ORDER BY l.position)",
            {entry}, [&](const Row &row) { codes += row.text(0); });
    return codes;
}

void ActivityStore::setOfEntry(Tx &tx, EntryId entry, const QStringList &codes, UserId user,
                               const QDateTime &at)
{
    for (qsizetype line = 0; line < codes.size(); ++line) {
        if (!codes[line].isEmpty())
            setOfLine(tx, entry, int(line) + 1, codes[line], user, at);
    }
}

void ActivityStore::setOfLine(Tx &tx, EntryId entry, int position, const QString &code, UserId user,
                              const QDateTime &at)
{
    const std::optional<Row> line = tx.first(
        "SELECT id FROM journal_lines WHERE entry_id = ? AND position = ?", {entry, position});
    if (!line)
        return;
    const qint64 id = line->integer(0);
    if (code.isEmpty())
        tx.change("DELETE FROM line_activities WHERE line_id = ?", {id});
    else
        tx.change(R"(INSERT INTO line_activities (line_id, activity, user_id, at)
                     VALUES (?, ?, ?, ?)
                     ON CONFLICT (line_id) DO UPDATE SET activity = excluded.activity,
                         user_id = excluded.user_id, at = excluded.at)",
                  {id, code, user, at});
    tx.touch(Topic::Journal);
}

std::vector<ActivityOfLines> ActivityStore::ofLines(Tx &tx, QDate from, QDate to)
{
    std::vector<ActivityOfLines> sums;
    tx.each(R"(SELECT l.account, a.activity,
                   CAST(SUM(l.debit_cents) - SUM(l.credit_cents) AS BIGINT)
               FROM line_activities a JOIN journal_lines l ON l.id = a.line_id
               WHERE l.entry_on >= ? AND l.entry_on <= ?
               GROUP BY l.account, a.activity ORDER BY l.account, a.activity)",
            {from, to}, [&](const Row &row) {
                sums.push_back({row.text(0), row.text(1), row.money(2)});
            });
    return sums;
}

} // namespace cabas
