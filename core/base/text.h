// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringView>

#include <optional>

namespace cabas {

/// The searchable form of a name: NFKD, accents dropped, lower case, ligatures opened (œ -> oe),
/// runs of blanks folded to one space. `*_fold` columns hold it.
QString fold(QStringView text);

/// The end of the texts that begin with `prefix`, which is not among them: all account numbers that
/// begin with "41" are those from "41" up to, not including, "42". After all texts of letters and
/// digits where the prefix is empty.
QString endOfPrefix(QString prefix);

/// A person's text without control characters (they drive ticket printers and break exports),
/// blanks trimmed and folded to one.
QString cleaned(QStringView text);

/// Texts for people, in the language and habits of `locale` (fr: `1 234,50 €`, U+2212 minus).
QString moneyText(Money amount, const QLocale &locale);
/// The same without the currency sign, for columns headed by it.
QString amountText(Money amount, const QLocale &locale);
/// `24,90 €/kg`, `24,90 €` for pieces.
QString priceText(Money pricePerUnit, Unit unit, const QLocale &locale);
/// Cost with its four decimals: `18,9800`.
QString costText(UnitPrice price, const QLocale &locale);
/// `0,312 kg`, `3` for whole pieces.
QString quantityText(Quantity quantity, Unit unit, const QLocale &locale);
/// `5,5 %`.
QString rateText(int rateBp, const QLocale &locale);
/// `kg`, `L`, empty for pieces.
QString unitSymbol(Unit unit);
/// `piece`, `kg`, `l`: the words of files and of the command line.
QString unitName(Unit unit);
std::optional<Unit> unitFromName(const QString &name);
/// `10/03/2026` in both languages.
QString dateText(QDate day);
/// `3 760042 180333`: a code cut in readable groups; copying must give the bare digits.
QString groupedCode(const QString &digits);

/// An amount as a person types it: comma or dot decimals (at most two), blanks between
/// thousands, a leading - or U+2212, an optional currency sign. Absent when it is anything else.
std::optional<Money> parseMoney(QStringView typed);
/// A price or cost with at most four decimals.
std::optional<UnitPrice> parseUnitPrice(QStringView typed);
/// A quantity with at most three decimals; no unit.
std::optional<Quantity> parseQuantity(QStringView typed);
/// A percentage with at most two decimals, in basis points: `5,5` is 550.
std::optional<int> parseRate(QStringView typed);
/// Exact decimal with a dot for files: 1250 at 2 decimals is `12.50`.
QString plainDecimal(qint64 value, int decimals);

} // namespace cabas
