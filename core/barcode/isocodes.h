// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cabas {

/// ISO 3166-1: three digits of a country or territory, as GS1 codes of origin carry them.
bool isCountryNumber(QStringView digits);
/// ISO 3166-1 alpha-2, in capitals.
bool isCountryLetters(QStringView letters);
/// ISO 4217: three digits of a currency in use.
bool isCurrencyNumber(QStringView digits);

/// ISO 4217 number of the euro.
inline constexpr QStringView euroNumber = u"978";

} // namespace cabas
