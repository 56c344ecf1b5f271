// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankdepositservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/bank/bankdesk.h"
#include "ui/bank/bankdepositspage.h"
#include "ui/bank/bankpage.h"
#include "ui/bank/bankrulespage.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QMenu>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestBankPage : public QObject {
    Q_OBJECT

private:
    static int rows(QWidget &page, const QString &table)
    {
        return page.findChild<QTableView *>(table)->model()->rowCount();
    }
    static QString title(QWidget &page)
    {
        return page.findChild<QLabel *>(u"proposal-title"_qs)->text();
    }
    static int currentRow(QWidget &page)
    {
        return page.findChild<DataTable *>(u"bank-lines"_qs)->currentRow();
    }
    static BankPage *opened(BankDesk &desk)
    {
        auto *page = desk.open<BankPage>(makeBankPage);
        if (!QTest::qWaitFor([&] { return rows(*page, u"bank-lines"_qs) > 0; }))
            qFatal("no line is shown");
        page->findChild<DataTable *>(u"bank-lines"_qs)->setFocus();
        return page;
    }
    /// Enter, once the proposal for the line is there; then the next one.
    static void acceptNext(BankDesk &desk)
    {
        const int before = desk.standing().explained;
        BooksDesk::key(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return desk.standing().explained == before + 1; }))
            qFatal("the line was not explained");
    }

    /// Half of the statement explained, a rule and a slip made.
    static void workAWhile(BankDesk &desk)
    {
        desk.liveTenDays();
        desk.readStatement();
        const auto board = desk.bank().board(desk.session(), BankAccountId(1));
        for (size_t at = 0; at < 4; ++at)
            QVERIFY(desk.bank()
                        .accept(desk.session(), board->lines[at].line.id, *board->lines[at].best)
                        .ok());
        desk.post({2026, 3, 9}, u"Clôture"_qs,
                  {BooksDesk::debit(u"5112"_qs, 42000), BooksDesk::credit(u"707"_qs, 42000)});
        BankAccount account = board->standing.account;
        account.name = u"Crédit coopératif, compte courant"_qs;
        QVERIFY(desk.bank().setAccount(desk.session(), account).ok());
        QVERIFY(desk.bank()
                    .postAsRule(desk.session(), board->lines[4].line.id,
                                {u"6061"_qs, {}, {}, 2000, u"Électricité"_qs}, u"energie verte"_qs)
                    .ok());
        BankDeposit slip;
        slip.account = account.id;
        slip.on = {2026, 3, 10};
        slip.items = {{u"Fougère"_qs, Money::fromCents(4500)}};
        QVERIFY(BankDepositService(desk.desk().db()).make(desk.session(), slip).ok());
    }
    static void picture(BankDesk &desk, QWidget &page, const QString &name, QSize size)
    {
        takePicture(desk.window(), name, size);
        const QStringList found = faults(walk(page));
        QVERIFY2(found.isEmpty(), qPrintable(name + found.join(u"\n  "_qs)));
    }

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void linesAreAcceptedWithEnter()
    {
        BankDesk desk;
        desk.liveTenDays();
        desk.readStatement();
        BankPage *page = opened(desk);
        QCOMPARE(currentRow(*page), 0);
        QCOMPARE(title(*page), u"Salaires de février"_qs);
        for (int row = 0; row < 4; ++row) {
            QTRY_COMPARE(currentRow(*page), row);
            acceptNext(desk);
        }
        // Nothing answers to the energy bill: it is posted from the keyboard.
        QTRY_COMPARE(currentRow(*page), 4);
        BooksDesk::key(Qt::Key_N);
        QTRY_VERIFY(page->findChild<QLineEdit *>(u"post-account"_qs)->hasFocus());
        BooksDesk::type(u"6061"_qs);
        BooksDesk::key(Qt::Key_Return);
        QTRY_COMPARE(desk.standing().explained, 5);
        QTRY_COMPARE(currentRow(*page), 5);
        QCOMPARE(title(*page), u"Bordereau 412 de 5 chèques"_qs);
        QCOMPARE(page->findChild<QLabel *>(u"proposal-reason"_qs)->text(),
                 u"Même montant, 1 jour d’écart, numéro 412 retrouvé."_qs);
        acceptNext(desk);
        QTRY_COMPARE(currentRow(*page), 6);
        QCOMPARE(rows(*page, u"open-entries"_qs), 2);
    }

    void tickedEntriesAreMatched()
    {
        BankDesk desk;
        desk.liveTenDays();
        desk.readStatement();
        BankPage *page = opened(desk);
        auto *lines = page->findChild<DataTable *>(u"bank-lines"_qs);
        lines->selectOnly(5);
        auto *open = page->findChild<DataTable *>(u"open-entries"_qs);
        open->setFocus();
        const auto tick = [&](const QString &label) {
            for (int row = 0; row < open->model()->rowCount(); ++row) {
                if (open->model()->index(row, 2).data().toString() == label)
                    open->selectOnly(row);
            }
            BooksDesk::key(Qt::Key_Space);
        };
        tick(u"Chèque 7000321 au plombier"_qs);
        QCOMPARE(page->findChild<QLabel *>(u"ticked"_qs)->text(), u"1 coché"_qs);
        QVERIFY(!page->findChild<KeyButton *>(u"accept"_qs)->isEnabled());
        tick(u"Chèque 7000321 au plombier"_qs);
        tick(u"Bordereau 412 de 5 chèques"_qs);
        QVERIFY(page->findChild<KeyButton *>(u"accept"_qs)->isEnabled());
        BooksDesk::key(Qt::Key_Return);
        QTRY_COMPARE(desk.standing().explained, 1);
        QTRY_COMPARE(currentRow(*page), 6);
        lines->selectOnly(5);
        QTRY_VERIFY(page->findChild<KeyButton *>(u"undo"_qs)->isVisible());
        lines->setFocus();
        BooksDesk::key(Qt::Key_Delete);
        QTRY_COMPARE(desk.standing().explained, 0);
    }

    void aRuleIsMadeAndSeen()
    {
        BankDesk desk;
        desk.liveTenDays();
        desk.readStatement();
        BankPage *page = opened(desk);
        page->findChild<DataTable *>(u"bank-lines"_qs)->selectOnly(4);
        BooksDesk::key(Qt::Key_G);
        auto *words = page->findChild<QLineEdit *>(u"rule-words"_qs);
        QTRY_COMPARE(words->text(), u"energie verte"_qs);
        auto *account = page->findChild<QLineEdit *>(u"post-account"_qs);
        BooksDesk::key(Qt::Key_Return); // without an account nothing is kept
        QCOMPARE(desk.standing().explained, 0);
        account->setFocus();
        BooksDesk::type(u"6061"_qs);
        BooksDesk::key(Qt::Key_Return);
        QTRY_COMPARE(desk.standing().explained, 1);
        delete page;
        auto *rules = desk.open<BankRulesPage>(makeBankRulesPage);
        QTRY_COMPARE(rows(*rules, u"bank-rules"_qs), 1);
        QCOMPARE(BooksDesk::cell(*rules, u"bank-rules"_qs, 0, 6), u"Proposée"_qs);
        BooksDesk::key(Qt::Key_F3);
        QTRY_COMPARE(BooksDesk::cell(*rules, u"bank-rules"_qs, 0, 6), u"Coupée"_qs);
        Ask::Script script;
        script.answer(u"Supprimer"_qs);
        BooksDesk::key(Qt::Key_Delete);
        QTRY_COMPARE(rows(*rules, u"bank-rules"_qs), 0);
    }

    void aFileIsReadAndARefusalTold()
    {
        BankDesk desk;
        auto *page = desk.open<BankPage>(makeBankPage);
        const QString samples = QStringLiteral(CABAS_SOURCE_DIR "/tests/data/bank/");
        Ask::Script script;
        script.answer(samples + u"cfonb120/invalid_date.txt"_qs);
        script.answer(samples + u"cfonb120/example.txt"_qs);
        auto *read = page->findChild<KeyButton *>(u"read-statement"_qs);
        auto *bands = page->findChild<Bands *>();
        read->click();
        QTRY_VERIFY(bands->shown(Kind::Danger) != nullptr);
        QVERIFY(bands->shown(Kind::Danger)->spokenText().contains(u"Ligne 1"_qs));
        read->click();
        QTRY_VERIFY(bands->shown(Kind::Success) != nullptr);
        QTRY_COMPARE(rows(*page, u"bank-lines"_qs), 3);
        // The second account has no place in the books yet: it is asked once.
        auto *which = page->findChild<KeyButton *>(u"bank-account"_qs);
        QVERIFY(which->isVisible());
        bands->settleAll();
        which->menu()->actions().at(1)->trigger();
        QTRY_VERIFY(bands->shown(Kind::Warning) != nullptr);
        script.answer(u"5124"_qs);
        for (QAction *action : page->findChild<KeyButton *>(u"bank-more"_qs)->menu()->actions()) {
            if (action->text().startsWith(u"Compte comptable"_qs))
                action->trigger();
        }
        QTRY_COMPARE(desk.bank().accounts(desk.session())->at(1).ledger, u"5124"_qs);
    }

    void columnsAreTaughtAndDaysAsked()
    {
        BankDesk desk;
        auto *page = desk.open<BankPage>(makeBankPage);
        QFile file(desk.folder() + u"/bank.csv"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Wann;Was;Wieviel\n03/04/2026;A;5,00\n");
        file.close();
        Ask::Script script;
        for (const QString &said : {file.fileName(), u"4 mars"_qs})
            script.answer(said);
        page->findChild<KeyButton *>(u"read-statement"_qs)->click();
        auto *bands = page->findChild<Bands *>();
        QTRY_VERIFY(bands->shown(Kind::Warning) != nullptr);
        bands->shown(Kind::Warning)->findChild<KeyButton *>()->click();
        // What stands in the columns tells what they most likely are.
        const auto chosen = [page](const QString &column) {
            return page->findChild<QComboBox *>(u"column-"_qs + column);
        };
        QTRY_COMPARE(page->window()->focusWidget(), chosen(u"date"_qs));
        QCOMPARE(chosen(u"date"_qs)->currentText(), u"Wann · 03/04/2026"_qs);
        QCOMPARE(chosen(u"label"_qs)->currentText(), u"Was · A"_qs);
        QCOMPARE(chosen(u"amount"_qs)->currentText(), u"Wieviel · 5,00"_qs);
        QVERIFY(!chosen(u"debit"_qs)->isVisible());
        auto *keep = page->findChild<KeyButton *>(u"columns-keep"_qs);
        chosen(u"amount"_qs)->setCurrentIndex(0);
        QVERIFY(chosen(u"debit"_qs)->isVisible() && !keep->isEnabled());
        takePicture(desk.window(), u"bank-columns"_qs, {1158, 768});
        const QStringList found = faults(walk(*page));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        chosen(u"amount"_qs)->setCurrentIndex(3);
        keep->click();
        QTRY_COMPARE(rows(*page, u"bank-lines"_qs), 1);
        QCOMPARE(BooksDesk::cell(*page, u"bank-lines"_qs, 0, 0), u"04/03"_qs);
    }

    void whenAllIsExplainedItIsClosed()
    {
        BankDesk desk;
        desk.liveTenDays();
        desk.readStatement();
        BankPage *page = opened(desk);
        auto *close = page->findChild<KeyButton *>(u"close-reconciliation"_qs);
        QVERIFY(!close->isEnabled());
        const auto board = desk.bank().board(desk.session(), BankAccountId(1));
        for (const BankBoardLine &shown : board->lines) {
            const bool isKnown = shown.best && shown.best->isLikely();
            const auto done = isKnown
                                  ? desk.bank().accept(desk.session(), shown.line.id, *shown.best)
                                  : desk.bank().post(desk.session(), shown.line.id,
                                                     {u"6061"_qs, {}, {}, 0, u"Divers"_qs});
            QVERIFY2(done.ok(), done ? "" : qPrintable(done.failure().message));
        }
        QVERIFY(desk.standing().gap().isZero());
        QTRY_VERIFY(close->isEnabled());
        BooksDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.standing().closed.has_value());
        QTRY_VERIFY(page->findChild<Bands *>()->shown(Kind::Success) != nullptr);
    }

    void slipsAreTypedAndMade()
    {
        BankDesk desk;
        desk.liveTenDays();
        desk.post({2026, 3, 9}, u"Clôture"_qs,
                  {BooksDesk::debit(u"5112"_qs, 14500), BooksDesk::credit(u"707"_qs, 14500)});
        desk.readStatement();
        auto *page = desk.open<BankDepositsPage>(makeBankDepositsPage);
        QTRY_VERIFY(page->findChild<QLineEdit *>(u"item-label"_qs)->hasFocus());
        BooksDesk::type(u"Fougère"_qs);
        BooksDesk::key(Qt::Key_Return);
        BooksDesk::type(u"45,00"_qs);
        BooksDesk::key(Qt::Key_Return);
        BooksDesk::key(Qt::Key_Return);
        BooksDesk::type(u"100"_qs);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(rows(*page, u"slip-items"_qs), 2);
        BooksDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(*page, u"slips"_qs), 1);
        QCOMPARE(BooksDesk::cell(*page, u"slips"_qs, 0, 2), u"2 chèques"_qs);
        QCOMPARE(rows(*page, u"slip-items"_qs), 0);
        QCOMPARE(BankDepositService(desk.desk().db()).find(desk.session(), 1)->amount.cents(),
                 14500);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            BankDesk desk;
            workAWhile(desk);
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            const QSize size(view.size.width() - 208, view.size.height());
            BankPage *page = opened(desk);
            QTRY_COMPARE(currentRow(*page), 5);
            picture(desk, *page, u"bank"_qs + end, size);
            if (view.french && !view.dark && view.size.width() == 1366)
                picture(desk, *page, u"bank-small"_qs, {968, 600});
            page->findChild<DataTable *>(u"bank-lines"_qs)->selectOnly(8);
            page->findChild<KeyButton *>(u"rule"_qs)->click();
            picture(desk, *page, u"bank-form"_qs + end, size);
            delete page;
            auto *rules = desk.open<BankRulesPage>(makeBankRulesPage);
            picture(desk, *rules, u"bank-rules"_qs + end, size);
            delete rules;
            auto *slips = desk.open<BankDepositsPage>(makeBankDepositsPage);
            picture(desk, *slips, u"bank-deposits"_qs + end, size);
        }
    }
};

CABAS_TEST(TestBankPage)
#include "tst_bankpage.moc"
