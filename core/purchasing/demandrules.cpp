// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/demandrules.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr qint64 whole = 10'000;
constexpr qint64 longestSafety = 120; // open days, whose square still multiplies a variance
constexpr qint64 fewestForTrend = 24; // open days
constexpr qint64 chanceOfTrend = 2;   // times what chance alone makes of the square of a slope
constexpr qint64 halfCover = 5;       // days from now that the middle of an order is sold
constexpr qint64 seasonDrawn = 20'000;
constexpr qint64 chanceOfSeason =
    16; // one and a half times, for sales that scatter twice as Poisson's
constexpr int smallSeasonBp = 1'200; // a smaller change is as likely chance
constexpr int profileWeeks = 4;
constexpr qint64 profileUnits = 28'000; // less says nothing of weekdays
constexpr qint64 seasonUnits = 20'000;
constexpr qint64 largestDay = 10'000'000; // ten thousand units, whose squares still add up

/// z of the normal law for a service level, in ten-thousandths.
struct Service {
    int bp;
    int z;
};
constexpr std::array<Service, 9> services{{{5'000, 0},
                                           {7'000, 5'244},
                                           {8'000, 8'416},
                                           {9'000, 12'816},
                                           {9'500, 16'449},
                                           {9'750, 19'600},
                                           {9'800, 20'537},
                                           {9'900, 23'263},
                                           {9'990, 30'902}}};

qint64 zOf(int serviceBp)
{
    for (size_t at = 1; at < services.size(); ++at) {
        const Service &low = services.at(at - 1);
        const Service &high = services.at(at);
        if (serviceBp <= high.bp)
            return low.z +
                   mulDivRounded(high.z - low.z, std::max(serviceBp - low.bp, 0), high.bp - low.bp);
    }
    return services.back().z;
}

size_t weekday(QDate day)
{
    return size_t(day.dayOfWeek() - 1);
}

/// A day as it weighs in a forecast: sales brought to a usual weekday.
struct Sample {
    QDate day;
    qint64 sold = 0;  ///< milli, as it was
    qint64 level = 0; ///< milli, as on a usual weekday
};

std::vector<Sample> samplesOf(const DemandHistory &history, bool promoted)
{
    std::vector<Sample> samples;
    for (const DemandDay &day : history.days) {
        const qint64 sold = std::clamp<qint64>(day.sold.milli(), 0, largestDay);
        if (!day.wasOut && day.wasPromoted == promoted)
            samples.push_back({day.day, sold, sold});
    }
    return samples;
}

qint64 total(const std::vector<Sample> &samples)
{
    qint64 sum = 0;
    for (const Sample &sample : samples)
        sum += sample.sold;
    return sum;
}

/// One customer who bought for a feast says little of the next weeks: what stands far above all
/// other days counts as the highest of those, with half of the rest.
void softenPeaks(std::vector<Sample> &samples)
{
    if (samples.size() < 10)
        return;
    std::vector<qint64> sold;
    for (const Sample &sample : samples)
        sold.push_back(sample.sold);
    std::sort(sold.begin(), sold.end());
    const qint64 high = sold[sold.size() - 1 - sold.size() / 20];
    const qint64 limit = std::max<qint64>(2 * high, 3'000);
    for (Sample &sample : samples) {
        if (sample.sold > limit)
            sample.sold = limit + (sample.sold - limit) / 4;
        sample.level = sample.sold;
    }
}

/// How weekdays differ, drawn towards each other by four usual days: few sales prove little.
void learnWeekdays(std::vector<Sample> &samples, Demand &demand)
{
    if (samples.size() < size_t(5 * profileWeeks) || total(samples) < profileUnits)
        return;
    const qint64 mean = mulDivRounded(total(samples), 1, qint64(samples.size()));
    constexpr qint64 drawn = 4;
    std::array<qint64, 7> sums{};
    std::array<qint64, 7> counts{};
    for (const Sample &sample : samples) {
        sums.at(weekday(sample.day)) += sample.sold;
        ++counts.at(weekday(sample.day));
    }
    for (size_t day = 0; day < 7; ++day) {
        if (demand.weekdayBp.at(day) == 0 || counts.at(day) == 0 || mean == 0)
            continue;
        const qint64 bp =
            mulDivRounded(sums.at(day) + drawn * mean, whole, (counts.at(day) + drawn) * mean);
        demand.weekdayBp.at(day) = int(std::clamp<qint64>(bp, 1'000, 50'000));
    }
    for (Sample &sample : samples) {
        const int bp = demand.weekdayBp.at(weekday(sample.day));
        if (bp > 0)
            sample.level = mulDivRounded(sample.sold, whole, bp);
    }
}

/// A straight line through the days: its value on a day is `meanE6` and so much a day from
/// `middle` on.
struct Line {
    qint64 meanE6 = 0;
    qint64 slopeE6 = 0; ///< millionths of a unit, a day
    qint64 middle = 0;  ///< of the days, counted from the first one

    qint64 at(qint64 day) const { return std::max<qint64>(meanE6 + slopeE6 * (day - middle), 0); }
};

qint64 varianceAround(const std::vector<Sample> &samples, const Demand &demand, const Line &line)
{
    __extension__ __int128 sum = 0;
    for (const Sample &sample : samples) {
        const int bp = std::max(demand.weekdayBp.at(weekday(sample.day)), 1'000);
        const qint64 level = line.at(samples.front().day.daysTo(sample.day));
        const qint64 off = sample.sold - mulDivRounded(level, bp, whole * 1'000);
        sum += static_cast<__int128>(off) * off;
    }
    return samples.size() > 1 ? qint64(sum / qint64(samples.size() - 1)) : 0;
}

/// The line of least squares, its slope drawn towards none by as much as chance may have made it:
/// a slope that is no larger than what chance makes is none.
Line fittedLine(const std::vector<Sample> &samples, const Demand &demand)
{
    Line line;
    const qint64 count = qint64(samples.size());
    if (count == 0)
        return line;
    const QDate first = samples.front().day;
    qint64 days = 0;
    for (const Sample &sample : samples) {
        days += first.daysTo(sample.day);
        line.meanE6 += sample.level;
    }
    line.meanE6 = mulDivRounded(line.meanE6, 1'000, count);
    line.middle = days / count;
    if (count < fewestForTrend)
        return line;
    const qint64 variance = varianceAround(samples, demand, line);
    qint64 spread = 0;
    qint64 along = 0;
    for (const Sample &sample : samples) {
        const qint64 day = first.daysTo(sample.day) - line.middle;
        spread += day * day;
        along += day * (sample.level - line.meanE6 / 1'000);
    }
    if (along == 0 || spread == 0)
        return line;
    __extension__ using Wide = __int128;
    const Wide found = static_cast<Wide>(along) * along;
    const Wide chance = static_cast<Wide>(chanceOfTrend) * spread * variance;
    if (found <= chance)
        return line;
    const qint64 kept = qint64((found - chance) / (found / whole + 1));
    line.slopeE6 = mulDivRounded(mulDivRounded(along, 1'000, spread), kept, whole);
    return line;
}

/// Where the product stands now: on the line, at the middle of the weeks whose season is known, or
/// some days from now.
void findLevel(const std::vector<Sample> &samples, bool hasSeason, Demand &demand)
{
    if (samples.empty())
        return;
    const Line line = fittedLine(samples, demand);
    const qint64 last = samples.front().day.daysTo(samples.back().day);
    demand.rateE6 = line.at(hasSeason ? last - DemandRules::seasonDays / 2 : last + halfCover);
    demand.varianceMilli2 = varianceAround(samples, demand, line);
    const qint64 moved = line.slopeE6 * DemandRules::seasonDays;
    demand.isRising = moved * 10 > line.meanE6;
    demand.isFalling = -moved * 10 > line.meanE6;
}

/// How the coming weeks stood beside the last ones a year ago, drawn towards no change. False where
/// too little is known of them.
bool learnSeason(const DemandHistory &history, Demand &demand)
{
    const qint64 before = std::max<qint64>(history.yearAgoBefore.milli(), 0);
    const qint64 after = std::max<qint64>(history.yearAgoAfter.milli(), 0);
    if (before + after < seasonUnits)
        return false;
    const qint64 bp = mulDivRounded(after + seasonDrawn, whole, before + seasonDrawn);
    // By chance alone the share of two sums differs by the root of twice their scatter.
    const qint64 units = std::max<qint64>((before + after) / 1'000, 1);
    const qint64 chance = DemandRules::squareRoot(chanceOfSeason * whole * whole / units);
    if (std::abs(bp - whole) < std::max<qint64>(smallSeasonBp, chance))
        return false;
    demand.seasonBp = int(std::clamp<qint64>(bp, 5'000, 20'000));
    demand.isSeasonal = true;
    return true;
}

void learnPromotions(const DemandHistory &history, Demand &demand)
{
    const std::vector<Sample> promoted = samplesOf(history, true);
    if (promoted.empty() || demand.rateE6 <= 0)
        return;
    const qint64 mean = mulDivRounded(total(promoted), 1'000, qint64(promoted.size()));
    demand.promotionBp =
        int(std::clamp<qint64>(mulDivRounded(mean, whole, demand.rateE6), whole, 60'000));
}

} // namespace

std::array<int, 7> DemandRules::openWeekdays(const std::vector<QDate> &openDays)
{
    std::array<int, 7> open{};
    open.fill(int(whole));
    if (openDays.empty())
        return open;
    const auto [first, last] = std::minmax_element(openDays.begin(), openDays.end());
    const qint64 weeks = (first->daysTo(*last) + 1) / 7;
    if (weeks < 3)
        return open;
    std::array<qint64, 7> counts{};
    for (const QDate &day : openDays)
        ++counts.at(weekday(day));
    for (size_t day = 0; day < 7; ++day) {
        if (counts.at(day) * 3 < weeks)
            open.at(day) = 0;
    }
    return open;
}

Demand DemandRules::forecast(const DemandHistory &history, const std::array<int, 7> &open,
                             std::optional<qint64> familyRateE6)
{
    Demand demand;
    demand.weekdayBp = open;
    std::vector<Sample> samples = samplesOf(history, false);
    for (const DemandDay &day : history.days)
        demand.daysOut += day.wasOut ? 1 : 0;
    demand.daysKnown = int(samples.size());
    softenPeaks(samples);
    learnWeekdays(samples, demand);
    const bool hasSeason = learnSeason(history, demand);
    findLevel(samples, hasSeason, demand);
    learnPromotions(history, demand);
    if (familyRateE6 && demand.daysKnown < newDays) {
        const qint64 known = demand.daysKnown;
        constexpr qint64 weight = 3;
        demand.rateE6 = (demand.rateE6 * known + *familyRateE6 * weight) / (known + weight);
        demand.isGuessed = known == 0 && *familyRateE6 > 0;
    }
    return demand;
}

Quantity DemandRules::between(const Demand &demand, QDate from, QDate to, bool promoted)
{
    qint64 days = 0; // in basis points of usual days
    for (QDate day = from; day < to; day = day.addDays(1))
        days += demand.weekdayBp.at(weekday(day));
    const qint64 rate = mulDivRounded(demand.rateE6, demand.seasonBp, whole);
    const qint64 plain = mulDivRounded(rate, days, whole * 1'000);
    return Quantity::fromMilli(promoted ? mulDivRounded(plain, demand.promotionBp, whole) : plain);
}

Quantity DemandRules::safety(const Demand &demand, QDate from, QDate to, int serviceBp)
{
    qint64 days = 0;
    for (QDate day = from; day < to; day = day.addDays(1))
        days += demand.weekdayBp.at(weekday(day)) > 0 ? 1 : 0;
    if (days == 0 || demand.daysKnown == 0)
        return {};
    days = std::min(days, longestSafety);
    // The days' own luck, and that of the mean, which was learnt from so many days.
    const qint64 known = std::clamp(demand.daysKnown, 1, 40);
    const qint64 weight = days * 100 + days * days * 100 / known;
    const qint64 variance =
        mulDivRounded(demand.varianceMilli2, std::max(demand.seasonBp, 7'000), whole);
    const qint64 deviation = squareRoot(mulDivRounded(variance, weight, 100));
    return Quantity::fromMilli(mulDivRounded(deviation, zOf(serviceBp), whole));
}

std::optional<QDate> DemandRules::lastsUntil(const Demand &demand, Quantity stock, QDate from)
{
    if (demand.rateE6 <= 0)
        return std::nullopt;
    const qint64 rate = mulDivRounded(demand.rateE6, demand.seasonBp, whole);
    qint64 left = std::max<qint64>(stock.milli(), 0) * 1'000;
    QDate day = from;
    for (int ahead = 0; ahead < yearDays; ++ahead, day = day.addDays(1)) {
        left -= mulDivRounded(rate, demand.weekdayBp.at(weekday(day)), whole);
        if (left < 0)
            return day;
    }
    return std::nullopt;
}

std::optional<qint64> DemandRules::medianRate(std::vector<qint64> ratesE6)
{
    if (ratesE6.empty())
        return std::nullopt;
    const auto middle = ratesE6.begin() + qsizetype(ratesE6.size() / 2);
    std::nth_element(ratesE6.begin(), middle, ratesE6.end());
    return *middle;
}

qint64 DemandRules::squareRoot(qint64 n)
{
    if (n <= 0)
        return 0;
    qint64 root = n;
    qint64 next = (root + 1) / 2;
    while (next < root) {
        root = next;
        next = (root + n / root) / 2;
    }
    return root;
}

} // namespace cabas
