// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/capitalrules.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/duesrules.h"
#include "core/members/memberrules.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

struct Word {
    const char *name;
    const char *title;
};

constexpr std::array<Word, 6> kindWords{{
    {"subscription", QT_TRANSLATE_NOOP("CapitalRules", "Subscribed")},
    {"payment", QT_TRANSLATE_NOOP("CapitalRules", "Paid")},
    {"transfer", QT_TRANSLATE_NOOP("CapitalRules", "Transferred")},
    {"refund", QT_TRANSLATE_NOOP("CapitalRules", "Taken back by the shop")},
    {"cancelled", QT_TRANSLATE_NOOP("CapitalRules", "Cancelled, never paid")},
    {"opening", QT_TRANSLATE_NOOP("CapitalRules", "Held before Cabas")},
}};

constexpr std::array<Word, 4> chequeWords{{
    {"waiting", QT_TRANSLATE_NOOP("CapitalRules", "Waits for its month")},
    {"banked", QT_TRANSLATE_NOOP("CapitalRules", "Brought to the bank")},
    {"returned", QT_TRANSLATE_NOOP("CapitalRules", "Given back")},
    {"bounced", QT_TRANSLATE_NOOP("CapitalRules", "Not honoured")},
}};

constexpr std::array<Word, 4> reasonWords{{
    {"left", QT_TRANSLATE_NOOP("CapitalRules", "Left the shop")},
    {"partial", QT_TRANSLATE_NOOP("CapitalRules", "Some of the shares, stays a member")},
    {"excluded", QT_TRANSLATE_NOOP("CapitalRules", "Excluded")},
    {"death", QT_TRANSLATE_NOOP("CapitalRules", "Died")},
}};

constexpr std::array<Word, 5> refundWords{{
    {"asked", QT_TRANSLATE_NOOP("CapitalRules", "Waits")},
    {"decided", QT_TRANSLATE_NOOP("CapitalRules", "To pay")},
    {"paid", QT_TRANSLATE_NOOP("CapitalRules", "Paid back")},
    {"given", QT_TRANSLATE_NOOP("CapitalRules", "Never claimed, kept as a gift")},
    {"withdrawn", QT_TRANSLATE_NOOP("CapitalRules", "Taken back by the member")},
}};

constexpr std::array<Word, 5> stepWords{{
    {"first_reminder", QT_TRANSLATE_NOOP("CapitalRules", "First reminder")},
    {"second_reminder", QT_TRANSLATE_NOOP("CapitalRules", "Second reminder")},
    {"resolution", QT_TRANSLATE_NOOP("CapitalRules", "Named in a resolution of the assembly")},
    {"excluded", QT_TRANSLATE_NOOP("CapitalRules", "Excluded by the assembly")},
    {"stopped", QT_TRANSLATE_NOOP("CapitalRules", "Heard of again")},
}};

template <size_t N>
std::optional<size_t> placeOf(const std::array<Word, N> &words, const QString &name)
{
    for (size_t at = 0; at < N; ++at) {
        if (name == QLatin1String(words.at(at).name))
            return at;
    }
    return std::nullopt;
}

QString shown(Money amount)
{
    return moneyText(amount, Language::locale());
}

/// Above what any cooperative of this kind gathers; a figure beyond it is a slip.
constexpr Money maxFloor = Money::fromCents(100'000'000'00);

} // namespace

Money CapitalRules::floorOf(Money highest, const ShareTerms &terms)
{
    const Money quarter = Money::fromCents((highest.cents() + 3) / 4);
    return std::max(quarter, terms.floor);
}

QDate CapitalRules::dueOn(QDate asked, int years, const QString &yearStart)
{
    const QDate end = DuesRules::yearOf(asked, yearStart).addYears(1).addDays(-1);
    return std::min(end.addYears(years), asked.addYears(maxRefundYears));
}

