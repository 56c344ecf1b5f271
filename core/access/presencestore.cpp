// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/presencestore.h"

#include <array>

namespace cabas {

namespace {

constexpr std::array<const char *, 4> leavings{"out", "switch", "closed", "lost"};

Presence readPresence(const Row &row)
{
    Presence presence;
    presence.id = row.integer(0);
    presence.user = row.id<UserId>(1);
    presence.name = row.text(2);
    presence.device = row.text(3);
    presence.process = row.integer(4);
    presence.startedAt = row.instant(5);
    if (row.text(6).isEmpty())
        return presence;
    presence.endedAt = row.instant(6);
    for (size_t i = 0; i < leavings.size(); ++i) {
        if (row.text(7) == QLatin1String(leavings.at(i)))
            presence.how = Leaving(i);
    }
    return presence;
}

std::vector<Presence> readAll(const std::vector<Row> &rows)
{
    std::vector<Presence> all;
    for (const Row &row : rows)
        all.push_back(readPresence(row));
    return all;
}

} // namespace

qint64 PresenceStore::add(Tx &tx, const Presence &presence)
{
    tx.touch(Topic::Access);
    return tx.insert(R"(INSERT INTO sign_ins (user_id, device, process, started_at)
                        VALUES (?, ?, ?, ?) RETURNING id)",
                     {presence.user, presence.device, presence.process, presence.startedAt});
}

void PresenceStore::end(Tx &tx, qint64 id, const QDateTime &at, Leaving how)
{
    tx.change("UPDATE sign_ins SET ended_at = ?, ended_how = ? WHERE id = ? AND ended_at = ''",
              {at, QString::fromLatin1(leavings.at(size_t(how))), id});
    tx.touch(Topic::Access);
}

std::vector<Presence> PresenceStore::newest(Tx &tx, int limit)
{
    return readAll(tx.run(R"(SELECT s.id, s.user_id, u.display_name, s.device, s.process,
                                 s.started_at, s.ended_at, s.ended_how
                             FROM sign_ins s JOIN users u ON u.id = s.user_id
                             ORDER BY CASE WHEN s.ended_at = '' THEN 0 ELSE 1 END, s.id DESC
                             LIMIT ?)",
                          {limit}));
}

std::vector<Presence> PresenceStore::openOn(Tx &tx, const QString &device)
{
    return readAll(tx.run(R"(SELECT s.id, s.user_id, u.display_name, s.device, s.process,
                                 s.started_at, s.ended_at, s.ended_how
                             FROM sign_ins s JOIN users u ON u.id = s.user_id
                             WHERE s.device = ? AND s.ended_at = '' ORDER BY s.id)",
                          {device}));
}

void PresenceStore::forget(Tx &tx, const QDateTime &before)
{
    tx.change("DELETE FROM sign_ins WHERE ended_at <> '' AND ended_at < ?", {before});
}

} // namespace cabas
