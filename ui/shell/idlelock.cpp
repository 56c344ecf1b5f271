// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

namespace cabas::ui {

namespace {

constexpr int secondMs = 1000;

} // namespace

IdleLock::IdleLock(QObject *parent) : QObject(parent)
{
    m_clock.setInterval(secondMs);
    connect(&m_clock, &QTimer::timeout, this, &IdleLock::tick);
    m_clock.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setLimit(int seconds)
{
    m_limit = seconds;
    touch();
}

void IdleLock::tick()
{
    if (m_limit == 0 || ++m_idle < m_limit)
        return;
    m_idle = 0;
    Q_EMIT over();
}

bool IdleLock::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
        type == QEvent::TouchBegin || type == QEvent::Wheel)
        touch();
    return false;
}

} // namespace cabas::ui
