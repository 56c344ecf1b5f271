// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/barcoderule.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace cabas {

/// What a rule read in a code.
struct BarcodeMatch {
    BarcodeRule rule;
    /// The code with its value set to zero and its check digit made anew: what the catalogue
    /// knows the article by, and the members' list the badge.
    QString baseCode;
    /// The digits under the dots of the pattern: the article's or member's number.
    QString number;
    std::optional<Quantity> quantity; ///< weight in kg or count, by the kind of the rule
    std::optional<Money> price;
};

/// Two rules that some code fits both, with the same priority: which one wins is chance.
struct RuleConflict {
    BarcodeRule first;
    BarcodeRule second;
};

/// Decisions about the codes a shop prints itself: weighed and priced articles, badges.
class BarcodeRules {
    Q_DECLARE_TR_FUNCTIONS(BarcodeRules)

public:
    /// Refused when the pattern cannot be read or says something its kind does not have.
    static Result<> check(const BarcodeRule &rule);

    /// The rules of a new shop: badges 0420 and 0421, prices 02 and 23, weights 21, 22, 24, 25,
    /// 26 and 29, plain in-store articles 20, 27 and 28. No code fits two of them.
    static std::vector<BarcodeRule> defaults();

    /// The rule of the lowest priority number that `digits` (8, 12 or 13, check digit right) fit;
    /// absent when none does. Twelve digits are an EAN-13 that lost its zero. Refused when two
    /// rules of the same priority fit, or the check digit is wrong.
    static Result<std::optional<BarcodeMatch>> match(QStringView digits,
                                                     const std::vector<BarcodeRule> &rules);

    /// Pairs whose order is chance.
    static std::vector<RuleConflict> conflicts(const std::vector<BarcodeRule> &rules);

    /// The whole code a rule prints: `number` under its dots, `value` in its braces (in its
    /// smallest digit), check digit added. Refused when one of them does not fit.
    static Result<QString> compose(const BarcodeRule &rule, qint64 number, qint64 value);

    /// The code to print for an article of that base code: weight in thousandths, price in cents,
    /// as its rule wants. Refused when no rule with a value fits the code.
    static Result<QString> withValue(const QString &baseCode, qint64 value,
                                     const std::vector<BarcodeRule> &rules);

    /// A member's badge by the first rule for members: parsing it gives `memberNumber` back.
    static Result<QString> memberBadge(int memberNumber, const std::vector<BarcodeRule> &rules);
};

} // namespace cabas
