// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/kioskservice.h"

#include "core/access/auditstore.h"
#include "core/access/userstore.h"
#include "core/base/text.h"
#include "core/members/badgedesk.h"
#include "core/members/memberphotostore.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/committeedesk.h"
#include "core/shifts/committeestore.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/kioskrules.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftoffers.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/storydesk.h"

#include <QJsonArray>

#include <algorithm>

namespace cabas {

namespace {

/// No badge is shorter: what is, is a number that anybody could type.
constexpr qsizetype leastBadge = 8;
constexpr int offerDays = 56;
const QDate endOfTime(9999, 12, 31);

QDateTime wall(const Session &session)
{
    return ShiftRules::wall(session.local(session.now()));
}

Result<MemberId> present(const std::optional<Member> &member, const Session &session,
                         const Failure &unknown)
{
    if (!member)
        return unknown;
    if (member->leftOn && *member->leftOn <= session.today())
        return refused(KioskService::tr("This membership has ended. Please see the members’ "
                                        "office."),
                       QStringLiteral("left"));
    return member->id;
}

std::vector<KioskOffer> offersOf(Tx &tx, const Session &session, MemberId member,
                                 const std::optional<Booking> &given)
{
    const QDate today = session.today();
    const ShiftPolicy policy = PolicyStore::at(tx, today);
    std::vector<KioskOffer> offers;
    for (const Shift &shift :
         ShiftOffers::open(tx, wall(session), member, given, {today, today.addDays(offerDays)}))
        offers.push_back({shift, CycleRules::weekOf(policy, shift.day)});
    return offers;
}

std::optional<Booking> givenOf(Tx &tx, MemberId member, const std::optional<ShiftId> &shift)
{
    return shift ? BookingStore::find(tx, *shift, member) : std::nullopt;
}

std::vector<KioskShift> comingOf(Tx &tx, const Session &session, MemberId member)
{
    std::vector<KioskShift> coming;
    const QDateTime now = wall(session);
    const MemberId counted = PairStore::holderOf(tx, member, now.date()).value_or(member);
    for (const Booking &booking : BookingStore::of(tx, counted, {now.date(), endOfTime})) {
        const std::optional<Shift> shift = SlotStore::findShift(tx, booking.shift);
        if (!booking.isComing() || !shift || ShiftRules::hasEnded(*shift, now))
            continue;
        KioskShift next = KioskRules::comingShift(PolicyStore::at(tx, booking.day), booking, now);
        next.task = shift->name;
        coming.push_back(next);
    }
    return coming;
}

} // namespace

Result<> KioskService::mayServe(const Session &session) const
{
    return session.require(Permission::ServeKiosk);
}

Result<> KioskService::checkMayOpen(const Session &session) const
{
    CABAS_TRY(mayServe(session));
    return m_db.read([&](Tx &tx) -> Result<> {
        for (const User &user : UserStore::all(tx)) {
            const auto person = UserStore::personOf(tx, user.id);
            const bool mayLead =
                person && std::binary_search(person->permissions.begin(), person->permissions.end(),
                                             Permission::EditMembers);
            if (mayLead && user.hasPin)
                return Ok{};
        }
        return refused(tr("Nobody could leave the kiosk: it asks for the PIN of somebody who may "
                          "change members, and none of them has one. Give one a PIN first, on the "
                          "page of users."),
                       QStringLiteral("no_pin"));
    });
}

Result<MemberId> KioskService::byBadge(const Session &session, const QString &scanned) const
{
    CABAS_LET(who, guest(session, scanned));
    return who.member;
}

Result<KioskGuest> KioskService::guest(const Session &session, const QString &scanned) const
{
    CABAS_TRY(mayServe(session));
    const Failure unknown =
        notFound(tr("This badge is not known here. Type your number and your name, or ask the "
                    "coordinator."),
                 QStringLiteral("no_member"));
    if (scanned.trimmed().size() < leastBadge)
        return unknown;
    return m_db.read([&](Tx &tx) -> Result<KioskGuest> {
        CABAS_LET(holder, BadgeDesk::holder(tx, scanned, session.today()));
        CABAS_LET(member,
                  present(holder ? std::optional(holder->member) : std::nullopt, session, unknown));
        return KioskGuest{member, holder->person ? holder->person->name : QString()};
    });
}

Result<MemberId> KioskService::byNumber(const Session &session, const QString &number,
                                        const QString &name) const
{
    CABAS_TRY(mayServe(session));
    const Failure unknown = notFound(tr("No member has this number and this name. Check both, or "
                                        "ask the coordinator."),
                                     QStringLiteral("no_member"));
    bool isNumber = false;
    const int wanted = number.trimmed().toInt(&isNumber);
    if (!isNumber || wanted <= 0)
        return unknown;
    return m_db.read([&](Tx &tx) -> Result<MemberId> {
        const std::optional<Member> member = MemberStore::findByNumber(tx, wanted);
        if (!member || !KioskRules::isNameOf(name, member->name))
            return unknown;
        return present(member, session, unknown);
    });
}

Result<KioskView> KioskService::view(const Session &session, MemberId id,
                                     const QString &person) const
{
    CABAS_TRY(mayServe(session));
    return m_db.read([&](Tx &tx) -> Result<KioskView> {
        CABAS_LET(member, ShiftDesk::member(tx, id));
        KioskView view;
        view.member = id;
        view.number = member.number;
        view.name = member.name;
        view.person = person;
        view.revision = member.revision;
        if (person.isEmpty()) {
            view.phone = member.phone;
            view.email = member.email;
            view.photo = MemberPhotoStore::find(tx, id);
        }
        view.story =
            StoryDesk::tell(tx, session, PairStore::holderOf(tx, id, session.today()).value_or(id));
        view.coming = comingOf(tx, session, id);
        if (person.isEmpty())
            view.committees = CommitteeStore::ofMember(tx, id, session.today());
        for (const KioskOffer &offer : offersOf(tx, session, id, {})) {
            if (!view.wanted && KioskRules::isShortOfHands(offer.shift, session.today()))
                view.wanted = offer;
        }
        return view;
    });
}

Result<MemberStory> KioskService::story(const Session &session, MemberId id) const
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<MemberStory> {
        CABAS_TRY(ShiftDesk::member(tx, id));
        return StoryDesk::tell(tx, session, id);
    });
}

