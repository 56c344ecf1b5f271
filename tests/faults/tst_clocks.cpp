// SPDX-License-Identifier: GPL-3.0-or-later
// TIME-1: the machine's clock goes anywhere between two deeds: back, ahead, over a change of hour,
// a new year, a leap day. Every deed is done or refused in words, tickets and entries go on by
// counter, entries lie in their fiscal year, and the file is sound. On a real file a clock behind
// the last ticket is noted, on a sandbox it is not.
#include "core/db/shopfile.h"
#include "core/till/tillclock.h"
#include "tests/faults/powercut.h"
#include "tests/faults/workedshop.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestClocks : public QObject {
    Q_OBJECT
    std::unique_ptr<WorkedShop> m_shop;
    int m_jumps = 0;
    int m_done = 0;
    int m_refused = 0;

    qint64 value(const char *sql)
    {
        return Connection({Engine::Sqlite, m_shop->path(), {}}, ConnectionMode::Read)
            .scalar(QString::fromLatin1(sql))
            .toLongLong();
    }

private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<WorkedShop>(); }
    void cleanupTestCase()
    {
        tellCount("TIME-1", u"%1 clocks: %2 deeds done, %3 refused in words; each file verified "
                            "wholly"_qs.arg(m_jumps)
                                .arg(m_done)
                                .arg(m_refused));
    }

    void anyClock_data()
    {
        QTest::addColumn<QDateTime>("to");
        QTest::addColumn<bool>("isSandbox");
        const auto utc = [](int year, int month, int day, int hour, int minute) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
        };
        const std::vector<std::pair<const char *, QDateTime>> clocks{
            {"an hour back", utc(2026, 3, 10, 7, 0)},
            {"a day back", utc(2026, 3, 9, 8, 0)},
            {"ten years back", utc(2016, 3, 10, 8, 0)},
            {"ten years ahead", utc(2036, 3, 10, 8, 0)},
            {"a day ahead", utc(2026, 3, 11, 8, 30)},
            {"before the hour that is not", utc(2026, 3, 29, 0, 59)},
            {"after it", utc(2026, 3, 29, 1, 1)},
            {"the first of the two hours", utc(2026, 10, 25, 0, 30)},
            {"the second of them", utc(2026, 10, 25, 1, 30)},
            {"the last minute of a year", utc(2026, 12, 31, 22, 59)},
            {"the first of the next", utc(2026, 12, 31, 23, 1)},
            {"a leap day", utc(2028, 2, 29, 12, 0)},
            {"the day after it", utc(2028, 2, 29, 23, 30)},
            {"1970", utc(1970, 1, 1, 0, 0)},
            {"2038", utc(2038, 1, 19, 3, 14)},
            {"midnight of the shop", utc(2026, 3, 10, 23, 0)},
        };
        for (const auto &[name, to] : clocks) {
            for (const bool isSandbox : {true, false})
                QTest::addRow("%s, %s", name, isSandbox ? "sandbox" : "real") << to << isSandbox;
        }
    }
    void anyClock()
    {
        QFETCH(QDateTime, to);
        QFETCH(bool, isSandbox);
        m_shop->putBack();
        if (!isSandbox) {
            Connection raw({Engine::Sqlite, m_shop->path(), {}}, ConnectionMode::Write);
            raw.execute(u"UPDATE shop SET sandbox = 0"_qs);
        }
        m_shop->open();
        const QDateTime then = m_shop->clock().now();
        for (const QDateTime &now : {to, then.addSecs(600)}) {
            m_shop->clock().set(now);
            ++m_jumps;
            const auto noted = TillClock(m_shop->db()).check(m_shop->session());
            QVERIFY(noted);
            if (now == to && !isSandbox)
                QCOMPARE(noted->has_value(), TillClock::isBack(now, then));
            if (isSandbox)
                QVERIFY(!noted->has_value());
            for (const Deed &deed : m_shop->works()) {
                const Result<> done = deed.run();
                ++(done ? m_done : m_refused);
                if (!done)
                    QVERIFY2(!done.failure().message.isEmpty() &&
                                 done.failure().kind != Failure::Kind::Storage,
                             qPrintable(deed.name + u": "_qs + done.failure().message));
            }
        }
        QCOMPARE(value("SELECT MAX(number) - COUNT(*) FROM tickets"), 0);
        QCOMPARE(value("SELECT COUNT(*) FROM tickets a JOIN tickets b ON b.number = a.number + 1 "
                       "WHERE b.id < a.id"),
                 0);
        m_shop->close();
        QCOMPARE(WorkedShop::faultsOf(m_shop->path()), QString());
    }
};

CABAS_TEST(TestClocks)
#include "tst_clocks.moc"
