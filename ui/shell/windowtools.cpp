// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowtools.h"

#include "ui/shell/findpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/editorkeys.h"

#include <QApplication>
#include <QKeyEvent>

namespace cabas::ui {

WindowTools::WindowTools(MainWindow &window)
    : QObject(&window), m_window(window),
      m_palette(new FindPalette(window.desk(), window.centralWidget()))
{
    EditorKeys::giveWay();
    qApp->installEventFilter(this);
}

WindowTools *WindowTools::of(const QWidget *widget)
{
    return widget->window()->findChild<WindowTools *>(QString(), Qt::FindDirectChildrenOnly);
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

bool WindowTools::takeScan(const QString &code)
{
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
    if (!isFind || static_cast<QWidget *>(watched)->window() != &m_window || !isAtWork())
        return false;
    find();
    return true;
}

} // namespace cabas::ui
