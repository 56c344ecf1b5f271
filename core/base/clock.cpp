// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace cabas {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime SettableClock::now() const
{
    return m_put ? *m_put : SystemClock().now();
}

} // namespace cabas
