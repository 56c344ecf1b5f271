// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowday.h"

#include "core/db/connection.h"
#include "tests/ui/shell/tasktable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>
#include <QWindow>

namespace cabas::test {

namespace {

/// How long something may take to come on a slow machine.
constexpr int waitMs = 15'000;

template <typename Question>
bool comes(const Question &isThere)
{
    return QTest::qWaitFor(isThere, waitMs);
}

bool isModifier(const QEvent &event)
{
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt;
}

/// A letter of a text, and no deed.
bool isLetter(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return !key.text().isEmpty() && key.text().front().isPrint() &&
           (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
}

/// Where a list or a menu that stands over the window shows what begins so; invalid where it does
/// not.
QRect placeIn(const QWidget &popup, const QString &text)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&popup)) {
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text) && action->isEnabled())
                return menu->actionGeometry(action);
        }
    }
    const auto *list = qobject_cast<const QAbstractItemView *>(&popup);
    const QAbstractItemModel *rows = list == nullptr ? nullptr : list->model();
    for (int row = 0; rows != nullptr && row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        if (index.data().toString().contains(text))
            return list->visualRect(index).translated(list->viewport()->mapTo(list, QPoint(0, 0)));
    }
    return {};
}

QString textOf(const QWidget &field)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    return line == nullptr ? QString() : line->text();
}

} // namespace

ActionCounter::ActionCounter()
{
    qApp->installEventFilter(this);
}

int ActionCounter::take()
{
    m_clicks = 0;
    m_commands = 0;
    return std::exchange(m_count, 0);
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
    const bool isClick = type == QEvent::MouseButtonPress; // the second of two as well
    if (!isOfDisplay || m_inScan || (!isKey && !isClick))
        return false;
    ++m_count;
    m_clicks += isClick ? 1 : 0;
    m_commands += isKey && !isLetter(*event) ? 1 : 0;
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
    watchForQuestions();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not get the keyboard");
}

/// A question that no task answers would stop the test for ever.
void WindowDay::watchForQuestions()
{
    auto *watch = new QTimer(m_window.get());
    constexpr int everyMs = 1000;
    QObject::connect(watch, &QTimer::timeout, watch, [this, asked = 0]() mutable {
        const QWidget *question = QApplication::activeModalWidget();
        asked = question == nullptr ? 0 : asked + 1;
        if (asked * everyMs > waitMs)
            stop(u"nobody answers: "_qs + question->windowTitle());
    });
    watch->start(everyMs);
}

QVariant WindowDay::value(const QString &query)
{
    DatabaseLocation location;
    location.path = m_shop->path();
    Connection connection(location, ConnectionMode::Read);
    return connection.scalar(query);
}

void WindowDay::stop(const QString &why)
{
    const QString picture = QStringLiteral(CABAS_BUILD_DIR "/pictures/stopped.png");
    m_window->grab().save(picture);
    qFatal("%s (%s)", qPrintable(why), qPrintable(picture));
}

void WindowDay::begin(const char *person, Hand hand)
{
    m_person = QString::fromLatin1(person);
    m_hand = hand;
    takeActions();
}

void WindowDay::took(const char *task, int ceiling)
{
    const bool isOther = (m_hand == Hand::Keyboard && m_counter.clicks() > 0) ||
                         (m_hand == Hand::Mouse && m_counter.commands() > 0);
    if (isOther)
        QTest::qFail(qPrintable(u"%1 took the other hand"_qs.arg(QString::fromUtf8(task))),
                     __FILE__, __LINE__);
    const int count = takeActions();
    qInfo("%s: %d actions, %d at most", task, count, ceiling);
    if (m_hand != Hand::Any)
        TaskTable::note({m_person, QString::fromUtf8(task), m_hand, count, ceiling});
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
    press(Qt::Key_Tab, name);
}

void WindowDay::tabBackTo(const QString &name)
{
    press(Qt::Key_Backtab, name);
}

