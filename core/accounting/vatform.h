// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/vatreturn.h"
#include "core/base/result.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// The form of the VAT return as data.
struct VatFormModel {
    QString form;
    std::vector<VatBoxRule> boxes;
    std::map<QString, QString> totals; ///< labels of computed boxes
    Money franchiseThreshold;          ///< turnover of a calendar year below which no VAT is due
    Money franchiseMost;               ///< beyond it VAT is due at once
};

/// Reads it from resources/chart-of-accounts, labels in the reader's language.
class VatForm {
    Q_DECLARE_TR_FUNCTIONS(VatForm)

public:
    static Result<VatFormModel> of(QDate day);
};

} // namespace cabas
