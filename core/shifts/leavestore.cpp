// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/leavestore.h"

#include "core/shifts/leaverules.h"
#include "core/shifts/shiftrules.h"

namespace cabas {

namespace {

LeaveRequest readRequest(const Row &row)
{
    LeaveRequest request;
    request.id = row.integer(0);
    request.leave.member = row.id<MemberId>(1);
    request.leave.kind = ShiftRules::leaveFromName(row.text(2)).value_or(LeaveKind::Temporary);
    request.leave.from = row.day(3);
    request.leave.to = row.optionalDay(4);
    request.note = row.text(5);
    request.askedOn = row.day(6);
    for (const LeaveRequestState state : {LeaveRequestState::Granted, LeaveRequestState::Refused}) {
        if (row.text(7) == LeaveRules::stateName(state))
            request.state = state;
    }
    request.proofOn = row.optionalDay(8);
    request.decidedOn = row.optionalDay(9);
    request.leave.id = row.integer(10);
    request.number = row.number(11);
    request.name = row.text(12);
    return request;
}

} // namespace

qint64 LeaveStore::add(Tx &tx, const Session &session, const LeaveRequest &request)
{
    tx.touch(Topic::Members);
    return tx.insert(R"(INSERT INTO leave_requests (member_id, kind, from_on, to_on, note, asked_on,
                            state, user_id)
                        VALUES (?, ?, ?, ?, ?, ?, 'asked', ?) RETURNING id)",
                     {request.leave.member, ShiftRules::kindName(request.leave.kind),
                      request.leave.from, request.leave.to, request.note, request.askedOn,
                      session.user()});
}

std::optional<LeaveRequest> LeaveStore::find(Tx &tx, qint64 id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT r.id, r.member_id, r.kind, r.from_on, r.to_on, r.note, r.asked_on, r.state,
               r.proof_on, r.decided_on, COALESCE(r.leave_id, 0), m.number, m.name
           FROM leave_requests r JOIN members m ON m.id = r.member_id WHERE r.id = ?)",
        {id});
    return row ? std::optional(readRequest(*row)) : std::nullopt;
}

std::vector<LeaveRequest> LeaveStore::requests(Tx &tx)
{
    std::vector<LeaveRequest> all;
    tx.each(
        R"(SELECT r.id, r.member_id, r.kind, r.from_on, r.to_on, r.note, r.asked_on, r.state,
               r.proof_on, r.decided_on, COALESCE(r.leave_id, 0), m.number, m.name
           FROM leave_requests r JOIN members m ON m.id = r.member_id
           ORDER BY CASE WHEN r.state = 'asked' THEN 0 ELSE 1 END, r.asked_on DESC, r.id DESC)",
        {}, [&](const Row &row) { all.push_back(readRequest(row)); });
    return all;
}

bool LeaveStore::decide(Tx &tx, const LeaveRequest &request)
{
    tx.touch(Topic::Members);
    const std::optional<qint64> leave =
        request.leave.id > 0 ? std::optional(request.leave.id) : std::nullopt;
    return tx.change(R"(UPDATE leave_requests SET state = ?, decided_on = ?, leave_id = ?
                        WHERE id = ? AND state = 'asked')",
                     {LeaveRules::stateName(request.state), request.decidedOn, leave, request.id}) >
           0;
}

void LeaveStore::setProof(Tx &tx, qint64 id, QDate day)
{
    tx.change("UPDATE leave_requests SET proof_on = ? WHERE id = ?", {day, id});
    tx.touch(Topic::Members);
}

std::vector<NamedLeave> LeaveStore::leaves(Tx &tx, QDate today)
{
    std::vector<NamedLeave> all;
    tx.each(R"(SELECT l.id, l.member_id, l.kind, l.from_on, l.to_on, m.number, m.name
               FROM shift_leaves l JOIN members m ON m.id = l.member_id
               WHERE l.to_on IS NULL OR l.to_on > ? ORDER BY l.from_on, l.id)",
            {today}, [&](const Row &row) {
                const LeaveKind kind =
                    ShiftRules::leaveFromName(row.text(2)).value_or(LeaveKind::Temporary);
                all.push_back(
                    {{row.integer(0), row.id<MemberId>(1), kind, row.day(3), row.optionalDay(4)},
                     row.number(5),
                     row.text(6)});
            });
    return all;
}

std::vector<KeptClosure> LeaveStore::closures(Tx &tx, QDate today)
{
    std::vector<KeptClosure> all;
    tx.each(
        R"(SELECT id, from_on, to_on, make_ups, shut FROM shift_closures WHERE to_on > ?
               ORDER BY from_on, id)",
        {today}, [&](const Row &row) {
            all.push_back({row.integer(0), {row.day(1), row.day(2), row.number(3), row.flag(4)}});
        });
    return all;
}

std::optional<KeptClosure> LeaveStore::closure(Tx &tx, qint64 id)
{
    const std::optional<Row> row = tx.first(
        "SELECT id, from_on, to_on, make_ups, shut FROM shift_closures WHERE id = ?", {id});
    if (!row)
        return std::nullopt;
    return KeptClosure{row->integer(0), {row->day(1), row->day(2), row->number(3), row->flag(4)}};
}

void LeaveStore::removeClosure(Tx &tx, qint64 id)
{
    tx.change("DELETE FROM shift_closures WHERE id = ?", {id});
    tx.touch(Topic::Members);
}

} // namespace cabas
