// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/capitalservice.h"
#include "core/members/memberimport.h"
#include "core/members/memberservice.h"
#include "core/members/peopleservice.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/shiftarrivals.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using test::TestShop;

class TestShiftArrivals : public QObject {
    Q_OBJECT

    Session owner() { return m_shop->session(); }
    SlotId slot(int week, int weekday, int minute, const QString &name, int places)
    {
        ShiftSlot slot;
        slot.week = week;
        slot.weekday = weekday;
        slot.startMinute = minute;
        slot.places = places;
        slot.flyingPlaces = places;
        slot.name = name;
        slot.from = m_shop->today();
        return ShiftOfficeService(m_shop->db()).addSlot(owner(), slot)->id;
    }
    MemberImport bring(const QByteArray &csv, bool dryRun = false, bool partial = false)
    {
        const auto table = MemberTableReader::read(csv);
        if (!table)
            qFatal("%s", qPrintable(table.failure().message));
        const auto done = MemberImportService(m_shop->db())
                              .run(owner(), *table, {dryRun, partial, &ShiftArrivals::take});
        if (!done)
            qFatal("%s", qPrintable(done.failure().message));
        return *done;
    }
    static QByteArray theirs()
    {
        return "barcode_base;name;email;street;zip;city;birthdate;total_partner_owned_share;"
               "shift_type;current_template_name;final_standard_point;final_ftop_point\n"
               "12;Ada Roux;ada@example.org;3 rue des Halles;59000;Lille;1980-05-04;10;"
               "standard;ALun. - 09:00;-2;0\n"
               "13;Noé Petit;;;;;;1;ftop;;0;1.5\n";
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        QVERIFY(m_shop->db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop->today(), u"01-01"_qs);
        }));
        m_slot = slot(1, 1, 540, {}, 1);
    }
    void cleanup() { m_shop.reset(); }

    void slotsAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("as one program writes it") << u"ALun. - 09:00"_qs << true;
        QTest::newRow("in words") << u"a lundi 9h00"_qs << true;
        QTest::newRow("in English") << u"A Mon 09:00"_qs << true;
        QTest::newRow("by number") << u"1"_qs << true;
        QTest::newRow("another week") << u"BLun. - 09:00"_qs << false;
        QTest::newRow("another hour") << u"ALun. - 09:30"_qs << false;
        QTest::newRow("no day") << u"A Xyz 09:00"_qs << false;
        QTest::newRow("nothing") << u""_qs << false;
    }
    void slotsAreKnownByTheirNames()
    {
        QFETCH(QString, text);
        QFETCH(bool, isKnown);
        const auto slots = *ShiftOfficeService(m_shop->db()).slotList(owner());
        QCOMPARE(ShiftArrivals::slotNamed(slots, text).has_value(), isKnown);
    }

    void anExportOfAnotherProgramBringsSharesCountersAndSlots()
    {
        const MemberImport tried = bring(theirs(), true);
        QCOMPARE(tried.added, 2);
        QVERIFY(!tried.written);
        const MemberImport done = bring(theirs());
        QVERIFY2(done.refused.empty(),
                 done.refused.empty() ? "" : qPrintable(done.refused.front().reason));
        QCOMPARE(done.added, 2);
        const Member ada = MemberService(m_shop->db()).show(owner(), u"12"_qs)->member;
        const Member noe = MemberService(m_shop->db()).show(owner(), u"13"_qs)->member;
        QCOMPARE(ada.shares, 10);
        QCOMPARE(CapitalService(m_shop->db()).sheet(owner(), ada.id)->holding.owed(), Money());
        const auto history = ShiftService(m_shop->db()).history(owner(), ada.id);
        QCOMPARE(history->counters.main, -2000);
        QCOMPARE(history->slot->id, m_slot);
        QCOMPARE(ShiftService(m_shop->db()).history(owner(), noe.id)->counters.main, 1500);
        const auto profile = PeopleService(m_shop->db()).sheet(owner(), ada.id)->profile;
        QCOMPARE(profile.city, u"Lille"_qs);
        QCOMPARE(profile.bornOn, std::optional(QDate(1980, 5, 4)));
        // Again: nothing to do, nothing to tell.
        const MemberImport again = bring(theirs());
        QCOMPARE(again.unchanged, 2);
        QVERIFY(again.differences.empty());
    }

    void whatDiffersOfAKnownMemberIsToldAndLeft()
    {
        bring(theirs());
        QByteArray later = theirs();
        later.replace("-2;0", "-1;0").replace("ALun.", "BLun.");
        const MemberImport done = bring(later);
        QCOMPARE(done.differences.size(), size_t(2));
        QCOMPARE(done.differences.front().line, 2);
        const Member ada = MemberService(m_shop->db()).show(owner(), u"12"_qs)->member;
        QCOMPARE(m_shop->read(
                     [&](Tx &tx) { return CounterStore::sum(tx, ada.id, m_shop->today()).main; }),
                 -2000);
    }

    void aSlotThatIsNotThereOrFullRefusesTheLine()
    {
        QByteArray other = theirs();
        other.replace("ALun.", "CLun.");
        const MemberImport refused = bring(other);
        QCOMPARE(refused.refused.size(), size_t(1));
        QVERIFY(!refused.written);
        QCOMPARE(MemberService(m_shop->db()).count(owner()).value(), 0);
        QByteArray full = theirs();
        full.replace("ftop;;", "standard;ALun. - 09:00;");
        const MemberImport partly = bring(full, false, true);
        QCOMPARE(partly.added, 1);
        QCOMPARE(partly.refused.size(), size_t(1));
    }

private:
    std::unique_ptr<TestShop> m_shop;
    SlotId m_slot{0};
};

CABAS_TEST(TestShiftArrivals)
#include "tst_shiftarrivals.moc"
