// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "core/base/text.h"
#include "tests/core/till/tillfixture.h"
#include "ui/till/livebasket.h"
#include "ui/till/tillpage.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/keybutton.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace cabas::test {

/// The till's page in a window of its own, worked by keys and simulated scans.
class TillWindow {
public:
    /// `place`: the shop's file or address, where it is not the file of `data`.
    explicit TillWindow(TillShop &data, const std::vector<Permission> &permissions = {},
                        const QString &place = {})
    {
        auto shop = Shop::open(place.isEmpty() ? data.shop().path() : place,
                               {data.shop().folder(), data.shop().now(), {}});
        if (!shop)
            qFatal("%s", qPrintable(shop.failure().message));
        m_shop = std::move(shop).value();
        Session session = *m_shop->ownerSession();
        if (!permissions.empty())
            session = m_shop->sessionFor(data.shop().sessionAs(permissions).person());
        m_desk = std::make_unique<ui::Desk>(*m_shop, session);
        m_page = static_cast<ui::TillPage *>(ui::makeTillPage(*m_desk, nullptr));
        auto *column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page);
        m_window.resize(1366, 768);
        m_page->begin({});
        m_window.show();
        m_window.activateWindow();
        m_page->setFocus();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not get the keyboard");
    }
    ~TillWindow() { settle(); }

    QWidget &window() { return m_window; }
    ui::TillPage &page() { return *m_page; }
    ui::Desk &desk() { return *m_desk; }
    ui::LiveBasket &basket() { return *m_page->findChild<ui::LiveBasket *>(); }
    ui::TillStep step() const { return m_page->step(); }

    /// Waits until nothing is on its way to the file.
    void settle()
    {
        const bool isQuiet = QTest::qWaitFor([this] { return !basket().isSaving(); });
        if (!isQuiet)
            qFatal("the basket is never saved");
    }
    void goesTo(ui::TillStep step)
    {
        if (!QTest::qWaitFor([&] { return m_page->step() == step; }))
            qFatal("the screen does not come");
    }

    void scan(const QString &code)
    {
        ++m_actions;
        m_page->scanned(code);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_actions;
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_window, static_cast<Qt::Key>(key), modifiers);
    }
    /// Types and presses Enter.
    void enter(const QString &text)
    {
        type(text);
        key(Qt::Key_Return);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            ++m_actions;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                                c.isDigit() ? Qt::Key(c.unicode()) : Qt::Key_A, QString(c),
                                Qt::NoModifier);
        }
    }
    /// Keys and scans since the last time.
    int takeActions() { return std::exchange(m_actions, 0); }

    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return m_page->screen()->findChild<T *>(name);
    }
    QString figure(const QString &name) { return find<ui::BigAmount>(name)->figure(); }
    QString problem()
    {
        auto *label = find<QLabel>(u"problem"_qs);
        return label && label->isVisible() ? label->text() : QString();
    }
    /// A cell of the basket's table.
    QString cell(int row, int column)
    {
        auto *table = find<QAbstractItemView>(u"lines"_qs);
        return table->model()->index(row, column).data().toString();
    }
    qint64 totalCents() { return basket().view().total.cents(); }

private:
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ui::Desk> m_desk;
    QWidget m_window;
    ui::TillPage *m_page = nullptr;
    int m_actions = 0;
};

} // namespace cabas::test
