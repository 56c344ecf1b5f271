// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/shiftreports.h"

#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/reports/reportservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using test::TestShop;

class TestShiftReports : public QObject {
    Q_OBJECT

    static ReportTable made(TestShop &shop, const Session &session, const QString &name)
    {
        ReportRequest request;
        request.from = shop.today();
        request.to = shop.today().addDays(60);
        return *ReportService(shop.db(), {}).make(session, name, request);
    }
    static ReportCell at(const ReportTable &table, size_t row, const QString &field)
    {
        return table.rows.at(row).at(size_t(table.columnOf(field)));
    }

private Q_SLOTS:
    void shiftsAndStandingsAreTold()
    {
        TestShop shop;
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        const Session office = shop.session();
        ShiftOfficeService desk(shop.db());
        ShiftSlot slot;
        slot.places = slot.flyingPlaces = 3;
        slot.from = shop.today();
        QVERIFY(desk.setPolicy(office, u"one-for-one"_qs, shop.today(), {}));
        const SlotId id = desk.addSlot(office, slot)->id;
        MemberId last{1};
        for (const QString &name : {u"Ada"_qs, u"Bea"_qs}) {
            NewMember wanted;
            wanted.name = name;
            last = MemberService(shop.db()).add(office, wanted)->member.id;
            QVERIFY(desk.join(office, last, id, shop.today()));
        }
        QVERIFY(ShiftService(shop.db()).generate(office, shop.today().addDays(60)));
        QVERIFY(desk.correct(office, last, Counter::Main, -1000));
        const ReportTable shifts = made(shop, office, u"shifts"_qs);
        QVERIFY(!shifts.rows.empty());
        QCOMPARE(at(shifts, 0, u"taken"_qs), ReportCell(qint64(2)));
        QCOMPARE(at(shifts, 0, u"free"_qs), ReportCell(qint64(1)));
        QCOMPARE(shifts.totals.size(), shifts.columns.size());
        const ReportTable people = made(shop, office, u"attendance"_qs);
        QCOMPARE(people.rows.size(), 2 * shifts.rows.size());
        QCOMPARE(at(people, 0, u"name"_qs), ReportCell(u"Ada"_qs));
        const ReportTable standing = made(shop, office, u"standing"_qs);
        QCOMPARE(standing.rows.size(), size_t(2));
        QCOMPARE(at(standing, 0, u"name"_qs), ReportCell(u"Bea"_qs));
        QCOMPARE(at(standing, 0, u"shifts_milli"_qs), ReportCell(qint64(-1000)));
        QVERIFY(!std::get<QString>(at(standing, 0, u"reasons"_qs)).isEmpty());
        const Session nobody = shop.sessionAs({Permission::Sell});
        QVERIFY(!ReportService(shop.db(), {}).make(nobody, u"standing"_qs, {}));
    }
};

CABAS_TEST(TestShiftReports)
#include "tst_shiftreports.moc"
