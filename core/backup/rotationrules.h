// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace cabas {

/// Which backups stay: the newest of each hour for 24 hours, of each day for 30 days, of each
/// month for 12 months. Pure.
class RotationRules {
public:
    static constexpr int hours = 24;
    static constexpr int days = 30;
    static constexpr int months = 12;
    /// No more copies than these are ever kept (those from the future not counted): the hour, day
    /// and month at each end of a span are not whole.
    static constexpr int most = hours + days + months + 3;

    struct Copy {
        QDateTime madeAt;  ///< UTC
        bool sound = true; ///< false: it was found damaged, and takes no other's place
    };

    /// For each copy whether it stays. Days and months are those of `timeZone`. The newest sound
    /// copy always stays; one that was found damaged stays for a day; one from the future stays,
    /// since a clock that was wrong for an hour must not cost a backup.
    static std::vector<bool> kept(const std::vector<Copy> &copies, const QDateTime &now,
                                  const QByteArray &timeZone);
};

} // namespace cabas
