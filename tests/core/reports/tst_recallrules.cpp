// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recallrules.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

using Step = RecallRules::Step;

const LotId wanted(1);
const LotId other(2);

Step step(MoveKind kind, qint64 units, std::optional<LotId> lot = {}, bool suspect = false)
{
    return {lot, kind, Quantity::units(units), suspect};
}

} // namespace

class TestRecallRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certainOnlyWhileItStandsAlone()
    {
        const std::vector<Step> steps{
            step(MoveKind::Sale, -1, other), step(MoveKind::Receipt, 5, wanted, true),
            step(MoveKind::Sale, -1, other), step(MoveKind::Sale, -1, wanted),
            step(MoveKind::Sale, -1, other), step(MoveKind::Sale, -1, wanted)};
        const auto verdict =
            RecallRules::follow(steps, {Quantity::units(3), {{other, Quantity::units(3)}}});
        QVERIFY(!verdict.steps[0]);
        QCOMPARE(verdict.steps[2], RecallSurety::Possible);
        QCOMPARE(verdict.steps[3], RecallSurety::Likely);
        QCOMPARE(verdict.steps[5], RecallSurety::Certain);
        QVERIFY(verdict.isOnShelf && verdict.isAlone);
        QCOMPARE(verdict.lots, std::set<std::optional<LotId>>{wanted});
    }

    void anEmptyShelfEndsIt()
    {
        const std::vector<Step> steps{
            step(MoveKind::Receipt, 2, wanted, true), step(MoveKind::Sale, -2, wanted),
            step(MoveKind::Receipt, 4, other), step(MoveKind::Sale, -1, other)};
        const auto verdict = RecallRules::follow(steps, {});
        QCOMPARE(verdict.steps[1], RecallSurety::Certain);
        QVERIFY(!verdict.steps[3]);
        QVERIFY(!verdict.isOnShelf);
    }

    /// More was sold than the file knew of: it may well have been more of the same.
    void soldPastTheEndIsPossible()
    {
        const std::vector<Step> steps{step(MoveKind::Receipt, 2, wanted, true),
                                      step(MoveKind::Sale, -2, wanted), step(MoveKind::Sale, -1),
                                      step(MoveKind::Count, -1), step(MoveKind::Sale, -1)};
        const auto verdict = RecallRules::follow(steps, {});
        QCOMPARE(verdict.steps[2], RecallSurety::Possible);
        QVERIFY(!verdict.steps[4]);
    }

    /// What comes back from a customer may be of any lot.
    void whatComesBackMixes()
    {
        const std::vector<Step> steps{step(MoveKind::Receipt, 2, {}, true),
                                      step(MoveKind::Refund, 1), step(MoveKind::Sale, -1)};
        const auto verdict = RecallRules::follow(steps, {});
        QCOMPARE(verdict.steps[1], RecallSurety::Possible);
        QCOMPARE(verdict.steps[2], RecallSurety::Likely);
        QVERIFY(verdict.isOnShelf && !verdict.isAlone);
    }

    void whatStoodThereBefore()
    {
        const std::vector<Step> steps{step(MoveKind::Receipt, 5, wanted, true),
                                      step(MoveKind::Sale, -2, other)};
        const auto before =
            RecallRules::before(steps, {Quantity::units(6), {{wanted, Quantity::units(5)}}});
        QCOMPARE(before.onHand, Quantity::units(3));
        QCOMPARE(before.lots.at(wanted), Quantity());
        QCOMPARE(before.lots.at(other), Quantity::units(2));
    }

    void peopleAreCalledOnce()
    {
        const QDate day(2026, 3, 10);
        const RecallBuyer ada{1, 12, u"Ada"_qs, {}, {}};
        const RecallBuyer basile{2, 3, u"Basile"_qs, {}, {}};
        const auto people = RecallRules::people(
            {{0, day, 1, u"1-1"_qs, ada, Quantity::units(1), RecallSurety::Possible},
             {1, day.addDays(2), 2, u"1-2"_qs, ada, Quantity::units(2), RecallSurety::Certain},
             {0, day, 3, u"1-3"_qs, {}, Quantity::units(1), RecallSurety::Certain},
             {0, day, 4, u"1-4"_qs, basile, Quantity::units(1), RecallSurety::Likely}});
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[0].buyer.name, ada.name);
        QCOMPARE(people[0].tickets, 2);
        QCOMPARE(people[0].last, day.addDays(2));
        QCOMPARE(people[0].quantities.size(), 2);
        QCOMPARE(people[1].surety, RecallSurety::Likely);
    }
};

CABAS_TEST(TestRecallRules)
#include "tst_recallrules.moc"
