// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/ui/widgets/window.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/band.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scanline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/stepchart.h"
#include "ui/widgets/taskcard.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace cabas;
using namespace cabas::ui;
using test::Window;

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A title that would be cut is read whole where actions can do with their icons.
    void actionsGiveWayToTheTitle()
    {
        PageHead head(u"Comment les exercices se comparent-ils ?"_qs);
        auto *output = new KeyButton(u"Exporter vers un fichier"_qs);
        output->setIconName(u"download"_qs);
        output->setKey(QKeySequence(u"Ctrl+E"_qs));
        auto *plain = new KeyButton(u"Sans icône"_qs);
        auto *print = new KeyButton(u"Imprimer"_qs, KeyButton::Role::Primary);
        print->setIconName(u"printer"_qs);
        for (KeyButton *button : {output, plain, print})
            head.addAction(button);
        head.resize(1400, 64);
        head.show();
        QVERIFY(QTest::qWaitForWindowExposed(&head));
        QVERIFY(!output->isBrief());
        QVERIFY(output->toolTip().isEmpty());
        head.resize(760, 64);
        QTRY_VERIFY(output->isBrief());
        QCOMPARE(output->sizeHint().width(), output->sizeHint().height());
        QVERIFY(output->toolTip().startsWith(u"Exporter vers un fichier ("_qs));
        QCOMPARE(output->text(), u"Exporter vers un fichier"_qs); // to a screen reader
        QVERIFY(!plain->isBrief());
        QVERIFY(!print->isBrief()); // the deed of the page says its name
        head.resize(1400, 64);
        QTRY_VERIFY(!output->isBrief());
        QVERIFY(output->toolTip().isEmpty());
    }

    void init() { test::useView({false, true}); }

    void aStepChartSaysItsStepsAndDrawsThem()
    {
        Window window;
        auto *chart = new StepChart;
        chart->setAccessibleName(u"Price over a year"_qs);
        window.column->addWidget(chart);
        window.open();
        const QDate first(2025, 3, 10);
        const QImage empty = chart->grab().toImage();
        chart->setSteps({{first, 2290, u"22,90 €"_qs}, {first.addDays(200), 2490, u"24,90 €"_qs}},
                        first, first.addDays(365), u"mars 2025"_qs, u"aujourd’hui"_qs,
                        u"22,90 € then 24,90 €"_qs);
        QVERIFY(chart->grab().toImage() != empty);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(spoken->text(QAccessible::Value), u"22,90 € then 24,90 €"_qs);
        // One price all along, and one that changes on the last day, are drawn too.
        chart->setSteps({{first, 100, u"1,00 €"_qs}}, first, first, {}, {}, {});
        QVERIFY(chart->grab().toImage() != empty);
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

    void aNarrowBandPutsItsButtonsUnderTheText()
    {
        Window window;
        auto *band = new Band(Kind::Warning);
        band->setText(u"Code inconnu 3 760091 720146"_qs, u"Il n’est dans aucune fiche."_qs);
        KeyButton *deed = band->addDeed(u"Prix libre + rayon"_qs);
        band->addDeed(u"Chercher"_qs);
        window.column->addWidget(band);
        window.column->addStretch();
        window.open();
        const auto centre = [deed, band] { return deed->mapTo(band, deed->rect().center()).y(); };
        QVERIFY(std::abs(centre() - band->height() / 2) < 8);
        window.widget.resize(400, 600);
        QCoreApplication::processEvents();
        QVERIFY(band->width() <= 400);
        QVERIFY(centre() > band->height() / 2 + 8);
        QVERIFY(deed->geometry().right() <= band->width());
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

    void enterIsTheVerbThatHasTheFocus()
    {
        AskDialog dialog(u"Finir la réception ?"_qs, u"Les stocks montent."_qs, nullptr);
        dialog.addVerb(u"Compter encore"_qs, QDialog::Rejected, false, false, true);
        dialog.addVerb(u"Finir"_qs, QDialog::Accepted, true, false, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
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
        QVERIFY2(toast->testAttribute(Qt::WA_TransparentForMouseEvents),
                 "what only tells lies in nobody's way");
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

    /// Whoever asks which row is chosen when told of a row gets it, by press and by key.
    void aRowThatIsPressedIsToldOnceItIsChosen()
    {
        Window window;
        QStringListModel rows({u"one"_qs, u"two"_qs, u"three"_qs});
        auto *table = new DataTable(u"Rows"_qs);
        table->setModel(&rows);
        window.column->addWidget(table);
        window.open();
        int shown = -1;
        connect(table, &DataTable::currentRowChanged, this,
                [&] { shown = table->currentRow() < 0 ? shown : table->currentRow(); });
        const auto press = [&](int row) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(rows.index(row, 0)).center());
        };
        press(1);
        QCOMPARE(shown, 1);
        press(2);
        QCOMPARE(shown, 2);
        table->clearSelection(); // the same row again, after a form was shown
        shown = -1;
        press(2);
        QCOMPARE(shown, 2);
        table->clearSelection();
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(shown, 1);
    }
};

CABAS_TEST(TestWidgets)
#include "tst_widgets.moc"
