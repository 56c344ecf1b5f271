// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/band.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keypad.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/scanline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/taskcard.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace cabas;
using namespace cabas::ui;

namespace {

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

} // namespace

class TestWidgets : public QObject {
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

    void keysPressTheirButton_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<int>("pressed");
        QTest::addColumn<int>("modifiers");
        const auto none = int(Qt::NoModifier);
        QTest::newRow("F2") << QKeySequence(Qt::Key_F2) << int(Qt::Key_F2) << none;
        QTest::newRow("the other enter")
            << QKeySequence(Qt::Key_Return) << int(Qt::Key_Enter) << none;
        QTest::newRow("Alt+1 on AZERTY")
            << QKeySequence(Qt::ALT | Qt::Key_1) << int(Qt::Key_Ampersand) << int(Qt::AltModifier);
        QTest::newRow("Alt+2") << QKeySequence(Qt::ALT | Qt::Key_2) << int(Qt::Key_2)
                               << int(Qt::AltModifier);
    }
    void keysPressTheirButton()
    {
        QFETCH(QKeySequence, key);
        QFETCH(int, pressed);
        QFETCH(int, modifiers);
        Window window;
        auto *button = new KeyButton(u"Prix & poids"_qs);
        button->setKey(key);
        window.column->addWidget(button);
        auto *line = new QLineEdit;
        window.column->addWidget(line);
        window.open();
        line->setFocus();
        QSignalSpy clicked(button, &KeyButton::clicked);
        QTest::keyClick(&window.widget, Qt::Key(pressed), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(clicked.size(), 1);
        button->setEnabled(false);
        QTest::keyClick(&window.widget, Qt::Key(pressed), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(button->label(), u"Prix & poids"_qs);
    }

    void enterPressesNoButtonByItself()
    {
        Window window;
        auto *button = new KeyButton(u"Encaisser"_qs, KeyButton::Role::Primary);
        auto *line = new QLineEdit;
        window.column->addWidget(button);
        window.column->addWidget(line);
        window.open();
        line->setFocus();
        QSignalSpy clicked(button, &KeyButton::clicked);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(clicked.size(), 0);
        QVERIFY(!button->autoDefault());
    }

    void hintsSpeakTheLanguage()
    {
        QCOMPARE(keyText(QKeySequence(Qt::Key_Escape)), u"Échap"_qs);
        QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_K)), u"Ctrl K"_qs);
        QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), u"Ctrl ↵"_qs);
        QCOMPARE(keyText(QKeySequence(Qt::Key_Plus)), u"+"_qs);
        test::useView({false, false});
        QCOMPARE(keyText(QKeySequence(Qt::Key_Escape)), u"Esc"_qs);
    }

    void theNumberShrinksAndIsNeverCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qint64>("cents");
        for (int width : {320, 456, 600}) {
            for (qint64 cents : {qint64(5), qint64(3945), qint64(-123456), qint64(999999999)})
                QTest::addRow("%lld in %d", cents, width) << width << cents;
        }
    }
    void theNumberShrinksAndIsNeverCut()
    {
        QFETCH(int, width);
        QFETCH(qint64, cents);
        BigAmount amount;
        amount.setCaption(u"À payer"_qs);
        amount.setAmount(Money::fromCents(cents));
        amount.resize(width, amount.sizeHint().height());
        QVERIFY(amount.minimumSizeHint().width() <= width);
        const int pixels = Theme::designedPixels(amount.fittingSize());
        QVERIFY(pixels >= 28);
        if (width == 600 && cents < 10000)
            QCOMPARE(pixels, 96);
        if (cents == 999999999)
            QVERIFY(pixels < 96);
    }

    void theAmountIsSpoken()
    {
        BigAmount amount;
        amount.setCaption(u"À rendre"_qs);
        amount.setAmount(Money::fromCents(555));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&amount);
        QVERIFY(face);
        QCOMPARE(face->text(QAccessible::Name), u"À rendre"_qs);
        QCOMPARE(face->text(QAccessible::Value), u"5,55\u00A0€"_qs);
        amount.setAmount(Money::fromCents(-5));
        QCOMPARE(face->text(QAccessible::Value), u"\u22120,05\u00A0€"_qs);
    }

    void theSignStandsWhereTheLanguageWantsIt()
    {
        test::useView({false, false});
        BigAmount amount;
        amount.setAmount(Money::fromCents(3945));
        QCOMPARE(amount.figure(), u"€39.45"_qs);
    }

    void bandsOfAKindAreCounted()
    {
        Window window;
        auto *bands = new Bands;
        window.column->addWidget(bands);
        window.open();
        QVERIFY(!bands->isVisible());
        int done = 0;
        const int first =
            bands->post({Kind::Warning,
                         u"Code inconnu"_qs,
                         u"3 760091 720146"_qs,
                         {},
                         {{u"Chercher"_qs, [&done] { ++done; }}, {u"Plus tard"_qs, {}}}});
        QVERIFY(bands->isVisible());
        bands->post({Kind::Warning, u"Code inconnu"_qs, u"3 760182 740954"_qs});
        bands->post({Kind::Danger, u"Lot périmé"_qs, {}});
        QCOMPARE(bands->count(), 3);
        int visible = 0;
        for (const Band *band : bands->findChildren<Band *>())
            visible += band->isVisible() ? 1 : 0;
        QCOMPARE(visible, 2);
        QVERIFY(bands->shown(Kind::Warning)->spokenText().contains(u"720146"_qs));
        QTest::keyClick(&window.widget, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(done, 1);
        QCOMPARE(bands->count(), 2);
        QVERIFY(bands->shown(Kind::Warning)->spokenText().contains(u"740954"_qs));
        bands->settle(first);
        QCOMPARE(bands->count(), 2);
        bands->settleAll();
        QVERIFY(!bands->isVisible());
    }

    void aBandTakesNoFocus()
    {
        Window window;
        auto *bands = new Bands;
        auto *line = new ScanLine(u"scan-barcode"_qs, u"Scannez"_qs);
        window.column->addWidget(bands);
        window.column->addWidget(line);
        window.open();
        line->setFocus();
        bands->post({Kind::Danger, u"Refusé"_qs, {}, {}, {{u"Compris"_qs, {}}}});
        QVERIFY(line->hasFocus());
    }

    void refusalsGoToTheBandsOfThePage()
    {
        Window window;
        auto *bands = new Bands;
        auto *inner = new QWidget;
        window.column->addWidget(bands);
        window.column->addWidget(inner);
        Ask::tellRefusal(inner, refused(u"Le tiroir est ouvert. Fermez-le."_qs));
        QVERIFY(bands->shown(Kind::Danger));
        QVERIFY(bands->shown(Kind::Danger)->spokenText().contains(u"Fermez-le"_qs));
    }

    void questionsAreAnsweredByTheScript()
    {
        AskScript script;
        script.answer(u"Fermer la caisse"_qs);
        const Ask::Question question{u"Fermer la caisse ?"_qs, u"Plus de vente."_qs,
                                     u"Fermer la caisse"_qs, u"Garder ouverte"_qs};
        QVERIFY(Ask::confirm(nullptr, question));
        QVERIFY2(!Ask::confirm(nullptr, question), "without an answer the harmless one counts");
        script.answer(u"Avoir"_qs);
        QCOMPARE(Ask::choose(nullptr, u"Comment ?"_qs, {}, {u"Espèces"_qs, u"Avoir"_qs}), 1);
        QCOMPARE(Ask::choose(nullptr, u"Comment ?"_qs, {}, {u"Espèces"_qs, u"Avoir"_qs}), -1);
        script.answer(u"1234"_qs);
        QCOMPARE(Ask::line(nullptr, u"Code"_qs, u"PIN"_qs, u"Entrer"_qs, true), u"1234"_qs);
        Ask::tellRefusal(nullptr, refused(u"Impossible."_qs));
        QCOMPARE(script.asked().last(), u"Impossible."_qs);
        QVERIFY(script.isEmpty());
    }

    void theHarmlessButtonIsTheDefault()
    {
        AskDialog dialog(u"Refuser la livraison ?"_qs, u"Elle repart."_qs, nullptr);
        dialog.addVerb(u"Garder"_qs, QDialog::Rejected, false, false, true);
        dialog.addVerb(u"Refuser"_qs, QDialog::Accepted, false, true, false);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(!dialog.isVisible());
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

    void aCardIsAButton()
    {
        TaskCard card(u"package-open"_qs, u"Réceptionner Biocoop"_qs, TaskCard::Look::Urgent);
        card.setFigure(u"44"_qs, u"lignes restantes"_qs);
        QCOMPARE(card.accessibleName(), u"Réceptionner Biocoop, 44 lignes restantes"_qs);
        QSignalSpy clicked(&card, &TaskCard::clicked);
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::keyClick(&card, Qt::Key_Space);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(clicked.size(), 3);
    }

    void segmentsAreExclusive()
    {
        SegmentedControl control;
        for (const QString &word : {u"Tout"_qs, u"Reste"_qs, u"Écarts"_qs})
            control.addSegment(word);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QCOMPARE(control.current(), 0);
        control.setCurrent(2);
        QCOMPARE(control.current(), 2);
        QCOMPARE(changed.size(), 1);
        control.setCount(0, 148);
        QCOMPARE(control.findChildren<Segment *>().first()->text(), u"Tout 148"_qs);
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

    void escClosesThePanelBeforeThePage()
    {
        Window window;
        auto *bar = new TaskBar(u"Accueil"_qs, u"Réception"_qs);
        auto *panel = new SidePanel;
        auto *edit = new QLineEdit;
        panel->body()->addWidget(edit);
        window.column->addWidget(bar);
        window.column->addWidget(panel);
        auto *outside = new QLineEdit;
        window.column->addWidget(outside);
        window.open();
        QSignalSpy back(bar, &TaskBar::back);
        QSignalSpy closed(panel, &SidePanel::closed);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(back.size(), 0);
        outside->setFocus();
        QTest::keyClick(outside, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(back.size(), 1);
    }

    void theRingFollowsTheKeyboard()
    {
        Window window;
        auto *first = new KeyButton(u"Un"_qs);
        auto *second = new KeyButton(u"Deux"_qs);
        auto *line = new QLineEdit;
        window.column->addWidget(first);
        window.column->addWidget(second);
        window.column->addWidget(line);
        auto *ring = new FocusRing(&window.widget);
        window.open();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(ring->target(), second);
        QVERIFY(ring->isVisible());
        QCOMPARE(ring->geometry(), second->geometry().adjusted(-3, -3, 3, 3));
        window.widget.resize(900, 650);
        QCoreApplication::processEvents();
        QCOMPARE(ring->geometry(), second->geometry().adjusted(-3, -3, 3, 3));
        QTest::keyClick(second, Qt::Key_Tab);
        QVERIFY(!ring->isVisible());
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(!ring->isVisible());
    }

    void aToastUndoes()
    {
        Window window;
        window.open();
        int undone = 0;
        Toast *toast = Toast::tell(&window.widget, u"Ligne ôtée"_qs, [&undone] { ++undone; });
        QVERIFY(toast->isVisible());
        QTest::keyClick(&window.widget, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QVERIFY(!toast->isVisible());
        QCOMPARE(Toast::tell(&window.widget, u"Enregistré"_qs), toast);
        QVERIFY(!toast->undoButton()->isVisible());
        QVERIFY(toast->geometry().bottom() < window.widget.height());
    }

    void initialsAreTwo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << u"Camille Aubépine"_qs << u"CA"_qs;
        QTest::newRow("three") << u"Louise de la Fougère"_qs << u"LF"_qs;
        QTest::newRow("one") << u"Zoé"_qs << u"Z"_qs;
        QTest::newRow("accent") << u"marion érable"_qs << u"MÉ"_qs;
        QTest::newRow("none") << u""_qs << u""_qs;
    }
    void initialsAreTwo()
    {
        QFETCH(QString, name);
        QTEST(Avatar::initials(name), "initials");
    }

    void longNamesAreElidedWithTheirText()
    {
        ElidedLabel label(u"Galettes de sarrasin et de blé noir bio du Finistère, paquet de 6"_qs);
        label.resize(120, 20);
        label.show();
        QVERIFY(label.isCut());
        QCOMPARE(label.toolTip(), label.text());
        label.resize(900, 20);
        QVERIFY(label.toolTip().isEmpty());
    }
};

CABAS_TEST(TestWidgets)
#include "tst_widgets.moc"
