// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/memberfilemaker.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/consenttexts.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"
#include "core/members/peoplerules.h"
#include "core/members/peoplestore.h"
#include "core/members/sharechequestore.h"
#include "core/members/sharerefundstore.h"
#include "core/members/standingwords.h"
#include "core/reports/privacystore.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policystore.h"

#include <QJsonArray>

namespace cabas {

namespace {

constexpr int allMoves = 1'000'000;

void say(FileSection &section, const QString &field, const QString &word, const QString &value)
{
    if (!value.isEmpty())
        section.facts.push_back({{}, word + u": "_qs + value, {}, {{field, value}}});
}

} // namespace

QJsonObject MemberFile::json() const
{
    QJsonObject json{{u"shop"_qs, shop}, {u"made_at"_qs, madeAt.toString(Qt::ISODate)}};
    for (const FileSection &section : sections) {
        QJsonArray facts;
        for (const FileFact &fact : section.facts) {
            QJsonObject each = fact.json;
            if (fact.day.isValid())
                each.insert(u"day"_qs, dayText(fact.day));
            if (fact.amount)
                each.insert(u"amount_cents"_qs, fact.amount->cents());
            facts.append(each);
        }
        json.insert(section.name, facts);
    }
    return json;
}

MemberFile MemberFileMaker::make(Tx &tx, const Member &member)
{
    MemberFile file;
    file.member = member;
    file.sections = {identity(tx, member),
                     household(tx, member),
                     standing(tx, member),
                     shares(tx, member),
                     account(tx, member),
                     PrivacyStore::fees(tx, member.id),
                     PrivacyStore::shifts(tx, member.id),
                     counters(tx, member),
                     PrivacyStore::tickets(tx, member.id),
                     PrivacyStore::specials(tx, member.id),
                     consents(tx, member),
                     notes(tx, member),
                     lent(tx, member),
                     PrivacyStore::badges(tx, member.id),
                     PrivacyStore::committees(tx, member.id),
                     PrivacyStore::fetched(tx, member.id),
                     PrivacyStore::photo(tx, member.id),
                     PrivacyStore::letters(tx, member.id),
                     PrivacyStore::ownFields(tx, member.id)};
    return file;
}

FileSection MemberFileMaker::identity(Tx &tx, const Member &member)
{
    FileSection section{u"identity"_qs, tr("Identity"), {}};
    const MemberProfile profile = PeopleStore::profile(tx, member.id);
    say(section, u"name"_qs, tr("Name"), member.name);
    say(section, u"number"_qs, tr("Number"), QString::number(member.number));
    say(section, u"badge"_qs, tr("Badge"), member.badge);
    say(section, u"email"_qs, tr("E-mail"), member.email);
    say(section, u"phone"_qs, tr("Phone"), member.phone);
    say(section, u"joined_on"_qs, tr("Member since"), dayText(member.joinedOn));
    say(section, u"left_on"_qs, tr("Left on"), member.leftOn ? dayText(*member.leftOn) : QString());
    say(section, u"born_on"_qs, tr("Born on"),
        profile.bornOn ? dayText(*profile.bornOn) : QString());
    say(section, u"street"_qs, tr("Street"), profile.street);
    say(section, u"postcode"_qs, tr("Postcode"), profile.postcode);
    say(section, u"city"_qs, tr("City"), profile.city);
    say(section, u"company"_qs, tr("Company"), profile.company);
    say(section, u"siren"_qs, tr("SIREN"), profile.siren);
    if (profile.category)
        say(section, u"category"_qs, tr("Kind of member"),
            PeopleStore::category(tx, *profile.category)->name);
    say(section, u"reduced_until"_qs, tr("Reduced number of shares until"),
        profile.reducedUntil ? dayText(*profile.reducedUntil) : QString());
    return section;
}

FileSection MemberFileMaker::household(Tx &tx, const Member &member)
{
    FileSection section{u"household"_qs, tr("Household"), {}};
    if (!member.household)
        return section;
    say(section, u"household"_qs, tr("Household"), member.householdName);
    for (const HouseholdPerson &person : PeopleStore::people(tx, *member.household))
        section.facts.push_back(
            {person.from,
             tr("%1: %2").arg(PeopleRules::roleTitle(person.role), person.name),
             {},
             {{u"person"_qs, person.name}, {u"role"_qs, PeopleRules::roleName(person.role)}}});
    return section;
}

FileSection MemberFileMaker::standing(Tx &tx, const Member &member)
{
    FileSection section{u"standing"_qs, tr("Standing"), {}};
    for (const Standing &span : MemberStore::standings(tx, member.id)) {
        QString text = MemberRules::stateTitle(span.state);
        if (!span.reasons.isEmpty())
            text += u". "_qs + span.reasons.join(u' ');
        section.facts.push_back({span.from,
                                 text,
                                 {},
                                 {{u"state"_qs, span.state},
                                  {u"may_shop"_qs, span.mayShop},
                                  {u"reasons"_qs, QJsonArray::fromStringList(span.reasons)}}});
    }
    return section;
}

FileSection MemberFileMaker::account(Tx &tx, const Member &member)
{
    FileSection section{u"account"_qs, tr("Prepaid account"), {}};
    for (const MemberAccountMove &move : MemberStore::accountMoves(tx, member.id, allMoves)) {
        const QString titles[] = {tr("Top-up"), tr("Purchase"), tr("Refund"), tr("Opening"),
                                  tr("Correction")};
        section.facts.push_back(
            {move.day, titles[size_t(move.kind)], move.amount, {{u"source"_qs, move.sourceKind}}});
    }
    return section;
}

FileSection MemberFileMaker::shares(Tx &tx, const Member &member)
{
    FileSection section{u"shares"_qs, tr("Shares"), {}};
    for (const RegisterLine &line : CapitalStore::linesOf(tx, member.id))
        section.facts.push_back({line.day,
                                 CapitalRules::kindTitle(line.kind),
                                 line.paid.isZero() ? line.capital : line.paid,
                                 {{u"kind"_qs, line.kind},
                                  {u"shares"_qs, line.shares},
                                  {u"capital_cents"_qs, line.capital.cents()},
                                  {u"paid_cents"_qs, line.paid.cents()}}});
    for (const ShareCheque &cheque : ShareChequeStore::of(tx, member.id))
        section.facts.push_back(
            {cheque.takenOn,
             tr("Cheque: %1").arg(CapitalRules::chequeStateTitle(cheque.state)),
             cheque.amount,
             {{u"cheque"_qs, cheque.label}, {u"month"_qs, monthText(cheque.month)}}});
    for (const ShareRefund &refund : ShareRefundStore::of(tx, member.id))
        section.facts.push_back(
            {refund.askedOn,
             tr("Shares asked back: %1").arg(CapitalRules::refundStateTitle(refund.state)),
             refund.amount,
             {{u"refund"_qs, CapitalRules::refundStateName(refund.state)},
              {u"shares"_qs, refund.shares}}});
    return section;
}

FileSection MemberFileMaker::counters(Tx &tx, const Member &member)
{
    FileSection section{u"counters"_qs, tr("Shift counters"), {}};
    for (const CounterEvent &event : CounterStore::of(tx, member.id)) {
        const bool inMinutes = PolicyStore::at(tx, event.day).inMinutes != 0;
        const QString sign = event.amount < 0 ? u"−"_qs : u"+"_qs;
        section.facts.push_back({event.day,
                                 StandingWords::eventTitle(event.cause) + u": "_qs + sign +
                                     StandingWords::amountText(event.amount, inMinutes),
                                 {},
                                 {{u"cause"_qs, event.cause}, {u"amount"_qs, event.amount}}});
    }
    return section;
}

FileSection MemberFileMaker::consents(Tx &tx, const Member &member)
{
    FileSection section{u"consents"_qs, tr("Consents"), {}};
    const std::vector<ConsentText> texts = ConsentTexts::all();
    for (const Consent &consent : PeopleStore::consents(tx, member.id)) {
        QString title = consent.purpose;
        for (const ConsentText &text : texts)
            title = text.purpose == consent.purpose ? text.title : title;
        section.facts.push_back(
            {consent.day,
             (consent.isGiven ? tr("%1: agreed") : tr("%1: refused")).arg(title),
             {},
             {{u"purpose"_qs, consent.purpose},
              {u"given"_qs, consent.isGiven},
              {u"text_version"_qs, consent.textVersion}}});
    }
    return section;
}

FileSection MemberFileMaker::notes(Tx &tx, const Member &member)
{
    FileSection section{u"notes"_qs, tr("Notes"), {}};
    for (const MemberNote &note : PeopleStore::notes(tx, member.id))
        section.facts.push_back({note.at.date(), note.text, {}, {{u"text"_qs, note.text}}});
    return section;
}

FileSection MemberFileMaker::lent(Tx &tx, const Member &member)
{
    FileSection section{u"lent"_qs, tr("Lent by the shop"), {}};
    for (const LentThing &thing : PeopleStore::lentTo(tx, member.id))
        section.facts.push_back({thing.lentOn,
                                 tr("%1: %2").arg(PeopleRules::lentTitle(thing.kind), thing.label),
                                 {},
                                 {{u"thing"_qs, thing.label}}});
    return section;
}

} // namespace cabas
