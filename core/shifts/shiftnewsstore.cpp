// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftnewsstore.h"

namespace cabas {

std::vector<MemberId> ShiftNewsStore::comingBetween(Tx &tx, QDate from, QDate to)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT DISTINCT b.member_id FROM shifts f
               JOIN shift_bookings b ON b.shift_id = f.id
               WHERE f.day >= ? AND f.day <= ? AND f.state = 'open' AND b.state = 'booked'
               ORDER BY b.member_id)",
            {from, to}, [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<MemberId> ShiftNewsStore::bookedSince(Tx &tx, QDate day, QDate today)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT DISTINCT b.member_id FROM shifts f
               JOIN shift_bookings b ON b.shift_id = f.id
               WHERE f.day >= ? AND b.booked_on >= ? AND b.state = 'booked' AND b.kind <> 'own'
               ORDER BY b.member_id)",
            {today, day}, [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<MemberId> ShiftNewsStore::exchangedSince(Tx &tx, QDate day)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT DISTINCT member_id FROM shift_bookings
               WHERE exchanged = 1 AND ended_on >= ? ORDER BY member_id)",
            {day}, [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<MemberId> ShiftNewsStore::missedSince(Tx &tx, QDate day)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT DISTINCT b.member_id FROM shifts f
               JOIN shift_bookings b ON b.shift_id = f.id
               WHERE f.day >= ? AND b.state = 'absent' ORDER BY b.member_id)",
            {day}, [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<MemberId> ShiftNewsStore::answeredSince(Tx &tx, QDate day)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT DISTINCT member_id FROM leave_requests
               WHERE state <> 'asked' AND decided_on >= ? ORDER BY member_id)",
            {day}, [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::optional<std::pair<QDate, int>> ShiftNewsStore::lastMissed(Tx &tx, MemberId member)
{
    const std::optional<Row> row = tx.first(R"(SELECT f.day, f.start_minute FROM shift_bookings b
                    JOIN shifts f ON f.id = b.shift_id
                    WHERE b.member_id = ? AND b.state = 'absent'
                    ORDER BY f.day DESC, f.start_minute DESC LIMIT 1)",
                                            {member});
    return row ? std::optional(std::pair(row->day(0), row->number(1))) : std::nullopt;
}

std::optional<std::pair<bool, QDate>> ShiftNewsStore::lastAnswer(Tx &tx, MemberId member)
{
    const std::optional<Row> row = tx.first(R"(SELECT state, from_on FROM leave_requests
                    WHERE member_id = ? AND state <> 'asked'
                    ORDER BY decided_on DESC, id DESC LIMIT 1)",
                                            {member});
    return row ? std::optional(std::pair(row->text(0) == QLatin1String("granted"), row->day(1)))
               : std::nullopt;
}

} // namespace cabas
