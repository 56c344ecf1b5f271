// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/ledgerrules.h"
#include "core/accounting/ledgersearch.h"
#include "core/base/text.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestLedgerSearch : public QObject {
    Q_OBJECT

    static std::vector<Account> chart()
    {
        std::vector<Account> accounts;
        for (const auto &[number, label] :
             {std::pair{"60", "Achats"}, std::pair{"401", "Fournisseurs"},
              std::pair{"4011", "Fournisseurs – Achats d’épicerie"},
              std::pair{"607", "Achats de marchandises"}, std::pair{"6071", "Épicerie sèche"}})
            accounts.push_back(
                {QString::fromLatin1(number), QString::fromUtf8(label), {}, false, false, false});
        return accounts;
    }

private Q_SLOTS:
    void accounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("number") << u"401"_qs << u"401 4011"_qs;
        QTest::newRow("beginning of a number") << u"40"_qs << u"401 4011"_qs;
        QTest::newRow("a heading is none") << u"60"_qs << u"607 6071"_qs;
        QTest::newRow("word without accent") << u"epic"_qs << u"4011 6071"_qs;
        QTest::newRow("words in any order") << u"march acha"_qs << u"607"_qs;
        QTest::newRow("not inside a word") << u"chandises"_qs << QString();
        QTest::newRow("nothing typed") << u" "_qs << QString();
        QTest::newRow("unknown") << u"zzz"_qs << QString();
    }
    void accounts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, numbers);
        QStringList found;
        for (const Account &account : LedgerSearch::accounts(chart(), typed, 10))
            found += account.number;
        QCOMPARE(found.join(u' '), numbers);
        QVERIFY(LedgerSearch::accounts(chart(), typed, 1).size() <= 1);
    }

    void aHeadingMatchesEveryWord()
    {
        JournalHeading heading;
        heading.number = u"2026-000012"_qs;
        heading.pieceRef = u"F-0311"_qs;
        heading.label = u"Livraison d’été"_qs;
        heading.amount = Money::fromCents(120971);
        for (const QString &typed : {u"ete"_qs, u"000012 livr"_qs, u"1209,71"_qs, u""_qs})
            QVERIFY2(LedgerSearch::matches(heading, fold(typed)), qPrintable(typed));
        QVERIFY(!LedgerSearch::matches(heading, fold(u"ete 1209,72"_qs)));
    }

    void balancing()
    {
        std::vector<JournalLine> lines(3);
        lines[0].debit = Money::fromCents(1000);
        lines[1].debit = Money::fromCents(55);
        lines[2].debit = Money::fromCents(7);
        LedgerRules::balance(lines, 2);
        QCOMPARE(lines[2].credit.cents(), 1055);
        QVERIFY(lines[2].debit.isZero());
        LedgerRules::balance(lines, 0);
        QCOMPARE(lines[0].debit.cents(), 1000);
    }
};

CABAS_TEST(TestLedgerSearch)
#include "tst_ledgersearch.moc"
