// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/findrules.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

/// How answers are weighed and put in order.
class TestFindRules : public QObject {
    Q_OBJECT

    static Found found(FoundKind kind, qint64 id, FoundRank rank)
    {
        Found each{kind, id};
        each.rank = rank;
        return each;
    }

private Q_SLOTS:
    void theNearerTheName_theBetter()
    {
        const QString name = u"tomates cerises bio"_qs;
        QCOMPARE(FindRules::rank(name, name), FoundRank::Whole);
        QCOMPARE(FindRules::rank(name, u"tomates c"_qs), FoundRank::Beginning);
        QCOMPARE(FindRules::rank(name, u"bio tom"_qs), FoundRank::Words);
        QCOMPARE(FindRules::rank(name, u"mates"_qs), FoundRank::Inside);
        QCOMPARE(FindRules::rank(name, u"tomtaes cerise"_qs), FoundRank::Typo);
        QVERIFY(!FindRules::rank(name, u"carottes"_qs));
        QVERIFY(!FindRules::rank(name, u","_qs));
    }

    void theBestStandsFirstAndEachOnce()
    {
        const auto ordered = FindRules::inOrder({found(FoundKind::Supplier, 1, FoundRank::Words),
                                                 found(FoundKind::Product, 1, FoundRank::Words),
                                                 found(FoundKind::Product, 2, FoundRank::Typo),
                                                 found(FoundKind::Product, 2, FoundRank::Whole),
                                                 found(FoundKind::Product, 3, FoundRank::Inside)},
                                                2);
        QCOMPARE(ordered.size(), size_t(3));
        QCOMPARE(ordered[0].id, 2);
        QCOMPARE(ordered[1], found(FoundKind::Product, 1, FoundRank::Words));
        QCOMPARE(ordered[2].kind, FoundKind::Supplier);
    }

    void everyChoiceOfWordsIsTried()
    {
        QCOMPARE(FindRules::corrected({{u"pomme"_qs}, {u"terre"_qs, u"tere"_qs}}, 12),
                 QStringList({u"pomme terre"_qs, u"pomme tere"_qs}));
        QCOMPARE(FindRules::corrected({{u"pomme"_qs}, {}}, 12), QStringList());
        QCOMPARE(FindRules::corrected({{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}}, 3).size(), 3);
    }
};

CABAS_TEST(TestFindRules)
#include "tst_findrules.moc"
