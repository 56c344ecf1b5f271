// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/peopleservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalstore.h"
#include "core/members/consenttexts.h"
#include "core/members/householdlimitstore.h"
#include "core/members/memberstore.h"
#include "core/members/membertermsstore.h"
#include "core/members/peoplerules.h"
#include "core/members/peoplestore.h"
#include "core/members/personbadgestore.h"

#include <algorithm>
#include <set>

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");

Failure changedMeanwhile()
{
    return conflict(PeopleService::tr("Somebody else changed this meanwhile. Look at it again, "
                                      "then change what is still needed."),
                    u"changed_meanwhile"_qs);
}

MemberProfile cleanedProfile(MemberProfile profile)
{
    for (QString *text :
         {&profile.street, &profile.postcode, &profile.city, &profile.company, &profile.siren})
        *text = cleaned(*text);
    profile.siren.remove(u' ');
    return profile;
}

/// What only those who see contacts are told.
MemberProfile seenBy(const Session &session, MemberProfile profile)
{
    if (session.may(Permission::SeeContacts))
        return profile;
    profile.bornOn.reset();
    profile.reducedUntil.reset();
    for (QString *text : {&profile.street, &profile.postcode, &profile.city})
        text->clear();
    return profile;
}

/// The standing that a trial ends with, or that its end is lifted by.
void foresee(Tx &tx, const Session &session, const MemberProfile &before,
             const MemberProfile &after)
{
    if (before.endsOn == after.endsOn)
        return;
    if (after.endsOn)
        MemberStore::setStanding(
            tx, after.member,
            {after.endsOn->addDays(1),
             std::nullopt,
             u"unsubscribed"_qs,
             false,
             {PeopleService::tr("The trial or visit ended on %1.").arg(dateText(*after.endsOn))}});
    else
        MemberStore::setStanding(tx, after.member,
                                 {session.today(), std::nullopt, u"up_to_date"_qs, true, {}});
}

std::vector<Warning> warningsOf(Tx &tx, const std::optional<MemberCategory> &category,
                                const MemberProfile &profile, QDate today)
{
    if (!category)
        return {};
    const int asked = PeopleRules::sharesAsked(*category, profile, today);
    const int held = CapitalStore::holding(tx, profile.member).shares;
    if (held >= asked)
        return {};
    return {{u"few_shares"_qs, PeopleService::tr("%1 shares are asked of this member, who has %2.")
                                   .arg(asked)
                                   .arg(held)}};
}

bool mayRead(const Session &session, NoteAudience audience)
{
    switch (audience) {
    case NoteAudience::All:
        return session.may(Permission::ViewMembers);
    case NoteAudience::Office:
        return session.may(Permission::EditMembers);
    case NoteAudience::Money:
        break;
    }
    return session.may(Permission::MoveMemberMoney);
}

std::vector<MemberNote> notesFor(Tx &tx, const Session &session, MemberId member)
{
    std::vector<MemberNote> notes = PeopleStore::notes(tx, member);
    std::erase_if(notes, [&](const MemberNote &note) { return !mayRead(session, note.audience); });
    return notes;
}

} // namespace

Result<std::vector<MemberCategory>> PeopleService::categories(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return PeopleStore::categories(tx); });
}

Result<MemberCategory> PeopleService::setCategory(const Session &session,
                                                  const MemberCategory &wanted)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    MemberCategory category = wanted;
    category.name = cleaned(category.name);
    CABAS_TRY(PeopleRules::check(category));
    return m_db.write([&](Tx &tx) -> Result<MemberCategory> {
        for (const MemberCategory &other : PeopleStore::categories(tx)) {
            if (other.id != category.id && fold(other.name) == fold(category.name))
                return refused(tr("There already is a kind of members called %1.").arg(other.name),
                               u"name"_qs);
        }
        if (category.id.value() == 0)
            category.id = PeopleStore::addCategory(tx, category);
        else if (!PeopleStore::setCategory(tx, category))
            return changedMeanwhile();
        AuditStore::record(tx, session, "member.category", u"category"_qs, category.id.value());
        return *PeopleStore::category(tx, category.id);
    });
}

Result<PersonSheet> PeopleService::sheet(const Session &session, MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<PersonSheet> {
        CABAS_LET(found, CapitalDesk::member(tx, member));
        PersonSheet sheet;
        sheet.member = found;
        if (!session.may(Permission::SeeContacts)) {
            sheet.member.email.clear();
            sheet.member.phone.clear();
        }
        const MemberProfile profile = PeopleStore::profile(tx, member);
        if (profile.category)
            sheet.category = PeopleStore::category(tx, *profile.category);
        if (sheet.category)
            sheet.sharesAsked = PeopleRules::sharesAsked(*sheet.category, profile, session.today());
        sheet.profile = seenBy(session, profile);
        for (const Consent &consent : PeopleStore::consents(tx, member)) {
            std::erase_if(sheet.consents,
                          [&](const Consent &before) { return before.purpose == consent.purpose; });
            sheet.consents.push_back(consent);
        }
        sheet.notes = notesFor(tx, session, member);
        sheet.lent = PeopleStore::lentTo(tx, member);
        return sheet;
    });
}

