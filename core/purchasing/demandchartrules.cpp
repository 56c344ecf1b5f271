// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/demandchartrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int wholeBp = 10'000;
/// Weekdays and seasons nearer to the usual than this are not worth a word.
constexpr int noticeableBp = 1'000;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// "+12 %" of what is 11200 basis points of the usual.
QString change(int bp)
{
    const QString rate = rateText(std::abs(bp - wholeBp) / 100 * 100, Language::locale());
    return (bp >= wholeBp ? u"+"_qs : QString(QChar(0x2212))) + rate;
}

QString weekdayName(int weekday)
{
    return Language::locale().dayName(weekday + 1, QLocale::LongFormat);
}

/// Its best and its weakest day, and the days it is closed on.
void addWeekdays(QStringList &reasons, const Demand &demand)
{
    const auto &days = demand.weekdayBp;
    const auto best = std::max_element(days.begin(), days.end());
    if (*best >= wholeBp + noticeableBp)
        reasons += DemandChartRules::tr("Most on %1: %2 beside a usual day.")
                       .arg(weekdayName(int(best - days.begin())), change(*best));
    QStringList closed;
    for (size_t at = 0; at < days.size(); ++at) {
        if (days[at] == 0)
            closed += weekdayName(int(at));
    }
    if (!closed.isEmpty())
        reasons += DemandChartRules::tr("Closed: %1.").arg(closed.join(u", "_qs));
}

} // namespace

std::vector<DemandWeek> DemandChartRules::weeks(const DemandHistory &history, QDate today)
{
    std::vector<DemandWeek> weeks;
    const QDate last = mondayOf(today);
    for (int back = weeksShown - 1; back >= 0; --back)
        weeks.push_back({last.addDays(-7 * back), {}});
    for (const DemandDay &day : history.days) {
        const qint64 at = weeks.front().monday.daysTo(mondayOf(day.day)) / 7;
        if (day.day < weeks.front().monday || at >= qint64(weeks.size()))
            continue;
        DemandWeek &week = weeks[size_t(at)];
        week.sold += day.sold;
        ++week.openDays;
        week.outDays += day.wasOut ? 1 : 0;
        week.wasPromoted |= day.wasPromoted;
    }
    return weeks;
}

QStringList DemandChartRules::reasons(const Demand &demand, const DemandHistory &history, Unit unit)
{
    const QLocale locale = Language::locale();
    QStringList reasons;
    if (demand.isGuessed)
        reasons += tr("Too new to know: as products of its family sell.");
    else if (demand.daysKnown > 0)
        reasons += tr("Sold on a usual open day: %1, by %n day(s) that say something.", nullptr,
                      demand.daysKnown)
                       .arg(quantityText(demand.daily(), unit, locale));
    else
        reasons += tr("Nothing was sold yet.");
    if (demand.daysOut > 0)
        reasons += tr("%n day(s) without stock left out.", nullptr, demand.daysOut);
    addWeekdays(reasons, demand);
    if (demand.isRising)
        reasons += tr("Sales are rising.");
    if (demand.isFalling)
        reasons += tr("Sales are falling.");
    if (demand.isSeasonal)
        reasons += tr("The coming weeks: %1, as a year ago.").arg(change(demand.seasonBp));
    const bool wasPromoted = std::any_of(history.days.begin(), history.days.end(),
                                         [](const DemandDay &day) { return day.wasPromoted; });
    if (wasPromoted && std::abs(demand.promotionBp - wholeBp) >= noticeableBp)
        reasons += tr("On promotion: %1.").arg(change(demand.promotionBp));
    if (history.lost > Quantity())
        reasons += tr("Thrown away meanwhile: %1.").arg(quantityText(history.lost, unit, locale));
    return reasons;
}

UnitPrice DemandChartRules::transportOf(const OrderTerms &terms, UnitPrice cost, Money order)
{
    const bool isFree = !terms.franco.isZero() && order >= terms.franco;
    if (terms.transport.isZero() || isFree || order <= Money())
        return {};
    return UnitPrice::fromE4(mulDivRounded(cost.e4(), terms.transport.cents(), order.cents()));
}

void DemandChartRules::sort(std::vector<ProductOffer> &offers)
{
    std::stable_sort(offers.begin(), offers.end(), [](const auto &a, const auto &b) {
        if (a.isUsual != b.isUsual)
            return a.isUsual;
        if (a.cost.isZero() != b.cost.isZero())
            return b.cost.isZero();
        return a.delivered() < b.delivered();
    });
}

} // namespace cabas
