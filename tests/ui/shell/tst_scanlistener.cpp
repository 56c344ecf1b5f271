// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/shell/scanlistener.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cabas::ui;

namespace {

bool longEnough(const QString &code)
{
    return code.size() == 13 && code.front().isDigit();
}

/// Types at a machine's speed into whatever has the focus, as a wedge scanner does.
void scan(const QString &code, bool enter = true)
{
    for (const QChar c : code)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    if (enter)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

} // namespace

class TestScanListener : public QObject {
    Q_OBJECT
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ScanListener> m_listener;
    std::unique_ptr<QSignalSpy> m_scans;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_button = nullptr;
    QComboBox *m_combo = nullptr;
    QPlainTextEdit *m_text = nullptr;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_edit = new QLineEdit;
        m_button = new QPushButton(u"b"_qs);
        m_combo = new QComboBox;
        m_combo->addItems({u"1 one"_qs, u"9 nine"_qs});
        m_text = new QPlainTextEdit;
        for (QWidget *widget : std::initializer_list<QWidget *>{m_edit, m_button, m_combo, m_text})
            column->addWidget(widget);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_listener = std::make_unique<ScanListener>(longEnough);
        qApp->installEventFilter(m_listener.get());
        m_scans = std::make_unique<QSignalSpy>(m_listener.get(), &ScanListener::scanned);
    }
    void cleanup()
    {
        m_listener.reset();
        m_window.reset();
    }

    void aScanReachesNoWidget_data()
    {
        QTest::addColumn<QString>("focus");
        for (const char *focus : {"edit", "button", "combo", "text"})
            QTest::newRow(focus) << QString::fromLatin1(focus);
    }
    void aScanReachesNoWidget()
    {
        QFETCH(QString, focus);
        QWidget *widget = focus == u"edit"     ? static_cast<QWidget *>(m_edit)
                          : focus == u"button" ? static_cast<QWidget *>(m_button)
                          : focus == u"combo"  ? static_cast<QWidget *>(m_combo)
                                               : m_text;
        widget->setFocus();
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        scan(u"9501101530003"_qs);
        scan(u"3560070169443"_qs);
        QTRY_COMPARE(m_scans->size(), 2);
        QCOMPARE(m_scans->at(0).at(0).toString(), u"9501101530003"_qs);
        QCOMPARE(m_scans->at(1).at(0).toString(), u"3560070169443"_qs);
        QCOMPARE(m_edit->text(), QString());
        QCOMPARE(m_text->toPlainText(), QString());
        QCOMPARE(m_combo->currentIndex(), 0);
        QCOMPARE(pressed.size(), 0);
    }

    void aScanWithoutEnterIsHeardToo()
    {
        m_edit->setFocus();
        scan(u"9501101530003"_qs, false);
        QTRY_COMPARE(m_scans->size(), 1);
        QCOMPARE(m_edit->text(), QString());
    }

    void aLineFeedEndsAScanToo()
    {
        m_edit->setFocus();
        // Eleven digits that are no code: with their end they are one that nobody knows.
        scan(u"60042180340"_qs, false);
        QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key(u'\n'), u"\n"_qs, Qt::NoModifier);
        QTRY_COMPARE(m_scans->size(), 1);
        QCOMPARE(m_edit->text(), QString());
    }

    void shortTextIsGivenBack()
    {
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"12*"_qs);
        QTRY_COMPARE(m_edit->text(), u"12*"_qs);
        QCOMPARE(m_scans->size(), 0);
    }

    void enterAfterTypingReachesTheField()
    {
        m_edit->setFocus();
        QSignalSpy returned(m_edit, &QLineEdit::returnPressed);
        QTest::keyClicks(m_edit, u"abc"_qs);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTRY_COMPARE(returned.size(), 1);
        QCOMPARE(m_edit->text(), u"abc"_qs);
    }

    void aShortcutSettlesWhatWasTyped()
    {
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"ab"_qs);
        QTest::keyClick(m_edit, Qt::Key_Home);
        QTest::keyClick(m_edit, Qt::Key_X);
        QTRY_COMPARE(m_edit->text(), u"xab"_qs);
    }

    void theEnterOfAScanIsNoShortcut()
    {
        QShortcut finish(QKeySequence(Qt::Key_Return), m_window.get());
        QSignalSpy finished(&finish, &QShortcut::activated);
        m_button->setFocus();
        scan(u"9501101530003"_qs);
        scan(u"3560070169443"_qs);
        QTRY_COMPARE(m_scans->size(), 2);
        QCOMPARE(finished.size(), 0);
        QTest::keyClick(m_button, Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
    }

    void theEnterAfterTypingIsAShortcutOnce()
    {
        QShortcut finish(QKeySequence(Qt::Key_Return), m_window.get());
        QSignalSpy finished(&finish, &QShortcut::activated);
        QSignalSpy unclaimed(m_listener.get(), &ScanListener::unclaimed);
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"20"_qs);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(unclaimed.size(), 0);
        QCOMPARE(m_edit->text(), u"20"_qs);
    }

    void theEnterThatAFieldAnsweredIsNotOfferedAgain()
    {
        QSignalSpy unclaimed(m_listener.get(), &ScanListener::unclaimed);
        QSignalSpy returned(m_edit, &QLineEdit::returnPressed);
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"+5"_qs);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTRY_COMPARE(returned.size(), 1);
        QCOMPARE(unclaimed.size(), 0);
    }

    void whatWasTypedComesBeforeTheShortcutAfterIt()
    {
        QShortcut pay(QKeySequence(Qt::Key_F12), m_window.get());
        QString typed;
        connect(&pay, &QShortcut::activated, this, [&] { typed = m_edit->text(); });
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"20"_qs);
        QTest::keyClick(m_edit, Qt::Key_F12);
        QCOMPARE(typed, u"20"_qs);
    }

    void aScanInADialogIsHeard()
    {
        QDialog dialog(m_window.get());
        auto *field = new QLineEdit(&dialog);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        field->setFocus();
        scan(u"9501101530003"_qs);
        QTRY_COMPARE(m_scans->size(), 1);
        QCOMPARE(field->text(), QString());
        QVERIFY(dialog.isVisible());
    }

    void aKeyThatNobodyTakesIsOfferedToShortcuts()
    {
        QSignalSpy unclaimed(m_listener.get(), &ScanListener::unclaimed);
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_2);
        QTRY_COMPARE(unclaimed.size(), 1);
        QCOMPARE(unclaimed.at(0).at(0).value<QKeySequence>(), QKeySequence(Qt::Key_2));
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_3);
        QTRY_COMPARE(m_edit->text(), u"3"_qs);
        QCOMPARE(unclaimed.size(), 1);
        QCOMPARE(m_scans->size(), 0);
    }
};

CABAS_TEST(TestScanListener)
#include "tst_scanlistener.moc"