Result<std::vector<KioskShift>> KioskService::coming(const Session &session, MemberId member) const
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return comingOf(tx, session, member); });
}

Result<std::vector<KioskOffer>> KioskService::offers(const Session &session, MemberId member,
                                                     const std::optional<ShiftId> &given) const
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read(
        [&](Tx &tx) { return offersOf(tx, session, member, givenOf(tx, member, given)); });
}

Result<KioskBooking> KioskService::take(const Session &session, MemberId member, ShiftId shift,
                                        const std::optional<ShiftId> &given)
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::EditMembers));
    ShiftService shifts(m_db);
    const Result<BookedShift> booked = given ? shifts.exchange(session, member, *given, shift)
                                             : shifts.book(session, member, shift);
    if (booked)
        return KioskBooking{true, booked->shift, {}, {}};
    if (booked.failure().code != u"full")
        return booked.failure();
    return m_db.read([&](Tx &tx) -> Result<KioskBooking> {
        const std::optional<Shift> lost = SlotStore::findShift(tx, shift);
        if (!lost)
            return booked.failure();
        return KioskBooking{
            false, *lost, booked.failure().message,
            KioskRules::nearest(offersOf(tx, session, member, givenOf(tx, member, given)), *lost)};
    });
}

Result<> KioskService::cancel(const Session &session, MemberId member, ShiftId shift)
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(ShiftService(m_db).cancel(session, member, shift));
    return Ok{};
}

Result<> KioskService::noteWork(const Session &session, MemberId member, CommitteeId id)
{
    CABAS_TRY(session.require(Permission::ServeKiosk));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(committee, CommitteeDesk::lasting(tx, id, session.today()));
        CommitteeWork work;
        work.committee = committee.id;
        work.member = member;
        work.day = session.today();
        work.amount = PolicyStore::at(tx, work.day).shiftUnit();
        work.user = session.user();
        work.at = session.now();
        const Result<CommitteeWork> noted = CommitteeDesk::note(tx, session, work);
        if (!noted && noted.failure().code == u"noted")
            return refused(tr("Your work of today for “%1” is noted already.").arg(committee.name),
                           QStringLiteral("noted"));
        return noted ? Result<>(Ok{}) : noted.failure();
    });
}

Result<> KioskService::attend(const Session &session, MemberId member, ShiftId shift)
{
    CABAS_TRY(session.require(Permission::ServeKiosk));
    return m_db.write([&](Tx &tx) -> Result<> {
        const MemberId counted = PairStore::holderOf(tx, member, session.today()).value_or(member);
        const std::optional<Booking> booking = BookingStore::find(tx, shift, counted);
        if (!booking)
            return notFound(tr("You are not on this shift any more."), QStringLiteral("not_on"));
        const QDateTime now = wall(session);
        const KioskShift coming =
            KioskRules::comingShift(PolicyStore::at(tx, booking->day), *booking, now);
        CABAS_TRY(KioskRules::checkAttend(coming, now));
        CABAS_TRY(ShiftService(m_db).attend(session, member, shift, BookingState::Done));
        return Ok{};
    });
}

Result<> KioskService::setContacts(const Session &session, MemberId id, int revision,
                                   const QString &phone, const QString &email)
{
    CABAS_TRY(session.require(Permission::ServeKiosk));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(member, ShiftDesk::member(tx, id));
        QJsonArray fields;
        if (member.phone != cleaned(phone))
            fields.append(QStringLiteral("phone"));
        if (member.email != cleaned(email))
            fields.append(QStringLiteral("email"));
        member.phone = cleaned(phone);
        member.email = cleaned(email);
        member.revision = revision;
        CABAS_TRY(MemberRules::check(member));
        if (!MemberStore::update(tx, member))
            return conflict(tr("Your file was changed meanwhile. Please try again."),
                            QStringLiteral("changed_meanwhile"));
        AuditStore::record(tx, session, "member.update", QStringLiteral("member"), id.value(),
                           {{QStringLiteral("fields"), fields}});
        return Ok{};
    });
}

} // namespace cabas
