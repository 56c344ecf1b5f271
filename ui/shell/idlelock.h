// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace cabas::ui {

/// Tells that nobody touched the window for some time: no key, no click, no scan.
class IdleLock : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(QObject *parent = nullptr);

    /// 0: never.
    void setLimit(int seconds);
    int limit() const { return m_limit; }
    /// Somebody is there: the seconds begin anew.
    void touch() { m_idle = 0; }
    /// A second went by; the clock calls it, and tests do.
    void tick();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void over();

private:
    QTimer m_clock;
    int m_limit = 0;
    int m_idle = 0;
};

} // namespace cabas::ui
