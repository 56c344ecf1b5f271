// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/meetingservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/meetingstore.h"
#include "core/members/memberrules.h"

namespace cabas {

namespace {

constexpr int maxMeetings = 200;
constexpr int dayMinutes = 24 * 60;
const auto meetingKind = QStringLiteral("meeting");

} // namespace

Result<std::vector<Meeting>> MeetingService::meetings(const Session &session) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.read([](Tx &tx) { return MeetingStore::newest(tx, maxMeetings); });
}

Result<std::vector<MeetingGuest>> MeetingService::guests(const Session &session,
                                                         MeetingId meeting) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::SeeContacts));
    return m_db.read([&](Tx &tx) { return MeetingStore::guests(tx, meeting); });
}

Result<Meeting> MeetingService::add(const Session &session, const Meeting &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    Meeting meeting = wanted;
    meeting.place = cleaned(wanted.place);
    if (!meeting.day.isValid() || meeting.startMinute < 0 || meeting.startMinute >= dayMinutes)
        return refused(tr("A meeting has a day and an hour."), QStringLiteral("day"));
    if (meeting.place.size() > MemberRules::maxNameLength)
        return refused(tr("The place has %1 characters at most.").arg(MemberRules::maxNameLength),
                       QStringLiteral("place"));
    return m_db.write([&](Tx &tx) -> Result<Meeting> {
        meeting.id = MeetingStore::add(tx, meeting);
        AuditStore::record(tx, session, "member.meeting", meetingKind, meeting.id.value());
        return meeting;
    });
}

Result<MeetingGuest> MeetingService::addGuest(const Session &session, const MeetingGuest &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    // Whoever comes may join: what is written of them has to hold for a member.
    Member asMember;
    asMember.number = 1;
    asMember.name = cleaned(wanted.name);
    asMember.email = cleaned(wanted.email);
    asMember.phone = cleaned(wanted.phone);
    asMember.joinedOn = session.today();
    CABAS_TRY(MemberRules::check(asMember));
    MeetingGuest guest = wanted;
    guest.name = asMember.name;
    guest.email = asMember.email;
    guest.phone = asMember.phone;
    return m_db.write([&](Tx &tx) -> Result<MeetingGuest> {
        if (!MeetingStore::find(tx, guest.meeting))
            return notFound(tr("This meeting is no longer there."), QStringLiteral("meeting"));
        guest.id = MeetingStore::addGuest(tx, guest);
        return guest;
    });
}

Result<> MeetingService::removeGuest(const Session &session, qint64 id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<MeetingGuest> guest = MeetingStore::findGuest(tx, id);
        if (guest && guest->member)
            return refused(tr("%1 has joined the shop: they stay on the list of the meeting.")
                               .arg(guest->name),
                           QStringLiteral("joined"));
        MeetingStore::removeGuest(tx, id);
        return Ok{};
    });
}

Result<> MeetingService::joined(const Session &session, qint64 id, MemberId member)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<MeetingGuest> guest = MeetingStore::findGuest(tx, id);
        if (!guest || guest->member)
            return conflict(tr("Somebody else has enrolled this person meanwhile."),
                            QStringLiteral("joined"));
        MeetingStore::join(tx, id, member);
        return Ok{};
    });
}

} // namespace cabas
