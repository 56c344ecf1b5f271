// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vatcode.h"

#include <array>
#include <utility>

namespace cabas {

namespace {
using Pair = std::pair<VatCategory, const char *>;
constexpr std::array<Pair, 7> letters{{{VatCategory::Standard, "S"},
                                       {VatCategory::Zero, "Z"},
                                       {VatCategory::Exempt, "E"},
                                       {VatCategory::OutOfScope, "O"},
                                       {VatCategory::ReverseCharge, "AE"},
                                       {VatCategory::IntraCommunity, "K"},
                                       {VatCategory::Export, "G"}}};
} // namespace

QString vatCategoryLetter(VatCategory category)
{
    for (const Pair &pair : letters) {
        if (pair.first == category)
            return QString::fromLatin1(pair.second);
    }
    return {};
}

std::optional<VatCategory> vatCategoryFromLetter(const QString &letter)
{
    for (const Pair &pair : letters) {
        if (letter == QLatin1String(pair.second))
            return pair.first;
    }
    return std::nullopt;
}

} // namespace cabas
