// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/holidayrules.h"

#include <algorithm>

namespace cabas {

QDate HolidayRules::easter(int year)
{
    // The golden number, the century's corrections and the weekday of the full moon.
    const int golden = year % 19;
    const int century = year / 100;
    const int skipped = century - century / 4;
    const int moon = (skipped - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    const int epact = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + epact + 2 - skipped) % 7;
    const int fromMarch = epact - weekday + 28;
    return QDate(year, 3, 1).addDays(fromMarch - 1);
}

std::vector<Holiday> HolidayRules::of(int year)
{
    const QDate sunday = easter(year);
    std::vector<Holiday> days{{QDate(year, 1, 1), tr("New Year’s Day")},
                              {sunday.addDays(1), tr("Easter Monday")},
                              {QDate(year, 5, 1), tr("Labour Day")},
                              {QDate(year, 5, 8), tr("Victory in Europe Day")},
                              {sunday.addDays(39), tr("Ascension")},
                              {sunday.addDays(50), tr("Whit Monday")},
                              {QDate(year, 7, 14), tr("Bastille Day")},
                              {QDate(year, 8, 15), tr("Assumption")},
                              {QDate(year, 11, 1), tr("All Saints’ Day")},
                              {QDate(year, 11, 11), tr("Armistice Day")},
                              {QDate(year, 12, 25), tr("Christmas")}};
    std::sort(days.begin(), days.end(),
              [](const Holiday &one, const Holiday &other) { return one.day < other.day; });
    return days;
}

} // namespace cabas
