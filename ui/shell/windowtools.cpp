// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowtools.h"

#include "ui/shell/findpalette.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tourguide.h"
#include "ui/widgets/editorkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace cabas::ui {

WindowTools::WindowTools(MainWindow &window)
    : QObject(&window), m_window(window),
      m_palette(new FindPalette(window.desk(), window.centralWidget())),
      m_help(new HelpPanel(window.desk(), window.centralWidget())), m_tour(new TourGuide(window))
{
    EditorKeys::giveWay();
    qApp->installEventFilter(this);
}

WindowTools *WindowTools::of(const QWidget *widget)
{
    return widget->window()->findChild<WindowTools *>(QString(), Qt::FindDirectChildrenOnly);
}

void WindowTools::find(const QWidget *widget)
{
    if (WindowTools *tools = of(widget))
        tools->find();
}

void WindowTools::help(const QWidget *widget)
{
    if (WindowTools *tools = of(widget))
        tools->help();
}

void WindowTools::tour(const QWidget *widget, Tour tour)
{
    WindowTools *tools = of(widget);
    if (tools == nullptr || !tools->isAtWork())
        return;
    tools->m_help->putAway();
    tools->m_tour->start(tour);
}

void WindowTools::welcome()
{
    m_isWelcoming = true;
    cameIn();
}

void WindowTools::cameIn()
{
    if (m_isWelcoming && isAtWork())
        m_tour->offer();
}

bool WindowTools::isAtWork() const
{
    return m_window.page() != nullptr && m_window.currentPage() != u"kiosk" &&
           QApplication::activeModalWidget() == nullptr;
}

void WindowTools::find()
{
    if (isAtWork())
        m_palette->open();
}

void WindowTools::help()
{
    if (m_help->isVisible())
        m_help->putAway();
    else if (isAtWork())
        m_help->showFor(m_window.currentPage());
}

void WindowTools::pageShown(const QString &page)
{
    m_tour->pageShown(page);
    if (!m_help->isVisible())
        return;
    if (isAtWork())
        m_help->showFor(page);
    else
        m_help->putAway();
}

void WindowTools::offerToShortcuts(const QKeySequence &key)
{
    if (QApplication::activeModalWidget() != nullptr)
        return;
    for (QShortcut *shortcut : m_window.findChildren<QShortcut *>()) {
        const auto *owner = qobject_cast<QWidget *>(shortcut->parent());
        if (shortcut->key() == key && shortcut->isEnabled() && owner != nullptr &&
            owner->isVisible() && owner->isEnabled()) {
            Q_EMIT shortcut->activated();
            return;
        }
    }
}

bool WindowTools::takeScan(const QString &code)
{
    m_tour->leave(); // whoever scans works
    if (!m_palette->isVisible())
        return false;
    m_palette->takeScan(code);
    return true;
}

/// Keys that no shortcut of the page took come here before the widget that has the keyboard.
bool WindowTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isFind = key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier;
    const bool isHelp = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    if ((!isFind && !isHelp) || static_cast<QWidget *>(watched)->window() != &m_window ||
        !isAtWork())
        return false;
    m_tour->leave();
    if (isFind)
        find();
    else
        help();
    return true;
}

} // namespace cabas::ui
