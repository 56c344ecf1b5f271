// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/housekeeper.h"

#include "app/shop.h"
#include "core/shifts/shiftofficeservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QSignalSpy>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// What past days owe is done as the window opens.
class TestHousekeeper : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<Shop> m_shop;

    int openShifts()
    {
        return m_data
            ->value(u"SELECT COUNT(*) FROM shifts WHERE state = 'open' AND day < '2026-03-20'"_qs)
            .toInt();
    }
    void keep(const std::optional<QDateTime> &lastDeed)
    {
        Desk desk(*m_shop, m_data->session());
        Housekeeper keeper(desk, lastDeed);
        QSignalSpy finished(&keeper, &Housekeeper::finished);
        keeper.begin();
        keeper.begin(); // at it already
        QVERIFY(finished.wait());
        QCOMPARE(finished.count(), 1);
    }

private Q_SLOTS:
    /// A real shop whose shifts of a Wednesday nobody closed.
    void init()
    {
        m_data = std::make_unique<TestShop>();
        ShiftOfficeService office(m_data->db());
        ShiftSlot slot;
        slot.week = int((QDate(2015, 12, 28).daysTo(m_data->today()) / 7) % 4) + 1;
        slot.weekday = 3;
        slot.startMinute = 540;
        slot.places = 2;
        slot.from = m_data->today();
        QVERIFY(office.addSlot(m_data->session(), slot).ok());
        QVERIFY(ShiftService(m_data->db())
                    .generate(m_data->session(), m_data->today().addDays(60))
                    .ok());
        m_data->sql(u"UPDATE shop SET sandbox = 0"_qs);
        auto shop = Shop::open(m_data->path(), {m_data->folder(), {}, {}});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
        m_data->clock().advanceSeconds(10 * 86'400);
    }
    void cleanup() { m_shop.reset(); }

    void pastDaysAreClosedUnasked()
    {
        QCOMPARE(openShifts(), 1);
        keep(m_data->now().addDays(-1));
        QCOMPARE(openShifts(), 0);
        QCOMPARE(m_data->value(u"SELECT COUNT(*) FROM audit WHERE deed = 'shift.close_day'"_qs), 1);
    }

    void afterALongSilenceNothingIsDoneUnasked()
    {
        keep(m_data->now().addDays(-400));
        QCOMPARE(openShifts(), 1);
    }
};

CABAS_TEST(TestHousekeeper)
#include "tst_housekeeper.moc"
