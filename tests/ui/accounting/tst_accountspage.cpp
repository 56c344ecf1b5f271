// SPDX-License-Identifier: GPL-3.0-or-later
// covers: journalimportcard bookoutput
#include "core/formats/feccheck.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/accounting/accountspage.h"
#include "ui/accounting/ledgerpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/totalsrow.h"

#include <QDateEdit>
#include <QDir>
#include <QElapsedTimer>
#include <QMenu>
#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

enum Tab { Balance, Chart, Roles, Years };

void go(QWidget &page, Tab tab)
{
    page.findChild<QTabBar *>(u"accounts-tabs"_qs)->setCurrentIndex(tab);
}

int rows(QWidget &page, const QString &table)
{
    return page.findChild<DataTable *>(table)->model()->rowCount();
}

int rowOf(QWidget &page, const QString &table, const QString &text)
{
    for (int row = 0; row < rows(page, table); ++row) {
        if (BooksDesk::cell(page, table, row, 0) == text)
            return row;
    }
    return -1;
}

QString euros(qint64 cents)
{
    return amountText(Money::fromCents(cents), QLocale(QLocale::French));
}

} // namespace

/// From the balance down to the entry and back, the chart, the roles, the years.
class TestAccountsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void theBalanceAddsUp()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<AccountsPage>(makeAccountsPage);
        QTRY_COMPARE(rows(*page, u"balance"_qs), 5);
        const QStringList totals = page->findChild<TotalsRow *>(u"balance-totals"_qs)->totals();
        QCOMPARE(totals[3], totals[4]);
        QCOMPARE(totals[3], euros(120000 + 101724 + 156298 + 101724));
        page->findChild<SearchEdit *>(u"balance-search"_qs)->setFocus();
        BooksDesk::type(u"607"_qs);
        QTRY_COMPARE(rows(*page, u"balance"_qs), 1);
    }

    /// Out goes what is seen: the rows that were searched for, the lines of the account.
    void listsGoOutAsTheyAreSeen()
    {
        BooksDesk books;
        books.liveALittle();
        const auto written = [&](QWidget &page, const QString &name) {
            const QString path = books.folder() + name;
            Ask::Script script;
            script.answer(path);
            page.findChild<KeyButton *>(u"export-report"_qs)->menu()->actions().at(2)->trigger();
            QElapsedTimer timer;
            timer.start();
            while (!QFile::exists(path) && timer.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                                  : QByteArrayList();
        };
        auto *page = books.open<AccountsPage>(makeAccountsPage);
        QTRY_COMPARE(rows(*page, u"balance"_qs), 5);
        page->findChild<SearchEdit *>(u"balance-search"_qs)->setText(u"607"_qs);
        const QByteArrayList balance = written(*page, u"/balance.csv"_qs);
        QCOMPARE(balance.size(), 2);
        QVERIFY(balance[1].startsWith("607"));
        auto *ledger = books.open<LedgerPage>(
            makeLedgerPage, QVariantList{u"401"_qs, QDate(2026, 1, 1), QDate(2026, 12, 31)});
        QTRY_COMPARE(rows(*ledger, u"ledger"_qs), 4);
        const QByteArrayList lines = written(*ledger, u"/ledger.csv"_qs);
        QVERIFY(lines.size() >= 4);
        for (const QByteArray &line : lines.mid(1))
            QVERIFY(line.startsWith("401,") || line.startsWith("Total"));
    }

    void downToTheEntryAndBackToTheRow()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<AccountsPage>(makeAccountsPage);
        QTRY_COMPARE(rows(*page, u"balance"_qs), 5);
        auto *table = page->findChild<DataTable *>(u"balance"_qs);
        const int suppliers = rowOf(*page, u"balance"_qs, u"401"_qs);
        table->setFocus();
        table->selectOnly(suppliers);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(0), u"ledger"_qs);
        auto *ledger = books.open<LedgerPage>(makeLedgerPage, wanted.at(0).at(1));
        QTRY_COMPARE(rows(*ledger, u"ledger"_qs), 4);
        QCOMPARE(BooksDesk::cell(*ledger, u"ledger"_qs, 3, 8), euros(-156298));
        QTRY_VERIFY(ledger->findChild<DataTable *>(u"ledger"_qs)->currentRow() >= 0);
        ledger->findChild<DataTable *>(u"ledger"_qs)->selectOnly(2);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(1).at(0), u"entry"_qs);
        QCOMPARE(wanted.at(1).at(1).toLongLong(), 3);
        QSignalSpy back(&books.desk(), &Desk::backWanted);
        BooksDesk::key(Qt::Key_Backspace);
        QCOMPARE(back.size(), 1);
        ledger->begin({});
        QCOMPARE(ledger->findChild<DataTable *>(u"ledger"_qs)->currentRow(), 2);
        page->begin({});
        QCOMPARE(table->currentRow(), suppliers);
    }

    void anAccountIsAddedAndClosed()
    {
        BooksDesk books;
        auto *page = books.open<AccountsPage>(makeAccountsPage);
        go(*page, Chart);
        QVERIFY(rows(*page, u"chart"_qs) > 500);
        page->findChild<QLineEdit *>(u"account-number"_qs)->setText(u"12"_qs);
        auto *add = page->findChild<KeyButton *>(u"add-account"_qs);
        QTest::mouseClick(add, Qt::LeftButton);
        auto *number = page->findChild<QLineEdit *>(u"account-number"_qs);
        QTRY_VERIFY(number->accessibleDescription().contains(u"12"));
        number->setText(u"607199"_qs);
        page->findChild<QLineEdit *>(u"account-label"_qs)->setText(u"Achats vrac"_qs);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(rows(*page, u"chart"_qs), 1);
        page->findChild<DataTable *>(u"chart"_qs)->selectOnly(0);
        auto *turn = page->findChild<KeyButton *>(u"close-account"_qs);
        QVERIFY(turn->label().contains(u"607199"));
        QTest::mouseClick(turn, Qt::LeftButton);
        QTRY_VERIFY(turn->label().startsWith(u"Rouvrir"));
    }

    void aRoleGetsAnotherAccount()
    {
        BooksDesk books;
        auto *page = books.open<AccountsPage>(makeAccountsPage);
        go(*page, Roles);
        auto *table = page->findChild<DataTable *>(u"roles"_qs);
        const int bank = rowOf(*page, u"roles"_qs, AccountStore::roleTitle(AccountRole::Bank));
        table->selectOnly(bank);
        auto *account = page->findChild<QLineEdit *>(u"role-account"_qs);
        QCOMPARE(account->text(), u"5121"_qs);
        account->setFocus();
        account->selectAll();
        BooksDesk::type(u"5124"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"role-save"_qs), Qt::LeftButton);
        QTRY_COMPARE(BooksDesk::cell(*page, u"roles"_qs, bank, 2), u"5124"_qs);
    }

    void aPeriodIsLockedOnceSure()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<AccountsPage>(makeAccountsPage);
        go(*page, Years);
        auto *until = page->findChild<QDateEdit *>(u"lock-until"_qs);
        QCOMPARE(until->date(), QDate(2026, 2, 28));
        auto *lock = page->findChild<KeyButton *>(u"lock-period"_qs);
        AskScript ask;
        QTest::mouseClick(lock, Qt::LeftButton);
        QCOMPARE(BooksDesk::cell(*page, u"years"_qs, 0, 3), QString());
        ask.answer(u"Verrouiller"_qs);
        QTest::mouseClick(lock, Qt::LeftButton);
        QTRY_COMPARE(BooksDesk::cell(*page, u"years"_qs, 0, 3), u"28/02/2026"_qs);
        until->setDate({2026, 1, 31});
        ask.answer(u"Verrouiller"_qs);
        QTest::mouseClick(lock, Qt::LeftButton);
        QTRY_VERIFY(until->accessibleDescription().contains(u"28/02/2026"));
    }

    void theFecIsWrittenAndChecked()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<AccountsPage>(makeAccountsPage);
        go(*page, Years);
        QCOMPARE(page->findChild<QLineEdit *>(u"fec-name"_qs)->text(),
                 u"732829320FEC20261231.txt"_qs);
        AskScript ask;
        ask.answer(books.folder());
        QTest::mouseClick(page->findChild<KeyButton *>(u"export-fec"_qs), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<Bands *>()->shown(Kind::Success) != nullptr);
        const QString path = QDir(books.folder()).filePath(u"732829320FEC20261231.txt"_qs);
        const Result<FecReport> report = FecCheck::file(path);
        QVERIFY(report && report->ok);
        QCOMPARE(report->entries, 4);
        ask.answer(u"/nowhere/at/all"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"export-fec"_qs), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<Bands *>()->shown(Kind::Success) == nullptr);
        QVERIFY(page->findChild<Bands *>()->count() > 0);
    }

    void entriesOfAnotherProgramAreTriedThenImported()
    {
        BooksDesk books;
        const QString path = QDir(books.folder()).filePath(u"entries.csv"_qs);
        const auto write = [&](const QByteArray &rows) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("journal;date;piece;account;label;debit;credit\n" + rows);
        };
        auto *page = books.open<AccountsPage>(makeAccountsPage);
        go(*page, Years);
        auto *button = page->findChild<KeyButton *>(u"import-journal"_qs);
        auto *bands = page->findChild<Bands *>();
        write("OD;2026-01-05;P1;607;Farine;10.00;\nOD;2026-01-05;P1;5121;Farine;;10,00\n");
        AskScript ask;
        ask.answer(path);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(bands->shown(Kind::Danger) != nullptr);
        write("OD;2026-01-05;P1;607;Farine;10,00;\nOD;2026-01-05;P1;5121;Farine;;10,00\n");
        ask.answer(path);
        ask.answer(u"Les importer"_qs);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(bands->shown(Kind::Success) != nullptr);
        ask.answer(path);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(bands->shown(Kind::Info) != nullptr);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            BooksDesk books;
            books.liveALittle();
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            const QSize size(view.size.width() - 208, view.size.height());
            auto *page = books.open<AccountsPage>(makeAccountsPage);
            const QStringList names{u"balance"_qs, u"chart"_qs, u"roles"_qs, u"years"_qs};
            for (const Tab tab : {Balance, Chart, Roles, Years}) {
                go(*page, tab);
                takePicture(books.window(), u"accounts-"_qs + names[tab] + end, size);
                const QStringList found = faults(walk(*page));
                QVERIFY2(found.isEmpty(), qPrintable(names[tab] + end + found.join(u"\n  "_qs)));
            }
            page->hide();
            auto *ledger = books.open<LedgerPage>(
                makeLedgerPage, QVariantList{u"401"_qs, QDate(2026, 1, 1), QDate(2026, 12, 31)});
            QTRY_COMPARE(rows(*ledger, u"ledger"_qs), 4);
            takePicture(books.window(), u"accounts-ledger"_qs + end, size);
            const QStringList found = faults(walk(*ledger));
            QVERIFY2(found.isEmpty(), qPrintable(end + found.join(u"\n  "_qs)));
        }
    }
};

CABAS_TEST(TestAccountsPage)
#include "tst_accountspage.moc"
