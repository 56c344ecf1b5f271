// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/peoplerules.h"

#include "core/base/text.h"
#include "core/members/memberrules.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace cabas {

namespace {

struct Word {
    const char *name;
    const char *title;
};

constexpr std::array kindNames{"person", "company", "trial", "visitor"};

constexpr std::array<Word, 5> roleWords{{
    {"holder", QT_TRANSLATE_NOOP("PeopleRules", "Holder")},
    {"partner", QT_TRANSLATE_NOOP("PeopleRules", "Partner")},
    {"attached", QT_TRANSLATE_NOOP("PeopleRules", "Attached person")},
    {"minor", QT_TRANSLATE_NOOP("PeopleRules", "Minor")},
    {"helper", QT_TRANSLATE_NOOP("PeopleRules", "Helper for a while")},
}};

constexpr std::array audienceNames{"all", "office", "money"};

constexpr std::array<Word, 3> lentWords{{
    {"key", QT_TRANSLATE_NOOP("PeopleRules", "Key")},
    {"badge", QT_TRANSLATE_NOOP("PeopleRules", "Badge")},
    {"other", QT_TRANSLATE_NOOP("PeopleRules", "Something else")},
}};

const char *nameOf(const char *name)
{
    return name;
}

const char *nameOf(const Word &word)
{
    return word.name;
}

template <typename Names>
std::optional<int> placeOf(const Names &words, const QString &name)
{
    for (size_t at = 0; at < words.size(); ++at) {
        if (name == QLatin1String(nameOf(words.at(at))))
            return int(at);
    }
    return std::nullopt;
}

constexpr int nearLetters = 2; // of a name
constexpr int adultAge = 18;
constexpr int oldestAge = 120;
constexpr int phoneDigits = 9;
constexpr int sirenDigits = 9;

struct Keys {
    QString name;
    QString phone;
    QString email;
};

/// Why two members look like one; no score where they do not.
Duplicate compared(const DuplicateFacts &one, const Keys &oneKeys, const DuplicateFacts &other,
                   const Keys &otherKeys)
{
    Duplicate pair{one.member, other.member, {}, 0};
    const int apart = PeopleRules::distance(oneKeys.name, otherKeys.name, nearLetters);
    const bool isSameName = apart == 0;
    const bool isNear = apart <= nearLetters && oneKeys.name.size() > 3 * nearLetters;
    const bool isSameMail = !oneKeys.email.isEmpty() && oneKeys.email == otherKeys.email;
    const bool isSamePhone = !oneKeys.phone.isEmpty() && oneKeys.phone == otherKeys.phone;
    const bool isBornAlike = one.bornOn && one.bornOn == other.bornOn;
    const bool isBornApart = one.bornOn && other.bornOn && one.bornOn != other.bornOn;
    if ((!isSameName && !isNear) || isBornApart)
        return pair;
    pair.score = isSameName ? 4 : 1;
    pair.reasons +=
        isSameName ? PeopleRules::tr("the same name") : PeopleRules::tr("almost the same name");
    const std::array<std::pair<bool, QString>, 3> more{
        {{isSameMail, PeopleRules::tr("the same e-mail")},
         {isSamePhone, PeopleRules::tr("the same phone")},
         {isBornAlike, PeopleRules::tr("born on the same day")}}};
    for (const auto &[isSame, words] : more) {
        pair.score += isSame ? 2 : 0;
        if (isSame)
            pair.reasons += words;
    }
    if (!isSameName && pair.reasons.size() == 1)
        pair.score = 0;
    return pair;
}

} // namespace

Result<> PeopleRules::check(const MemberCategory &category)
{
    if (category.name.isEmpty() || category.name.size() > maxText)
        return refused(tr("A kind of members needs a name of 1 to %1 characters.").arg(maxText),
                       u"name"_qs);
    if (category.minShares < 0 || category.minShares > MemberRules::maxShares ||
        category.reducedShares < 0 || category.reducedShares > category.minShares)
        return refused(tr("The reduced number of shares is 0 or more, and no more than the usual "
                          "one."),
                       u"shares"_qs);
    if (category.isPassing() && (category.days < 1 || category.days > maxDays))
        return refused(tr("Say how many days a trial or a visit lasts: 1 to %1.").arg(maxDays),
                       u"days"_qs);
    if (!category.isPassing() && category.days != 0)
        return refused(tr("Only a trial or a visit ends by itself."), u"days"_qs);
    return Ok{};
}

