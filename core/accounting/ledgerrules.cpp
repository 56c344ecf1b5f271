// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/ledgerrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

constexpr int firstSaneYear = 1990;
constexpr int lastSaneYear = 2099; // the tax office's tool refuses later ones

bool isSaneDay(QDate day)
{
    return day.isValid() && day.year() >= firstSaneYear && day.year() <= lastSaneYear;
}

/// The latest day `MM-DD` on or before `day`; 29 February is the 28th in other years.
QDate yearStartBefore(QDate day, const QString &yearStart)
{
    const int month = std::clamp(yearStart.section(u'-', 0, 0).toInt(), 1, 12);
    const int dayOfMonth = std::max(yearStart.section(u'-', 1, 1).toInt(), 1);
    const auto startIn = [&](int year) {
        const QDate first(year, month, 1);
        return QDate(year, month, std::min(dayOfMonth, first.daysInMonth()));
    };
    const QDate start = startIn(day.year());
    return start <= day ? start : startIn(day.year() - 1);
}

bool isOfYearEnd(const QString &sourceKind)
{
    return sourceKind.startsWith(u"year_") || sourceKind == u"depreciation";
}

/// Entries that people wrote, here or in another program, or that come from such ones.
bool isByHand(const JournalEntry &entry)
{
    return entry.sourceKind == u"manual" || entry.sourceKind == u"reversal" ||
           entry.sourceKind == u"import" || entry.sourceKind == u"opening" ||
           entry.sourceKind == u"opening_hand" || entry.sourceKind == u"allocation" ||
           entry.sourceKind == u"vat_return" || isOfYearEnd(entry.sourceKind);
}

} // namespace

Money LedgerRules::totalDebit(const std::vector<JournalLine> &lines)
{
    Money sum;
    for (const JournalLine &line : lines)
        sum += line.debit;
    return sum;
}

Money LedgerRules::totalCredit(const std::vector<JournalLine> &lines)
{
    Money sum;
    for (const JournalLine &line : lines)
        sum += line.credit;
    return sum;
}

Result<> LedgerRules::check(const JournalEntry &entry, const LedgerFacts &facts)
{
    CABAS_TRY(checkHead(entry, facts));
    CABAS_TRY(checkPeriod(entry.on, facts.year, entry.sourceKind));
    CABAS_TRY(checkVat(entry, facts));
    if (entry.lines.size() < 2)
        return refused(tr("An entry needs at least two lines: one debited, one credited. Add the "
                          "missing line."),
                       u"lines"_qs);
    int position = 0;
    for (const JournalLine &line : entry.lines) {
        ++position;
        CABAS_TRY(checkAccount(line, position, facts, isByHand(entry)));
        CABAS_TRY(checkAmounts(line, position));
    }
    const Money debit = totalDebit(entry.lines);
    const Money credit = totalCredit(entry.lines);
    if (!debit.isSane() || !credit.isSane())
        return refused(tr("The total of this entry is too large to be right. Check its amounts."),
                       u"amount"_qs);
    if (debit != credit) {
        const QLocale locale = Language::locale();
        return refused(tr("This entry is not balanced: debits are %1, credits are %2, a difference "
                          "of %3. Correct an amount or add the missing line.")
                           .arg(moneyText(debit, locale), moneyText(credit, locale),
                                moneyText(abs(debit - credit), locale)),
                       u"unbalanced"_qs);
    }
    return Ok{};
}

Result<> LedgerRules::checkHead(const JournalEntry &entry, const LedgerFacts &facts)
{
    if (!facts.journalKnown)
        return refused(
            tr("There is no journal “%1”. Choose one of the shop’s journals.").arg(entry.journal),
            u"journal"_qs);
    if (!isSaneDay(entry.on))
        return refused(tr("The date of the entry is missing or is not a real day."), u"date"_qs);
    if (!isSaneDay(entry.pieceOn))
        return refused(tr("The date of the document is missing or is not a real day."),
                       u"piece_date"_qs);
    if (entry.pieceRef.isEmpty())
        return refused(tr("An entry needs the reference of its document (invoice, slip…). Type "
                          "one."),
                       u"reference"_qs);
    if (entry.label.isEmpty())
        return refused(tr("An entry needs a label that says what it is. Type one."), u"label"_qs);
    return Ok{};
}

