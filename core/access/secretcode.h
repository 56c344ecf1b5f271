// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas {

/// Codes that a machine draws and a person carries on paper or a badge: groups of four signs, five
/// random bits each, without the letters that read like figures. Only their hash is kept.
class SecretCode {
public:
    static constexpr int groupSize = 4;
    /// Bits are 20 a group: 80 on a badge, 160 in a recovery code. So many cannot be searched,
    /// which is why a quick hash keeps them safe where a PIN needs a dear one.
    static constexpr int badgeGroups = 4;
    static constexpr int recoveryGroups = 8;

    /// "7Q2M-0KXB-...": a new code.
    static QString make(int groups);
    /// As typed or scanned, brought to the signs of a code: capitals, no blanks and hyphens, O read
    /// as 0, I and L as 1.
    static QString normal(const QString &typed);
    /// The hex text that the file keeps.
    static QString hashOf(const QString &code);
    /// Takes as long for any wrong code.
    static bool matches(const QString &hash, const QString &typed);
};

} // namespace cabas
