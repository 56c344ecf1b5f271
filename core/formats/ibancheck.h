// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas {

/// International bank account numbers (ISO 13616) and bank codes (ISO 9362). Pure.
class IbanCheck {
public:
    /// Capitals without blanks: as files want it.
    static QString bare(const QString &typed);
    /// Two letters, two digits, 11 to 30 letters or digits, and the remainder by 97 is 1.
    static bool isIban(const QString &bare);
    /// Four letters, a country, two letters or digits, and a branch of three or none.
    static bool isBic(const QString &bare);
    /// In groups of four, as on paper.
    static QString grouped(const QString &bare);
};

} // namespace cabas
