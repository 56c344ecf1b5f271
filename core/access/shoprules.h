// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shoppapers.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace cabas {

/// What may be written in the one row about the shop. Pure.
class ShopRules {
    Q_DECLARE_TR_FUNCTIONS(ShopRules)

public:
    static constexpr int maxNameLength = 120;

    static Result<> checkName(const QString &name);
    /// Nine digits whose last is the check digit of the Luhn formula (SIRENE, INSEE); empty is
    /// "not known yet".
    static Result<> checkSiren(const QString &siren);
    /// `MM-DD`, a day that every year has.
    static Result<> checkYearStart(const QString &monthAndDay);
    static Result<> checkTimeZone(const QByteArray &zone);
    static Result<> checkLanguage(const QString &language);
    /// SIRET: 14 digits, the first nine the shop's SIREN where it is known, with the check digit
    /// of the Luhn formula. VAT number of a French business: FR, two signs, the SIREN.
    static Result<> checkPapers(const ShopPapers &papers, const QString &siren);
};

} // namespace cabas
