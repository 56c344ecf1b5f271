// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/schedulerules.h"

#include "core/accounting/ledgerrules.h"
#include "core/base/day.h"
#include "core/base/text.h"

namespace cabas {

namespace {

constexpr int mostParts = 120; ///< ten years of months
constexpr int mostAhead = 100; ///< times listed at once

Money partOf(Money whole, int parts, int part)
{
    return share(whole, std::vector<qint64>(size_t(parts), 1))[size_t(part - 1)];
}

JournalLine line(const QString &account, Money debit, Money credit)
{
    return {account, {}, {}, {}, debit, credit};
}

/// Two lines, debit first.
std::vector<JournalLine> pair(const QString &debit, const QString &credit, Money amount)
{
    return {line(debit, amount, Money()), line(credit, Money(), amount)};
}

} // namespace

QString ScheduleRules::waitingAccount(const QString &account)
{
    return account.startsWith(u'7') ? u"487"_qs : u"486"_qs;
}

Result<> ScheduleRules::check(const EntrySchedule &schedule)
{
    const std::vector<JournalLine> &lines = schedule.model.entry.lines;
    const Money debit = LedgerRules::totalDebit(lines);
    if (lines.size() < 2 || debit.isZero() || debit != LedgerRules::totalCredit(lines))
        return refused(tr("The template “%1” is not balanced: an entry that comes back needs its "
                          "amounts, debit and credit alike.")
                           .arg(schedule.model.name),
                       u"unbalanced"_qs);
    if (schedule.everyMonths < 1 || schedule.everyMonths > 12)
        return refused(tr("An entry comes back every 1 to 12 months."), u"every"_qs);
    if (!schedule.firstOn.isValid())
        return refused(tr("The first day is missing or is not a real day."), u"date"_qs);
    if (schedule.parts < 0 || schedule.parts > mostParts ||
        (schedule.isSpread && (schedule.parts < 2 || lines.size() != 2)))
        return refused(tr("An amount is spread over 2 to %1 months.").arg(mostParts), u"parts"_qs);
    return Ok{};
}

Result<> ScheduleRules::check(const SpreadWish &wish)
{
    if (!wish.account.startsWith(u'6') && !wish.account.startsWith(u'7'))
        return refused(tr("Account %1 is neither a charge (6…) nor a product (7…): only these "
                          "belong to months.")
                           .arg(wish.account),
                       u"account"_qs);
    if (wish.amount.isZero() || wish.amount.isNegative() || !wish.amount.isSane())
        return refused(tr("Type the amount to spread, without VAT."), u"zero"_qs);
    if (!wish.firstMonth.isValid() || !wish.on.isValid())
        return refused(tr("The first day is missing or is not a real day."), u"date"_qs);
    if (wish.months < 2 || wish.months > mostParts)
        return refused(tr("An amount is spread over 2 to %1 months.").arg(mostParts), u"parts"_qs);
    if (wish.amount.cents() < wish.months)
        return refused(tr("This amount is too small to be spread over %1 months.").arg(wish.months),
                       u"parts"_qs);
    return Ok{};
}

QDate ScheduleRules::dayOf(const EntrySchedule &schedule, int part)
{
    return schedule.firstOn.addMonths(schedule.everyMonths * (part - 1));
}

std::optional<ScheduledEntry> ScheduleRules::next(const EntrySchedule &schedule)
{
    const int part = schedule.done + 1;
    if (schedule.isStopped || (schedule.parts > 0 && part > schedule.parts))
        return std::nullopt;
    return entryOf(schedule, part);
}

std::vector<ScheduledEntry> ScheduleRules::until(const EntrySchedule &schedule, QDate day)
{
    std::vector<ScheduledEntry> entries;
    if (schedule.isStopped)
        return entries;
    for (int part = schedule.done + 1;
         dayOf(schedule, part) <= day && entries.size() < size_t(mostAhead); ++part) {
        if (schedule.parts > 0 && part > schedule.parts)
            break;
        entries.push_back(entryOf(schedule, part));
    }
    return entries;
}

ScheduledEntry ScheduleRules::entryOf(const EntrySchedule &schedule, int part)
{
    ScheduledEntry made;
    made.schedule = schedule.id;
    made.name = schedule.model.name;
    made.part = part;
    made.entry = schedule.model.entry;
    made.entry.on = dayOf(schedule, part);
    made.entry.pieceOn = made.entry.on;
    const QString reference =
        made.entry.pieceRef.isEmpty() ? schedule.model.name : made.entry.pieceRef;
    made.entry.pieceRef = reference + u' ' + monthText(made.entry.on);
    made.entry.sourceKind = u"schedule"_qs;
    made.entry.sourceId = schedule.id.value();
    if (schedule.isSpread) {
        made.entry.label = u"%1 (%2/%3)"_qs.arg(made.entry.label).arg(part).arg(schedule.parts);
        for (JournalLine &each : made.entry.lines) {
            each.debit = partOf(each.debit, schedule.parts, part);
            each.credit = partOf(each.credit, schedule.parts, part);
        }
    }
    made.amount = LedgerRules::totalDebit(made.entry.lines);
    return made;
}

JournalEntry ScheduleRules::movingOut(const SpreadWish &wish)
{
    const QString waiting = waitingAccount(wish.account);
    const bool isCharge = wish.account.startsWith(u'6');
    JournalEntry entry;
    entry.journal = u"OD"_qs;
    entry.on = wish.on;
    entry.pieceOn = wish.on;
    entry.pieceRef = wish.reference;
    entry.label = tr("%1: spread over %2 months").arg(wish.name).arg(wish.months);
    entry.sourceKind = u"spread"_qs;
    entry.lines = isCharge ? pair(waiting, wish.account, wish.amount)
                           : pair(wish.account, waiting, wish.amount);
    return entry;
}

EntrySchedule ScheduleRules::comingBack(const SpreadWish &wish)
{
    const QString waiting = waitingAccount(wish.account);
    const bool isCharge = wish.account.startsWith(u'6');
    EntrySchedule schedule;
    schedule.isSpread = true;
    schedule.everyMonths = 1;
    schedule.firstOn = QDate(wish.firstMonth.year(), wish.firstMonth.month(), 1);
    schedule.parts = wish.months;
    schedule.model.isTemplate = true;
    schedule.model.name = wish.name;
    schedule.model.entry.journal = u"OD"_qs;
    schedule.model.entry.on = schedule.firstOn;
    schedule.model.entry.pieceRef = wish.reference;
    schedule.model.entry.label = wish.name;
    schedule.model.entry.lines = isCharge ? pair(wish.account, waiting, wish.amount)
                                          : pair(waiting, wish.account, wish.amount);
    return schedule;
}

} // namespace cabas
