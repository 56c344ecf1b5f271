// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/journalcsv.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QTest>

using namespace cabas;

namespace {

struct Told {
    std::vector<ForeignEntry> entries;
    std::vector<ForeignRefusal> refusals;
    Result<JournalCsv::Kind> kind = JournalCsv::Kind::Entries;
};

Told read(const QByteArray &bytes)
{
    Told told;
    told.kind = JournalCsv::read(
        bytes, {[&](const ForeignEntry &entry) { told.entries.push_back(entry); },
                [&](const ForeignRefusal &refusal) { told.refusals.push_back(refusal); }});
    return told;
}

} // namespace

class TestJournalCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("blank") << QString() << true << qint64(0);
        QTest::newRow("whole") << u"12"_qs << true << qint64(1200);
        QTest::newRow("one decimal") << u"12,5"_qs << true << qint64(1250);
        QTest::newRow("thousands") << u"1 234,50"_qs << true << qint64(123450);
        QTest::newRow("narrow blank") << u"1\u202F234,50 €"_qs << true << qint64(123450);
        QTest::newRow("negative") << u"-3,05"_qs << true << qint64(-305);
        QTest::newRow("dot") << u"12.50"_qs << false << qint64(0);
        QTest::newRow("three decimals") << u"12,500"_qs << false << qint64(0);
        QTest::newRow("word") << u"douze"_qs << false << qint64(0);
        QTest::newRow("too large") << u"99999999999,00"_qs << false << qint64(0);
    }

    void amounts()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isGood);
        QFETCH(qint64, cents);
        const std::optional<Money> read = JournalCsv::amount(typed);
        QCOMPARE(read.has_value(), isGood);
        if (isGood)
            QCOMPARE(read->cents(), cents);
    }

    void entriesEndWhereTheyBalanceOrTheirDocumentChanges()
    {
        const Told told = read("journal;date;piece;compte;libellé;débit;crédit\n"
                               "AC;2026-01-05;F1;607;Farine;100,00;\n"
                               "AC;2026-01-05;F1;401;Farine;;100,00\n"
                               "AC;2026-01-05;F1;607;Encore;20,00;\n"
                               "AC;2026-01-05;F1;401;Encore;;20,00\n"
                               "AC;06/01/2026;F2;607;Sel;3;\n"
                               "AC;06/01/2026;F2;401;Sel;;3\n");
        QVERIFY(told.kind && *told.kind == JournalCsv::Kind::Entries);
        QCOMPARE(told.refusals.size(), size_t(0));
        QCOMPARE(told.entries.size(), size_t(3));
        QCOMPARE(told.entries[1].firstLine(), 4);
        QCOMPARE(told.entries[2].on, QDate(2026, 1, 6));
    }

    void openingBalancesHaveNoDates()
    {
        const Told told = read("account;balance\n101;-1000,00\n5121;1 000,00\n606;0,00\n");
        QVERIFY(told.kind && *told.kind == JournalCsv::Kind::OpeningBalances);
        QCOMPARE(told.entries.size(), size_t(1));
        QCOMPARE(told.entries[0].lines.size(), size_t(2));
        QVERIFY(read("account;debit;credit\n101;;10,00\n5121;9,00;\n").entries.empty());
    }

    void wrongLines_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("dot") << QByteArray("AC;2026-01-05;F1;607;x;1.00;");
        QTest::newRow("three decimals") << QByteArray("AC;2026-01-05;F1;607;x;1,000;");
        QTest::newRow("both") << QByteArray("AC;2026-01-05;F1;607;x;1,00;1,00");
        QTest::newRow("none") << QByteArray("AC;2026-01-05;F1;607;x;;");
        QTest::newRow("negative") << QByteArray("AC;2026-01-05;F1;607;x;-1,00;");
        QTest::newRow("day") << QByteArray("AC;2026-02-30;F1;607;x;1,00;");
        QTest::newRow("account") << QByteArray("AC;2026-01-05;F1;;x;1,00;");
    }

    void wrongLines()
    {
        QFETCH(QByteArray, row);
        const Told told = read("journal;date;piece;account;label;debit;credit\n" + row +
                               "\nAC;2026-01-06;F2;607;x;"
                               "1,00;\nAC;2026-01-06;F2;401;x;;1,00\n");
        QVERIFY(!told.refusals.empty());
        QCOMPARE(told.refusals[0].line, 2);
        QCOMPARE(told.entries.size(), size_t(1));
    }

    void columnsAreNamedOrTheFileIsRefused()
    {
        QVERIFY(!read({}).kind);
        QVERIFY(!read("date;journal\n2026-01-01;VE\n").kind);
        QVERIFY(!read("date;journal;account\n2026-01-01;VE;707\n").kind);
        QVERIFY(!read("date;account;debit;credit\n2026-01-01;707;1;\n").kind);
    }

    void whatIsWrittenIsReadAgain()
    {
        ForeignEntry entry{u"VE"_qs,          {},      u"2026-000001"_qs,
                           u"-F=1"_qs,        u"x"_qs, QDate(2026, 1, 5),
                           QDate(2026, 1, 4), {}};
        entry.lines = {
            {2, u"5301"_qs, u"Caisse"_qs, {}, {}, u"Vente; 1"_qs, Money::fromCents(1234567), {}},
            {3,
             u"707"_qs,
             u"Ventes"_qs,
             u"=1"_qs,
             u"Un"_qs,
             u"Vente"_qs,
             {},
             Money::fromCents(1234567)}};
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        JournalCsvWriter writer(buffer);
        writer.add(entry);
        QVERIFY(writer.ok());
        QCOMPARE(writer.lines(), 2);
        const Told told = read(bytes);
        QCOMPARE(told.entries.size(), size_t(1));
        const ForeignEntry &again = told.entries[0];
        QCOMPARE(again.pieceRef, entry.pieceRef);
        QCOMPARE(again.pieceOn, entry.pieceOn);
        QCOMPARE(again.lines[0].label, entry.lines[0].label);
        QCOMPARE(again.lines[0].debit, entry.lines[0].debit);
        QCOMPARE(again.lines[1].thirdParty, entry.lines[1].thirdParty);
    }
};

CABAS_TEST(TestJournalCsv)
#include "tst_journalcsv.moc"