std::vector<ShareCheque> CapitalRules::instalments(Money amount, int count, QDate first)
{
    std::vector<ShareCheque> cheques;
    if (count < 1 || count > maxCheques || amount <= Money())
        return cheques;
    const std::vector<Money> parts = share(amount, std::vector<qint64>(size_t(count), 1));
    const QDate month(first.year(), first.month(), 1);
    for (const Money part : parts) {
        ShareCheque cheque;
        cheque.amount = part;
        cheque.month = month.addMonths(int(cheques.size()));
        cheques.push_back(cheque);
    }
    return cheques;
}

Result<> CapitalRules::checkCheques(const std::vector<ShareCheque> &cheques, Money owed,
                                    Money waiting)
{
    if (cheques.empty() || cheques.size() > size_t(maxCheques))
        return refused(tr("Take 1 to %1 cheques at once.").arg(maxCheques), u"cheques"_qs);
    Money sum;
    for (const ShareCheque &cheque : cheques) {
        if (cheque.amount <= Money() || cheque.amount > MemberRules::maxAccountMove)
            return refused(tr("Each cheque has an amount above 0."), u"amount"_qs);
        if (!cheque.month.isValid())
            return refused(tr("Say in which month each cheque is to be brought to the bank."),
                           u"month"_qs);
        sum += cheque.amount;
    }
    if (sum + waiting > owed)
        return refused(tr("These cheques are more than the member owes on shares: %1, of which "
                          "%2 in cheques already. Note the subscription first.")
                           .arg(shown(owed), shown(waiting)),
                       u"too_much"_qs);
    return Ok{};
}

Result<> CapitalRules::checkLeaving(const Holding &holding, int shares, Money value, int asked)
{
    CABAS_TRY(MemberRules::checkShares(shares));
    if (value.isZero())
        return refused(tr("This shop has no shares: its profile sets no value for one."),
                       u"no_shares"_qs);
    const qint64 paidUp = holding.paid.cents() / value.cents();
    const qint64 free = std::min<qint64>(paidUp, holding.shares) - asked;
    if (shares > free)
        return refused(tr("Member %1 has %2 shares paid up and free. Cancel those that were never "
                          "paid, or take fewer.")
                           .arg(holding.number)
                           .arg(std::max<qint64>(free, 0)),
                       u"shares"_qs);
    return Ok{};
}

Result<> CapitalRules::checkCancelled(const Holding &holding, int shares, Money value)
{
    CABAS_TRY(MemberRules::checkShares(shares));
    if (amountOf(value, Quantity::units(shares)) > holding.owed())
        return refused(tr("Only shares of which nothing was paid can be cancelled: member %1 owes "
                          "%2.")
                           .arg(holding.number)
                           .arg(shown(holding.owed())),
                       u"shares"_qs);
    return Ok{};
}

Result<> CapitalRules::check(const ShareTerms &terms)
{
    if (terms.floor.isNegative() || terms.floor > maxFloor)
        return refused(tr("The floor of the capital is 0 or more."), u"floor"_qs);
    if (terms.refundYears < 0 || terms.refundYears > maxRefundYears)
        return refused(tr("Shares may wait up to %1 years.").arg(maxRefundYears), u"years"_qs);
    return Ok{};
}

Result<> CapitalRules::check(const ShareValue &value, Money nominal)
{
    if (value.value.isNegative() || value.value > nominal)
        return refused(tr("A share is given back at its nominal value at most: %1 (law of 1947, "
                          "article 18).")
                           .arg(shown(nominal)),
                       u"value"_qs);
    if (!value.from.isValid() || !value.decidedOn.isValid())
        return refused(tr("Say when the assembly decided it, and from when it holds."), u"days"_qs);
    return Ok{};
}

RefundPlan CapitalRules::plan(const std::vector<ShareRefund> &queue, RefundPlan frame,
                              Money nominal)
{
    Money capital = frame.capital;
    bool isOpen = true;
    for (const ShareRefund &refund : queue) {
        PlannedRefund planned;
        planned.refund = refund;
        planned.nominal = amountOf(nominal, Quantity::units(refund.shares));
        planned.amount = amountOf(frame.value, Quantity::units(refund.shares));
        planned.isLate = refund.dueOn < frame.day;
        const bool isAbove = capital - planned.nominal >= frame.floor;
        const bool isPaid = !frame.budget || frame.amount + planned.amount <= *frame.budget;
        isOpen = isOpen && isAbove && isPaid;
        planned.isServed = isOpen;
        if (isOpen) {
            capital -= planned.nominal;
            frame.amount += planned.amount;
            frame.reserve += planned.nominal - planned.amount;
            ++frame.served;
        }
        planned.capitalAfter = capital;
        frame.refunds.push_back(planned);
    }
    return frame;
}

