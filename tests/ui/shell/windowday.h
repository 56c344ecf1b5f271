// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "tests/core/till/tillfixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/till/tillpage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QWindow>

namespace cabas::test {

/// The program's own window on a shop ready to sell, with nobody signed in, worked through the
/// display: keys, scans as bursts of keys, clicks.
class WindowDay {
public:
    explicit WindowDay(TillShop &data) : m_data(data)
    {
        auto shop = Shop::open(data.shop().path(), {data.shop().folder(), data.shop().now(), {}});
        if (!shop)
            qFatal("%s", qPrintable(shop.failure().message));
        m_shop = std::move(shop).value();
        m_window = std::make_unique<ui::MainWindow>(*m_shop, *m_shop->ownerSession());
        m_window->resize(1366, 768);
        m_window->QMainWindow::show();
        m_window->askWhoIsThere();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not get the keyboard");
    }

    TestShop &data() { return m_data.shop(); }
    ui::MainWindow &window() { return *m_window; }
    /// Presses, clicks and scans since the last time; the keys of one scan are one.
    int takeActions() { return std::exchange(m_actions, 0); }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_actions;
        QTest::keyClick(m_window->windowHandle(), Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            ++m_actions;
            QTest::keyClick(m_window->windowHandle(), c.toLatin1());
        }
    }
    void enter(const QString &text)
    {
        type(text);
        key(Qt::Key_Return);
    }
    /// A burst of keys with the display's times, 3 ms apart however busy the machine is.
    void scan(const QString &code)
    {
        ++m_actions;
        m_scanMs += 1000;
        for (const QChar c : code)
            send(c.unicode(), QString(c));
        send(Qt::Key_Return, u"\r"_qs);
    }
    /// Presses Tab until the control of this name has the focus.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && focused() != name; ++i)
            key(Qt::Key_Tab);
        if (focused() != name)
            qFatal("Tab does not reach %s", qPrintable(name));
    }
    void click(const QString &name)
    {
        ++m_actions;
        auto *target = find<QWidget>(name);
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                          target->mapTo(m_window.get(), target->rect().center()));
    }
    static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget == nullptr ? QString() : widget->objectName();
    }

    /// A visible widget by name, waited for.
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        T *found = nullptr;
        const bool came = QTest::qWaitFor([&] {
            found = nullptr;
            for (T *each : m_window->findChildren<T *>(name)) {
                if (each->isVisible() && each->isEnabled())
                    found = each;
            }
            return found != nullptr;
        });
        if (!came)
            qFatal("%s does not come", qPrintable(name));
        return found;
    }
    void waitForPage(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return m_window->currentPage() == name; }))
            qFatal("the page %s does not come", qPrintable(name));
    }
    ui::TillPage &till() { return *m_window->findChild<ui::TillPage *>(); }
    void waitForStep(ui::TillStep step)
    {
        if (!QTest::qWaitFor([&] { return till().step() == step && isSaved(); }))
            qFatal("the screen of the till does not come");
    }
    bool isSaved() { return !till().findChild<ui::LiveBasket *>()->isSaving(); }
    /// Waits until a question to the file is answered so.
    void waitForValue(const QString &query, int wanted)
    {
        int found = 0;
        const bool came = QTest::qWaitFor(
            [&] { return (found = data().value(query).toInt()) == wanted; }, 10'000);
        if (!came)
            qFatal("%s: %d instead of %d", qPrintable(query), found, wanted);
    }
    /// Waits until so many lines stand in the baskets being rung up.
    void waitForLines(int lines)
    {
        waitForValue(u"SELECT count(*) FROM basket_lines"_qs, lines);
        if (!QTest::qWaitFor([&] { return isSaved(); }))
            qFatal("the basket is never saved");
    }

private:
    void send(int key, const QString &text)
    {
        m_scanMs += 3;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(m_scanMs);
            QCoreApplication::sendEvent(m_window->windowHandle(), &event);
        }
    }

    TillShop &m_data;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_actions = 0;
    quint64 m_scanMs = 1'000'000;
};

} // namespace cabas::test
