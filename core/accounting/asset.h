// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using AssetId = Id<struct AssetTag>;
using LoanId = Id<struct LoanTag>;

/// A fridge, a till, a van: equipment that serves for years, written off in equal parts.
struct Asset {
    AssetId id{0};
    QString name;
    QString account;             ///< 2183, 2154...
    QString depreciationAccount; ///< 28183...
    QString chargeAccount;       ///< 68112
    Money cost;                  ///< without deductible VAT
    QDate inServiceOn;
    int months = 60;             ///< of use, 1 to 600
    std::optional<QDate> goneOn; ///< sold, given, thrown away
    QString goneWhy;
};

/// What an asset loses over one fiscal year.
struct DepreciationStep {
    QDate from;
    QDate to; ///< last day of the fiscal year, or of its use
    Money amount;
    Money total; ///< written off up to `to`
    Money left;  ///< net value then
};

/// Money lent to the shop: by a bank, or by a member.
struct Loan {
    LoanId id{0};
    QString name;
    QString thirdParty;      ///< code of the lender; may be empty for a bank
    QString account;         ///< 164 banks, 168 others
    QString interestAccount; ///< 6611
    QString bankAccount;     ///< 512
    Money principal;
    int rateBp = 0;       ///< yearly, in basis points
    QDate firstOn;        ///< of the first instalment
    int instalments = 12; ///< monthly ones
    int done = 0;         ///< posted
};

/// One monthly instalment.
struct LoanStep {
    int number = 0; ///< 1 is the first
    QDate on;
    Money interest;
    Money capital;
    Money left; ///< owed after it

    Money amount() const { return interest + capital; }
};

} // namespace cabas
