// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/committeestore.h"

#include "core/base/text.h"

namespace cabas {

namespace {

Committee readCommittee(const Row &row)
{
    Committee committee;
    committee.id = row.id<CommitteeId>(0);
    committee.name = row.text(1);
    committee.leader = row.id<MemberId>(2);
    committee.endedOn = row.optionalDay(3);
    return committee;
}

} // namespace

std::optional<CommitteeId> CommitteeStore::add(Tx &tx, const Committee &committee)
{
    const QString folded = fold(committee.name);
    if (tx.first("SELECT id FROM committees WHERE name_fold = ?", {folded}))
        return std::nullopt;
    tx.touch(Topic::Members);
    return CommitteeId(tx.insert(R"(INSERT INTO committees (name, name_fold, leader_id)
                                    VALUES (?, ?, ?) RETURNING id)",
                                 {committee.name, folded, committee.leader}));
}

std::optional<Committee> CommitteeStore::find(Tx &tx, CommitteeId id)
{
    const std::optional<Row> row =
        tx.first("SELECT id, name, leader_id, ended_on FROM committees WHERE id = ?", {id});
    return row ? std::optional(readCommittee(*row)) : std::nullopt;
}

std::vector<Committee> CommitteeStore::all(Tx &tx, QDate today)
{
    std::vector<Committee> all;
    tx.each(R"(SELECT c.id, c.name, c.leader_id, c.ended_on,
                   (SELECT COUNT(*) FROM committee_members m WHERE m.committee_id = c.id
                        AND m.from_on <= ? AND (m.to_on IS NULL OR m.to_on > ?))
               FROM committees c WHERE c.ended_on IS NULL OR c.ended_on > ?
               ORDER BY c.name_fold)",
            {today, today, today}, [&](const Row &row) {
                Committee committee = readCommittee(row);
                committee.members = row.number(4);
                all.push_back(committee);
            });
    return all;
}

void CommitteeStore::setLeader(Tx &tx, CommitteeId id, MemberId leader)
{
    tx.touch(Topic::Members);
    tx.change("UPDATE committees SET leader_id = ? WHERE id = ?", {leader, id});
}

void CommitteeStore::end(Tx &tx, CommitteeId id, QDate day)
{
    tx.touch(Topic::Members);
    tx.change("UPDATE committees SET ended_on = ? WHERE id = ?", {day, id});
    tx.change(R"(UPDATE committee_members SET to_on = ?
                 WHERE committee_id = ? AND (to_on IS NULL OR to_on > ?))",
              {day, id, day});
}

void CommitteeStore::join(Tx &tx, CommitteeId id, MemberId member, QDate from)
{
    tx.touch(Topic::Members);
    tx.change(R"(INSERT INTO committee_members (committee_id, member_id, from_on)
                 VALUES (?, ?, ?))",
              {id, member, from});
}

bool CommitteeStore::quit(Tx &tx, CommitteeId id, MemberId member, QDate to)
{
    tx.touch(Topic::Members);
    return tx.change(R"(UPDATE committee_members SET to_on = ?
                        WHERE committee_id = ? AND member_id = ?
                            AND (to_on IS NULL OR to_on > ?))",
                     {to, id, member, to}) > 0;
}

std::vector<CommitteeMember> CommitteeStore::members(Tx &tx, CommitteeId id, QDate day)
{
    std::vector<CommitteeMember> members;
    tx.each(R"(SELECT c.member_id, m.number, m.name, c.from_on
               FROM committee_members c JOIN members m ON m.id = c.member_id
               WHERE c.committee_id = ? AND c.from_on <= ? AND (c.to_on IS NULL OR c.to_on > ?)
               ORDER BY m.number)",
            {id, day, day}, [&](const Row &row) {
                members.push_back({row.id<MemberId>(0), row.number(1), row.text(2), row.day(3)});
            });
    return members;
}

} // namespace cabas
