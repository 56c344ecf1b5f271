// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/rotationrules.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace cabas {

std::vector<bool> RotationRules::kept(const std::vector<Copy> &copies, const QDateTime &now,
                                      const QByteArray &timeZone)
{
    const QTimeZone zone(timeZone);
    const QDateTime today = zone.isValid() ? now.toTimeZone(zone) : now.toUTC();
    const QDateTime lastHour = now.addSecs(-3600 * hours);
    const QDate firstDay = today.date().addDays(-days);
    const QDate firstMonth = QDate(today.date().year(), today.date().month(), 1).addMonths(-months);
    std::vector<size_t> newestFirst(copies.size());
    std::iota(newestFirst.begin(), newestFirst.end(), size_t(0));
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](size_t a, size_t b) { return copies[a].madeAt > copies[b].madeAt; });
    std::vector<bool> stays(copies.size(), false);
    QSet<QString> taken;
    for (const size_t i : newestFirst) {
        const Copy &copy = copies[i];
        if (copy.madeAt > now || !copy.sound) {
            stays[i] = copy.madeAt > now || copy.madeAt > lastHour;
            continue;
        }
        const QDateTime local = zone.isValid() ? copy.madeAt.toTimeZone(zone) : copy.madeAt;
        // The first that asks for a place is the newest of its span.
        const auto takes = [&](bool inReach, const QString &place) {
            if (!inReach || taken.contains(place))
                return false;
            taken.insert(place);
            return true;
        };
        const bool isNewest = takes(true, QStringLiteral("newest"));
        const bool ofHour = takes(copy.madeAt > lastHour,
                                  copy.madeAt.toUTC().toString(QStringLiteral("'h'yyyyMMddHH")));
        const bool ofDay =
            takes(local.date() > firstDay, local.date().toString(QStringLiteral("'d'yyyyMMdd")));
        const bool ofMonth =
            takes(local.date() >= firstMonth, local.date().toString(QStringLiteral("'m'yyyyMM")));
        stays[i] = isNewest || ofHour || ofDay || ofMonth;
    }
    return stays;
}

} // namespace cabas
