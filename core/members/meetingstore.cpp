// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/meetingstore.h"

namespace cabas {

namespace {

Meeting readMeeting(const Row &row)
{
    Meeting meeting;
    meeting.id = row.id<MeetingId>(0);
    meeting.day = row.day(1);
    meeting.startMinute = row.number(2);
    meeting.place = row.text(3);
    meeting.guests = row.number(4);
    meeting.joined = row.number(5);
    return meeting;
}

MeetingGuest readGuest(const Row &row)
{
    MeetingGuest guest;
    guest.id = row.integer(0);
    guest.meeting = row.id<MeetingId>(1);
    guest.name = row.text(2);
    guest.email = row.text(3);
    guest.phone = row.text(4);
    guest.member = row.optionalId<MemberId>(5);
    return guest;
}

} // namespace

MeetingId MeetingStore::add(Tx &tx, const Meeting &meeting)
{
    tx.touch(Topic::Members);
    return MeetingId(
        tx.insert("INSERT INTO meetings (day, start_minute, place) VALUES (?, ?, ?) RETURNING id",
                  {meeting.day, meeting.startMinute, meeting.place}));
}

std::optional<Meeting> MeetingStore::find(Tx &tx, MeetingId id)
{
    std::optional<Meeting> meeting;
    tx.each(R"(SELECT m.id, m.day, m.start_minute, m.place,
                   (SELECT COUNT(*) FROM meeting_guests g WHERE g.meeting_id = m.id),
                   (SELECT COUNT(g.member_id) FROM meeting_guests g WHERE g.meeting_id = m.id)
               FROM meetings m WHERE m.id = ?)",
            {id}, [&](const Row &row) { meeting = readMeeting(row); });
    return meeting;
}

std::vector<Meeting> MeetingStore::newest(Tx &tx, int limit)
{
    std::vector<Meeting> meetings;
    tx.each(R"(SELECT m.id, m.day, m.start_minute, m.place,
                   (SELECT COUNT(*) FROM meeting_guests g WHERE g.meeting_id = m.id),
                   (SELECT COUNT(g.member_id) FROM meeting_guests g WHERE g.meeting_id = m.id)
               FROM meetings m ORDER BY m.day DESC, m.id DESC LIMIT ?)",
            {limit}, [&](const Row &row) { meetings.push_back(readMeeting(row)); });
    return meetings;
}

qint64 MeetingStore::addGuest(Tx &tx, const MeetingGuest &guest)
{
    tx.touch(Topic::Members);
    return tx.insert(R"(INSERT INTO meeting_guests (meeting_id, name, email, phone)
                        VALUES (?, ?, ?, ?) RETURNING id)",
                     {guest.meeting, guest.name, guest.email, guest.phone});
}

std::optional<MeetingGuest> MeetingStore::findGuest(Tx &tx, qint64 id)
{
    std::optional<MeetingGuest> guest;
    tx.each(R"(SELECT g.id, g.meeting_id, COALESCE(m.name, g.name), g.email, g.phone, g.member_id
               FROM meeting_guests g LEFT JOIN members m ON m.id = g.member_id WHERE g.id = ?)",
            {id}, [&](const Row &row) { guest = readGuest(row); });
    return guest;
}

std::vector<MeetingGuest> MeetingStore::guests(Tx &tx, MeetingId meeting)
{
    std::vector<MeetingGuest> guests;
    tx.each(R"(SELECT g.id, g.meeting_id, COALESCE(m.name, g.name), g.email, g.phone, g.member_id
               FROM meeting_guests g LEFT JOIN members m ON m.id = g.member_id
               WHERE g.meeting_id = ? ORDER BY g.id)",
            {meeting}, [&](const Row &row) { guests.push_back(readGuest(row)); });
    return guests;
}

void MeetingStore::removeGuest(Tx &tx, qint64 id)
{
    tx.change("DELETE FROM meeting_guests WHERE id = ?", {id});
    tx.touch(Topic::Members);
}

void MeetingStore::join(Tx &tx, qint64 guest, MemberId member)
{
    tx.change(R"(UPDATE meeting_guests SET member_id = ?, name = '', email = '', phone = ''
                 WHERE id = ?)",
              {member, guest});
    tx.touch(Topic::Members);
}

} // namespace cabas
