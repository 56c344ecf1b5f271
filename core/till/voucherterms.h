// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>

#include <vector>

namespace cabas {

/// The law's terms for meal vouchers from a day on.
struct VoucherTerms {
    QDate from;
    Money dayCap;                 ///< one person, one day
    std::vector<int> foodRatesBp; ///< goods at these VAT rates may be paid so

    /// The terms in force on a day, from `resources/legal/meal-vouchers.json`, which names its
    /// sources; before its first day, those of that day.
    static const VoucherTerms &of(QDate day);
    /// All of them, in the order of their days.
    static const std::vector<VoucherTerms> &all();
};

} // namespace cabas
