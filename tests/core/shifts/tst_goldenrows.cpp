// SPDX-License-Identifier: GPL-3.0-or-later
// covers: pairleaves
// Golden rows of the practices that no other test holds, and the table of all of them
// (tests/data/shifts/golden.tsv): each row names the test that proves it.
#include "core/barcode/barcoderules.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/leaverules.h"
#include "core/shifts/pairservice.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/standingrules.h"
#include "core/shifts/standinservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace cabas;
using test::TestShop;

class TestGoldenRows : public QObject {
    Q_OBJECT

    Session office() const { return m_shop->session(); }
    ShiftService shifts() { return ShiftService(m_shop->db()); }
    ShiftOfficeService desk() { return ShiftOfficeService(m_shop->db()); }
    void use(const QString &practice, const QJsonObject &changes = {})
    {
        m_shop = std::make_unique<TestShop>();
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        QVERIFY(desk().setPolicy(office(), practice, m_start, changes).ok());
    }
    MemberId add(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        return MemberService(m_shop->db()).add(office(), wanted)->member.id;
    }
    /// Week A, Thursday at nine: the day after tomorrow.
    SlotId slot(int weekday = 4)
    {
        ShiftSlot slot;
        slot.week = 1;
        slot.weekday = weekday;
        slot.startMinute = 540;
        slot.places = slot.flyingPlaces = 4;
        slot.from = m_start;
        return desk().addSlot(office(), slot)->id;
    }
    MemberId holder(const QString &name)
    {
        const MemberId id = add(name);
        if (!desk().join(office(), id, slot(), m_start) ||
            !shifts().generate(office(), m_start.addDays(150)))
            qFatal("no slot");
        return id;
    }
    void go(QDate day)
    {
        m_shop->clock().set(QDateTime(day, QTime(20, 0), QTimeZone("Europe/Paris")));
    }
    std::vector<Shift> all() { return *shifts().list(office(), m_start, m_start.addDays(200)); }
    Counters counters(MemberId id) { return shifts().history(office(), id)->counters; }
    std::vector<QDate> coming(MemberId id)
    {
        std::vector<QDate> days;
        const auto history = shifts().history(office(), id);
        for (const Booking &each : history->coming)
            days.push_back(each.day);
        return days;
    }
    Standing standing(MemberId id)
    {
        return m_shop->read(
            [&](Tx &tx) { return MemberStore::standingAt(tx, id, office().today()); });
    }
    QString leave(MemberId member, LeaveKind kind, int from, int to)
    {
        const auto granted = desk().addLeave(
            office(), {0, member, kind, m_start.addDays(from), m_start.addDays(to)});
        return granted ? u"ok"_qs : granted.failure().code;
    }
    template <typename T>
    static QString code(const Result<T> &result)
    {
        return result ? u"ok"_qs : result.failure().code;
    }

private Q_SLOTS:
    void cleanup() { m_shop.reset(); }