bool LedgerRules::isDeclaredVat(const QString &account)
{
    return account.startsWith(u"4452") || account.startsWith(u"4456") ||
           account.startsWith(u"4457");
}

Result<> LedgerRules::checkVat(const JournalEntry &entry, const LedgerFacts &facts)
{
    if (!facts.vatDeclared || entry.on > *facts.vatDeclared || entry.sourceKind == u"opening" ||
        entry.sourceKind == u"vat_return")
        return Ok{};
    for (const JournalLine &line : entry.lines) {
        if (isDeclaredVat(line.account))
            return refused(tr("The VAT of %1 is already declared (until %2 included), and account "
                              "%3 goes into the return. Date the entry after it.")
                               .arg(dateText(entry.on), dateText(*facts.vatDeclared), line.account),
                           u"vat_declared"_qs);
    }
    return Ok{};
}

Result<> LedgerRules::checkPeriod(QDate on, const std::optional<FiscalYear> &year,
                                  const QString &sourceKind)
{
    if (!year)
        return refused(tr("No fiscal year of the shop covers %1. Date the entry in an open year.")
                           .arg(dateText(on)),
                       u"no_year"_qs);
    if (year->state == u"closed")
        return refused(tr("The fiscal year from %1 to %2 is closed for good: nothing more may be "
                          "posted in it. Date the entry in an open year.")
                           .arg(dateText(year->start), dateText(year->end)),
                       u"closed_year"_qs);
    if (year->state != u"open" && !isOfYearEnd(sourceKind))
        return refused(
            tr("The fiscal year from %1 to %2 is being closed: nothing more may be posted "
               "in it. Date the entry in an open year, or ask the treasurer.")
                .arg(dateText(year->start), dateText(year->end)),
            u"soft_closed_year"_qs);
    const bool mindsLock = !isOfYearEnd(sourceKind) && sourceKind != u"opening";
    if (mindsLock && year->lockedUntil && on <= *year->lockedUntil)
        return refused(tr("The books are locked until %1 included, and this entry is dated %2. "
                          "Date it later.")
                           .arg(dateText(*year->lockedUntil), dateText(on)),
                       u"locked"_qs);
    return Ok{};
}

QDate LedgerRules::firstOpenDay(const JournalEntry &entry, const std::vector<FiscalYear> &years,
                                const std::optional<QDate> &vatDeclared)
{
    QDate day = entry.on;
    const bool hasVat =
        std::any_of(entry.lines.begin(), entry.lines.end(),
                    [](const JournalLine &line) { return isDeclaredVat(line.account); });
    if (hasVat && vatDeclared && day <= *vatDeclared)
        day = vatDeclared->addDays(1);
    // Oldest first: what one year pushes on, the next one may still refuse.
    for (const FiscalYear &year : years) {
        if (day < year.start || day > year.end)
            continue;
        if (year.state != u"open")
            day = year.end.addDays(1);
        else if (year.lockedUntil && day <= *year.lockedUntil)
            day = year.lockedUntil->addDays(1);
    }
    return day;
}

