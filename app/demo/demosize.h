// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace cabas {

/// How large an imaginary shop is.
struct DemoSize {
    QString name;
    int households = 0;
    int members = 0; ///< the rest of them live in one of the households
    int products = 0;
    int months = 0;  ///< of history before the last day
    int tickets = 0; ///< on a usual day
    int lines = 0;   ///< of a usual ticket
    int tills = 1;
    int openDays = 6; ///< of a week: 6 is all but Sunday, fewer close on Mondays and Tuesdays too

    /// `counter`, `shop` or `large`.
    static std::optional<DemoSize> named(const QString &name);

    QDate firstDay(QDate last) const { return last.addMonths(-months); }
    bool isOpenOn(QDate day) const
    {
        return day.dayOfWeek() <= 6 && day.dayOfWeek() > 6 - openDays;
    }
};

} // namespace cabas
