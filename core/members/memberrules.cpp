// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberrules.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/standingwords.h"

#include <algorithm>
#include <array>
#include <set>

namespace cabas {

namespace {

struct State {
    const char *name;
    const char *title;
    bool mayShop;
};

constexpr std::array<State, 11> allStates{{
    {"up_to_date", QT_TRANSLATE_NOOP("MemberRules", "Up to date"), true},
    {"alert", QT_TRANSLATE_NOOP("MemberRules", "Alert"), true},
    {"delay", QT_TRANSLATE_NOOP("MemberRules", "Delay"), true},
    {"exempted", QT_TRANSLATE_NOOP("MemberRules", "Exempted"), true},
    {"on_leave", QT_TRANSLATE_NOOP("MemberRules", "On leave"), false},
    {"unpaid", QT_TRANSLATE_NOOP("MemberRules", "Payment awaited"), false},
    {"suspended", QT_TRANSLATE_NOOP("MemberRules", "Suspended"), false},
    {"blocked", QT_TRANSLATE_NOOP("MemberRules", "Blocked"), false},
    {"unsubscribed", QT_TRANSLATE_NOOP("MemberRules", "Unsubscribed"), false},
    {"not_concerned", QT_TRANSLATE_NOOP("MemberRules", "Not concerned"), false},
    {"left", QT_TRANSLATE_NOOP("MemberRules", "Left"), false},
}};

const State *stateNamed(const QString &name)
{
    for (const State &state : allStates) {
        if (name == QLatin1String(state.name))
            return &state;
    }
    return nullptr;
}

struct Reason {
    const char *name;
    const char *title;
};

constexpr std::array<Reason, 4> allReasons{{
    {"mistake", QT_TRANSLATE_NOOP("MemberRules", "Mistake put right")},
    {"unpaid", QT_TRANSLATE_NOOP("MemberRules", "Cheque or transfer not honoured")},
    {"goodwill", QT_TRANSLATE_NOOP("MemberRules", "Goodwill")},
    {"transfer", QT_TRANSLATE_NOOP("MemberRules", "Moved to or from another member")},
}};

template <typename Span>
const Span *covering(const std::vector<Span> &spans, QDate day)
{
    const Span *found = nullptr;
    for (const Span &span : spans) {
        if (span.from <= day && (!span.to || day < *span.to))
            found = &span;
    }
    return found;
}

/// What holds on a day, as MemberStore::standingAt finds it.
std::optional<Standing> spanOn(QDate day, const std::vector<Standing> &office,
                               const std::vector<ShiftStanding> &shifts)
{
    const Standing *set = covering(office, day);
    if (set != nullptr && !MemberRules::givesWayToShifts(set->state))
        return *set;
    if (const ShiftStanding *made = covering(shifts, day))
        return MemberRules::inWords(*made);
    return set != nullptr ? std::optional(*set) : std::nullopt;
}

bool isSame(const Standing &one, const Standing &other)
{
    return one.state == other.state && one.mayShop == other.mayShop && one.reasons == other.reasons;
}

/// Enough to catch a slip: one @ with something on both sides, a dot after it, no blank.
bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype dot = text.lastIndexOf(u'.');
    return at > 0 && text.count(u'@') == 1 && dot > at + 1 && dot < text.size() - 1 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

Result<> checkLimit(Money amount)
{
    if (abs(amount) > MemberRules::maxAccountMove)
        return refused(MemberRules::tr("%1 at once on a member’s account is more than the limit "
                                       "of %2. Check the amount.")
                           .arg(moneyText(amount, Language::locale()),
                                moneyText(MemberRules::maxAccountMove, Language::locale())),
                       u"amount"_qs);
    return Ok{};
}

} // namespace

Result<> MemberRules::check(const Member &member)
{
    if (member.name.isEmpty())
        return refused(tr("A member needs a name."), u"name"_qs);
    if (member.name.size() > maxNameLength)
        return refused(tr("This name is too long: %1 characters at most.").arg(maxNameLength),
                       u"name"_qs);
    if (member.number <= 0 || member.number > maxNumber)
        return refused(tr("A member’s number goes from 1 to %1.").arg(maxNumber), u"number"_qs);
    if (!member.email.isEmpty() && !looksLikeEmail(member.email))
        return refused(
            tr("“%1” is not an e-mail address. Correct it or leave it empty.").arg(member.email),
            u"email"_qs);
    if (!member.joinedOn.isValid())
        return refused(tr("The day the member joined is missing."), u"joined_on"_qs);
    if (member.leftOn && *member.leftOn < member.joinedOn)
        return refused(
            tr("A member cannot leave before joining (%1).").arg(dateText(member.joinedOn)),
            u"left_on"_qs);
    return Ok{};
}

Result<> MemberRules::checkHouseholdName(const QString &name)
{
    if (name.isEmpty() || name.size() > maxNameLength)
        return refused(tr("A household needs a name of 1 to %1 characters.").arg(maxNameLength),
                       u"household"_qs);
    return Ok{};
}

Result<> MemberRules::checkShares(qint64 shares)
{
    if (shares <= 0 || shares > maxShares)
        return refused(tr("The number of shares goes from 1 to %1.").arg(maxShares), u"shares"_qs);
    return Ok{};
}

QStringList MemberRules::states()
{
    QStringList names;
    for (const State &state : allStates)
        names.append(QString::fromLatin1(state.name));
    return names;
}

QString MemberRules::stateTitle(const QString &name)
{
    const State *state = stateNamed(name);
    return state != nullptr ? tr(state->title) : name;
}

bool MemberRules::mayShopIn(const QString &name)
{
    const State *state = stateNamed(name);
    return state != nullptr && state->mayShop;
}

Result<> MemberRules::checkStanding(const Standing &standing)
{
    if (stateNamed(standing.state) == nullptr)
        return refused(tr("There is no standing “%1”. Choose among: %2.")
                           .arg(standing.state, states().join(u", ")),
                       u"state"_qs);
    if (!standing.from.isValid() || (standing.to && *standing.to <= standing.from))
        return refused(tr("A standing ends after the day it begins."), u"days"_qs);
    if (!standing.mayShop && standing.reasons.isEmpty())
        return refused(tr("Say why the member may not shop: the cashier will read it to them."),
                       u"reason"_qs);
    return Ok{};
}

Standing MemberRules::leftStanding(QDate leftOn)
{
    return {leftOn,
            std::nullopt,
            u"left"_qs,
            false,
            {tr("Left the shop on %1.").arg(dateText(leftOn))}};
}

bool MemberRules::givesWayToShifts(const QString &state)
{
    return state == QLatin1String("up_to_date");
}

Standing MemberRules::inWords(const ShiftStanding &span)
{
    return {span.from, span.to, span.state, span.mayShop, StandingWords::texts(span.causes)};
}

std::vector<Standing> MemberRules::together(const std::vector<Standing> &office,
                                            const std::vector<ShiftStanding> &shifts)
{
    if (shifts.empty())
        return office;
    std::set<QDate> days;
    for (const Standing &span : office) {
        days.insert(span.from);
        if (span.to)
            days.insert(*span.to);
    }
    for (const ShiftStanding &span : shifts) {
        days.insert(span.from);
        if (span.to)
            days.insert(*span.to);
    }
    std::vector<Standing> all;
    for (const QDate day : days) {
        const std::optional<Standing> span = spanOn(day, office, shifts);
        const bool goesOn = span && !all.empty() && !all.back().to && isSame(all.back(), *span);
        if (!all.empty() && !all.back().to && !goesOn)
            all.back().to = day;
        if (!span || goesOn)
            continue;
        all.push_back(*span);
        all.back().from = day;
        all.back().to.reset();
    }
    return all;
}

std::vector<AccountLine> MemberRules::withBalances(Money balance,
                                                   const std::vector<MemberAccountMove> &moves)
{
    std::vector<AccountLine> lines;
    lines.reserve(moves.size());
    for (const MemberAccountMove &move : moves) {
        lines.push_back({move, balance, {}});
        balance = balance - move.amount;
    }
    return lines;
}

Result<> MemberRules::checkTopUp(Money amount)
{
    if (amount <= Money())
        return refused(tr("A top-up is an amount above 0."), u"amount"_qs);
    return checkLimit(amount);
}

Result<> MemberRules::checkOpening(Money amount, bool hasMoves)
{
    if (hasMoves)
        return refused(tr("This account already has movements: its opening balance can no longer "
                          "be set. Correct it instead."),
                       u"has_moves"_qs);
    if (amount.isZero())
        return refused(tr("An opening balance of 0 needs no movement."), u"amount"_qs);
    return checkLimit(amount);
}

Result<> MemberRules::checkCorrection(Money amount, const QString &reason)
{
    if (amount.isZero())
        return refused(tr("A correction of 0 corrects nothing."), u"amount"_qs);
    if (!correctionReasons().contains(reason))
        return refused(tr("Say why the account is corrected. Choose among: %1.")
                           .arg(correctionReasons().join(u", ")),
                       u"reason"_qs);
    return checkLimit(amount);
}

QStringList MemberRules::correctionReasons()
{
    QStringList names;
    for (const Reason &reason : allReasons)
        names.append(QString::fromLatin1(reason.name));
    return names;
}

QString MemberRules::correctionTitle(const QString &name)
{
    for (const Reason &reason : allReasons) {
        if (name == QLatin1String(reason.name))
            return tr(reason.title);
    }
    return name;
}

QString MemberRules::thirdParty(const Member &member)
{
    return u"M%1"_qs.arg(member.number, 6, 10, QChar(u'0'));
}

QString MemberRules::thirdPartyLabel(const Member &member)
{
    return tr("Member %1").arg(member.number);
}

} // namespace cabas
