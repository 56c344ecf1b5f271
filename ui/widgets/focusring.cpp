// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QTabBar>

namespace cabas::ui {

namespace {

constexpr int outside = 3;

/// Controls without a focus look of their own.
bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget);
}

} // namespace

FocusRing::FocusRing(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
    qApp->installEventFilter(this);
}

void FocusRing::follow(QWidget *focused)
{
    const bool here = focused && focused->window() == parentWidget()->window();
    m_focused = focused;
    m_target = here && m_byKeyboard && wantsRing(focused) ? focused : nullptr;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QPoint corner = m_target->mapTo(parentWidget(), QPoint(0, 0));
    setGeometry(QRect(corner, m_target->size()).adjusted(-outside, -outside, outside, outside));
    show();
    raise();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), QColor(), Theme::of(this).color(Token::Focus),
             Metric::radiusControl + outside, 2);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (!m_byKeyboard) {
            m_byKeyboard = true;
            follow(QApplication::focusWidget());
        }
        break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        follow(m_focused);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Scroll:
    case QEvent::LayoutRequest:
        if (m_target && watched != this && watched->isWidgetType())
            place();
        break;
    default:
        break;
    }
    return false;
}

} // namespace cabas::ui
