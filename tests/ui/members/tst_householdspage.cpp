// SPDX-License-Identifier: GPL-3.0-or-later
// covers: householdspage householdcard householddeeds duplicatespage
#include "core/members/capitalservice.h"
#include "core/members/peopleservice.h"
#include "core/shifts/peoplemoveservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "tests/ui/members/membersfixture.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestHouseholdsPage : public QObject {
    Q_OBJECT

    static std::vector<HouseholdRow> households(MembersShop &data)
    {
        return *PeopleService(data.shop.db()).households(data.shop.session());
    }
    static void live(MembersShop &data)
    {
        const Session owner = data.shop.session();
        QVERIFY(CapitalService(data.shop.db())
                    .pay(owner, data.zoe.id, Money::fromCents(10'000), PaymentMeans::Transfer));
        QVERIFY(
            ShiftOfficeService(data.shop.db()).correct(owner, data.zoe.id, Counter::Main, -2000));
        HouseholdPerson child;
        child.household = *data.read(data.zoe.id).household;
        child.name = u"Nino Bruyère"_qs;
        child.role = HouseholdRole::Minor;
        child.bornOn = QDate(2017, 6, 1);
        QVERIFY(PeopleService(data.shop.db()).addPerson(owner, child));
        MemberService members(data.shop.db());
        for (const QString &name :
             {u"Allée des Tilleuls"_qs, u"Chez Aubépine"_qs, u"Les Genêts"_qs}) {
            const Member member = data.add(u"Habitant "_qs + name, 300 + int(name.size()), {}, {});
            QVERIFY(members.setHousehold(owner, member.id, *members.addHousehold(owner, name)));
        }
        data.add(u"BRUYÈRE Zoe"_qs, 1301, u"0611223344"_qs, {});
        data.add(u"Inès Lavende"_qs, 1302, {}, u"ines@example.org"_qs);
        Member ines = *data.shop.read([](Tx &tx) { return MemberStore::findByNumber(tx, 12); });
        ines.email = u"ines@example.org"_qs;
        QVERIFY(members.update(owner, ines));
    }
    static int rows(RoomWindow &room, const QString &table) { return room.rows(table).rowCount(); }

private Q_SLOTS:
    void aHouseholdIsPartedWithItsPreview()
    {
        MembersShop data;
        live(data);
        RoomWindow room(data.shop);
        room.go(u"households"_qs, data.read(data.zoe.id).household->value());
        QTRY_COMPARE(rows(room, u"households"_qs), 4);
        QTRY_COMPARE(rows(room, u"household-people"_qs), 3);
        QVERIFY(!room.find<QAbstractButton>(u"household-act"_qs)->isEnabled());
        room.find<QCheckBox>(u"part-tick-1"_qs)->click();
        room.write(u"part-name"_qs, u"Théo"_qs);
        room.write(u"part-counter"_qs, u"-1"_qs);
        room.write(u"part-shares"_qs, u"4"_qs);
        QTRY_VERIFY(room.find<QLabel>(u"part-preview"_qs)->text().contains(u"4"));
        room.click(u"household-act"_qs);
        QTRY_COMPARE(households(data).size(), size_t(5));
        const auto theo =
            PeopleMoveService(data.shop.db()).totals(data.shop.session(), data.theo.id);
        QCOMPARE(theo->holding.shares, 4);
        QCOMPARE(theo->counters.main, -1000);
    }

    void aPersonIsAddedAndHouseholdsAreJoined()
    {
        MembersShop data;
        live(data);
        RoomWindow room(data.shop);
        room.go(u"households"_qs, data.read(data.zoe.id).household->value());
        QTRY_COMPARE(rows(room, u"household-people"_qs), 3);
        auto *deed = room.page().findChild<SegmentedControl *>(u"household-deed"_qs);
        deed->setCurrent(2);
        room.write(u"person-name"_qs, u"Abel"_qs);
        room.click(u"household-act"_qs);
        QTRY_COMPARE(rows(room, u"household-people"_qs), 4);
        auto *people = room.find<QTableView>(u"household-people"_qs);
        people->setCurrentIndex(people->model()->index(3, 0));
        QTRY_VERIFY(room.find<QAbstractButton>(u"person-remove"_qs)->isEnabled());
        room.click(u"person-remove"_qs);
        QTRY_COMPARE(rows(room, u"household-people"_qs), 3);
        deed->setCurrent(1);
        Ask::Script script;
        script.answer(u"Join them"_qs);
        room.click(u"household-act"_qs);
        QTRY_COMPARE(households(data).size(), size_t(3));
        QTRY_COMPARE(rows(room, u"household-people"_qs), 4);
    }

    void duplicatesAreJoinedOrKeptApart()
    {
        MembersShop data;
        live(data);
        RoomWindow room(data.shop);
        room.go(u"households"_qs);
        room.click(u"households-duplicates"_qs);
        QCOMPARE(room.name(), u"duplicates"_qs);
        QTRY_COMPARE(rows(room, u"duplicates"_qs), 2);
        QTRY_VERIFY(room.find<QAbstractButton>(u"duplicate-merge"_qs)->isEnabled());
        Ask::Script script;
        script.answer(u"Join the two"_qs);
        room.click(u"duplicate-merge"_qs);
        QTRY_COMPARE(rows(room, u"duplicates"_qs), 1);
        QVERIFY(data.shop.read([](Tx &tx) { return *MemberStore::findByNumber(tx, 1301); }).leftOn);
        room.click(u"duplicate-turn"_qs);
        room.click(u"duplicate-apart"_qs);
        QTRY_COMPARE(rows(room, u"duplicates"_qs), 0);
    }

    void screens_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr large") << false << true << QSize(1920, 1080);
    }
    void screens()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        MembersShop data;
        live(data);
        RoomWindow room(data.shop);
        const auto look = [&](const QString &name) {
            const QString full = u"members-"_qs + name + (isFrench ? u"-fr"_qs : u"-en"_qs) +
                                 (isDark ? u"-dark"_qs : QString()) +
                                 (size.width() == 1366 ? QString() : u"-%1"_qs.arg(size.width()));
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        room.go(u"households"_qs, data.read(data.zoe.id).household->value());
        QTRY_COMPARE(rows(room, u"household-people"_qs), 3);
        room.find<QCheckBox>(u"part-tick-1"_qs)->click();
        room.write(u"part-counter"_qs, u"-1"_qs);
        look(u"households"_qs);
        room.page().findChild<SegmentedControl *>(u"household-deed"_qs)->setCurrent(1);
        look(u"households-join"_qs);
        room.page().findChild<SegmentedControl *>(u"household-deed"_qs)->setCurrent(2);
        look(u"households-person"_qs);
        room.go(u"duplicates"_qs);
        QTRY_COMPARE(rows(room, u"duplicates"_qs), 2);
        QTRY_VERIFY(!room.find<QLabel>(u"duplicate-words"_qs)->text().isEmpty());
        look(u"duplicates"_qs);
    }

    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestHouseholdsPage)
#include "tst_householdspage.moc"
