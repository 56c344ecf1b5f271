// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peopleactions.h"

#include "app/cli/memberfield.h"
#include "app/cli/peoplejson.h"
#include "core/base/day.h"
#include "core/members/capitalrules.h"
#include "core/members/peoplerules.h"
#include "core/members/peopleservice.h"
#include "core/shifts/peoplemoveservice.h"

#include <algorithm>

namespace cabas {

namespace {

/// The words of this file.
struct PeopleActions {
    Q_DECLARE_TR_FUNCTIONS(PeopleActions)
};

constexpr int endingDays = 30;

Result<HouseholdRole> roleOf(const QString &name)
{
    const std::optional<HouseholdRole> role = PeopleRules::roleFromName(name);
    if (!role)
        return wrongUsage(PeopleActions::tr("The field “role” must be holder, partner, attached, "
                                            "minor or helper."));
    return *role;
}

Result<std::vector<PersonTransfer>> transfersOf(const ActionContext &context, Fields &fields)
{
    std::vector<PersonTransfer> transfers;
    for (const QJsonValue value : fields.optionalList(u"transfers"_qs).value_or(QJsonArray())) {
        Fields each(value.toObject());
        CABAS_LET(from, memberNamed(context, each, u"from"_qs));
        CABAS_LET(to, memberNamed(context, each, u"to"_qs));
        PersonTransfer transfer;
        transfer.from = from.id;
        transfer.to = to.id;
        transfer.counters.main = each.optionalInteger(u"counter"_qs).value_or(0);
        transfer.counters.second = each.optionalInteger(u"second_counter"_qs).value_or(0);
        transfer.account = each.optionalCents(u"amount_cents"_qs).value_or(Money());
        transfer.shares = int(each.optionalInteger(u"shares"_qs).value_or(0));
        CABAS_TRY(each.check());
        transfers.push_back(transfer);
    }
    return transfers;
}

Result<QJsonObject> setCategory(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    PeopleService people(context.shop.db());
    MemberCategory category;
    if (const auto id = fields.optionalInteger(u"category"_qs)) {
        CABAS_LET(all, people.categories(context.session));
        const auto known = std::find_if(all.begin(), all.end(), [&](const MemberCategory &each) {
            return each.id.value() == *id;
        });
        if (known == all.end())
            return notFound(PeopleActions::tr("There is no such kind of members."));
        category = *known;
    }
    category.name = fields.optionalText(u"name"_qs, category.name);
    const QString kind = fields.optionalText(u"kind"_qs, PeopleRules::kindName(category.kind));
    category.minShares = int(fields.optionalInteger(u"min_shares"_qs).value_or(category.minShares));
    category.reducedShares =
        int(fields.optionalInteger(u"reduced_shares"_qs).value_or(category.reducedShares));
    category.days = int(fields.optionalInteger(u"days"_qs).value_or(category.days));
    CABAS_TRY(fields.check());
    const std::optional<CategoryKind> known = PeopleRules::kindFromName(kind);
    if (!known)
        return wrongUsage(
            PeopleActions::tr("The field “kind” must be person, company, trial or visitor."));
    category.kind = *known;
    CABAS_LET(set, people.setCategory(context.session, category));
    return categoryJson(set);
}

Result<QJsonObject> listCategories(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, PeopleService(context.shop.db()).categories(context.session));
    QJsonArray list;
    for (const MemberCategory &category : all)
        list.append(categoryJson(category));
    return QJsonObject{{u"categories"_qs, list}};
}

Result<QJsonObject> showPerson(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    CABAS_LET(sheet, PeopleService(context.shop.db()).sheet(context.session, member.id));
    QJsonObject json = profileJson(sheet.profile);
    json.insert(u"number"_qs, member.number);
    json.insert(u"shares_asked"_qs, sheet.sharesAsked);
    json.insert(u"consents"_qs, consentsJson(sheet.consents));
    QJsonArray notes;
    for (const MemberNote &note : sheet.notes)
        notes.append(noteJson(note));
    json.insert(u"notes"_qs, notes);
    QJsonArray lent;
    for (const LentThing &thing : sheet.lent)
        lent.append(lentJson(thing));
    json.insert(u"lent"_qs, lent);
    return json;
}

Result<QJsonObject> setProfile(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    PeopleService people(context.shop.db());
    CABAS_LET(sheet, people.sheet(context.session, member.id));
    MemberProfile profile = sheet.profile;
    if (fields.has(u"category"_qs)) {
        const qint64 id = fields.integer(u"category"_qs);
        profile.category = id > 0 ? std::optional(CategoryId(id)) : std::nullopt;
    }
    const std::pair<QString, QString *> texts[] = {{u"street"_qs, &profile.street},
                                                   {u"postcode"_qs, &profile.postcode},
                                                   {u"city"_qs, &profile.city},
                                                   {u"company"_qs, &profile.company},
                                                   {u"siren"_qs, &profile.siren}};
    for (const auto &[name, text] : texts)
        *text = fields.optionalText(name, *text);
    const std::pair<QString, std::optional<QDate> *> days[] = {
        {u"born_on"_qs, &profile.bornOn},
        {u"reduced_until"_qs, &profile.reducedUntil},
        {u"ends_on"_qs, &profile.endsOn}};
    for (const auto &[name, day] : days) {
        if (fields.has(name))
            *day = fields.optionalDay(name);
    }
    CABAS_LET(role, roleOf(fields.optionalText(u"role"_qs, PeopleRules::roleName(profile.role))));
    profile.role = role;
    if (fields.has(u"sponsor"_qs)) {
        CABAS_LET(sponsor, memberNamed(context, fields, u"sponsor"_qs));
        profile.sponsor = sponsor.id;
    }
    if (fields.has(u"mentor"_qs)) {
        CABAS_LET(mentor, memberNamed(context, fields, u"mentor"_qs));
        profile.mentor = mentor.id;
    }
    CABAS_TRY(fields.check());
    CABAS_LET(saved, people.setProfile(context.session, profile));
    QJsonObject json = profileJson(saved.profile);
    if (!saved.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(saved.warnings));
    return json;
}

Result<QJsonObject> setConsent(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    const QString purpose = fields.text(u"purpose"_qs);
    const bool isGiven = fields.flag(u"given"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_LET(
        consents,
        PeopleService(context.shop.db()).consent(context.session, member.id, purpose, isGiven));
    return QJsonObject{{u"member"_qs, member.id.value()}, {u"consents"_qs, consentsJson(consents)}};
}

Result<QJsonObject> addNote(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    const QString text = fields.text(u"text"_qs);
    const QString audience = fields.optionalText(u"audience"_qs, u"office"_qs);
    CABAS_TRY(fields.check());
    const std::optional<NoteAudience> known = PeopleRules::audienceFromName(audience);
    if (!known)
        return wrongUsage(PeopleActions::tr("The field “audience” must be all, office or money."));
    CABAS_LET(note,
              PeopleService(context.shop.db()).addNote(context.session, member.id, *known, text));
    return noteJson(note);
}

Result<QJsonObject> lend(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    LentThing thing;
    thing.member = member.id;
    thing.label = fields.text(u"label"_qs);
    thing.dueOn = fields.optionalDay(u"due_on"_qs);
    const QString kind = fields.optionalText(u"kind"_qs, u"key"_qs);
    CABAS_TRY(fields.check());
    const std::optional<LentKind> known = PeopleRules::lentFromName(kind);
    if (!known)
        return wrongUsage(PeopleActions::tr("The field “kind” must be key, badge or other."));
    thing.kind = *known;
    CABAS_LET(lent, PeopleService(context.shop.db()).lend(context.session, thing));
    return lentJson(lent);
}

Result<QJsonObject> giveBack(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 id = fields.integer(u"thing"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(thing, PeopleService(context.shop.db()).giveBack(context.session, id));
    return lentJson(thing);
}

Result<QJsonObject> listLent(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(things, PeopleService(context.shop.db()).lent(context.session));
    QJsonArray list;
    for (const LentThing &thing : things)
        list.append(lentJson(thing));
    return QJsonObject{{u"lent"_qs, list}};
}

Result<QJsonObject> endingTrials(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 days = fields.optionalInteger(u"days"_qs).value_or(endingDays);
    CABAS_TRY(fields.check());
    CABAS_LET(ending, PeopleService(context.shop.db()).ending(context.session, int(days)));
    QJsonArray list;
    for (const EndingTrial &trial : ending)
        list.append(QJsonObject{{u"member"_qs, trial.member.id.value()},
                                {u"number"_qs, trial.member.number},
                                {u"name"_qs, trial.member.name},
                                {u"category"_qs, trial.category},
                                {u"ends_on"_qs, dayText(trial.endsOn)}});
    return QJsonObject{{u"members"_qs, list}};
}

Result<QJsonObject> showHousehold(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const HouseholdId id(fields.integer(u"household"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(sheet, PeopleService(context.shop.db()).household(context.session, id));
    CABAS_LET(totals, PeopleMoveService(context.shop.db()).household(context.session, id));
    QJsonArray members;
    for (const PersonTotals &each : totals)
        members.append(totalsJson(each));
    QJsonArray people;
    for (const HouseholdPerson &person : sheet.people)
        people.append(personJson(person));
    return QJsonObject{{u"household"_qs, id.value()},
                       {u"name"_qs, sheet.household.name},
                       {u"members"_qs, members},
                       {u"people"_qs, people}};
}

Result<QJsonObject> addPerson(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    HouseholdPerson person;
    person.household = HouseholdId(fields.integer(u"household"_qs));
    person.name = fields.text(u"name"_qs);
    CABAS_LET(role, roleOf(fields.optionalText(u"role"_qs, u"partner"_qs)));
    person.role = role;
    person.bornOn = fields.optionalDay(u"born_on"_qs);
    person.until = fields.optionalDay(u"until"_qs);
    person.from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(added, PeopleService(context.shop.db()).addPerson(context.session, person));
    return personJson(added);
}

Result<QJsonObject> removePerson(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const HouseholdId household(fields.integer(u"household"_qs));
    const qint64 person = fields.integer(u"person"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(PeopleService(context.shop.db()).removePerson(context.session, household, person));
    return QJsonObject{{u"household"_qs, household.value()}};
}

Result<QJsonObject> splitHousehold(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    HouseholdSplit split;
    split.from = HouseholdId(fields.integer(u"household"_qs));
    split.name = fields.text(u"name"_qs);
    for (const QJsonValue value : fields.list(u"members"_qs)) {
        Fields each(QJsonObject{{u"member"_qs, value}});
        CABAS_LET(member, memberNamed(context, each, u"member"_qs));
        split.members.push_back(member.id);
    }
    for (const QJsonValue value : fields.optionalList(u"people"_qs).value_or(QJsonArray()))
        split.people.push_back(value.toInteger());
    CABAS_LET(transfers, transfersOf(context, fields));
    split.transfers = transfers;
    CABAS_TRY(fields.check());
    CABAS_LET(made, PeopleMoveService(context.shop.db()).split(context.session, split));
    return QJsonObject{{u"household"_qs, made.value()}};
}

Result<QJsonObject> joinHouseholds(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const HouseholdId from(fields.integer(u"from"_qs));
    const HouseholdId into(fields.integer(u"into"_qs));
    CABAS_LET(transfers, transfersOf(context, fields));
    CABAS_TRY(fields.check());
    CABAS_TRY(PeopleMoveService(context.shop.db()).join(context.session, from, into, transfers));
    return QJsonObject{{u"household"_qs, into.value()}};
}

Result<QJsonObject> listDuplicates(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(found, PeopleService(context.shop.db()).duplicates(context.session));
    QJsonArray list;
    for (const Duplicate &pair : found)
        list.append(QJsonObject{{u"first"_qs, pair.first.number},
                                {u"second"_qs, pair.second.number},
                                {u"score"_qs, pair.score},
                                {u"reasons"_qs, QJsonArray::fromStringList(pair.reasons)}});
    return QJsonObject{{u"duplicates"_qs, list}};
}

Result<QJsonObject> setDistinct(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(first, memberNamed(context, fields, u"first"_qs));
    CABAS_LET(second, memberNamed(context, fields, u"second"_qs));
    CABAS_TRY(PeopleService(context.shop.db()).setDistinct(context.session, first.id, second.id));
    return QJsonObject{{u"first"_qs, first.number}, {u"second"_qs, second.number}};
}

/// With `"preview": true` it only says what it would do.
Result<QJsonObject> mergeMembers(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(gone, memberNamed(context, fields, u"gone"_qs));
    CABAS_LET(kept, memberNamed(context, fields, u"kept"_qs));
    const bool isPreview = fields.flag(u"preview"_qs, false);
    CABAS_TRY(fields.check());
    PeopleMoveService moves(context.shop.db());
    if (isPreview) {
        CABAS_LET(preview, moves.mergePreview(context.session, gone.id, kept.id));
        return QJsonObject{{u"gone"_qs, totalsJson(preview.gone)},
                           {u"kept"_qs, totalsJson(preview.kept)},
                           {u"notes"_qs, preview.notes},
                           {u"lent"_qs, preview.lent},
                           {u"obstacles"_qs, QJsonArray::fromStringList(preview.obstacles)}};
    }
    CABAS_LET(merged, moves.merge(context.session, gone.id, kept.id));
    return QJsonObject{{u"member"_qs, merged.id.value()},
                       {u"number"_qs, merged.number},
                       {u"shares"_qs, merged.shares},
                       {u"balance_cents"_qs, merged.balance.cents()}};
}

Result<QJsonObject> moveBetween(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(QJsonObject{{u"transfers"_qs, QJsonArray{object}}});
    CABAS_LET(transfers, transfersOf(context, fields));
    CABAS_TRY(PeopleMoveService(context.shop.db()).transfer(context.session, transfers.front()));
    CABAS_LET(to,
              PeopleMoveService(context.shop.db()).totals(context.session, transfers.front().to));
    return totalsJson(to);
}

/// With `"preview": true` it only says what follows.
Result<QJsonObject> leave(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    LeavingChoice choice;
    const QString reason =
        fields.oneOf(u"reason"_qs, {u"left"_qs, u"partial"_qs, u"excluded"_qs, u"death"_qs});
    choice.asksShares = fields.flag(u"ask_shares"_qs, true);
    choice.cancelsUnpaid = fields.flag(u"cancel_unpaid"_qs, true);
    choice.returnsCheques = fields.flag(u"return_cheques"_qs, true);
    const bool isPreview = fields.flag(u"preview"_qs, false);
    CABAS_TRY(fields.check());
    choice.reason = CapitalRules::reasonFromName(reason).value_or(RefundReason::Left);
    PeopleMoveService moves(context.shop.db());
    CABAS_LET(preview, moves.leavingPreview(context.session, member.id));
    QJsonObject json = totalsJson(preview.totals);
    json.insert(u"free_shares"_qs, preview.freeShares);
    json.insert(u"refund_cents"_qs, preview.refund.cents());
    insertDay(json, u"due_on"_qs, preview.dueOn);
    json.insert(u"unpaid_shares"_qs, preview.unpaidShares);
    json.insert(u"cheques"_qs, int(preview.cheques.size()));
    json.insert(u"lent"_qs, int(preview.lent.size()));
    json.insert(u"people_left"_qs, int(preview.people.size()));
    if (isPreview)
        return json;
    CABAS_LET(left, moves.leave(context.session, member.id, choice));
    insertDay(json, u"left_on"_qs, left.leftOn);
    return json;
}

} // namespace

std::vector<Action> peopleActions()
{
    return {{"member.category", setCategory},
            {"member.categories", listCategories},
            {"member.profile", setProfile},
            {"member.person", showPerson},
            {"member.consent", setConsent},
            {"member.note", addNote},
            {"member.lend", lend},
            {"member.lend_back", giveBack},
            {"member.lent", listLent},
            {"member.ending", endingTrials},
            {"member.duplicates", listDuplicates},
            {"member.distinct", setDistinct},
            {"member.merge", mergeMembers},
            {"member.move", moveBetween},
            {"member.leave", leave},
            {"household.show", showHousehold},
            {"household.person", addPerson},
            {"household.person_remove", removePerson},
            {"household.split", splitHousehold},
            {"household.merge", joinHouseholds}};
}

} // namespace cabas
