// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tradeunit.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr auto packages =
    std::to_array<const char *>({"BX", "CT", "CA", "CS", "PK", "PA", "BE", "BG", "COLIS", "CARTON",
                                 "CARTONS", "CASE", "CASES", "PACK", "PACKS"});

} // namespace

bool TradeUnit::isPackage(const QString &unit)
{
    const QString code = unit.trimmed().toUpper();
    if (code.size() == 3 && code.startsWith(u'X'))
        return code != u"XPP"; // a piece
    return std::any_of(packages.begin(), packages.end(),
                       [&](const char *each) { return code == QLatin1String(each); });
}

int TradeUnit::divisorOf(const QString &unit)
{
    const QString code = unit.trimmed().toUpper();
    if (code == u"GRM" || code == u"MLT")
        return 1000;
    return code == u"CLT" ? 100 : 1;
}

} // namespace cabas
