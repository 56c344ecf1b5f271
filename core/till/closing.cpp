// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/closing.h"

#include <array>
#include <utility>

namespace cabas {

namespace {
constexpr std::array<std::pair<ClosingKind, const char *>, 4> kinds{
    {{ClosingKind::Session, "session"},
     {ClosingKind::Day, "day"},
     {ClosingKind::Month, "month"},
     {ClosingKind::Year, "year"}}};
} // namespace

QString closingKindName(ClosingKind kind)
{
    for (const auto &[known, name] : kinds) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<ClosingKind> closingKindFromName(const QString &name)
{
    for (const auto &[kind, known] : kinds) {
        if (name == QLatin1String(known))
            return kind;
    }
    return std::nullopt;
}

Money Closing::difference() const
{
    Money sum;
    for (const ClosingMeans &one : means)
        sum += one.difference();
    return sum;
}

} // namespace cabas
