// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/personbadgestore.h"

namespace cabas {

namespace {

PersonBadge readBadge(const Row &row)
{
    PersonBadge badge;
    badge.person = row.isNull(0) ? 0 : row.integer(0);
    badge.number = row.number(1);
    badge.code = row.text(2);
    badge.issuedOn = row.day(3);
    badge.endedOn = row.optionalDay(4);
    badge.reason = row.text(5);
    return badge;
}

} // namespace

std::vector<PersonBadge> PersonBadgeStore::of(Tx &tx, qint64 person)
{
    std::vector<PersonBadge> badges;
    tx.each(R"(SELECT person_id, number, code, issued_on, ended_on, reason FROM person_badges
               WHERE person_id = ? ORDER BY id)",
            {person}, [&](const Row &row) { badges.push_back(readBadge(row)); });
    return badges;
}

std::optional<PersonBadge> PersonBadgeStore::find(Tx &tx, const QString &code)
{
    std::optional<PersonBadge> badge;
    tx.each(R"(SELECT person_id, number, code, issued_on, ended_on, reason FROM person_badges
               WHERE code = ?)",
            {code}, [&](const Row &row) { badge = readBadge(row); });
    return badge;
}

int PersonBadgeStore::lastNumber(Tx &tx)
{
    return int(tx.integer("SELECT COALESCE(MAX(number), 0) FROM person_badges"));
}

void PersonBadgeStore::add(Tx &tx, const PersonBadge &badge, UserId user)
{
    tx.change(R"(INSERT INTO person_badges (person_id, number, code, issued_on, user_id)
                 VALUES (?, ?, ?, ?, ?))",
              {badge.person, badge.number, badge.code, badge.issuedOn, user});
    tx.touch(Topic::Members);
}

void PersonBadgeStore::end(Tx &tx, const QString &code, QDate day, const QString &reason)
{
    tx.change("UPDATE person_badges SET ended_on = ?, reason = ? WHERE code = ?",
              {day, reason, code});
    tx.touch(Topic::Members);
}

void PersonBadgeStore::release(Tx &tx, qint64 person, QDate day)
{
    tx.change(R"(UPDATE person_badges SET ended_on = ?, reason = 'other'
                 WHERE person_id = ? AND ended_on IS NULL)",
              {day, person});
    tx.change("UPDATE person_badges SET person_id = NULL WHERE person_id = ?", {person});
    tx.touch(Topic::Members);
}

} // namespace cabas
