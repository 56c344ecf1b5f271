// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

} // namespace cabas
