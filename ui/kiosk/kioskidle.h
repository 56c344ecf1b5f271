// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace cabas::ui {

/// Forgets whoever stands before the kiosk after some seconds without a touch, a key or a scan.
class KioskIdle : public QObject {
    Q_OBJECT

public:
    /// Until the shop says otherwise (AccessTerms::kioskSeconds).
    static constexpr int seconds = 20;

    explicit KioskIdle(QObject *parent = nullptr);

    void setLimit(int limit) { m_limit = limit; }
    int limit() const { return m_limit; }
    void start();
    void stop();
    bool isRunning() const { return m_clock.isActive(); }
    int left() const { return m_left; }
    /// Somebody is there: the seconds begin anew.
    void touch();
    /// A second went by; the clock calls it, and tests do.
    void tick();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(int left);
    void over();

private:
    QTimer m_clock;
    int m_limit = seconds;
    int m_left = seconds;
};

} // namespace cabas::ui
