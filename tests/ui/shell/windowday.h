// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "ui/shell/mainwindow.h"
#include "ui/till/tillpage.h"

#include <QTest>

class QAbstractItemView;

namespace cabas::test {

/// Counts what a person does, as the window gets it: presses of keys (a shortcut's too) and of the
/// mouse. The keys of one scan are one.
class ActionCounter : public QObject {
public:
    ActionCounter();

    void beginScan() { m_inScan = true; }
    void endScan();
    /// How many since the last time.
    int take() { return std::exchange(m_count, 0); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_count = 0;
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
    /// Ends a task: fails the test when it took more than its ceiling.
    void took(const char *task, int ceiling);

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void enter(const QString &text);
    /// A burst of keys with the display's times, 3 ms apart however busy the machine is. Its
    /// Enter is offered to shortcuts first, as every key of the display is.
    void scan(const QString &code);
    /// Presses Tab until the control of this name has the focus.
    void tabTo(const QString &name);
    void click(const QString &name);
    /// Clicks the row of a table whose first cell holds this text.
    void clickRow(const QString &table, const QString &text);
    static QString focused();

    /// A visible, enabled widget by name, waited for.
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return static_cast<T *>(findWidget(name, T::staticMetaObject));
    }
    void waitForPage(const QString &name);
    void waitForFocus(const QString &name);
    ui::TillPage &till() { return *m_window->findChild<ui::TillPage *>(); }
    void waitForStep(ui::TillStep step);
    /// Waits until a question to the file is answered so.
    void waitForValue(const QString &query, int wanted);
    /// Waits until so many lines stand in the basket being rung up.
    void waitForLines(int lines);

private:
    bool isSaved();
    QWidget *findWidget(const QString &name, const QMetaObject &type);
    void clickAt(const QWidget &target, const QPoint &place);
    /// A key of the scanner.
    void send(int key, const QString &text);

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ui::MainWindow> m_window;
    ActionCounter m_counter;
    quint64 m_scanMs = 1'000'000;
};

} // namespace cabas::test
