// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace cabas {

/// Where "now" comes from. The only way to the time in the whole program, so that a day can be
/// replayed and a test can stand at midnight.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present instant, in UTC.
    virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// A clock that stands where it is put: sandbox files and tests.
class SettableClock final : public Clock {
public:
    explicit SettableClock(const QDateTime &instant) : m_now(instant.toUTC()) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &instant) { m_now = instant.toUTC(); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace cabas
