// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/db/transaction.h"

#include <map>

namespace cabas {

/// What a fiscal year was meant to cost and bring.
class BudgetStore {
public:
    static std::map<QString, Money> lines(Tx &tx, FiscalYearId year);
    /// Zero takes the line away.
    static void set(Tx &tx, FiscalYearId year, const QString &account, Money amount);
};

} // namespace cabas
