// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/assetrules.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int mostMonths = 600;
constexpr int mostRateBp = 5000;

JournalLine line(const QString &account, Money debit, Money credit)
{
    return {account, {}, {}, {}, debit, credit};
}

/// Days from one day to another, the last one included, in months of 30 days.
qint64 commercialDays(QDate from, QDate to)
{
    const auto ofMonth = [](QDate day) {
        return day.day() == day.daysInMonth() ? 30 : std::min(day.day(), 30);
    };
    return (to.year() - from.year()) * 360LL + (to.month() - from.month()) * 30LL + ofMonth(to) -
           std::min(from.day(), 30) + 1;
}

/// What is left of a principal after all instalments of an amount.
Money leftAfter(const Loan &loan, Money instalment)
{
    Money left = loan.principal;
    for (int i = 0; i < loan.instalments && left > Money(); ++i)
        left += Money::fromCents(mulDivRounded(left.cents(), loan.rateBp, 120000)) - instalment;
    return left;
}

/// The least instalment that pays everything back.
Money instalmentOf(const Loan &loan)
{
    qint64 low = 0;
    qint64 high = loan.principal.cents() * 2 + 1;
    while (low + 1 < high) {
        const qint64 middle = (low + high) / 2;
        (leftAfter(loan, Money::fromCents(middle)) > Money() ? low : high) = middle;
    }
    return Money::fromCents(high);
}

} // namespace

Result<> AssetRules::check(const Asset &asset)
{
    if (asset.name.isEmpty())
        return refused(tr("Say what it is: a fridge, a till…"), u"name"_qs);
    if (asset.cost <= Money() || !asset.cost.isSane())
        return refused(tr("Type what it cost, without deductible VAT."), u"cost"_qs);
    if (!asset.inServiceOn.isValid())
        return refused(tr("The day of its first use is missing or is not a real day."), u"date"_qs);
    if (asset.months < 1 || asset.months > mostMonths)
        return refused(tr("It serves 1 to %1 months.").arg(mostMonths), u"months"_qs);
    if (!asset.account.startsWith(u'2') || asset.account.startsWith(u"28"))
        return refused(tr("Account %1 is no account of equipment (2…).").arg(asset.account),
                       u"account"_qs);
    if (!asset.depreciationAccount.startsWith(u"28"))
        return refused(
            tr("Account %1 is no account of depreciation (28…).").arg(asset.depreciationAccount),
            u"depreciation_account"_qs);
    if (!asset.chargeAccount.startsWith(u"68"))
        return refused(
            tr("Account %1 is no account of depreciation charges (68…).").arg(asset.chargeAccount),
            u"charge_account"_qs);
    return Ok{};
}

Result<> AssetRules::check(const Loan &loan)
{
    if (loan.name.isEmpty())
        return refused(tr("Say which loan it is."), u"name"_qs);
    if (loan.principal <= Money() || !loan.principal.isSane())
        return refused(tr("Type the amount that was lent."), u"principal"_qs);
    if (loan.rateBp < 0 || loan.rateBp > mostRateBp)
        return refused(tr("A yearly rate is 0 to 50 %."), u"rate"_qs);
    if (!loan.firstOn.isValid())
        return refused(tr("The day of the first instalment is missing or is not a real day."),
                       u"date"_qs);
    if (loan.instalments < 1 || loan.instalments > mostMonths)
        return refused(tr("A loan is paid back in 1 to %1 months.").arg(mostMonths),
                       u"instalments"_qs);
    if (!loan.account.startsWith(u"16") && !loan.account.startsWith(u"45"))
        return refused(tr("Account %1 is no account of loans (16…).").arg(loan.account),
                       u"account"_qs);
    return Ok{};
}

Asset AssetRules::withUsualAccounts(Asset asset)
{
    if (asset.depreciationAccount.isEmpty())
        asset.depreciationAccount = u"28"_qs + asset.account.mid(1);
    if (asset.chargeAccount.isEmpty())
        asset.chargeAccount = u"68112"_qs;
    return asset;
}

Money AssetRules::writtenOff(const Asset &asset, QDate day)
{
    if (day < asset.inServiceOn)
        return {};
    const qint64 whole = asset.months * 30LL;
    const qint64 days = std::min(commercialDays(asset.inServiceOn, day), whole);
    return Money::fromCents(mulDivRounded(asset.cost.cents(), days, whole));
}

