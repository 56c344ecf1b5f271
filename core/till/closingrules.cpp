// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/closingrules.h"

#include "core/till/paymentrules.h"
#include "core/till/tillrules.h"

#include <algorithm>

namespace cabas {

namespace {

bool isLastOfMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

/// The first day of the fiscal year that holds `day`.
QDate yearStartOf(QDate day, const QString &yearStart)
{
    const int month = yearStart.left(2).toInt();
    const int dayOfMonth = yearStart.mid(3).toInt();
    const QDate thisYear(day.year(), month, dayOfMonth);
    if (!thisYear.isValid())
        return QDate(day.year(), 1, 1);
    return thisYear <= day ? thisYear : thisYear.addYears(-1);
}

} // namespace

Result<std::vector<ClosingMeans>> ClosingRules::means(const SessionFigures &figures,
                                                      const std::map<TillMeans, Money> &counted)
{
    std::vector<ClosingMeans> list;
    for (TillMeans means : allTillMeans()) {
        const auto taken = figures.taken.find(means);
        const auto count = counted.find(means);
        const bool isCash = means == TillMeans::Cash;
        if (!isCash && taken == figures.taken.end() && count == counted.end())
            continue;
        Money expected = taken == figures.taken.end() ? Money() : taken->second;
        if (isCash)
            expected += figures.floatAmount + figures.cashMoved;
        const Money found = count == counted.end() ? expected : count->second;
        const bool isCounted = count != counted.end();
        if (isCounted && ((isCash && found.isNegative()) || abs(found) > TillRules::maxCount))
            return refused(tr("%1: that is not a count.").arg(PaymentRules::title(means)),
                           u"counted"_qs);
        if (means == TillMeans::Account && found != expected)
            return refused(tr("Members’ accounts are kept by Cabas and cannot be counted: leave "
                              "them out."),
                           u"counted"_qs);
        list.push_back({means, expected, found});
    }
    return list;
}

std::vector<PeriodDue> ClosingRules::due(QDate first, QDate from, QDate today,
                                         const QString &yearStart)
{
    std::vector<PeriodDue> list;
    for (QDate day = from; day < today; day = day.addDays(1)) {
        list.push_back({ClosingKind::Day, day, day});
        if (isLastOfMonth(day))
            list.push_back(
                {ClosingKind::Month, std::max(first, QDate(day.year(), day.month(), 1)), day});
        const QDate year = yearStartOf(day, yearStart);
        if (yearStartOf(day.addDays(1), yearStart) != year)
            list.push_back({ClosingKind::Year, std::max(first, year), day});
    }
    return list;
}

std::vector<TicketVat> ClosingRules::sumOfVat(const std::vector<std::vector<TicketVat>> &tables)
{
    std::map<QString, TicketVat> byCode;
    for (const std::vector<TicketVat> &table : tables) {
        for (const TicketVat &vat : table) {
            TicketVat &sum = byCode[vat.code];
            sum.code = vat.code;
            sum.category = vat.category;
            sum.rateBp = vat.rateBp;
            sum.gross += vat.gross;
            sum.net += vat.net;
            sum.vat += vat.vat;
        }
    }
    std::vector<TicketVat> sums;
    for (const auto &[code, vat] : byCode)
        sums.push_back(vat);
    return sums;
}

QByteArray ClosingRules::signedBytes(const QString &chain, const QString &hash)
{
    return "cabas-closing-1\n" + chain.toUtf8() + '\n' + hash.toLatin1();
}

QString ClosingRules::reference(const QString &prefix, int number)
{
    return u"Z-"_qs + TillRules::ticketName(prefix, number);
}

} // namespace cabas