std::optional<QDate> CapitalRules::nextStepFrom(GhostStep step, QDate day)
{
    switch (step) {
    case GhostStep::FirstReminder:
    case GhostStep::SecondReminder:
        return day.addDays(ghostDays);
    case GhostStep::Resolution:
        return day;
    case GhostStep::Excluded:
    case GhostStep::Stopped:
        break;
    }
    return std::nullopt;
}

Result<> CapitalRules::checkStep(const std::optional<GhostRecord> &last, GhostStep step, QDate day)
{
    const bool isOver =
        !last || last->step == GhostStep::Stopped || last->step == GhostStep::Excluded;
    if (isOver)
        return step == GhostStep::FirstReminder
                   ? Result<>(Ok{})
                   : refused(tr("Begin with a first reminder."), u"step"_qs);
    if (step == GhostStep::Stopped)
        return Ok{};
    if (int(step) != int(last->step) + 1)
        return refused(tr("After “%1” comes “%2”.")
                           .arg(stepTitle(last->step), stepTitle(GhostStep(int(last->step) + 1))),
                       u"step"_qs);
    const std::optional<QDate> from = nextStepFrom(last->step, last->day);
    if (from && day < *from)
        return refused(tr("Leave the member time to answer: not before %1.").arg(dateText(*from)),
                       u"too_early"_qs);
    return Ok{};
}

QString CapitalRules::changeName(ShareChangeKind kind)
{
    return QString::fromLatin1(kindWords.at(size_t(kind) + 2).name);
}

ShareChangeKind CapitalRules::changeFromName(const QString &name)
{
    return ShareChangeKind(int(placeOf(kindWords, name).value_or(2)) - 2);
}

QString CapitalRules::chequeStateName(ChequeState state)
{
    return QString::fromLatin1(chequeWords.at(size_t(state)).name);
}

ChequeState CapitalRules::chequeStateFromName(const QString &name)
{
    return ChequeState(placeOf(chequeWords, name).value_or(0));
}

QString CapitalRules::reasonName(RefundReason reason)
{
    return QString::fromLatin1(reasonWords.at(size_t(reason)).name);
}

std::optional<RefundReason> CapitalRules::reasonFromName(const QString &name)
{
    const std::optional<size_t> place = placeOf(reasonWords, name);
    return place ? std::optional(RefundReason(*place)) : std::nullopt;
}

QString CapitalRules::refundStateName(RefundState state)
{
    return QString::fromLatin1(refundWords.at(size_t(state)).name);
}

RefundState CapitalRules::refundStateFromName(const QString &name)
{
    return RefundState(placeOf(refundWords, name).value_or(0));
}

QString CapitalRules::stepName(GhostStep step)
{
    return QString::fromLatin1(stepWords.at(size_t(step)).name);
}

std::optional<GhostStep> CapitalRules::stepFromName(const QString &name)
{
    const std::optional<size_t> place = placeOf(stepWords, name);
    return place ? std::optional(GhostStep(*place)) : std::nullopt;
}

QString CapitalRules::kindTitle(const QString &kind)
{
    const std::optional<size_t> place = placeOf(kindWords, kind);
    return place ? tr(kindWords.at(*place).title) : kind;
}

QString CapitalRules::chequeStateTitle(ChequeState state)
{
    return tr(chequeWords.at(size_t(state)).title);
}

QString CapitalRules::reasonTitle(RefundReason reason)
{
    return tr(reasonWords.at(size_t(reason)).title);
}

QString CapitalRules::refundStateTitle(RefundState state)
{
    return tr(refundWords.at(size_t(state)).title);
}

QString CapitalRules::stepTitle(GhostStep step)
{
    return tr(stepWords.at(size_t(step)).title);
}

} // namespace cabas
