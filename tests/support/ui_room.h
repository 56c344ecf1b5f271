// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "tests/support/testshop.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace cabas::test {

/// The whole window on a shop's file, worked by mouse and keys as a person does.
class RoomWindow {
public:
    /// Signed in as the owner, or as somebody who holds exactly these permissions.
    explicit RoomWindow(TestShop &data, const std::vector<Permission> &permissions = {})
    {
        auto shop = Shop::open(data.path(), {data.folder(), data.now(), {}});
        if (!shop)
            qFatal("%s", qPrintable(shop.failure().message));
        m_shop = std::move(shop).value();
        Session session = *m_shop->ownerSession();
        if (!permissions.empty())
            session = m_shop->sessionFor(data.sessionAs(permissions).person());
        m_window = std::make_unique<ui::MainWindow>(*m_shop, session);
        // The platform's screen may be smaller, and the window would fill it.
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(1366, 768);
        m_window->QMainWindow::show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not get the keyboard");
    }

    ui::MainWindow &window() { return *m_window; }
    ui::Page &page() { return *m_window->page(); }
    void go(const QString &name, const QVariant &about = {}) { m_window->show(name, about); }

    /// The widget of a name on the present page; ends the test, in words, when there is none.
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        auto *found = page().findChild<T *>(name);
        if (found == nullptr)
            qFatal("no %s on this page", qPrintable(name));
        return found;
    }
    template <typename T = QWidget>
    bool shows(const QString &name)
    {
        const auto *found = page().findChild<T *>(name);
        return found != nullptr && found->isVisible();
    }
    void click(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    /// Puts a text in place of what a field holds, key by key; once more where what was saved just
    /// before came back into the field meanwhile.
    void write(const QString &field, const QString &text)
    {
        constexpr int soon = 1000;
        constexpr int late = 5000;
        if (isWritten(field, text, soon) || isWritten(field, text, late))
            return;
        qFatal("%s says %s", qPrintable(field), qPrintable(find<QLineEdit>(field)->text()));
    }
    bool isWritten(const QString &field, const QString &text, int milliseconds)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, QString(c), Qt::NoModifier);
        // Quick keys are held back a moment, for they may be a scan.
        return QTest::qWaitFor([&] { return edit->text() == text; }, milliseconds);
    }
    QAbstractItemModel &rows(const QString &table) { return *find<QTableView>(table)->model(); }
    QString cell(const QString &table, int row, int column)
    {
        return rows(table).index(row, column).data().toString();
    }
    /// Selects a row and presses Enter on it.
    void open(const QString &table, int row)
    {
        auto *view = find<QTableView>(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
    }
    QString name() { return m_window->currentPage(); }

private:
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace cabas::test
