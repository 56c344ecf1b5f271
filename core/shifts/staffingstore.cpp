// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/staffingstore.h"

#include "core/members/memberstore.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/shiftrules.h"

namespace cabas {

std::vector<Skill> StaffingStore::skills(Tx &tx)
{
    std::vector<Skill> all;
    tx.each("SELECT id, name FROM shift_skills ORDER BY name", {}, [&](const Row &row) {
        all.push_back({row.id<SkillId>(0), row.text(1)});
    });
    return all;
}

SkillId StaffingStore::skill(Tx &tx, const QString &name)
{
    tx.change("INSERT INTO shift_skills (name) VALUES (?) ON CONFLICT (name) DO NOTHING", {name});
    tx.touch(Topic::Members);
    return SkillId(tx.integer("SELECT id FROM shift_skills WHERE name = ?", {name}));
}

std::map<MemberId, QStringList> StaffingStore::skillsOfAll(Tx &tx)
{
    std::map<MemberId, QStringList> all;
    tx.each(R"(SELECT k.member_id, s.name FROM member_skills k
               JOIN shift_skills s ON s.id = k.skill_id ORDER BY k.member_id, s.name)",
            {}, [&](const Row &row) { all[row.id<MemberId>(0)].push_back(row.text(1)); });
    return all;
}

QStringList StaffingStore::skillsOf(Tx &tx, MemberId member)
{
    QStringList names;
    tx.each(R"(SELECT s.name FROM member_skills k JOIN shift_skills s ON s.id = k.skill_id
               WHERE k.member_id = ? ORDER BY s.name)",
            {member}, [&](const Row &row) { names.push_back(row.text(0)); });
    return names;
}

void StaffingStore::setSkills(Tx &tx, MemberId member, const std::vector<SkillId> &skills)
{
    tx.change("DELETE FROM member_skills WHERE member_id = ?", {member});
    for (const SkillId skill : skills)
        tx.change("INSERT INTO member_skills (member_id, skill_id) VALUES (?, ?)", {member, skill});
    tx.touch(Topic::Members);
}

SlotDetail StaffingStore::detail(Tx &tx, SlotId slot)
{
    SlotDetail detail;
    tx.each(R"(SELECT s.id, s.name, n.places FROM slot_needs n
               JOIN shift_skills s ON s.id = n.skill_id WHERE n.slot_id = ? ORDER BY s.name)",
            {slot}, [&](const Row &row) {
                detail.needs.push_back({{row.id<SkillId>(0), row.text(1)}, row.number(2)});
            });
    tx.each("SELECT members, words FROM slot_levels WHERE slot_id = ? ORDER BY members", {slot},
            [&](const Row &row) {
                detail.levels.push_back({row.number(0), row.text(1)});
            });
    tx.each(R"(SELECT m.id, m.name FROM slot_coordinators c JOIN members m ON m.id = c.member_id
               WHERE c.slot_id = ? ORDER BY m.number)",
            {slot}, [&](const Row &row) {
                detail.coordinators.push_back(row.id<MemberId>(0));
                detail.coordinatorNames.push_back(row.text(1));
            });
    return detail;
}

void StaffingStore::setDetail(Tx &tx, SlotId slot, const SlotDetail &detail)
{
    tx.change("DELETE FROM slot_needs WHERE slot_id = ?", {slot});
    tx.change("DELETE FROM slot_levels WHERE slot_id = ?", {slot});
    tx.change("DELETE FROM slot_coordinators WHERE slot_id = ?", {slot});
    for (const SlotNeed &need : detail.needs)
        tx.change("INSERT INTO slot_needs (slot_id, skill_id, places) VALUES (?, ?, ?)",
                  {slot, need.skill.id, need.places});
    for (const SlotLevel &level : detail.levels)
        tx.change("INSERT INTO slot_levels (slot_id, members, words) VALUES (?, ?, ?)",
                  {slot, level.members, level.words});
    for (const MemberId member : detail.coordinators)
        tx.change("INSERT INTO slot_coordinators (slot_id, member_id) VALUES (?, ?)",
                  {slot, member});
    tx.touch(Topic::Members);
}

std::map<SlotId, std::vector<SlotLevel>> StaffingStore::levels(Tx &tx)
{
    std::map<SlotId, std::vector<SlotLevel>> all;
    tx.each("SELECT slot_id, members, words FROM slot_levels ORDER BY slot_id, members", {},
            [&](const Row &row) {
                all[row.id<SlotId>(0)].push_back({row.number(1), row.text(2)});
            });
    return all;
}

std::map<SlotId, QStringList> StaffingStore::skillsOfSlots(Tx &tx)
{
    std::map<SlotId, QStringList> all;
    tx.each(R"(SELECT n.slot_id, s.name FROM slot_needs n JOIN shift_skills s ON s.id = n.skill_id
               ORDER BY n.slot_id, s.name)",
            {}, [&](const Row &row) { all[row.id<SlotId>(0)].push_back(row.text(1)); });
    return all;
}

