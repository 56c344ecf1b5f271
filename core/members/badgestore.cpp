// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/badgestore.h"

namespace cabas {

namespace {

Badge readBadge(const Row &row)
{
    Badge badge;
    badge.member = row.id<MemberId>(0);
    badge.code = row.text(1);
    badge.issuedOn = row.day(2);
    badge.endedOn = row.optionalDay(3);
    badge.reason = row.text(4);
    return badge;
}

} // namespace

std::vector<Badge> BadgeStore::of(Tx &tx, MemberId member)
{
    std::vector<Badge> badges;
    tx.each(R"(SELECT member_id, code, issued_on, ended_on, reason FROM member_badges
               WHERE member_id = ? ORDER BY id)",
            {member}, [&](const Row &row) { badges.push_back(readBadge(row)); });
    return badges;
}

std::optional<Badge> BadgeStore::find(Tx &tx, const QString &code)
{
    std::optional<Badge> badge;
    tx.each(R"(SELECT member_id, code, issued_on, ended_on, reason FROM member_badges
               WHERE code = ?)",
            {code}, [&](const Row &row) { badge = readBadge(row); });
    return badge;
}

void BadgeStore::add(Tx &tx, const Badge &badge, UserId user)
{
    tx.change(R"(INSERT INTO member_badges (member_id, code, issued_on, ended_on, reason, user_id)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {badge.member, badge.code, badge.issuedOn, badge.endedOn, badge.reason, user});
    tx.touch(Topic::Members);
}

void BadgeStore::end(Tx &tx, const QString &code, QDate day, const QString &reason)
{
    tx.change("UPDATE member_badges SET ended_on = ?, reason = ? WHERE code = ?",
              {day, reason, code});
    tx.touch(Topic::Members);
}

} // namespace cabas