Result<> PeopleRules::check(const MemberProfile &profile, const Member &member, QDate today)
{
    if (profile.bornOn && (*profile.bornOn > today || profile.bornOn->addYears(oldestAge) < today))
        return refused(tr("Check the day of birth."), u"born_on"_qs);
    for (const QString *text :
         {&profile.street, &profile.postcode, &profile.city, &profile.company, &profile.siren}) {
        if (text->size() > maxText)
            return refused(tr("This is too long: %1 characters at most.").arg(maxText), u"text"_qs);
    }
    const bool isNumber = profile.siren.size() == sirenDigits &&
                          std::all_of(profile.siren.begin(), profile.siren.end(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!profile.siren.isEmpty() && !isNumber)
        return refused(tr("A SIREN number has nine digits."), u"siren"_qs);
    if (profile.sponsor == member.id || profile.mentor == member.id)
        return refused(tr("Nobody is their own sponsor or mentor."), u"sponsor"_qs);
    if (profile.role == HouseholdRole::Helper)
        return refused(tr("A helper is noted as a person of the household, not as a member."),
                       u"role"_qs);
    return Ok{};
}

Result<> PeopleRules::check(const HouseholdPerson &person, QDate today)
{
    if (person.name.isEmpty() || person.name.size() > maxText)
        return refused(tr("A person needs a name of 1 to %1 characters.").arg(maxText), u"name"_qs);
    if (person.role == HouseholdRole::Holder)
        return refused(tr("The holder of a household is a member."), u"role"_qs);
    if (person.role == HouseholdRole::Helper &&
        (!person.until || person.from.daysTo(*person.until) > maxHelperDays))
        return refused(tr("Say until when the helper stands in, a year at most."), u"until"_qs);
    if (person.until && *person.until < person.from)
        return refused(tr("The last day comes after the first."), u"until"_qs);
    if (person.role == HouseholdRole::Minor &&
        (!person.bornOn || person.bornOn->addYears(adultAge) <= today))
        return refused(tr("A minor needs a day of birth less than %1 years ago.").arg(adultAge),
                       u"born_on"_qs);
    return Ok{};
}

Result<> PeopleRules::checkBeneficiary(const HouseholdPerson &person, int shopping, int allowed)
{
    if (allowed == 0 || shopping < allowed || person.role == HouseholdRole::Minor)
        return Ok{};
    return refused(tr("%n person(s) of a household may shop, its members among them. Take out "
                      "somebody who no longer does, then add %1.",
                      nullptr, allowed)
                       .arg(person.name),
                   u"beneficiaries"_qs);
}

Result<> PeopleRules::checkNote(const QString &text)
{
    if (text.isEmpty() || text.size() > maxNote)
        return refused(tr("A note holds 1 to %1 characters.").arg(maxNote), u"text"_qs);
    return Ok{};
}

Result<> PeopleRules::check(const LentThing &thing)
{
    if (thing.label.isEmpty() || thing.label.size() > maxText)
        return refused(tr("Say what is lent, in 1 to %1 characters.").arg(maxText), u"label"_qs);
    if (thing.dueOn && *thing.dueOn < thing.lentOn)
        return refused(tr("It is to come back after the day it is lent."), u"due_on"_qs);
    return Ok{};
}

int PeopleRules::sharesAsked(const MemberCategory &category, const MemberProfile &profile,
                             QDate today)
{
    const bool isReduced = profile.reducedUntil && *profile.reducedUntil >= today;
    return isReduced ? category.reducedShares : category.minShares;
}

std::optional<QDate> PeopleRules::endOf(const MemberCategory &category, QDate from)
{
    return category.isPassing() ? std::optional(from.addDays(category.days - 1)) : std::nullopt;
}

std::vector<Duplicate> PeopleRules::duplicates(const std::vector<DuplicateFacts> &members)
{
    std::vector<Keys> keys;
    std::map<QString, std::vector<size_t>> buckets;
    for (size_t at = 0; at < members.size(); ++at) {
        const DuplicateFacts &each = members[at];
        keys.push_back(
            {nameKey(each.member.name), phoneKey(each.member.phone), fold(each.member.email)});
        const Keys &key = keys.back();
        buckets[u"n:"_qs + key.name].push_back(at);
        if (!key.phone.isEmpty())
            buckets[u"p:"_qs + key.phone].push_back(at);
        if (!key.email.isEmpty())
            buckets[u"e:"_qs + key.email].push_back(at);
        if (each.bornOn)
            buckets[u"b:"_qs + each.bornOn->toString(Qt::ISODate)].push_back(at);
    }
    std::set<std::pair<size_t, size_t>> seen;
    std::vector<Duplicate> found;
    for (const auto &[key, places] : buckets) {
        for (size_t first = 0; first < places.size(); ++first) {
            for (size_t second = first + 1; second < places.size(); ++second) {
                const std::pair<size_t, size_t> pair(places[first], places[second]);
                if (!seen.insert(pair).second)
                    continue;
                Duplicate both = compared(members[pair.first], keys[pair.first],
                                          members[pair.second], keys[pair.second]);
                if (both.score > 0)
                    found.push_back(std::move(both));
            }
        }
    }
    for (Duplicate &pair : found) {
        if (pair.second.number < pair.first.number)
            std::swap(pair.first, pair.second);
    }
    std::sort(found.begin(), found.end(), [](const Duplicate &a, const Duplicate &b) {
        return std::tuple(-a.score, a.first.number, a.second.number) <
               std::tuple(-b.score, b.first.number, b.second.number);
    });
    return found;
}

QString PeopleRules::phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits.size() < phoneDigits ? QString() : digits.right(phoneDigits);
}