Result<SavedProfile> PeopleService::setProfile(const Session &session, const MemberProfile &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<SavedProfile> {
        CABAS_LET(member, CapitalDesk::member(tx, wanted.member));
        const MemberProfile before = PeopleStore::profile(tx, wanted.member);
        MemberProfile profile = cleanedProfile(wanted);
        profile.mergedInto = before.mergedInto;
        profile.erasedOn = before.erasedOn;
        if (!session.may(Permission::SeeContacts)) {
            profile.bornOn = before.bornOn;
            profile.reducedUntil = before.reducedUntil;
            profile.street = before.street;
            profile.postcode = before.postcode;
            profile.city = before.city;
        }
        std::optional<MemberCategory> category;
        if (profile.category) {
            category = PeopleStore::category(tx, *profile.category);
            if (!category)
                return notFound(tr("There is no such kind of members."), u"category"_qs);
        }
        if (profile.category != before.category)
            profile.endsOn =
                category ? PeopleRules::endOf(*category, session.today()) : std::nullopt;
        for (const std::optional<MemberId> &other : {profile.sponsor, profile.mentor}) {
            if (other)
                CABAS_TRY(CapitalDesk::member(tx, *other));
        }
        CABAS_TRY(PeopleRules::check(profile, member, session.today()));
        if (!PeopleStore::setProfile(tx, profile))
            return changedMeanwhile();
        foresee(tx, session, before, profile);
        AuditStore::record(tx, session, "member.profile", memberKind, member.id.value());
        return SavedProfile{seenBy(session, PeopleStore::profile(tx, member.id)),
                            warningsOf(tx, category, profile, session.today())};
    });
}

Result<std::vector<EndingTrial>> PeopleService::ending(const Session &session, int days) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        return PeopleStore::ending(tx, session.today().addDays(std::clamp(days, 0, 366)));
    });
}

Result<std::vector<HouseholdRow>> PeopleService::households(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return PeopleStore::households(tx); });
}

Result<HouseholdSheet> PeopleService::household(const Session &session, HouseholdId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<HouseholdSheet> {
        const std::optional<Household> household = MemberStore::findHousehold(tx, id);
        if (!household)
            return notFound(tr("This household no longer exists."), u"household"_qs);
        HouseholdSheet sheet;
        sheet.household = *household;
        sheet.members = MemberStore::ofHousehold(tx, id);
        for (const Member &member : sheet.members)
            sheet.roles.push_back(PeopleStore::profile(tx, member.id).role);
        sheet.people = PeopleStore::people(tx, id);
        return sheet;
    });
}

Result<HouseholdPerson> PeopleService::addPerson(const Session &session,
                                                 const HouseholdPerson &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<HouseholdPerson> {
        if (!MemberStore::findHousehold(tx, wanted.household))
            return notFound(tr("This household no longer exists."), u"household"_qs);
        HouseholdPerson person = wanted;
        person.name = cleaned(person.name);
        if (!person.from.isValid())
            person.from = session.today();
        CABAS_TRY(PeopleRules::check(person, session.today()));
        CABAS_TRY(PeopleRules::checkBeneficiary(
            person, HouseholdLimitStore::shopping(tx, person.household, session.today()),
            MemberTermsStore::at(tx, session.today()).beneficiaries));
        person.id = PeopleStore::addPerson(tx, person);
        AuditStore::record(tx, session, "member.person", u"household"_qs, person.household.value());
        return person;
    });
}

Result<> PeopleService::removePerson(const Session &session, HouseholdId household, qint64 person)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        PersonBadgeStore::release(tx, person, session.today());
        if (!PeopleStore::removePerson(tx, person))
            return notFound(tr("This person is no longer in the household."), u"person"_qs);
        AuditStore::record(tx, session, "member.person_removed", u"household"_qs,
                           household.value());
        return Ok{};
    });
}

Result<std::vector<Consent>> PeopleService::consent(const Session &session, MemberId member,
                                                    const QString &purpose, bool isGiven)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    const std::vector<ConsentText> texts = ConsentTexts::all();
    const auto text = std::find_if(texts.begin(), texts.end(), [&](const ConsentText &each) {
        return each.purpose == purpose;
    });
    if (text == texts.end())
        return notFound(tr("There is no text about “%1”.").arg(purpose), u"purpose"_qs);
    CABAS_TRY(m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(CapitalDesk::member(tx, member));
        PeopleStore::addConsent(tx, member, {purpose, isGiven, text->version, session.today(), {}},
                                session.user());
        AuditStore::record(tx, session, "member.consent", memberKind, member.value(),
                           {{u"code"_qs, purpose}, {u"given"_qs, isGiven}});
        return Ok{};
    }));
    CABAS_LET(found, sheet(session, member));
    return found.consents;
}

