// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QTest>
#include <QWidget>

namespace cabas::test {

/// A shown window with a column to put widgets in.
struct Window {
    Window()
    {
        column = new QVBoxLayout(&widget);
        widget.resize(800, 600);
    }
    void open()
    {
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    QWidget widget;
    QVBoxLayout *column;
};

} // namespace cabas::test
