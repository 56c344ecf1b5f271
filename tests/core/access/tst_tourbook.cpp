// SPDX-License-Identifier: GPL-3.0-or-later
// covers: tour tourstore
#include "core/access/tourbook.h"

#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestTourBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRoleBeginsWithItsOwn_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("tour");
        QTest::newRow("cashier") << Role::Cashier << u"cashier"_qs;
        QTest::newRow("receiver") << Role::Receiver << u"receiver"_qs;
        QTest::newRow("volunteer") << Role::Volunteer << u"receiver"_qs;
        QTest::newRow("buyer") << Role::Buyer << u"buyer"_qs;
        QTest::newRow("treasurer") << Role::Treasurer << u"treasurer"_qs;
        QTest::newRow("coordinator") << Role::Coordinator << u"coordinator"_qs;
        QTest::newRow("kiosk") << Role::Kiosk << QString();
    }
    void eachRoleBeginsWithItsOwn()
    {
        QFETCH(Role, role);
        QFETCH(QString, tour);
        TestShop shop;
        const Session session = shop.sessionAs(Permissions::defaults(role));
        const auto wanted = TourBook(shop.db()).wanted(session);
        QVERIFY(wanted);
        QCOMPARE(*wanted ? TourRules::name(**wanted) : QString(), tour);
    }

    void oncePerPerson()
    {
        TestShop shop;
        TourBook book(shop.db());
        const Session cashier = shop.sessionAs(Permissions::defaults(Role::Cashier));
        QVERIFY(book.keep(cashier, Tour::Cashier));
        QVERIFY(book.keep(cashier, Tour::Cashier));
        QCOMPARE(shop.value(u"SELECT COUNT(*) FROM tours_seen"_qs).toInt(), 1);
        QVERIFY(!*book.wanted(cashier));
        QVERIFY(*book.wanted(shop.session())); // the owner has not seen theirs
        // Another task, another tour: once as well.
        const Session coordinator = cashier.as(
            {cashier.user(), cashier.userName(), Permissions::defaults(Role::Coordinator)});
        QCOMPARE(**book.wanted(coordinator), Tour::Coordinator);
    }

    void anOwnerHoldsThemAll()
    {
        TestShop shop;
        QCOMPARE(TourRules::of(shop.session()).size(), allTours.size());
        const Session nobody = shop.session().as({UserId(0), {}, Permissions::all()});
        QVERIFY(!*TourBook(shop.db()).wanted(nobody));
    }
};

CABAS_TEST(TestTourBook)
#include "tst_tourbook.moc"
