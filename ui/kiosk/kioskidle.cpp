// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskidle.h"

#include <QCoreApplication>
#include <QEvent>

namespace cabas::ui {

namespace {

constexpr int secondMs = 1000;

} // namespace

KioskIdle::KioskIdle(QObject *parent) : QObject(parent)
{
    m_clock.setInterval(secondMs);
    connect(&m_clock, &QTimer::timeout, this, &KioskIdle::tick);
    QCoreApplication::instance()->installEventFilter(this);
}

void KioskIdle::start()
{
    m_clock.start();
    touch();
}

void KioskIdle::stop()
{
    m_clock.stop();
}

void KioskIdle::touch()
{
    m_left = m_limit;
    Q_EMIT changed(m_left);
}

void KioskIdle::tick()
{
    if (!isRunning())
        return;
    --m_left;
    Q_EMIT changed(m_left);
    if (m_left > 0)
        return;
    stop();
    Q_EMIT over();
}

bool KioskIdle::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isSomebody = type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
                            type == QEvent::TouchBegin || type == QEvent::Wheel;
    if (isSomebody && isRunning() && m_left < m_limit)
        touch();
    return false;
}

} // namespace cabas::ui
