// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/leaverules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestLeaveRules : public QObject {
    Q_OBJECT

    static NamedLeave leaveOf(qint64 id, LeaveKind kind, QDate from,
                              const std::optional<QDate> &to = {})
    {
        return {{id, MemberId(id), kind, from, to}, int(id), u"Ada"_qs};
    }

private Q_SLOTS:
    void remindersComeOnTheirDays_data()
    {
        QTest::addColumn<int>("days"); // since the leave began
        QTest::addColumn<bool>("isProven");
        QTest::addColumn<int>("kind"); // -1: none
        QTest::newRow("fourteen days") << 14 << false << -1;
        QTest::newRow("asked for on day 15") << 15 << false << int(LeaveReminderKind::ProofMissing);
        QTest::newRow("still on day 21") << 21 << false << int(LeaveReminderKind::ProofMissing);
        QTest::newRow("given up on day 22") << 22 << false << int(LeaveReminderKind::ProofLate);
        QTest::newRow("proven") << 30 << true << -1;
    }
    void remindersComeOnTheirDays()
    {
        QFETCH(int, days);
        QFETCH(bool, isProven);
        QFETCH(int, kind);
        const QDate today(2026, 3, 10);
        const NamedLeave leave = leaveOf(7, LeaveKind::Incapacity, today.addDays(-days));
        LeaveRequest request;
        request.leave = leave.leave;
        if (isProven)
            request.proofOn = today;
        const auto reminders = LeaveRules::reminders({leave}, {request}, today);
        QCOMPARE(reminders.empty() ? -1 : int(reminders.front().kind), kind);
    }

    void endsAreToldTenDaysBefore()
    {
        const QDate today(2026, 3, 10);
        const auto told = [&](int days) {
            return LeaveRules::reminders(
                       {leaveOf(1, LeaveKind::Temporary, today.addDays(-30), today.addDays(days))},
                       {}, today)
                .size();
        };
        QCOMPARE(told(11), size_t(0));
        QCOMPARE(told(10), size_t(1));
        QCOMPARE(told(0), size_t(0)); // over
    }

    /// In advance: nothing owed, two shifts at least, ahead by as many; the end is the eve of the
    /// next own shift.
    void anticipated_data()
    {
        QTest::addColumn<int>("missed");
        QTest::addColumn<qint64>("owed");
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<QString>("code");
        QTest::newRow("granted") << 2 << qint64(0) << qint64(2000) << QString();
        QTest::newRow("one only") << 1 << qint64(0) << qint64(2000) << u"too_short"_qs;
        QTest::newRow("owes") << 2 << qint64(1000) << qint64(2000) << u"owes"_qs;
        QTest::newRow("not enough") << 3 << qint64(0) << qint64(2000) << u"not_ahead"_qs;
    }
    void anticipated()
    {
        QFETCH(int, missed);
        QFETCH(qint64, owed);
        QFETCH(qint64, ahead);
        QFETCH(QString, code);
        AnticipatedFacts facts;
        facts.leave = {0, MemberId(1), LeaveKind::Temporary, QDate(2026, 3, 10), QDate(2026, 5, 1)};
        facts.missed = missed;
        facts.owed = owed;
        facts.ahead = ahead;
        facts.nextShift = QDate(2026, 5, 7);
        const Result<> checked = LeaveRules::checkAnticipated(facts);
        QCOMPARE(checked ? QString() : checked.failure().code, code);
        QCOMPARE(LeaveRules::anticipated(facts).to, std::optional(QDate(2026, 5, 7)));
    }
};

CABAS_TEST(TestLeaveRules)
#include "tst_leaverules.moc"