void WindowDay::press(int which, const QString &until)
{
    constexpr int most = 60;
    QStringList met;
    for (int i = 0; i < most && focused() != until; ++i) {
        key(which, which == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        met << focused();
    }
    if (focused() != until)
        stop(u"Tab does not reach %1, but %2"_qs.arg(until, met.join(u", "_qs)));
}

void WindowDay::click(const QString &name)
{
    QWidget *target = findWidget(name, QWidget::staticMetaObject);
    // It may have come this moment: its place is known once the layouts have had their turn.
    QCoreApplication::processEvents();
    clickAt(*target, target->rect().center());
}

void WindowDay::typeInto(const QString &field, const QString &text)
{
    click(field);
    write(field, text);
}

void WindowDay::write(const QString &field, const QString &text)
{
    waitForFocus(field);
    type(text);
    // No hand is back at the mouse within the 60 ms that keys are held, for they may be a scan.
    const QWidget &edit = *find<QWidget>(field);
    if (!comes([&] { return textOf(edit).endsWith(text); }))
        stop(u"%1 says %2"_qs.arg(field, textOf(edit)));
}

void WindowDay::clickCell(const QString &table, int row, int column)
{
    const auto *view = find<QAbstractItemView>(table);
    QCoreApplication::processEvents();
    clickAt(*view->viewport(), view->visualRect(view->model()->index(row, column)).center());
}

void WindowDay::openRow(const QString &table, int row)
{
    const auto *view = find<QAbstractItemView>(table);
    waitForRows(table);
    QCoreApplication::processEvents();
    const QPoint place = view->visualRect(view->model()->index(row, 0)).center();
    QTest::mouseDClick(m_window->windowHandle(), Qt::LeftButton, {},
                       view->viewport()->mapTo(m_window.get(), place));
}

void WindowDay::choose(const QString &box, const QString &value)
{
    auto *combo = find<QComboBox>(box);
    // The list that opens takes no release before the time of a double click is over.
    const int before = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(0);
    clickAt(*combo, QPoint(combo->width() - 12, combo->height() / 2));
    QApplication::setDoubleClickInterval(before);
    QAbstractItemView *list = combo->view();
    if (!comes([&] { return list->isVisible(); }))
        stop(box + u" does not open"_qs);
    QCoreApplication::processEvents();
    const int at = combo->findText(value, Qt::MatchStartsWith);
    const QModelIndex wanted = combo->model()->index(at, combo->modelColumn());
    list->scrollTo(wanted);
    QCoreApplication::processEvents(); // where it stands after that
    const QPoint place = list->visualRect(wanted).center();
    QWindow *display = list->window()->windowHandle();
    const QPoint there = list->viewport()->mapTo(list->window(), place);
    QTest::mouseMove(display, there);
    QCoreApplication::processEvents();
    QTest::mouseClick(display, Qt::LeftButton, {}, there);
    if (!comes([&] { return combo->currentIndex() == at; }))
        stop(u"%1 says %2"_qs.arg(box, combo->currentText()));
}

void WindowDay::clickListed(const QString &text)
{
    QWidget *popup = nullptr;
    QRect place;
    const bool came = comes([&] {
        popup = QApplication::activePopupWidget();
        place = popup == nullptr ? QRect() : placeIn(*popup, text);
        return place.isValid();
    });
    if (!came)
        stop(u"no list offers "_qs + text);
    QTest::mouseMove(popup->windowHandle(), place.center());
    QTest::mouseClick(popup->windowHandle(), Qt::LeftButton, {}, place.center());
}

void WindowDay::answer(const QString &verb)
{
    auto *waiting = new QTimer(m_window.get());
    QObject::connect(waiting, &QTimer::timeout, waiting, [this, waiting, verb] {
        waiting->stop();
        if (answerNow(verb))
            waiting->deleteLater();
        else
            waiting->start();
    });
    waiting->start(5);
}

bool WindowDay::answerNow(const QString &verb)
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (dialog == nullptr)
        return false;
    if (!dialog->isActiveWindow()) {
        dialog->activateWindow(); // as a manager of windows does
        return false;
    }
    QWindow *display = dialog->windowHandle();
    for (auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text() != verb)
            continue;
        const QPoint place = button->mapTo(dialog, button->rect().center());
        if (m_hand == Hand::Mouse) {
            QTest::mouseClick(display, Qt::LeftButton, {}, place);
        } else {
            constexpr int most = 8;
            for (int i = 0; i < most && !button->hasFocus(); ++i)
                QTest::keyClick(display, Qt::Key_Tab);
            QTest::keyClick(display, Qt::Key_Space);
        }
        m_window->activateWindow(); // as a manager of windows does
        return true;
    }
    return false;
}

void WindowDay::clickRow(const QString &table, const QString &text)
{
    auto *view = find<QAbstractItemView>(table);
    QModelIndex wanted;
    const bool came = comes([&] {
        const QAbstractItemModel &rows = *view->model();
        for (int row = 0; row < rows.rowCount() && !wanted.isValid(); ++row) {
            if (rows.index(row, 0).data().toString().contains(text))
                wanted = rows.index(row, 0);
        }
        return wanted.isValid();
    });
    if (!came)
        stop(u"%1 has no row %2"_qs.arg(table, text));
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
    if (widget == nullptr)
        return u"nothing"_qs;
    const QString name = widget->objectName();
    return name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name;
}

QWidget *WindowDay::findWidget(const QString &name, const QMetaObject &type)
{
    QWidget *found = nullptr;
    const bool came = comes([&] {
        for (QWidget *each : m_window->findChildren<QWidget *>(name)) {
            if (each->isVisible() && each->isEnabled() && each->metaObject()->inherits(&type))
                found = each;
        }
        return found != nullptr;
    });
    if (!came)
        stop(name + u" does not come"_qs);
    return found;
}

void WindowDay::waitForRows(const QString &table)
{
    const auto *view = find<QAbstractItemView>(table);
    if (!comes([&] { return view->model()->rowCount() > 0; }))
        stop(table + u" stays empty"_qs);
}

void WindowDay::waitForPage(const QString &name)
{
    if (!comes([&] { return m_window->currentPage() == name; }))
        stop(u"the page %1 does not come, this is %2"_qs.arg(name, m_window->currentPage()));
}

void WindowDay::waitForFocus(const QString &name)
{
    if (!comes([&] { return focused() == name; }))
        stop(u"%1 has the keyboard, not %2"_qs.arg(focused(), name));
}

void WindowDay::waitForStep(ui::TillStep step)
{
    if (!comes([&] { return till().step() == step && isSaved(); }))
        stop(u"the screen %1 of the till does not come, this is %2"_qs.arg(int(step)).arg(
            int(till().step())));
}

bool WindowDay::isSaved()
{
    return !till().findChild<ui::LiveBasket *>()->isSaving();
}

void WindowDay::waitForValue(const QString &query, int wanted)
{
    int found = 0;
    const bool came = comes([&] { return (found = value(query).toInt()) == wanted; });
    if (!came)
        stop(u"%1: %2 instead of %3"_qs.arg(query).arg(found).arg(wanted));
}

void WindowDay::waitForLines(int lines)
{
    waitForValue(u"SELECT count(*) FROM basket_lines l JOIN baskets b ON b.id = l.basket_id "
                 u"WHERE b.state = 'current'"_qs,
                 lines);
    if (!comes([&] { return isSaved(); }))
        stop(u"the basket is never saved"_qs);
}

} // namespace cabas::test