Result<std::vector<MemberNote>> PeopleService::notes(const Session &session, MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return notesFor(tx, session, member); });
}

Result<MemberNote> PeopleService::addNote(const Session &session, MemberId member,
                                          NoteAudience audience, const QString &text)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    const QString shown = text.trimmed();
    CABAS_TRY(PeopleRules::checkNote(shown));
    if (!mayRead(session, audience))
        return forbidden(tr("Write notes for people who may read what you may read."),
                         u"audience"_qs);
    return m_db.write([&](Tx &tx) -> Result<MemberNote> {
        CABAS_TRY(CapitalDesk::member(tx, member));
        MemberNote note;
        note.member = member;
        note.audience = audience;
        note.text = shown;
        note.at = session.now();
        note.user = session.user();
        note.id = PeopleStore::addNote(tx, note);
        AuditStore::record(tx, session, "member.note", memberKind, member.value());
        return *PeopleStore::note(tx, note.id);
    });
}

Result<> PeopleService::removeNote(const Session &session, qint64 id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<MemberNote> note = PeopleStore::note(tx, id);
        if (!note || !mayRead(session, note->audience))
            return notFound(tr("This note no longer exists."), u"note"_qs);
        PeopleStore::removeNote(tx, id);
        AuditStore::record(tx, session, "member.note_removed", memberKind, note->member.value());
        return Ok{};
    });
}

Result<LentThing> PeopleService::lend(const Session &session, const LentThing &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<LentThing> {
        CABAS_TRY(CapitalDesk::member(tx, wanted.member));
        LentThing thing = wanted;
        thing.label = cleaned(thing.label);
        thing.lentOn = session.today();
        CABAS_TRY(PeopleRules::check(thing));
        for (const LentThing &other : PeopleStore::allLent(tx)) {
            if (other.kind == thing.kind && fold(other.label) == fold(thing.label))
                return refused(
                    tr("“%1” is with member %2 since %3: it has to come back first.")
                        .arg(other.label, QString::number(other.number), dateText(other.lentOn)),
                    u"out"_qs);
        }
        thing.id = PeopleStore::lend(tx, thing, session.user());
        AuditStore::record(tx, session, "member.lend", memberKind, thing.member.value(),
                           {{u"code"_qs, PeopleRules::lentName(thing.kind)}});
        return *PeopleStore::lent(tx, thing.id);
    });
}

Result<LentThing> PeopleService::giveBack(const Session &session, qint64 id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<LentThing> {
        const std::optional<LentThing> thing = PeopleStore::lent(tx, id);
        if (!thing || thing->backOn)
            return refused(tr("This is not lent, or came back already."), u"back"_qs);
        PeopleStore::back(tx, id, session.today());
        AuditStore::record(tx, session, "member.lend_back", memberKind, thing->member.value(),
                           {{u"code"_qs, PeopleRules::lentName(thing->kind)}});
        return *PeopleStore::lent(tx, id);
    });
}

Result<std::vector<LentThing>> PeopleService::lent(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return PeopleStore::allLent(tx); });
}

Result<std::vector<Duplicate>> PeopleService::duplicates(const Session &session) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.read([&](Tx &tx) {
        std::set<std::pair<MemberId, MemberId>> apart;
        for (const auto &[first, second] : PeopleStore::distinct(tx))
            apart.insert(std::minmax({first, second}));
        std::vector<Duplicate> found = PeopleRules::duplicates(PeopleStore::comparable(tx));
        std::erase_if(found, [&](const Duplicate &pair) {
            return apart.contains(std::minmax({pair.first.id, pair.second.id}));
        });
        for (Duplicate &pair : found) {
            for (Member *member : {&pair.first, &pair.second}) {
                *member = *MemberStore::find(tx, member->id);
                if (!session.may(Permission::SeeContacts)) {
                    member->email.clear();
                    member->phone.clear();
                }
            }
        }
        return found;
    });
}

Result<> PeopleService::setDistinct(const Session &session, MemberId first, MemberId second)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(CapitalDesk::member(tx, first));
        CABAS_TRY(CapitalDesk::member(tx, second));
        PeopleStore::addDistinct(tx, first, second);
        AuditStore::record(tx, session, "member.distinct", memberKind, first.value(),
                           {{u"other"_qs, second.value()}});
        return Ok{};
    });
}

} // namespace cabas