std::map<ShiftId, std::vector<std::pair<MemberId, QString>>>
StaffingStore::names(Tx &tx, const Period &period)
{
    std::map<ShiftId, std::vector<std::pair<MemberId, QString>>> all;
    tx.each(R"(SELECT b.shift_id, m.id, COALESCE(r.name, m.name)
               FROM shifts f JOIN shift_bookings b ON b.shift_id = f.id
               JOIN members m ON m.id = b.member_id
               LEFT JOIN shift_stand_ins i ON i.booking_id = b.id
               LEFT JOIN members r ON r.id = i.member_id
               WHERE f.day >= ? AND f.day < ? AND b.state <> 'cancelled' AND b.state <> 'excused'
               ORDER BY b.shift_id, m.number)",
            {period.from, period.to}, [&](const Row &row) {
                all[row.id<ShiftId>(0)].emplace_back(row.id<MemberId>(1), row.text(2));
            });
    return all;
}

std::vector<SheetMember> StaffingStore::sheet(Tx &tx, ShiftId shift, SlotId slot)
{
    std::vector<SheetMember> members;
    for (const BookedMember &booked : BookingStore::ofShift(tx, shift)) {
        SheetMember member;
        member.booking = booked.booking;
        member.number = booked.number;
        member.name = booked.name;
        member.skills = skillsOf(tx, booked.booking.member);
        const std::optional<Row> row = tx.first(
            R"(SELECT m.badge, m.phone,
                   (SELECT COUNT(*) FROM slot_coordinators c
                    WHERE c.slot_id = ? AND c.member_id = m.id),
                   (SELECT COUNT(*) FROM shift_wanted w WHERE w.booking_id = ?),
                   (SELECT COUNT(*) FROM shift_bookings b JOIN shifts f ON f.id = b.shift_id
                    WHERE b.member_id = m.id AND f.day < ? AND
                        (b.state = 'done' OR b.state = 'late')),
                   COALESCE((SELECT r.name FROM shift_stand_ins i
                             JOIN members r ON r.id = i.member_id WHERE i.booking_id = ?), ''),
                   (SELECT COUNT(*) FROM shift_uncalled u WHERE u.member_id = m.id)
               FROM members m WHERE m.id = ?)",
            {slot, booked.booking.id, booked.booking.day, booked.booking.id,
             booked.booking.member});
        member.badge = row->text(0);
        member.phone = row->text(1);
        member.isCoordinator = row->number(2) > 0;
        member.looksForStandIn = row->number(3) > 0;
        member.isFirst = row->number(4) == 0;
        member.standIn = row->text(5);
        member.mayBeCalled = row->number(6) == 0;
        const std::optional<ShiftPair> pair =
            PairStore::on(tx, booked.booking.member, booked.booking.day);
        if (pair && pair->holder == booked.booking.member)
            member.partner = MemberStore::find(tx, pair->partner)->name;
        members.push_back(std::move(member));
    }
    return members;
}

std::vector<FreeMember> StaffingStore::free(Tx &tx, QDate day, QDate today)
{
    std::vector<FreeMember> free;
    tx.each(R"(SELECT m.id, m.number, m.name, m.phone, m.email, e.slot_id,
                   COALESCE(c.main, 0), COALESCE(c.second, 0), COALESCE(a.booked, 0)
               FROM shift_enrolments e JOIN members m ON m.id = e.member_id
               LEFT JOIN (SELECT member_id,
                       CAST(SUM(CASE WHEN counter = 'main' THEN amount ELSE 0 END) AS BIGINT)
                           AS main,
                       CAST(SUM(CASE WHEN counter = 'main' THEN 0 ELSE amount END) AS BIGINT)
                           AS second
                   FROM counter_events GROUP BY member_id) c ON c.member_id = m.id
               LEFT JOIN (SELECT b.member_id, COUNT(*) AS booked
                   FROM shifts f JOIN shift_bookings b ON b.shift_id = f.id
                   WHERE f.day >= ? AND b.state = 'booked' AND b.kind <> 'own'
                   GROUP BY b.member_id) a ON a.member_id = m.id
               WHERE e.from_on <= ? AND (e.to_on IS NULL OR e.to_on > ?)
                   AND (m.left_on IS NULL OR m.left_on > ?)
                   AND NOT EXISTS (SELECT 1 FROM shift_uncalled u WHERE u.member_id = m.id)
                   AND NOT EXISTS (SELECT 1 FROM shift_leaves l
                       WHERE l.member_id = m.id AND l.from_on <= ?
                           AND (l.to_on IS NULL OR l.to_on > ?)
                           AND l.kind <> 'extension' AND l.kind <> 'reduction')
                   AND NOT EXISTS (SELECT 1 FROM shifts f
                       JOIN shift_bookings b ON b.shift_id = f.id
                       WHERE f.day = ? AND b.member_id = m.id AND b.state <> 'cancelled')
               ORDER BY m.number, e.slot_id DESC)",
            {today, day, day, day, day, day, day}, [&](const Row &row) {
                if (!free.empty() && free.back().member == row.id<MemberId>(0))
                    return;
                free.push_back({row.id<MemberId>(0),
                                row.number(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                row.optionalId<SlotId>(5).has_value(),
                                {row.integer(6), row.integer(7)},
                                row.number(8)});
            });
    return free;
}

