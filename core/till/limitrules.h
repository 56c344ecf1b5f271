// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/till/purchaselimit.h"
#include "core/till/salescope.h"

#include <QCoreApplication>

namespace cabas {

/// What a household may still buy of scarce goods. Pure.
class LimitRules {
    Q_DECLARE_TR_FUNCTIONS(LimitRules)

public:
    /// ticket, day, week, month.
    static QString name(LimitPeriod period);
    static std::optional<LimitPeriod> fromName(const QString &name);
    /// For people: "a week".
    static QString title(LimitPeriod period);
    /// The days of the period that a day lies in.
    static Period periodAround(LimitPeriod period, QDate day);

    static Quantity inBasket(const PurchaseLimit &limit, const std::vector<ScopedLine> &lines,
                             const FamilyTree &tree);
    /// "2 of 6 eggs left this week", or by how much it is over.
    static QString words(const LimitStatus &status);
    /// Refused where one is over and nobody allowed it.
    static Result<> check(const std::vector<LimitStatus> &statuses);
    /// What may be kept.
    static Result<> check(const PurchaseLimit &limit);

private:
    static QString inPeriod(LimitPeriod period);
};

} // namespace cabas
