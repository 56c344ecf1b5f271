// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// What a shop does in a case that it may like or not.
enum class Leniency { Allow, Warn, Refuse };

/// The words of the file and of the command line: allow, warn, refuse.
QString leniencyName(Leniency leniency);
std::optional<Leniency> leniencyFromName(const QString &name);

/// Whom this shop sells to, and how many lines one takes out of a ticket alone.
struct SalePolicy {
    Leniency standing = Leniency::Refuse; ///< a member who may not shop
    Leniency noMember = Leniency::Allow;  ///< nobody said whose sale it is
    Leniency guest = Leniency::Allow;     ///< the customer was said to be no member
    int maxVoids = 0;                     ///< lines taken out of one ticket; 0: any number
    int revision = 0;                     ///< 0: as every shop begins

    static constexpr int mostVoids = 100;

    bool operator==(const SalePolicy &) const = default;
};

/// What a second person may allow for one basket.
enum class OverrideKind { Buyer, Limit, Voids };

/// buyer, limit, voids.
QString overrideName(OverrideKind kind);
std::optional<OverrideKind> overrideFromName(const QString &name);

/// It was allowed: by whom and why.
struct SaleOverride {
    OverrideKind kind = OverrideKind::Buyer;
    QString reason;
    UserId user{0}; ///< at the till
    std::optional<UserId> approvedBy;

    bool operator==(const SaleOverride &) const = default;
};

} // namespace cabas
