// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/matchingrules.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace cabas;
using Reason = MatchingProposal::Reason;

namespace {

PartyLine line(qint64 id, qint64 cents, const QString &reference = {})
{
    PartyLine line;
    line.line = LineId(id);
    line.entry = EntryId(id);
    line.number = u"2026-%1"_qs.arg(id);
    line.account = u"401"_qs;
    line.thirdParty = u"BIO"_qs;
    line.pieceRef = reference;
    line.dueOn = {2026, 3, 1};
    (cents < 0 ? line.credit : line.debit) = abs(Money::fromCents(cents));
    return line;
}

} // namespace

class TestMatchingRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersCountLikeAnAlphabet()
    {
        QCOMPARE(MatchingRules::letter(1), u"A"_qs);
        QCOMPARE(MatchingRules::letter(26), u"Z"_qs);
        QCOMPARE(MatchingRules::letter(27), u"AA"_qs);
        QCOMPARE(MatchingRules::letter(703), u"AAA"_qs);
        for (qint64 number = 1; number < 20000; ++number)
            QCOMPARE(MatchingRules::numberOf(MatchingRules::letter(number)), number);
        QCOMPARE(MatchingRules::numberOf(u"A1"_qs), 0);
        QVERIFY(MatchingRules::letter(0).isEmpty());
    }

    void whatDoesNotSettleIsRefused()
    {
        QCOMPARE(MatchingRules::check({line(1, 100)}).failure().code, u"lines"_qs);
        const Failure left = MatchingRules::check({line(1, 100), line(2, -90)}).failure();
        QCOMPARE(left.code, u"unbalanced"_qs);
        PartyLine other = line(2, -100);
        other.thirdParty = u"RELAIS"_qs;
        QCOMPARE(MatchingRules::check({line(1, 100), other}).failure().code, u"other_party"_qs);
        PartyLine done = line(2, -100);
        done.matching = MatchingId(4);
        QCOMPARE(MatchingRules::check({line(1, 100), done}).failure().code, u"matched"_qs);
        QVERIFY(MatchingRules::check({line(1, 100), line(2, -60), line(3, -40)}));
    }

    void theSurestComesFirst()
    {
        // Equal amounts twice: the reference says which belongs to which.
        const auto found = MatchingRules::propose({line(1, -500, u"F1"_qs), line(2, -500, u"F2"_qs),
                                                   line(3, 500, u"F2"_qs), line(4, 500, u"V9"_qs)});
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(found[0].reason == Reason::Reference);
        QCOMPARE(found[0].lines, (std::vector{LineId(2), LineId(3)}));
        QVERIFY(found[1].reason == Reason::Amount);
        QCOMPARE(found[1].lines, (std::vector{LineId(1), LineId(4)}));
    }

    void anEntryAndItsReversal()
    {
        PartyLine undone = line(3, 500);
        undone.reverses = EntryId(1);
        const auto found = MatchingRules::propose({line(1, -500), line(2, -500), undone});
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].reason == Reason::Reversal);
        QCOMPARE(found[0].lines, (std::vector{LineId(1), LineId(3)}));
    }

    void oneThatPaysSeveral()
    {
        const auto oldest =
            MatchingRules::propose({line(1, -1201), line(2, -830), line(3, -455), line(4, 2031)});
        QCOMPARE(oldest.size(), size_t(1));
        QVERIFY(oldest[0].reason == Reason::SumOfSeveral);
        QCOMPARE(oldest[0].lines, (std::vector{LineId(1), LineId(2), LineId(4)}));
        const auto some =
            MatchingRules::propose({line(1, -1201), line(2, -830), line(3, -455), line(4, 1656)});
        QCOMPARE(some[0].lines, (std::vector{LineId(1), LineId(3), LineId(4)}));
    }

    void whateverIsProposedSettles()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<PartyLine> open;
            const int count = random.bounded(2, 24);
            for (int i = 1; i <= count; ++i) {
                const qint64 cents = random.bounded(1, 60) * 10;
                open.push_back(line(i, random.bounded(2) == 0 ? cents : -cents,
                                    u"R%1"_qs.arg(random.bounded(6))));
            }
            std::set<LineId> seen;
            for (const MatchingProposal &proposal : MatchingRules::propose(open)) {
                Money sum;
                for (const LineId id : proposal.lines) {
                    QVERIFY(seen.insert(id).second);
                    sum += open[size_t(id.value() - 1)].amount();
                }
                QVERIFY(sum.isZero());
                QVERIFY(proposal.lines.size() > 1);
            }
        }
    }

    void manyLinesThatDoNotMatchAreSoonGivenUp()
    {
        std::vector<PartyLine> open;
        for (int i = 1; i <= 120; ++i)
            open.push_back(line(i, i % 2 == 0 ? -(2 * i) : 100001 + 2 * i));
        // A search of all sums would outlast the test program.
        QVERIFY(MatchingRules::propose(open).empty());
    }

    void ageByTheDayItIsDue()
    {
        PartyAge age;
        for (const int days : {-1, 0, 1, 30, 31, 60, 61, 90, 91, 400}) {
            PartyLine owed = line(1, -100);
            owed.dueOn = QDate(2026, 3, 10).addDays(-days);
            MatchingRules::age(age, owed, {2026, 3, 10});
        }
        QCOMPARE(age.notDue.cents(), -200);
        QCOMPARE(age.upTo30.cents(), -200);
        QCOMPARE(age.upTo60.cents(), -200);
        QCOMPARE(age.upTo90.cents(), -200);
        QCOMPARE(age.older.cents(), -200);
        QCOMPARE(age.overdue().cents(), -800);
        QCOMPARE(age.total.cents(), -1000);
        QCOMPARE(age.oldestDue, QDate(2026, 3, 10).addDays(-400));
    }

    void whatIsOnAMembersAccountIsNeverLate()
    {
        PartyLine line;
        line.account = u"41911"_qs;
        line.credit = Money::fromCents(500);
        line.dueOn = QDate(2026, 1, 1);
        QVERIFY(line.isOwing());
        QVERIFY(!line.isLate({2026, 3, 1}));
        PartyAge age;
        MatchingRules::age(age, line, {2026, 3, 1});
        QCOMPARE(age.notDue, Money::fromCents(-500));
        line.account = u"401"_qs;
        QVERIFY(line.isLate({2026, 3, 1}));
    }
};

CABAS_TEST(TestMatchingRules)
#include "tst_matchingrules.moc"
