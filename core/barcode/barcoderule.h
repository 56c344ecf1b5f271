// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cabas {

/// What a code printed for one shop carries besides its article.
enum class BarcodeKind { Article, Weight, Price, Quantity, Member };

/// `article`, `weight`, `price`, `quantity`, `member`: the words of the file and of commands.
QString barcodeKindName(BarcodeKind kind);
std::optional<BarcodeKind> barcodeKindFromName(const QString &name);

/// How a shop reads the codes it prints itself. The pattern is as long as the code without its
/// check digit (12 places for EAN-13, 7 for EAN-8): a digit stands for itself, `.` for one digit
/// of the article's or member's code, `{NNDDD}` for the value, N before and D after the decimal
/// point.
struct BarcodeRule {
    QString name;
    BarcodeKind kind = BarcodeKind::Article;
    QString pattern;
    int priority = 0; ///< the lowest number is tried first

    bool operator==(const BarcodeRule &) const = default;
};

} // namespace cabas
