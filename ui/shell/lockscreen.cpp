// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockscreen.h"

#include "ui/shell/loginpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focusring.h"

#include <QApplication>
#include <QCloseEvent>
#include <QVBoxLayout>

namespace cabas::ui {

LockScreen::LockScreen(Desk &desk, QWidget &window)
    : QDialog(QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget()
                                                           : &window,
              Qt::Dialog | Qt::FramelessWindowHint),
      m_window(window), m_focus(QApplication::focusWidget())
{
    setObjectName(u"lock-screen"_qs);
    setWindowTitle(desk.shop().profile().name);
    setWindowModality(Qt::ApplicationModal);
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top != this && top->isVisible())
            cover(*top);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Ground(Token::Window);
    column->addWidget(ground);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    m_login = new LoginPage(desk);
    inside->addWidget(m_login);
    new FocusRing(this);
    connect(m_login, &LoginPage::signedIn, this, &LockScreen::signedIn);
    setGeometry(QRect(window.mapToGlobal(QPoint()), window.size()));
}

LockScreen::~LockScreen() = default;

void LockScreen::cover(QWidget &top)
{
    m_titles.push_back({&top, top.windowTitle()});
    top.setWindowTitle(windowTitle());
    for (QObject *child : top.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget == nullptr || widget->isWindow() || widget->isHidden())
            continue;
        m_hidden.emplace_back(widget);
        widget->hide();
    }
}

void LockScreen::uncover()
{
    for (const QPointer<QWidget> &widget : m_hidden) {
        if (widget)
            widget->show();
    }
    for (const Titled &titled : m_titles) {
        if (titled.window)
            titled.window->setWindowTitle(titled.title);
    }
    m_hidden.clear();
    m_titles.clear();
    hide();
    if (m_focus) {
        m_focus->window()->activateWindow();
        m_focus->setFocus();
    }
}

void LockScreen::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace cabas::ui
