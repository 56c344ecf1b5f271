// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

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

/// The machine's clock until it is put at an instant, where it then stands: sandbox files, tests.
class SettableClock : public Clock {
public:
    SettableClock() = default;
    explicit SettableClock(const QDateTime &instant) : m_put(instant.toUTC()) {}
    QDateTime now() const override;
    void set(const QDateTime &instant) { m_put = instant.toUTC(); }
    void advanceSeconds(qint64 seconds) { m_put = now().addSecs(seconds); }

private:
    std::optional<QDateTime> m_put;
};

} // namespace cabas