bool StaffingStore::mayBeCalled(Tx &tx, MemberId member)
{
    return tx.integer("SELECT COUNT(*) FROM shift_uncalled WHERE member_id = ?", {member}) == 0;
}

void StaffingStore::setCalled(Tx &tx, MemberId member, bool mayBeCalled, QDate since)
{
    tx.change("DELETE FROM shift_uncalled WHERE member_id = ?", {member});
    if (!mayBeCalled)
        tx.change("INSERT INTO shift_uncalled (member_id, since) VALUES (?, ?)", {member, since});
    tx.touch(Topic::Members);
}

void StaffingStore::want(Tx &tx, BookingId booking, QDate since)
{
    tx.change(R"(INSERT INTO shift_wanted (booking_id, since) VALUES (?, ?)
                 ON CONFLICT (booking_id) DO NOTHING)",
              {booking, since});
    tx.touch(Topic::Members);
}

void StaffingStore::unwant(Tx &tx, BookingId booking)
{
    tx.change("DELETE FROM shift_wanted WHERE booking_id = ?", {booking});
    tx.touch(Topic::Members);
}

void StaffingStore::standIn(Tx &tx, BookingId booking, MemberId member, QDate since)
{
    endStandIn(tx, booking);
    tx.change("INSERT INTO shift_stand_ins (booking_id, member_id, since) VALUES (?, ?, ?)",
              {booking, member, since});
    unwant(tx, booking);
}

void StaffingStore::endStandIn(Tx &tx, BookingId booking)
{
    tx.change("DELETE FROM shift_stand_ins WHERE booking_id = ?", {booking});
    tx.touch(Topic::Members);
}

std::optional<MemberId> StaffingStore::standInOf(Tx &tx, BookingId booking)
{
    const std::optional<Row> row =
        tx.first("SELECT member_id FROM shift_stand_ins WHERE booking_id = ?", {booking});
    return row ? std::optional(row->id<MemberId>(0)) : std::nullopt;
}

std::vector<BookedMember> StaffingStore::wanted(Tx &tx, QDate from)
{
    std::vector<BookedMember> all;
    tx.each(R"(SELECT b.shift_id, b.member_id
               FROM shift_bookings b JOIN shifts f ON f.id = b.shift_id
               WHERE b.id IN (SELECT booking_id FROM shift_wanted) AND f.day >= ?
                   AND b.state = 'booked'
               ORDER BY f.day, f.start_minute, b.id)",
            {from}, [&](const Row &row) {
                BookedMember each;
                each.booking.shift = row.id<ShiftId>(0);
                each.booking.member = row.id<MemberId>(1);
                all.push_back(each);
            });
    for (BookedMember &each : all) {
        for (const BookedMember &one : BookingStore::ofShift(tx, each.booking.shift)) {
            if (one.booking.member == each.booking.member) {
                each = one;
                break;
            }
        }
    }
    return all;
}

std::vector<Booking> StaffingStore::standsInFor(Tx &tx, MemberId member, QDate day)
{
    std::vector<Booking> all;
    tx.each(R"(SELECT b.shift_id, b.member_id FROM shift_stand_ins i
               JOIN shift_bookings b ON b.id = i.booking_id JOIN shifts f ON f.id = b.shift_id
               WHERE i.member_id = ? AND f.day = ? AND b.state <> 'cancelled'
               ORDER BY f.start_minute, b.id)",
            {member, day}, [&](const Row &row) {
                Booking booking;
                booking.shift = row.id<ShiftId>(0);
                booking.member = row.id<MemberId>(1);
                all.push_back(booking);
            });
    for (Booking &each : all)
        each = *BookingStore::find(tx, each.shift, each.member);
    return all;
}

bool StaffingStore::standsInAt(Tx &tx, MemberId member, const Shift &shift)
{
    return tx.integer(R"(SELECT COUNT(*) FROM shift_stand_ins i
                         JOIN shift_bookings b ON b.id = i.booking_id
                         JOIN shifts f ON f.id = b.shift_id
                         WHERE i.member_id = ? AND b.state = 'booked' AND f.day = ?
                             AND f.start_minute < ? AND f.start_minute + f.minutes > ?)",
                      {member, shift.day, shift.startMinute + shift.minutes, shift.startMinute}) >
           0;
}

} // namespace cabas
