// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>

#include <vector>

namespace cabas {

struct Holiday {
    QDate day;
    QString name;

    bool operator==(const Holiday &) const = default;
};

/// The public holidays of France (code du travail, art. L3133-1). Pure.
class HolidayRules {
    Q_DECLARE_TR_FUNCTIONS(HolidayRules)

public:
    /// Eleven days, in their order; years 1583 to 4099.
    static std::vector<Holiday> of(int year);
    /// Sunday of Easter, Gregorian.
    static QDate easter(int year);
};

} // namespace cabas
