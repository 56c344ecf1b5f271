// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/salepolicy.h"

#include <array>
#include <utility>

namespace cabas {

namespace {

template <typename Enum, size_t N>
using Names = std::array<std::pair<Enum, const char *>, N>;

constexpr Names<Leniency, 3> leniencies{
    {{Leniency::Allow, "allow"}, {Leniency::Warn, "warn"}, {Leniency::Refuse, "refuse"}}};
constexpr Names<OverrideKind, 3> overrides{{{OverrideKind::Buyer, "buyer"},
                                            {OverrideKind::Limit, "limit"},
                                            {OverrideKind::Voids, "voids"}}};

template <typename Enum, size_t N>
QString nameIn(const Names<Enum, N> &names, Enum value)
{
    return QString::fromLatin1(names.at(size_t(value)).second);
}

template <typename Enum, size_t N>
std::optional<Enum> valueIn(const Names<Enum, N> &names, const QString &name)
{
    for (const auto &[value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString leniencyName(Leniency leniency)
{
    return nameIn(leniencies, leniency);
}

std::optional<Leniency> leniencyFromName(const QString &name)
{
    return valueIn(leniencies, name);
}

QString overrideName(OverrideKind kind)
{
    return nameIn(overrides, kind);
}

std::optional<OverrideKind> overrideFromName(const QString &name)
{
    return valueIn(overrides, name);
}

} // namespace cabas
