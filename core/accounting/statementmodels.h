// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/statement.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>

namespace cabas {

/// The models of balance sheet and income statement carried in resources/chart-of-accounts, each
/// dated: regulation ANC 2014-03 for cooperatives, ANC 2018-06 for associations.
class StatementModels {
    Q_DECLARE_TR_FUNCTIONS(StatementModels)

public:
    /// The model in force on a day (the oldest one for days before it).
    static Result<StatementModel> of(bool isAssociation, QDate day);
};

} // namespace cabas
