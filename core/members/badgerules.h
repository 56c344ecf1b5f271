// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/barcoderule.h"
#include "core/base/result.h"
#include "core/members/badge.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace cabas {

/// Which badges there are, why one ends, and what is said to who shows an old one. Pure.
class BadgeRules {
    Q_DECLARE_TR_FUNCTIONS(BadgeRules)

public:
    /// Stable words: lost, stolen, damaged, name, other.
    static QStringList reasons();
    static QString reasonTitle(const QString &reason);
    static Result<> checkReason(const QString &reason);

    /// The code of a member's n-th badge (0 is the first): the member's rule with the count in its
    /// places for a value. Refused where the rule has no room for another one.
    static Result<QString> code(int memberNumber, int count, const std::vector<BarcodeRule> &rules);
    /// The same for somebody of a household who is no member, by the rule behind that of members.
    static Result<QString> personCode(int number, int count, const std::vector<BarcodeRule> &rules);
    /// A code as scanned, with the zero that some scanners drop.
    static QString scanned(const QString &code);
    /// Why an old badge is not taken, and what to do.
    static QString endedWords(const Badge &badge);
};

} // namespace cabas
