// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/ui/widgets/window.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keypad.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/scanline.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace cabas;
using namespace cabas::ui;
using test::Window;

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::useView({false, true}); }

    void moneyIsFormattedOnLeaving_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("comma") << u"1234,5"_qs << u"1\u202F234,50"_qs << qint64(123450);
        QTest::newRow("dot") << u"12.50"_qs << u"12,50"_qs << qint64(1250);
        QTest::newRow("blanks") << u" 1 234 "_qs << u"1\u202F234,00"_qs << qint64(123400);
        QTest::newRow("sign") << u"-3"_qs << u"\u22123,00"_qs << qint64(-300);
        QTest::newRow("pasted") << u"1\u202F234,50\u00A0€"_qs << u"1\u202F234,50"_qs
                                << qint64(123450);
    }
    void moneyIsFormattedOnLeaving()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, cents);
        Window window;
        auto *edit = new MoneyEdit;
        auto *other = new QLineEdit;
        window.column->addWidget(edit);
        window.column->addWidget(other);
        window.open();
        edit->setFocus();
        edit->insert(typed);
        other->setFocus();
        QTEST(edit->text(), "shown");
        QCOMPARE(edit->value().value_or(Money()).cents(), cents);
        QVERIFY(!edit->isWrong());
    }

    void whatIsWrongIsKeptAndSaid()
    {
        Window window;
        auto *edit = new MoneyEdit;
        auto *field = new Field(u"Reçu"_qs, edit);
        field->setNote(u"Compté devant le membre"_qs);
        auto *other = new QLineEdit;
        window.column->addWidget(field);
        window.column->addWidget(other);
        window.open();
        edit->setFocus();
        QTest::keyClicks(edit, u"12,345"_qs);
        QVERIFY(!field->hasError());
        other->setFocus();
        QCOMPARE(edit->text(), u"12,345"_qs);
        QVERIFY(!edit->value());
        QVERIFY(field->hasError());
        QCOMPARE(edit->property("state").toString(), u"error"_qs);
        edit->setText(u"12,34"_qs);
        edit->setFocus();
        other->setFocus();
        QVERIFY(!field->hasError());
        QCOMPARE(edit->property("state").toString(), QString());
    }

    void piecesAreWhole_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("right");
        QTest::newRow("three") << int(Unit::Piece) << u"3"_qs << true;
        QTest::newRow("half a piece") << int(Unit::Piece) << u"3,5"_qs << false;
        QTest::newRow("grams") << int(Unit::Kilogram) << u",312"_qs << true;
        QTest::newRow("too fine") << int(Unit::Kilogram) << u"0,3125"_qs << false;
        QTest::newRow("words") << int(Unit::Litre) << u"deux"_qs << false;
        QTest::newRow("blank") << int(Unit::Litre) << u""_qs << true;
    }
    void piecesAreWhole()
    {
        QFETCH(int, unit);
        QFETCH(QString, typed);
        QFETCH(bool, right);
        QuantityEdit edit{Unit(unit)};
        edit.setText(typed);
        QCOMPARE(!edit.isWrong(), right);
        QCOMPARE(edit.problem().isEmpty(), right);
        QCOMPARE(edit.value().has_value(), right && !typed.isEmpty());
    }

    void theWheelChangesNoAmount()
    {
        Window window;
        auto *edit = new MoneyEdit;
        edit->setValue(Money::fromCents(1250));
        window.column->addWidget(edit);
        window.open();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Up);
        QWheelEvent wheel({5, 5}, edit->mapToGlobal(QPointF(5, 5)), {0, 120}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(edit, &wheel);
        QCOMPARE(edit->value(), Money::fromCents(1250));
    }

    void aScanLineGivesWhatWasTyped()
    {
        ScanLine line(u"keyboard"_qs, u"Code"_qs, u"3*"_qs);
        QSignalSpy entered(&line, &ScanLine::entered);
        QTest::keyClicks(&line, u" 3* "_qs);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered[0][0].toString(), u"3*"_qs);
        QVERIFY(line.text().isEmpty());
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
    }

    void whatIsShownIsReadAgain()
    {
        for (const QLocale::Language language : {QLocale::French, QLocale::English}) {
            const QLocale before;
            QLocale::setDefault(QLocale(language));
            MoneyEdit edit;
            edit.setValue(Money::fromCents(365'500));
            QCOMPARE(edit.value(), Money::fromCents(365'500));
            QLocale::setDefault(before);
        }
    }

    void thePadTypesIntoTheField()
    {
        MoneyEdit edit;
        Keypad pad(&edit);
        const auto press = [&pad](const QString &text) {
            for (KeyButton *key : pad.findChildren<KeyButton *>()) {
                if (key->label() == text)
                    key->click();
            }
        };
        for (const QString &text : {u"2"_qs, u"0"_qs, u","_qs, u"5"_qs, u"0"_qs})
            press(text);
        QCOMPARE(edit.value(), Money::fromCents(2050));
        press(u"C"_qs);
        QVERIFY(edit.isBlank());
    }

    void filtersTellWhatChanged()
    {
        FilterLine line(u"Nom, code"_qs);
        const int place = line.addFacet(u"Rayon"_qs, {u"tous"_qs, u"Vrac"_qs});
        QSignalSpy searched(&line, &FilterLine::searched);
        QSignalSpy removed(&line, &FilterLine::chipRemoved);
        QTest::keyClicks(line.search(), u" comte"_qs);
        QVERIFY(searched.wait(1000));
        QCOMPARE(searched.size(), 1);
        QCOMPARE(searched[0][0].toString(), u"comte"_qs);
        QTest::keyClick(line.search(), Qt::Key_Escape);
        QVERIFY(line.search()->text().isEmpty());
        line.setFacet(place, 1);
        QCOMPARE(line.facet(place), 1);
        line.addChip(u"sale"_qs, u"En vente"_qs);
        for (KeyButton *button : line.findChildren<KeyButton *>()) {
            if (button->label() == u"En vente"_qs)
                button->click();
        }
        QCOMPARE(removed.size(), 1);
    }
};

CABAS_TEST(TestFields)
#include "tst_fields.moc"
