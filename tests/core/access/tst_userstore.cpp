// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/userstore.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using test::PostgresDatabase;
using test::TestShop;

class TestUserStore : public QObject {
    Q_OBJECT

    static void engines()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgres") << true;
    }

    static UserId addAda(Tx &tx)
    {
        User user;
        user.name = u"ada"_qs;
        user.displayName = u"Ada Œillet"_qs;
        user.language = u"en"_qs;
        user.roles = {Role::Treasurer, Role::Cashier};
        user.memberRef = 42;
        return UserStore::add(tx, user);
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(bool, postgres);
        if (postgres && !PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        m_shop = std::make_unique<TestShop>(postgres ? TestShop::Postgres : TestShop::Sqlite);
    }
    void cleanup() { m_shop.reset(); }

    void keepsEveryFieldOfAUser_data() { engines(); }
    void keepsEveryFieldOfAUser()
    {
        m_shop->write([](Tx &tx) {
            const UserId id = addAda(tx);
            const User read = *UserStore::find(tx, id);
            QCOMPARE(read.name, u"ada"_qs);
            QCOMPARE(read.displayName, u"Ada Œillet"_qs);
            QCOMPARE(read.language, u"en"_qs);
            QCOMPARE(read.roles, (std::vector<Role>{Role::Cashier, Role::Treasurer}));
            QCOMPARE(read.memberRef, 42);
            QVERIFY(read.active);
            QVERIFY(!read.hasPin);
            QCOMPARE(read.revision, 1);
            QCOMPARE(UserStore::findByName(tx, u"ada"_qs)->id, id);
            QCOMPARE(UserStore::ofMember(tx, 42)->id, id);
            QVERIFY(!UserStore::ofMember(tx, 43));
            QVERIFY(!UserStore::find(tx, UserId(999)));
            QVERIFY(!UserStore::findByName(tx, u"Ada"_qs));
            QCOMPARE(UserStore::all(tx).back().name, u"sacha"_qs);
            QCOMPARE(UserStore::all(tx).size(), size_t(UserStore::count(tx)));
        });
    }

    void updatesOnlyTheRevisionItRead_data() { engines(); }
    void updatesOnlyTheRevisionItRead()
    {
        m_shop->write([](Tx &tx) {
            User user = *UserStore::find(tx, addAda(tx));
            user.displayName = u"Ada"_qs;
            user.memberRef.reset();
            QVERIFY(UserStore::update(tx, user));
            QVERIFY(!UserStore::update(tx, user));
            const User read = *UserStore::find(tx, user.id);
            QCOMPARE(read.displayName, u"Ada"_qs);
            QVERIFY(!read.memberRef);
            QCOMPARE(read.revision, 2);
        });
    }

    void unitesTheRightsOfSeveralRoles_data() { engines(); }
    void unitesTheRightsOfSeveralRoles()
    {
        m_shop->write([](Tx &tx) {
            const UserId id = addAda(tx);
            std::vector<Permission> wanted = Permissions::defaults(Role::Cashier);
            const std::vector<Permission> more = Permissions::defaults(Role::Treasurer);
            wanted.insert(wanted.end(), more.begin(), more.end());
            std::sort(wanted.begin(), wanted.end());
            wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
            QCOMPARE(UserStore::personOf(tx, id)->permissions, wanted);
            QCOMPARE(UserStore::holders(tx, Permission::LockPeriods), 2);

            User user = *UserStore::find(tx, id);
            user.active = false;
            QVERIFY(UserStore::update(tx, user));
            QVERIFY(!UserStore::personOf(tx, id));
            QCOMPARE(UserStore::holders(tx, Permission::LockPeriods), 1);
        });
    }

    void rightsOfRolesAreData_data() { engines(); }
    void rightsOfRolesAreData()
    {
        m_shop->write([](Tx &tx) {
            for (const Role role : Permissions::roles()) {
                std::vector<Permission> shipped = Permissions::defaults(role);
                std::sort(shipped.begin(), shipped.end());
                QCOMPARE(UserStore::permissionsOf(tx, role), shipped);
            }
            UserStore::setPermissions(tx, Role::Kiosk,
                                      {Permission::ViewStock, Permission::ViewStock});
            QCOMPARE(UserStore::permissionsOf(tx, Role::Kiosk),
                     std::vector<Permission>{Permission::ViewStock});
        });
    }

    void keepsThePinsState_data() { engines(); }
    void keepsThePinsState()
    {
        m_shop->write([this](Tx &tx) {
            const UserId id = UserStore::findByName(tx, u"owner"_qs)->id;
            UserStore::setFailures(tx, id, 5, m_shop->now().addSecs(30));
            PinState state = UserStore::pinState(tx, id);
            QVERIFY(state.hash.isEmpty());
            QCOMPARE(state.failed, 5);
            QCOMPARE(state.lockedUntil, m_shop->now().addSecs(30));
            UserStore::setPin(tx, id, u"hash"_qs);
            state = UserStore::pinState(tx, id);
            QCOMPARE(state.hash, u"hash"_qs);
            QCOMPARE(state.failed, 0);
            QVERIFY(!state.lockedUntil);
            QVERIFY(UserStore::find(tx, id)->hasPin);
        });
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestUserStore)
#include "tst_userstore.moc"
