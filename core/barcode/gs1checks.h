// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/gs1ai.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace cabas {

/// What GS1 asks of the value of one application identifier: characters, lengths and the named
/// content checks of the Barcode Syntax Dictionary (check digits, dates, countries, currencies,
/// IBAN...). The content of North American coupons (8110, 8112) and the list of package types
/// (7041) are not looked into: no shop here meets them.
class Gs1Checks {
    Q_DECLARE_TR_FUNCTIONS(Gs1Checks)

public:
    /// What is wrong with `value`, in words; absent when all is well.
    static std::optional<QString> problem(const Gs1Ai &ai, QStringView value);

    /// One named check on one component; true when it holds. An unknown name holds.
    static bool holds(const QString &check, QStringView data);

    /// True for the character set of a component type (N, X, Y, Z).
    static bool isInCharset(QChar character, char type);
};

/// The day of six digits YYMMDD; day 00 is the last of its month. The century is the one that
/// puts it nearest: fifty years ahead of `currentYear` at most, forty-nine back.
std::optional<QDate> gs1Date(QStringView yymmdd, int currentYear);

} // namespace cabas