Result<> LedgerRules::checkAccount(const JournalLine &line, int position, const LedgerFacts &facts,
                                   bool isByHand)
{
    const auto found = facts.accounts.find(line.account);
    if (found == facts.accounts.end())
        return refused(tr("Line %1: there is no account %2. Choose one of the chart, or add it.")
                           .arg(position)
                           .arg(line.account),
                       u"account"_qs);
    const Account &account = found->second;
    if (account.number.size() < 3)
        return refused(tr("Line %1: %2 is the heading of a class, not an account. Choose one of "
                          "its accounts.")
                           .arg(position)
                           .arg(account.number),
                       u"heading"_qs);
    if (account.closed)
        return refused(tr("Line %1: account %2 “%3” is closed. Choose another one.")
                           .arg(position)
                           .arg(account.number, account.label),
                       u"closed_account"_qs);
    // An accountant may post to a collective account as a whole; the shop's own deeds always
    // know whom they are about.
    if (account.thirdParty && line.thirdParty.isEmpty() && !isByHand)
        return refused(tr("Line %1: account %2 “%3” is kept by person or company. Say which one.")
                           .arg(position)
                           .arg(account.number, account.label),
                       u"third_party"_qs);
    return Ok{};
}

Result<> LedgerRules::checkAmounts(const JournalLine &line, int position)
{
    if (line.debit.isNegative() || line.credit.isNegative())
        return refused(
            tr("Line %1: an amount is never negative. Put it on the other side.").arg(position),
            u"negative"_qs);
    if (!line.debit.isZero() && !line.credit.isZero())
        return refused(tr("Line %1 has a debit and a credit. Make two lines of it.").arg(position),
                       u"both_sides"_qs);
    if (line.debit.isZero() && line.credit.isZero())
        return refused(tr("Line %1 has no amount. Give it one or remove it.").arg(position),
                       u"zero"_qs);
    if (!line.debit.isSane() || !line.credit.isSane())
        return refused(tr("Line %1: this amount is too large to be right.").arg(position),
                       u"amount"_qs);
    return Ok{};
}

FiscalYear LedgerRules::yearOf(QDate day, const QString &yearStart,
                               const std::vector<FiscalYear> &known)
{
    FiscalYear year;
    year.start = yearStartBefore(day, yearStart);
    year.end = yearStartBefore(year.start.addYears(1).addDays(31), yearStart).addDays(-1);
    year.state = u"open"_qs;
    for (const FiscalYear &other : known) {
        if (other.start <= day && day <= other.end)
            return other;
        if (other.end < day && other.end >= year.start)
            year.start = other.end.addDays(1);
        if (other.start > day && other.start <= year.end)
            year.end = other.start.addDays(-1);
    }
    return year;
}

QString LedgerRules::numberPrefix(const FiscalYear &year)
{
    const bool calendar = year.start.dayOfYear() == 1 && year.end.month() == 12 &&
                          year.end.day() == 31 && year.start.year() == year.end.year();
    return year.end.toString(calendar ? u"yyyy"_qs : u"yyyyMM"_qs);
}

QString LedgerRules::entryNumber(const FiscalYear &year, qint64 sequence)
{
    return numberPrefix(year) + QStringLiteral("-%1").arg(sequence, 6, 10, QLatin1Char('0'));
}

JournalEntry LedgerRules::reversalOf(const PostedEntry &posted, QDate on)
{
    JournalEntry entry = posted.entry;
    entry.on = on;
    entry.label = tr("Reversal of %1: %2").arg(posted.number, posted.entry.label);
    entry.sourceKind = u"reversal"_qs;
    entry.sourceId = posted.id.value();
    entry.reverses = posted.id;
    for (JournalLine &line : entry.lines)
        std::swap(line.debit, line.credit);
    return entry;
}

void LedgerRules::balance(std::vector<JournalLine> &lines, size_t line)
{
    lines[line].debit = Money();
    lines[line].credit = Money();
    const Money missing = totalCredit(lines) - totalDebit(lines);
    (missing.isNegative() ? lines[line].credit : lines[line].debit) = abs(missing);
}

Result<> LedgerRules::checkAccountNumber(const QString &number)
{
    static const QRegularExpression form(u"^[0-9]{3}[0-9A-Z]{0,12}$"_qs);
    if (form.match(number).hasMatch())
        return Ok{};
    return refused(tr("“%1” cannot be an account number: it begins with three digits and goes on "
                      "with digits or capitals, 15 at most.")
                       .arg(number),
                   u"account_number"_qs);
}

} // namespace cabas