    /// A rule without a test is a promise: no row of the table names one that is not there.
    void everyRowHasItsTest()
    {
        QFile table(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/shifts/golden.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        int rows = 0;
        const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QStringList row = line.split(u'\t');
            QCOMPARE(row.size(), 5);
            const QStringList test = row[2].split(u"::"_qs);
            QCOMPARE(test.size(), 2);
            QByteArray source;
            for (const QString &room : {u"shifts"_qs, u"members"_qs}) {
                QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/core/") + room + u'/' + test[0] +
                           u".cpp"_qs);
                if (file.open(QIODevice::ReadOnly))
                    source = file.readAll();
            }
            QVERIFY2(source.contains("    void " + test[1].toUtf8() + "()"), qPrintable(row[2]));
            QVERIFY2(!row[3].isEmpty() && !row[4].isEmpty(), qPrintable(row[1]));
            ++rows;
        }
        QVERIFY(rows >= 70);
    }

    void profilesSayTheirFigures()
    {
        QCOMPARE(PolicyLoader::named(u"two-counters"_qs)->extensionDays, 10);
        const ShiftPolicy tapir = *PolicyLoader::named(u"balance"_qs);
        QCOMPARE(tapir.generateDays, 200);
        QCOMPARE(tapir.reminderDays, 6); // what they do: tst_memberletterservice
        QCOMPARE(tapir.flyingReminderDays, 7);
        const ShiftPolicy louve = *PolicyLoader::named(u"two-for-one"_qs);
        QCOMPARE(louve.weekA, QDate(2015, 12, 28));
        QCOMPARE(louve.weeks, 4);
        // What only threads and guesses tell is an option, and off.
        for (const QString &name : PolicyLoader::names())
            QCOMPARE(PolicyLoader::named(name)->cancelFromSavings, 0);
    }

    void theLastOfSeveralExtensionsHolds()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = holder(u"Ada"_qs);
        QVERIFY(desk().correct(office(), ada, Counter::Main, -1000).ok());
        QCOMPARE(leave(ada, LeaveKind::Extension, 20, 60), u"ok"_qs);
        QCOMPARE(leave(ada, LeaveKind::Extension, 25, 50), u"ok"_qs);
        go(m_start.addDays(59));
        QCOMPARE(standing(ada).state, u"delay"_qs);
        go(m_start.addDays(60));
        QCOMPARE(standing(ada).state, u"suspended"_qs);
    }

    void threeAbsencesInARowEndThePlace()
    {
        use(u"one-for-one"_qs);
        holder(u"Ada"_qs);
        for (int cycle = 0; cycle < 3; ++cycle) {
            const QDate day = m_start.addDays(2 + 28 * cycle);
            go(day);
            QCOMPARE(shifts().closeDay(office(), day)->ended.size(), size_t(cycle == 2 ? 1 : 0));
        }
    }

    /// La Cagette: who was unsubscribed takes a new place and does two make-ups, whatever was
    /// owed; time to choose them begins again, and a change of slot asks nothing more.
    void whoComesBackMakesUpTwice()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = holder(u"Ada"_qs);
        for (int cycle = 0; cycle < 3; ++cycle) {
            go(m_start.addDays(2 + 28 * cycle));
            QVERIFY(shifts().closeDay(office(), office().today()).ok());
        }
        QCOMPARE(counters(ada).main, qint64(-3000));
        const QDate back = m_start.addDays(365);
        go(back);
        QCOMPARE(standing(ada).state, u"unsubscribed"_qs);
        const SlotId fridays = slot(5);
        QVERIFY(desk().join(office(), ada, slot(), back).ok());
        QCOMPARE(counters(ada).main, qint64(-2000));
        QCOMPARE(standing(ada).state, u"suspended"_qs);
        QVERIFY(desk().join(office(), ada, slot(), back).ok());
        QCOMPARE(counters(ada).main, qint64(-2000));
        QVERIFY(shifts().generate(office(), back.addDays(60)).ok());
        for (const qint64 left : {-1000, 0}) {
            const std::vector<Shift> coming =
                *shifts().list(office(), office().today().addDays(1), back.addDays(60));
            const auto free = std::find_if(coming.begin(), coming.end(),
                                           [&](const Shift &each) { return each.slot == fridays; });
            QVERIFY(free != coming.end());
            QVERIFY(shifts().book(office(), ada, free->id).ok());
            QCOMPARE(standing(ada).state, u"delay"_qs);
            go(free->day);
            QVERIFY(shifts().attend(office(), ada, free->id, BookingState::Done).ok());
            QCOMPARE(counters(ada).main, left);
        }
        QCOMPARE(standing(ada).state, u"up_to_date"_qs);
    }

    void aClosedDayNotesAbsencesButNotOfTheExempted()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = holder(u"Ada"_qs);
        const MemberId bea = holder(u"Bea"_qs);
        QCOMPARE(leave(bea, LeaveKind::Exemption, 0, 30), u"ok"_qs);
        go(m_start.addDays(2));
        QVERIFY(shifts().closeDay(office(), m_start.addDays(2)).ok());
        QCOMPARE(counters(ada).main, qint64(-1000));
        QCOMPARE(counters(bea), Counters{});
    }

    void parentalLeavesHaveTheirLength()
    {
        const ShiftPolicy cagette = *PolicyLoader::named(u"one-for-one"_qs);
        const auto of = [&](int days, bool isInPair) {
            const Leave leave{0, MemberId(1), LeaveKind::Parental, m_start, m_start.addDays(days)};
            return code(LeaveRules::checkLength(leave, cagette, isInPair, std::nullopt));
        };
        QCOMPARE(of(365, false), u"ok"_qs);
        QCOMPARE(of(366, false), u"days"_qs);
        QCOMPARE(of(183, true), u"ok"_qs);
        QCOMPARE(of(184, true), u"days"_qs);
    }

    void aSickLeaveIsForTwoShiftsAtLeast()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = holder(u"Ada"_qs); // comes on days 2, 30, 58...
        QCOMPARE(leave(ada, LeaveKind::Incapacity, 0, 30), u"few_shifts"_qs);
        QCOMPARE(leave(ada, LeaveKind::Incapacity, 0, 31), u"ok"_qs);
        const MemberId flying = add(u"Bea"_qs);
        QVERIFY(desk().join(office(), flying, std::nullopt, m_start).ok());
        QCOMPARE(leave(flying, LeaveKind::Incapacity, 0, 20), u"ok"_qs);
    }

    /// La Cagette: while one of a pair is away, half of their shifts are given up; whoever stays
    /// goes on shopping. Away both, they come to none.
    void whileOneOfAPairIsAwayEveryOtherShiftIsKept_data()
    {
        QTest::addColumn<bool>("isHolderAway");
        QTest::newRow("the holder away") << true;
        QTest::newRow("the other away") << false;
    }
    void whileOneOfAPairIsAwayEveryOtherShiftIsKept()
    {
        QFETCH(bool, isHolderAway);
        use(u"one-for-one"_qs);
        const MemberId ada = holder(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        QVERIFY(PairService(m_shop->db()).make(office(), ada, bea).ok());
        const auto days = [&](std::initializer_list<int> from) {
            std::vector<QDate> list;
            for (const int day : from)
                list.push_back(m_start.addDays(day));
            return list;
        };
        QCOMPARE(coming(ada), days({2, 30, 58, 86, 114, 142}));
        // Four shifts lie within the leave: the first and the third are given up.
        QCOMPARE(leave(isHolderAway ? ada : bea, LeaveKind::Parental, 20, 130), u"ok"_qs);
        QCOMPARE(coming(ada), days({2, 58, 114, 142}));
        // Shifts that are made later follow the same count.
        QVERIFY(shifts().generate(office(), m_start.addDays(200)).ok());
        QCOMPARE(coming(ada), days({2, 58, 114, 142, 170, 198}));
        go(m_start.addDays(30));
        QVERIFY(standing(ada).mayShop);
        QVERIFY(standing(bea).mayShop);
        // The other one away too: none of these days.
        QCOMPARE(leave(isHolderAway ? bea : ada, LeaveKind::Temporary, 50, 100), u"ok"_qs);
        go(m_start.addDays(40));
        QCOMPARE(coming(ada), days({114, 142, 170, 198}));
        go(m_start.addDays(60));
        QCOMPARE(standing(ada).state, u"on_leave"_qs);
        QCOMPARE(standing(bea).state, u"on_leave"_qs);
        go(m_start.addDays(101));
        QVERIFY(standing(ada).mayShop);
    }

    void limitsThatAreOptions()
    {
        use(u"voluntary"_qs, {{u"per_cycle"_qs, 2}});
        const MemberId ada = add(u"Ada"_qs);
        QVERIFY(desk().join(office(), ada, std::nullopt, m_start).ok());
        slot();
        for (const int weekday : {5, 6}) {
            ShiftSlot other;
            other.week = 1;
            other.weekday = weekday;
            other.places = other.flyingPlaces = 2;
            other.from = m_start;
            QVERIFY(desk().addSlot(office(), other).ok());
        }
        QVERIFY(shifts().generate(office(), m_start.addDays(20)).ok());
        const std::vector<Shift> made = all();
        QCOMPARE(made.size(), size_t(3));
        QVERIFY(shifts().book(office(), ada, made[0].id).ok());
        QVERIFY(shifts().book(office(), ada, made[1].id).ok());
        QCOMPARE(code(shifts().book(office(), ada, made[2].id)), u"per_cycle"_qs);
    }

    /// Obeesdoo: an irregular member owes one each 28 days from their own first day on, but not
    /// for those that they were away.
    void anIrregularMemberCountsFromTheirOwnDay()
    {
        use(u"two-counters"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const QDate first = m_start.addDays(1);
        QVERIFY(desk().join(office(), ada, std::nullopt, first).ok());
        go(first.addDays(27));
        QVERIFY(shifts().closeDay(office(), first.addDays(27)).ok());
        QCOMPARE(counters(ada), Counters{});
        go(first.addDays(28));
        QVERIFY(shifts().closeDay(office(), first.addDays(28)).ok());
        QCOMPARE(counters(ada).main, qint64(-1000));
        QCOMPARE(leave(ada, LeaveKind::Temporary, 35, 70), u"ok"_qs);
        go(first.addDays(56));
        QVERIFY(shifts().closeDay(office(), first.addDays(56)).ok());
        QCOMPARE(counters(ada).main, qint64(-1000));
    }

    void aPlaceIsGivenBackFromSavings()
    {
        ShiftPolicy saving = *PolicyLoader::named(u"minutes"_qs);
        Shift shift;
        shift.minutes = 180;
        QVERIFY(ShiftRules::checkSavings(saving, shift, 0).ok());
        saving.cancelFromSavings = 1;
        QCOMPARE(code(ShiftRules::checkSavings(saving, shift, 179)), u"savings"_qs);
        QVERIFY(ShiftRules::checkSavings(saving, shift, 180).ok());
        use(u"minutes"_qs, {{u"cancel_from_savings"_qs, 1}});
        const MemberId ada = add(u"Ada"_qs);
        slot();
        QVERIFY(shifts().generate(office(), m_start.addDays(20)).ok());
        const ShiftId shiftId = all().front().id;
        QVERIFY(shifts().book(office(), ada, shiftId).ok());
        QCOMPARE(code(shifts().cancel(office(), ada, shiftId)), u"savings"_qs);
        QVERIFY(desk().correct(office(), ada, Counter::Main, 180).ok());
        QVERIFY(shifts().cancel(office(), ada, shiftId).ok());
    }

    /// Elefan: who did a shift may take the same one of the next cycle for a week before anybody
    /// else; what they give back is everybody's at once.
    void whoDidAShiftGoesFirstForAWeek()
    {
        use(u"minutes"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        for (const int weekday : {4, 5}) { // a single place each
            ShiftSlot single;
            single.week = 1;
            single.weekday = weekday;
            single.places = single.flyingPlaces = 1;
            single.from = m_start;
            QVERIFY(desk().addSlot(office(), single).ok());
        }
        QVERIFY(shifts().generate(office(), m_start.addDays(20)).ok());
        QVERIFY(shifts().book(office(), ada, all()[0].id).ok()); // nobody did it before
        QVERIFY(shifts().book(office(), ada, all()[1].id).ok());
        const QDate made = m_start.addDays(5);
        go(made);
        QVERIFY(shifts().generate(office(), m_start.addDays(70)).ok());
        const ShiftId thursday = all()[2].id;
        const ShiftId friday = all()[3].id;
        const ShiftId later = all()[4].id;
        QCOMPARE(code(shifts().book(office(), bea, thursday)), u"kept"_qs);
        QVERIFY(shifts().book(office(), bea, later).ok()); // nobody is on the one before
        go(made.addDays(6));
        const auto refusal = shifts().book(office(), bea, thursday);
        QCOMPARE(code(refusal), u"kept"_qs);
        QVERIFY(refusal.failure().message.contains(dateText(made.addDays(7))));
        QVERIFY(shifts().book(office(), ada, thursday).ok());
        QVERIFY(shifts().cancel(office(), ada, thursday).ok());
        QVERIFY(shifts().book(office(), bea, thursday).ok());
        QVERIFY(shifts().cancel(office(), bea, thursday).ok());
        QCOMPARE(code(shifts().book(office(), bea, friday)), u"kept"_qs);
        go(made.addDays(7));
        QVERIFY(shifts().book(office(), bea, friday).ok());
    }

    void aStandInIsLookedForInTime()
    {
        use(u"balance"_qs);
        const MemberId ada = holder(u"Ada"_qs);
        const ShiftId thursday = all().front().id;
        StandInService service(m_shop->db());
        QVERIFY(service.look(office(), ada, thursday, true).ok());
        go(m_start.addDays(1));
        QCOMPARE(code(service.look(office(), ada, thursday, true)), u"too_late"_qs);
        QVERIFY(service.look(office(), ada, thursday, false).ok());
    }

    /// Tapir: frozen, a member gives the own slot back and flies; nobody else does.
    void aFreezeEndsTheSlot()
    {
        use(u"balance"_qs);
        const MemberId ada = holder(u"Ada"_qs);
        const MemberId bea = holder(u"Bea"_qs);
        QVERIFY(desk().correct(office(), ada, Counter::Main, -4000).ok());
        QVERIFY(desk().correct(office(), bea, Counter::Main, -3000).ok());
        const auto isFixed = [&](MemberId member) {
            const auto enrolments =
                m_shop->read([&](Tx &tx) { return BookingStore::enrolments(tx, member); });
            return StandingRules::isFixedOn(enrolments, m_start.addDays(20));
        };
        go(m_start.addDays(10));
        QVERIFY(shifts().closeDay(office(), m_start.addDays(10))->ended.empty());
        go(m_start.addDays(11));
        QCOMPARE(shifts().closeDay(office(), m_start.addDays(11))->ended.size(), size_t(1));
        QVERIFY(!isFixed(ada));
        QVERIFY(isFixed(bea));
        QVERIFY(coming(ada).empty());
        QVERIFY(!coming(bea).empty());
        go(m_start.addDays(12));
        QCOMPARE(standing(ada).state, u"suspended"_qs);
        QVERIFY(shifts().closeDay(office(), m_start.addDays(12))->ended.empty());
    }

    void aLongExemptionFreesTheSlot()
    {
        use(u"balance"_qs);
        const MemberId ada = holder(u"Ada"_qs);
        const auto holds = [&] {
            const auto enrolments =
                m_shop->read([&](Tx &tx) { return BookingStore::enrolments(tx, ada); });
            return StandingRules::isFixedOn(enrolments, m_start.addDays(20));
        };
        QCOMPARE(leave(ada, LeaveKind::Exemption, 10, 177), u"ok"_qs);
        QVERIFY(holds());
        QCOMPARE(leave(ada, LeaveKind::Exemption, 10, 178), u"ok"_qs);
        QVERIFY(!holds());
    }

private:
    std::unique_ptr<TestShop> m_shop;
    QDate m_start{2026, 3, 10}; ///< Tuesday of week A
};

CABAS_TEST(TestGoldenRows)
#include "tst_goldenrows.moc"