std::vector<DepreciationStep> AssetRules::plan(const Asset &asset, const QString &yearStart)
{
    std::vector<DepreciationStep> steps;
    const int month = std::clamp(yearStart.section(u'-', 0, 0).toInt(), 1, 12);
    const int dayOfMonth = std::max(yearStart.section(u'-', 1, 1).toInt(), 1);
    const auto startIn = [&](int year) {
        const QDate first(year, month, 1);
        return QDate(year, month, std::min(dayOfMonth, first.daysInMonth()));
    };
    QDate from = asset.inServiceOn;
    Money before;
    while (before < asset.cost && steps.size() < size_t(mostMonths)) {
        const QDate here = startIn(from.year());
        QDate to = (from < here ? here : startIn(from.year() + 1)).addDays(-1);
        const bool isLast = asset.goneOn && *asset.goneOn <= to;
        if (isLast)
            to = *asset.goneOn;
        const Money total = writtenOff(asset, to);
        steps.push_back({from, to, total - before, total, asset.cost - total});
        if (isLast)
            break;
        before = total;
        from = to.addDays(1);
    }
    return steps;
}

JournalEntry AssetRules::depreciation(const Asset &asset, const DepreciationStep &step)
{
    JournalEntry entry;
    entry.journal = u"OD"_qs;
    entry.on = step.to;
    entry.pieceOn = step.to;
    entry.pieceRef = tr("Depreciation %1").arg(step.to.year());
    entry.label = tr("Depreciation: %1").arg(asset.name);
    entry.sourceKind = u"depreciation"_qs;
    entry.sourceId = asset.id.value();
    entry.lines = {line(asset.chargeAccount, step.amount, Money()),
                   line(asset.depreciationAccount, Money(), step.amount)};
    return entry;
}

JournalEntry AssetRules::disposal(const Asset &asset, QDate on, Money writtenOff)
{
    JournalEntry entry;
    entry.journal = u"OD"_qs;
    entry.on = on;
    entry.pieceOn = on;
    entry.pieceRef = tr("Out %1").arg(dateText(on));
    entry.label = tr("Taken out: %1").arg(asset.name);
    entry.sourceKind = u"disposal"_qs;
    entry.sourceId = asset.id.value();
    const Money left = asset.cost - writtenOff;
    if (!writtenOff.isZero())
        entry.lines.push_back(line(asset.depreciationAccount, writtenOff, Money()));
    if (!left.isZero())
        entry.lines.push_back(line(u"657"_qs, left, Money()));
    entry.lines.push_back(line(asset.account, Money(), asset.cost));
    return entry;
}

std::vector<LoanStep> AssetRules::table(const Loan &loan)
{
    std::vector<LoanStep> steps;
    const Money instalment = instalmentOf(loan);
    Money left = loan.principal;
    for (int number = 1; number <= loan.instalments; ++number) {
        LoanStep step;
        step.number = number;
        step.on = loan.firstOn.addMonths(number - 1);
        step.interest = Money::fromCents(mulDivRounded(left.cents(), loan.rateBp, 120000));
        const bool isLast = number == loan.instalments;
        step.capital = isLast ? left : std::min(left, instalment - step.interest);
        left -= step.capital;
        step.left = left;
        steps.push_back(step);
    }
    return steps;
}

Money AssetRules::accruedInterest(const Loan &loan, QDate day)
{
    for (const LoanStep &step : table(loan)) {
        const QDate before = loan.firstOn.addMonths(step.number - 2);
        if (before <= day && day < step.on)
            return Money::fromCents(
                mulDivRounded(step.interest.cents(), before.daysTo(day), before.daysTo(step.on)));
    }
    return {};
}

JournalEntry AssetRules::instalment(const Loan &loan, const LoanStep &step)
{
    JournalEntry entry;
    entry.journal = u"BQ"_qs;
    entry.on = step.on;
    entry.pieceOn = step.on;
    entry.pieceRef = tr("Instalment %1/%2").arg(step.number).arg(loan.instalments);
    entry.label = tr("%1, instalment %2").arg(loan.name).arg(step.number);
    entry.sourceKind = u"loan"_qs;
    entry.sourceId = loan.id.value();
    if (!step.capital.isZero())
        entry.lines.push_back(line(loan.account, step.capital, Money()));
    if (!step.capital.isZero())
        entry.lines.back().thirdParty = loan.thirdParty;
    if (!step.interest.isZero())
        entry.lines.push_back(line(loan.interestAccount, step.interest, Money()));
    entry.lines.push_back(line(loan.bankAccount, Money(), step.amount()));
    return entry;
}

} // namespace cabas