QString PeopleRules::nameKey(const QString &name)
{
    QString folded = fold(name);
    folded.replace(u'-', u' ').replace(u'\'', u' ').replace(u'’', u' ');
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

int PeopleRules::distance(const QString &one, const QString &other, int limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    std::vector<int> row(size_t(other.size()) + 1);
    for (size_t at = 0; at < row.size(); ++at)
        row[at] = int(at);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int corner = row[0];
        row[0] = int(i) + 1;
        int least = row[0];
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int change = corner + (one[i] == other[qsizetype(j) - 1] ? 0 : 1);
            row[j] = std::min({change, above + 1, row[j - 1] + 1});
            corner = above;
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(row.back(), limit + 1);
}

QString PeopleRules::kindName(CategoryKind kind)
{
    return QString::fromLatin1(kindNames.at(size_t(kind)));
}

std::optional<CategoryKind> PeopleRules::kindFromName(const QString &name)
{
    const std::optional<int> place = placeOf(kindNames, name);
    return place ? std::optional(CategoryKind(*place)) : std::nullopt;
}

QString PeopleRules::roleName(HouseholdRole role)
{
    return QString::fromLatin1(roleWords.at(size_t(role)).name);
}

std::optional<HouseholdRole> PeopleRules::roleFromName(const QString &name)
{
    const std::optional<int> place = placeOf(roleWords, name);
    return place ? std::optional(HouseholdRole(*place)) : std::nullopt;
}

QString PeopleRules::audienceName(NoteAudience audience)
{
    return QString::fromLatin1(audienceNames.at(size_t(audience)));
}

std::optional<NoteAudience> PeopleRules::audienceFromName(const QString &name)
{
    const std::optional<int> place = placeOf(audienceNames, name);
    return place ? std::optional(NoteAudience(*place)) : std::nullopt;
}

QString PeopleRules::lentName(LentKind kind)
{
    return QString::fromLatin1(lentWords.at(size_t(kind)).name);
}

std::optional<LentKind> PeopleRules::lentFromName(const QString &name)
{
    const std::optional<int> place = placeOf(lentWords, name);
    return place ? std::optional(LentKind(*place)) : std::nullopt;
}

QString PeopleRules::roleTitle(HouseholdRole role)
{
    return tr(roleWords.at(size_t(role)).title);
}

QString PeopleRules::lentTitle(LentKind kind)
{
    return tr(lentWords.at(size_t(kind)).title);
}

} // namespace cabas
