// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peoplejson.h"

#include "app/cli/memberfield.h"
#include "core/base/day.h"
#include "core/members/peoplerules.h"

namespace cabas {

QJsonObject categoryJson(const MemberCategory &category)
{
    return {{u"category"_qs, category.id.value()},
            {u"name"_qs, category.name},
            {u"kind"_qs, PeopleRules::kindName(category.kind)},
            {u"min_shares"_qs, category.minShares},
            {u"reduced_shares"_qs, category.reducedShares},
            {u"days"_qs, category.days}};
}

QJsonObject profileJson(const MemberProfile &profile)
{
    QJsonObject json{{u"member"_qs, profile.member.value()},
                     {u"role"_qs, PeopleRules::roleName(profile.role)}};
    const std::pair<QString, QString> texts[] = {{u"street"_qs, profile.street},
                                                 {u"postcode"_qs, profile.postcode},
                                                 {u"city"_qs, profile.city},
                                                 {u"company"_qs, profile.company},
                                                 {u"siren"_qs, profile.siren}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            json.insert(name, text);
    }
    if (profile.category)
        json.insert(u"category"_qs, profile.category->value());
    if (profile.sponsor)
        json.insert(u"sponsor"_qs, profile.sponsor->value());
    if (profile.mentor)
        json.insert(u"mentor"_qs, profile.mentor->value());
    if (profile.mergedInto)
        json.insert(u"merged_into"_qs, profile.mergedInto->value());
    insertDay(json, u"born_on"_qs, profile.bornOn);
    insertDay(json, u"reduced_until"_qs, profile.reducedUntil);
    insertDay(json, u"ends_on"_qs, profile.endsOn);
    insertDay(json, u"erased_on"_qs, profile.erasedOn);
    return json;
}

QJsonObject noteJson(const MemberNote &note)
{
    return {{u"note"_qs, note.id},
            {u"audience"_qs, PeopleRules::audienceName(note.audience)},
            {u"text"_qs, note.text},
            {u"at"_qs, instantText(note.at)},
            {u"by"_qs, note.userName}};
}

QJsonObject lentJson(const LentThing &thing)
{
    QJsonObject json{{u"thing"_qs, thing.id},
                     {u"number"_qs, thing.number},
                     {u"kind"_qs, PeopleRules::lentName(thing.kind)},
                     {u"label"_qs, thing.label},
                     {u"lent_on"_qs, dayText(thing.lentOn)}};
    insertDay(json, u"due_on"_qs, thing.dueOn);
    insertDay(json, u"back_on"_qs, thing.backOn);
    return json;
}

QJsonArray consentsJson(const std::vector<Consent> &consents)
{
    QJsonArray list;
    for (const Consent &consent : consents)
        list.append(QJsonObject{{u"purpose"_qs, consent.purpose},
                                {u"given"_qs, consent.isGiven},
                                {u"text_version"_qs, consent.textVersion},
                                {u"day"_qs, dayText(consent.day)}});
    return list;
}

QJsonObject totalsJson(const PersonTotals &totals)
{
    return {{u"member"_qs, totals.member.id.value()},
            {u"number"_qs, totals.member.number},
            {u"name"_qs, totals.member.name},
            {u"role"_qs, PeopleRules::roleName(totals.role)},
            {u"shares"_qs, totals.holding.shares},
            {u"owed_cents"_qs, totals.holding.owed().cents()},
            {u"balance_cents"_qs, totals.member.balance.cents()},
            {u"counter"_qs, totals.counters.main},
            {u"second_counter"_qs, totals.counters.second},
            {u"holds_slot"_qs, totals.holdsSlot},
            {u"coming"_qs, totals.coming}};
}

QJsonObject personJson(const HouseholdPerson &person)
{
    QJsonObject json{{u"person"_qs, person.id},
                     {u"name"_qs, person.name},
                     {u"role"_qs, PeopleRules::roleName(person.role)},
                     {u"from"_qs, dayText(person.from)}};
    insertDay(json, u"born_on"_qs, person.bornOn);
    insertDay(json, u"until"_qs, person.until);
    return json;
}

} // namespace cabas
