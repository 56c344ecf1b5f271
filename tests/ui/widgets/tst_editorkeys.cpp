// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editorkeys.h"

#include "tests/support/registry.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace cabas::ui;

namespace {

/// A line edit as it is under X11, wherever the test runs: it wants every key with Ctrl.
class Greedy : public QLineEdit {
public:
    int keys = 0;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent *>(event)->key() != Qt::Key_Control)
            ++keys;
        return QLineEdit::event(event);
    }
};

} // namespace

class TestEditorKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theButtonHasItsKey_data()
    {
        QTest::addColumn<int>("key");
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_E, Qt::Key_K, Qt::Key_U})
            QTest::addRow("Ctrl+%c", char(key)) << int(key);
    }
    void theButtonHasItsKey()
    {
        QFETCH(int, key);
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *edit = new Greedy;
        auto *button = new KeyButton(QStringLiteral("Export"));
        button->setKey(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(key))));
        row->addWidget(edit);
        row->addWidget(button);
        int clicks = 0;
        connect(button, &KeyButton::clicked, &window, [&clicks] { ++clicks; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(clicks, 1);
        QCOMPARE(edit->keys, 0);
        // A key that no button has is the line edit's, and so is one without Ctrl.
        button->setKey({});
        QTest::keyClick(edit, Qt::Key(key), Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key(key));
        QCOMPARE(clicks, 1);
        QCOMPARE(edit->keys, 2);
    }
};

CABAS_TEST(TestEditorKeys)
#include "tst_editorkeys.moc"
