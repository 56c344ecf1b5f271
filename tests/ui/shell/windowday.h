// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "ui/shell/mainwindow.h"
#include "ui/till/tillpage.h"

#include <QTest>

namespace cabas::test {

/// What a person holds: `Any` is no task of one of them.
enum class Hand { Any, Keyboard, Mouse };

/// Counts what a person does, as the window gets it: presses of keys (a shortcut's too) and of the
/// mouse. The keys of one scan are one.
class ActionCounter : public QObject {
public:
    ActionCounter();

    void beginScan() { m_inScan = true; }
    void endScan();
    /// How many since the last time.
    int take();
    /// What the other hand did since the last time: presses of the mouse, and keys that are more
    /// than a letter of a text.
    int clicks() const { return m_clicks; }
    int commands() const { return m_commands; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_count = 0;
    int m_clicks = 0;
    int m_commands = 0;
    bool m_inScan = false;
};

/// The program's own window on a shop's file, with nobody signed in, worked through the display:
/// keys, scans as bursts of keys, clicks. Ends the program, in words, where something that must
/// come does not.
class WindowDay {
public:
    /// `now`: the clock of the file, which is a sandbox.
    WindowDay(const QString &path, const QString &keysFolder, const QDateTime &now);

    ui::MainWindow &window() { return *m_window; }
    Shop &shop() { return *m_shop; }
    /// The first value of a query's first row.
    QVariant value(const QString &query);

    /// Presses, clicks and scans since the last time.
    int takeActions() { return m_counter.take(); }
    /// Whose tasks come next, and with what they are done. By mouse the keyboard gives texts and
    /// figures alone, for which there is no button.
    void begin(const char *person, Hand hand);
    /// Ends a task: fails the test when it took more than its ceiling, or the other hand.
    void took(const char *task, int ceiling);

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void enter(const QString &text);
    /// A burst of keys with the display's times, 3 ms apart however busy the machine is. Its
    /// Enter is offered to shortcuts first, as every key of the display is.
    void scan(const QString &code);
    /// Presses Tab until the control of this name has the focus.
    void tabTo(const QString &name);
    /// The same the other way round.
    void tabBackTo(const QString &name);
    void click(const QString &name);
    /// Clicks a field and types.
    void typeInto(const QString &field, const QString &text);
    /// Types into the field that has the keyboard, or is about to have it.
    void write(const QString &field, const QString &text);
    void clickCell(const QString &table, int row, int column);
    /// Clicks a row twice.
    void openRow(const QString &table, int row);
    /// Opens the list of a box and clicks the value that begins so.
    void choose(const QString &box, const QString &value);
    /// Clicks what begins so in the list or menu that opens over the window.
    void clickListed(const QString &text);
    /// Chooses this verb of the next question, once it is asked.
    void answer(const QString &verb);
    /// Clicks the row of a table whose first cell holds this text.
    void clickRow(const QString &table, const QString &text);
    static QString focused();

    /// A visible, enabled widget by name, waited for.
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return static_cast<T *>(findWidget(name, T::staticMetaObject));
    }
    /// Waits until a table has rows.
    void waitForRows(const QString &table);
    void waitForPage(const QString &name);
    void waitForFocus(const QString &name);
    ui::TillPage &till() { return *m_window->findChild<ui::TillPage *>(); }
    void waitForStep(ui::TillStep step);
    /// Waits until a question to the file is answered so.
    void waitForValue(const QString &query, int wanted);
    /// Waits until so many lines stand in the basket being rung up.
    void waitForLines(int lines);

private:
    void watchForQuestions();
    bool isSaved();
    QWidget *findWidget(const QString &name, const QMetaObject &type);
    void clickAt(const QWidget &target, const QPoint &place);
    void press(int which, const QString &until);
    bool answerNow(const QString &verb);
    /// Ends the program, with a picture of where it was.
    [[noreturn]] void stop(const QString &why);
    /// A key of the scanner.
    void send(int key, const QString &text);

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ui::MainWindow> m_window;
    ActionCounter m_counter;
    QString m_person;
    Hand m_hand = Hand::Any;
    quint64 m_scanMs = 1'000'000;
};

} // namespace cabas::test
