// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/bank/bankfixture.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

using B = BankFixture;

class TestBankImportService : public QObject {
    Q_OBJECT

private:
    static BankFile march()
    {
        return B::file(10000, {B::line({2026, 3, 2}, 2500, u"VIR A"_qs, u"OP1"_qs),
                               B::line({2026, 3, 2}, -500, u"FRAIS"_qs),
                               B::line({2026, 3, 2}, -500, u"FRAIS"_qs)});
    }

private Q_SLOTS:
    void twiceAddsNothing()
    {
        BankFixture bank;
        QCOMPARE(bank.take(march()).added, 3);
        const auto before = bank.shop().countRows();
        const BankImport again = bank.take(march());
        QCOMPARE(again.added, 0);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(bank.shop().countRows(), before);
        QCOMPARE(again.accounts.at(0).ledger, u"5121"_qs);
    }
    void overlappingStatementsAddWhatIsNew()
    {
        BankFixture bank;
        bank.take(march());
        const BankImport more =
            bank.take(B::file(10000, {B::line({2026, 3, 2}, 2500, u"VIR A"_qs, u"OP1"_qs),
                                      B::line({2026, 3, 2}, -500, u"FRAIS"_qs),
                                      B::line({2026, 3, 2}, -500, u"FRAIS"_qs),
                                      B::line({2026, 3, 3}, -500, u"FRAIS"_qs)}));
        QCOMPARE(more.added, 1);
        QCOMPARE(bank.standing().bank.cents(), 11000);
    }
    /// The bank counts anew in each file: its number alone is not the line.
    void aNumberUsedAgainIsAnotherLine()
    {
        BankFixture bank;
        bank.take(march());
        QCOMPARE(
            bank.take(B::file(11500, {B::line({2026, 4, 2}, 700, u"VIR B"_qs, u"OP1"_qs)})).added,
            1);
    }
    void anotherFormatIsNotAnotherLine()
    {
        BankFixture bank;
        bank.take(march());
        const BankImport csv =
            bank.take(B::file(10000,
                              {B::line({2026, 3, 2}, 2500, u"Virement de A"_qs),
                               B::line({2026, 3, 2}, -500, u"frais bancaires"_qs),
                               B::line({2026, 3, 2}, -500, u"frais bancaires"_qs),
                               B::line({2026, 3, 2}, -500, u"frais bancaires"_qs)},
                              u"csv"_qs));
        QCOMPARE(csv.added, 1);
        QCOMPARE(csv.unchanged, 3);
    }
    void refusedIsAllOrNothing()
    {
        BankFixture bank;
        BankFile file = march();
        file.refuse(7, u"bad"_qs);
        const auto before = bank.shop().countRows();
        const auto whole = bank.imports().run(bank.session(), file, {});
        QVERIFY(whole.ok() && !whole->written);
        QCOMPARE(bank.shop().countRows(), before);
        BankImportOptions partial;
        partial.isPartial = true;
        QCOMPARE(bank.imports().run(bank.session(), file, partial)->added, 3);
    }
    void aDryRunTellsAndWritesNothing()
    {
        BankFixture bank;
        const auto before = bank.shop().countRows();
        BankImportOptions options;
        options.isDryRun = true;
        const auto done = bank.imports().run(bank.session(), march(), options);
        QVERIFY(done.ok());
        QCOMPARE(done->added, 3);
        QVERIFY(!done->written);
        QCOMPARE(bank.shop().countRows(), before);
    }
    void aMissingStatementIsTold()
    {
        BankFixture bank;
        bank.take(march());
        const BankImport next = bank.take(B::file(99900, {B::line({2026, 4, 2}, 700, u"VIR"_qs)}));
        QCOMPARE(next.warnings.at(0).code, u"gap"_qs);
    }
    void withoutOpeningTheLastClosingProves()
    {
        BankFixture bank;
        bank.take(march());
        BankFile good = B::file(11500, {B::line({2026, 4, 2}, 700, u"VIR"_qs)}, u"ofx"_qs);
        good.statements[0].opening.reset();
        QVERIFY(bank.take(good).warnings.empty());
        BankFile apart = B::file(99900, {B::line({2026, 5, 2}, 700, u"VIR"_qs)}, u"ofx"_qs);
        apart.statements[0].opening.reset();
        QCOMPARE(bank.take(apart).warnings.at(0).code, u"gap"_qs);
    }
    void onlyTheFirstAccountIsLinkedByItself()
    {
        BankFixture bank;
        bank.take(march());
        BankFile other = march();
        other.statements[0].iban = u"NL26VAYB8060476890"_qs;
        QVERIFY(bank.take(other).accounts.at(0).ledger.isEmpty());
        BankImportOptions options;
        options.ledger = u"5121"_qs;
        other.statements[0].iban = u"DE89370400440532013000"_qs;
        QVERIFY(!bank.imports().run(bank.session(), other, options).ok());
        options.ledger = u"9999"_qs;
        QVERIFY(!bank.imports().run(bank.session(), other, options).ok());
        options.ledger = u"5122"_qs;
        QCOMPARE(bank.imports().run(bank.session(), other, options)->accounts.at(0).ledger,
                 u"5122"_qs);
    }
    void withoutANumberItIsTheOnlyAccount()
    {
        BankFixture bank;
        bank.take(march());
        BankFile table = B::file(0, {B::line({2026, 3, 9}, 100, u"x"_qs)}, u"csv"_qs);
        table.statements[0].iban.clear();
        QCOMPARE(bank.take(table).accounts.at(0).id.value(), 1);
    }
    void realFilesTwice()
    {
        for (const char *name : {"camt/camt053.v2.multi.statement.xml", "cfonb120/example.txt",
                                 "ofx/checking.ofx", "qif/test_qif.qif", "csv/debit_credit.csv"}) {
            BankFixture bank;
            const QString path =
                QStringLiteral(CABAS_SOURCE_DIR "/tests/data/bank/") + QString::fromLatin1(name);
            const auto first = bank.imports().runFile(bank.session(), path);
            QVERIFY2(first.ok() && first->added == first->read && first->added > 0, name);
            const auto before = bank.shop().countRows();
            const auto second = bank.imports().runFile(bank.session(), path);
            QCOMPARE(second->added, 0);
            QCOMPARE(bank.shop().countRows(), before);
        }
    }
    void aTableWhoseBalancesDisagreeIsNotTaken()
    {
        BankFixture bank;
        const auto done = bank.imports().runFile(
            bank.session(),
            QStringLiteral(CABAS_SOURCE_DIR
                           "/tests/data/bank/csv/meta_data_separated_credit_debit.csv"));
        QVERIFY(done.ok() && !done->written);
        QCOMPARE(done->refused.size(), size_t(1));
        QCOMPARE(done->refused[0].line, 10);
    }
    void columnsAreTaught()
    {
        BankFixture bank;
        const QString path = bank.shop().folder() + u"/bank.csv"_qs;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Wann;Was;Wieviel\n12/03/2026;A;5,00\n");
        file.close();
        QVERIFY(!bank.imports().runFile(bank.session(), path)->refused.empty());
        BankMapping mapping;
        mapping.name = u"Sparkasse"_qs;
        QVERIFY(!bank.imports().teach(bank.session(), mapping).ok());
        mapping.titles = {{BankColumn::Day, u"Wann"_qs},
                          {BankColumn::Label, u"Was"_qs},
                          {BankColumn::Amount, u"Wieviel"_qs}};
        mapping.order = BankFigures::Order::MonthDay;
        QVERIFY(bank.imports().teach(bank.session(), mapping).ok());
        QVERIFY((*bank.imports().mappings(bank.session())).at(0).titles == mapping.titles);
        const auto done = bank.imports().runFile(bank.session(), path);
        QCOMPARE(done->added, 1);
        QCOMPARE(bank.board().lines.at(0).line.booked, QDate(2026, 12, 3));
        QCOMPARE(bank.imports().read(bank.session(), path, u"none"_qs).failure().kind,
                 Failure::Kind::NotFound);
    }
    void rightsAreAsked()
    {
        BankFixture bank;
        const Session volunteer = bank.shop().sessionAs({Permission::Sell});
        QCOMPARE(bank.imports().run(volunteer, march(), {}).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(bank.imports().mappings(volunteer).failure().kind, Failure::Kind::Forbidden);
    }
    void tenThousandLines()
    {
        BankFixture bank;
        std::vector<BankTransaction> lines;
        for (int i = 0; i < 10'000; ++i)
            lines.push_back(B::line(QDate(2026, 1, 1).addDays(i / 100), 100 + i,
                                    u"VIR %1"_qs.arg(i), u"ID%1"_qs.arg(i)));
        const BankFile file = B::file(0, lines);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(bank.take(file).added, 10'000);
        qInfo("10,000 lines in %lld ms", timer.elapsed());
        timer.restart();
        QCOMPARE(bank.take(file).added, 0);
        qInfo("a second time in %lld ms", timer.elapsed());
    }
};

CABAS_TEST(TestBankImportService)
#include "tst_bankimportservice.moc"
