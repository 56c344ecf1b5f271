// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoworld.h"

#include <QTimeZone>

#include <algorithm>

namespace cabas {

void DemoWorld::at(QDate day, QTime time)
{
    clock.set(QDateTime(day, time, QTimeZone(timeZone)));
}

Session DemoWorld::as(const QString &user, const QString &device) const
{
    return Session(*people.constFind(user), clock, timeZone, device);
}

size_t DemoWorld::drawGoods()
{
    const qint64 drawn = random.below(fameUpTo.back());
    return size_t(std::upper_bound(fameUpTo.begin(), fameUpTo.end(), drawn) - fameUpTo.begin());
}

} // namespace cabas
