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

QString stateWord(WorkState state)
{
    switch (state) {
    case WorkState::Credited:
        return QStringLiteral("credited");
    case WorkState::Refused:
        return QStringLiteral("refused");
    case WorkState::Waiting:
        break;
    }
    return QStringLiteral("waiting");
}

WorkState stateFrom(const QString &word)
{
    for (const WorkState state : {WorkState::Credited, WorkState::Refused}) {
        if (word == stateWord(state))
            return state;
    }
    return WorkState::Waiting;
}

CommitteeWork readWork(const Row &row)
{
    CommitteeWork work;
    work.id = row.integer(0);
    work.committee = row.id<CommitteeId>(1);
    work.member = row.id<MemberId>(2);
    work.day = row.day(3);
    work.amount = row.integer(4);
    work.state = stateFrom(row.text(5));
    work.user = row.id<UserId>(6);
    work.at = row.instant(7);
    work.number = row.number(8);
    work.name = row.text(9);
    work.notedBy = row.text(10);
    return work;
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

std::vector<Committee> CommitteeStore::ofMember(Tx &tx, MemberId member, QDate day)
{
    std::vector<Committee> committees;
    tx.each(R"(SELECT c.id, c.name, c.leader_id, c.ended_on FROM committees c
               JOIN committee_members m ON m.committee_id = c.id
               WHERE m.member_id = ? AND m.from_on <= ? AND (m.to_on IS NULL OR m.to_on > ?)
                   AND (c.ended_on IS NULL OR c.ended_on > ?)
               ORDER BY c.name_fold, c.id)",
            {member, day, day, day},
            [&](const Row &row) { committees.push_back(readCommittee(row)); });
    return committees;
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

void CommitteeStore::moveMember(Tx &tx, MemberId gone, MemberId kept)
{
    tx.touch(Topic::Members);
    tx.change("UPDATE committees SET leader_id = ? WHERE leader_id = ?", {kept, gone});
    tx.change("UPDATE committee_work SET member_id = ? WHERE member_id = ?", {kept, gone});
    tx.change(R"(DELETE FROM committee_members WHERE member_id = ? AND to_on IS NULL
                     AND EXISTS (SELECT 1 FROM committee_members other
                         WHERE other.committee_id = committee_members.committee_id
                             AND other.member_id = ? AND other.to_on IS NULL))",
              {gone, kept});
    tx.change("UPDATE committee_members SET member_id = ? WHERE member_id = ?", {kept, gone});
}

std::vector<CommitteeMember> CommitteeStore::members(Tx &tx, CommitteeId id, QDate day)
{
    std::vector<CommitteeMember> members;
    tx.each(R"(SELECT c.member_id, m.number, m.name, c.from_on
               FROM committee_members c JOIN members m ON m.id = c.member_id
               WHERE c.committee_id = ? AND c.from_on <= ? AND (c.to_on IS NULL OR c.to_on > ?)
                   AND (m.left_on IS NULL OR m.left_on > ?)
               ORDER BY m.number)",
            {id, day, day, day}, [&](const Row &row) {
                members.push_back({row.id<MemberId>(0), row.number(1), row.text(2), row.day(3)});
            });
    return members;
}

qint64 CommitteeStore::addWork(Tx &tx, const CommitteeWork &work)
{
    tx.touch(Topic::Members);
    return tx.insert(R"(INSERT INTO committee_work (committee_id, member_id, day, amount, state,
                                                    user_id, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id)",
                     {work.committee, work.member, work.day, work.amount, stateWord(work.state),
                      work.user, work.at});
}

std::optional<CommitteeWork> CommitteeStore::work(Tx &tx, qint64 id)
{
    std::optional<CommitteeWork> work;
    tx.each(R"(SELECT w.id, w.committee_id, w.member_id, w.day, w.amount, w.state, w.user_id, w.at,
                   m.number, m.name, u.name
               FROM committee_work w
               JOIN members m ON m.id = w.member_id
               JOIN users u ON u.id = w.user_id
               WHERE w.id = ?)",
            {id}, [&](const Row &row) { work = readWork(row); });
    return work;
}

std::vector<CommitteeWork> CommitteeStore::waiting(Tx &tx, CommitteeId id)
{
    std::vector<CommitteeWork> all;
    tx.each(R"(SELECT w.id, w.committee_id, w.member_id, w.day, w.amount, w.state, w.user_id, w.at,
                   m.number, m.name, u.name
               FROM committee_work w
               JOIN members m ON m.id = w.member_id
               JOIN users u ON u.id = w.user_id
               WHERE w.committee_id = ? AND w.state = 'waiting' ORDER BY w.day, w.id)",
            {id}, [&](const Row &row) { all.push_back(readWork(row)); });
    return all;
}

bool CommitteeStore::decide(Tx &tx, const Session &session, qint64 id, WorkState state)
{
    tx.touch(Topic::Members);
    return tx.change(R"(UPDATE committee_work SET state = ?, decided_by = ?, decided_at = ?
                        WHERE id = ? AND state = 'waiting')",
                     {stateWord(state), session.user(), session.now(), id}) == 1;
}

std::vector<std::pair<MemberId, qint64>> CommitteeStore::given(Tx &tx, CommitteeId id,
                                                               const Period &period)
{
    std::vector<std::pair<MemberId, qint64>> sums;
    tx.each(R"(SELECT member_id, CAST(SUM(amount) AS BIGINT) FROM committee_work
               WHERE committee_id = ? AND state = 'credited' AND day >= ? AND day < ?
               GROUP BY member_id ORDER BY member_id)",
            {id, period.from, period.to},
            [&](const Row &row) { sums.emplace_back(row.id<MemberId>(0), row.integer(1)); });
    return sums;
}

} // namespace cabas
