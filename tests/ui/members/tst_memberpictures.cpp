// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/capitalrules.h"
#include "core/members/peopleservice.h"
#include "core/members/sharechequeservice.h"
#include "tests/ui/members/membersfixture.h"
#include "ui/members/memberpage.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The members' screens as they are seen, and what the house's rules say of each.
class TestMemberPictures : public QObject {
    Q_OBJECT

    void look(RoomWindow &room, const QString &name, const View &view)
    {
        const QString full =
            u"members-"_qs + name + (view.french ? u"-fr"_qs : u"-en"_qs) +
            (view.dark ? u"-dark"_qs : QString()) +
            (view.size.width() == 1366 ? QString() : u"-%1"_qs.arg(view.size.width()));
        takePicture(room.window(), full, view.size);
        const QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
    }

    /// A member of whom all is known, with something in every list.
    static void live(MembersShop &data)
    {
        const Session session = data.shop.session();
        PeopleService people(data.shop.db());
        MemberCategory kind;
        kind.name = u"Habitant·e"_qs;
        kind.minShares = 10;
        kind.reducedShares = 1;
        MemberProfile profile;
        profile.member = data.zoe.id;
        profile.category = people.setCategory(session, kind)->id;
        profile.bornOn = QDate(1987, 5, 4);
        profile.sponsor = data.theo.id;
        QVERIFY(people.setProfile(session, profile).ok());
        QVERIFY(people.consent(session, data.zoe.id, u"newsletter"_qs, true).ok());
        QVERIFY(people.consent(session, data.zoe.id, u"pictures"_qs, false).ok());
        LentThing key;
        key.member = data.zoe.id;
        key.label = u"7 (réserve)"_qs;
        QVERIFY(people.lend(session, key).ok());
        HouseholdPerson helper;
        helper.household = *data.read(data.zoe.id).household;
        helper.name = u"Rose Ortie"_qs;
        helper.role = HouseholdRole::Helper;
        helper.until = data.shop.today().addDays(20);
        QVERIFY(people.addPerson(session, helper).ok());
        QVERIFY(ShareChequeService(data.shop.db())
                    .take(session, data.zoe.id,
                          CapitalRules::instalments(Money::fromCents(6000), 3, data.shop.today()))
                    .ok());
    }

private Q_SLOTS:
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
        const View view{isDark, isFrench, size};
        useView(view);
        MembersShop data;
        for (int i = 0; i < 30; ++i)
            data.add(u"Camille Aubépine %1"_qs.arg(i + 1), 100 + i, {}, {});
        live(data);
        RoomWindow room(data.shop);
        room.go(u"members"_qs);
        room.open(u"members"_qs, 33);
        look(room, u"list"_qs, view);
        room.click(u"new-member"_qs);
        QTRY_VERIFY(room.shows(u"member-save"_qs));
        look(room, u"new"_qs, view);
        room.go(u"member"_qs, data.zoe.id.value());
        auto &page = static_cast<MemberPage &>(room.page());
        const QStringList names{u"identity"_qs, u"story"_qs,  u"shifts"_qs,
                                u"account"_qs,  u"shares"_qs, u"household"_qs,
                                u"badge"_qs,    u"notes"_qs,  u"standing"_qs};
        for (int tab = 0; tab < names.size(); ++tab) {
            page.showTab(MemberPage::Tab(tab));
            // Answers come in their order: once a later one is here, all before are.
            bool isRead = false;
            room.window().desk().run(
                this, []() -> Result<> { return Ok{}; }, [&](const Result<> &) { isRead = true; });
            QTRY_VERIFY(isRead);
            look(room, names.at(tab), view);
        }
    }

    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestMemberPictures)
#include "tst_memberpictures.moc"
