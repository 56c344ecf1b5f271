// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowday.h"

#include "core/db/connection.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QWindow>

namespace cabas::test {

namespace {

constexpr int fileMs = 10'000;

bool isModifier(const QEvent &event)
{
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt;
}

} // namespace

ActionCounter::ActionCounter()
{
    qApp->installEventFilter(this);
}

void ActionCounter::endScan()
{
    m_inScan = false;
    ++m_count;
}

bool ActionCounter::eventFilter(QObject *watched, QEvent *event)
{
    // The display offers each press to the window first, as a shortcut; what it becomes then (a
    // key, a deed, a part of a scan that is held back) is told by events of the program's own.
    const bool isOfDisplay = watched->isWindowType() && event->spontaneous();
    const QEvent::Type type = event->type();
    const bool isKey = type == QEvent::ShortcutOverride && !isModifier(*event);
    const bool isClick = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    if (isOfDisplay && !m_inScan && (isKey || isClick))
        ++m_count;
    return false;
}

WindowDay::WindowDay(const QString &path, const QString &keysFolder, const QDateTime &now)
{
    auto shop = Shop::open(path, {keysFolder, now, {}});
    if (!shop)
        qFatal("%s", qPrintable(shop.failure().message));
    m_shop = std::move(shop).value();
    m_window = std::make_unique<ui::MainWindow>(*m_shop, *m_shop->ownerSession());
    // Installed last it sees first what comes, before the listener of scans holds it back.
    qApp->removeEventFilter(&m_counter);
    qApp->installEventFilter(&m_counter);
    // The display of the tests is smaller than the window, which would fill it.
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768);
    m_window->QMainWindow::show();
    m_window->askWhoIsThere();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not get the keyboard");
}

QVariant WindowDay::value(const QString &query)
{
    DatabaseLocation location;
    location.path = m_shop->path();
    Connection connection(location, ConnectionMode::Read);
    return connection.scalar(query);
}

void WindowDay::took(const char *task, int ceiling)
{
    const int count = takeActions();
    qInfo("%s: %d actions, %d at most", task, count, ceiling);
    if (count > ceiling)
        QTest::qFail(qPrintable(u"%1 took %2 actions, %3 are enough"_qs.arg(QString::fromUtf8(task))
                                    .arg(count)
                                    .arg(ceiling)),
                     __FILE__, __LINE__);
}

void WindowDay::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key(key), modifiers);
}

void WindowDay::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(m_window->windowHandle(), c.toLatin1());
}

void WindowDay::enter(const QString &text)
{
    type(text);
    key(Qt::Key_Return);
}

void WindowDay::scan(const QString &code)
{
    m_counter.beginScan();
    m_scanMs += 1000;
    for (const QChar c : code)
        send(c.toUpper().unicode(), QString(c));
    send(Qt::Key_Return, u"\r"_qs);
    m_counter.endScan();
}

void WindowDay::send(int key, const QString &text)
{
    m_scanMs += 3;
    QWindow *display = m_window->windowHandle();
    if (qt_sendShortcutOverrideEvent(display, m_scanMs, key, Qt::NoModifier, text))
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        event.setTimestamp(m_scanMs);
        QCoreApplication::sendEvent(display, &event);
    }
}

void WindowDay::tabTo(const QString &name)
{
    for (int i = 0; i < 60 && focused() != name; ++i)
        key(Qt::Key_Tab);
    if (focused() != name)
        qFatal("Tab does not reach %s", qPrintable(name));
}

void WindowDay::click(const QString &name)
{
    QWidget *target = findWidget(name, QWidget::staticMetaObject);
    // It may have come this moment: its place is known once the layouts have had their turn.
    QCoreApplication::processEvents();
    clickAt(*target, target->rect().center());
}

void WindowDay::clickRow(const QString &table, const QString &text)
{
    auto *view = find<QAbstractItemView>(table);
    QModelIndex wanted;
    const bool came = QTest::qWaitFor([&] {
        const QAbstractItemModel &rows = *view->model();
        for (int row = 0; row < rows.rowCount() && !wanted.isValid(); ++row) {
            if (rows.index(row, 0).data().toString().contains(text))
                wanted = rows.index(row, 0);
        }
        return wanted.isValid();
    });
    if (!came)
        qFatal("%s has no row %s", qPrintable(table), qPrintable(text));
    QCoreApplication::processEvents();
    clickAt(*view->viewport(), view->visualRect(wanted).center());
}

void WindowDay::clickAt(const QWidget &target, const QPoint &place)
{
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                      target.mapTo(m_window.get(), place));
}

QString WindowDay::focused()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget == nullptr ? QString() : widget->objectName();
}

QWidget *WindowDay::findWidget(const QString &name, const QMetaObject &type)
{
    QWidget *found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        for (QWidget *each : m_window->findChildren<QWidget *>(name)) {
            if (each->isVisible() && each->isEnabled() && each->metaObject()->inherits(&type))
                found = each;
        }
        return found != nullptr;
    });
    if (!came)
        qFatal("%s does not come", qPrintable(name));
    return found;
}

void WindowDay::waitForPage(const QString &name)
{
    if (!QTest::qWaitFor([&] { return m_window->currentPage() == name; }))
        qFatal("the page %s does not come", qPrintable(name));
}

void WindowDay::waitForFocus(const QString &name)
{
    if (!QTest::qWaitFor([&] { return focused() == name; }))
        qFatal("%s has the keyboard, not %s", qPrintable(focused()), qPrintable(name));
}

void WindowDay::waitForStep(ui::TillStep step)
{
    if (!QTest::qWaitFor([&] { return till().step() == step && isSaved(); }))
        qFatal("the screen %d of the till does not come, this is %d", int(step),
               int(till().step()));
}

bool WindowDay::isSaved()
{
    return !till().findChild<ui::LiveBasket *>()->isSaving();
}

void WindowDay::waitForValue(const QString &query, int wanted)
{
    int found = 0;
    const bool came =
        QTest::qWaitFor([&] { return (found = value(query).toInt()) == wanted; }, fileMs);
    if (!came)
        qFatal("%s: %d instead of %d", qPrintable(query), found, wanted);
}

void WindowDay::waitForLines(int lines)
{
    waitForValue(u"SELECT count(*) FROM basket_lines l JOIN baskets b ON b.id = l.basket_id "
                 u"WHERE b.state = 'current'"_qs,
                 lines);
    if (!QTest::qWaitFor([&] { return isSaved(); }))
        qFatal("the basket is never saved");
}

} // namespace cabas::test
