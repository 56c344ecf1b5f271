// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/access/accessfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestUserStore : public QObject {
    Q_OBJECT

    template <typename Deed>
    void write(Deed deed)
    {
        const Result<> done = m_fixture.db->write([&](Tx &tx) -> Result<> {
            deed(tx);
            return Ok{};
        });
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.failure().message));
    }

private Q_SLOTS:
    void keepsEveryFieldOfAUser()
    {
        write([](Tx &tx) {
            User user;
            user.name = u"ada"_qs;
            user.displayName = u"Ada Œillet"_qs;
            user.language = u"en"_qs;
            user.roles = {Role::Treasurer, Role::Cashier};
            user.memberRef = 42;
            const UserId id = UserStore::add(tx, user);
            const User read = *UserStore::find(tx, id);
            QCOMPARE(read.name, user.name);
            QCOMPARE(read.displayName, user.displayName);
            QCOMPARE(read.language, user.language);
            QCOMPARE(read.roles, (std::vector<Role>{Role::Cashier, Role::Treasurer}));
            QCOMPARE(read.memberRef, user.memberRef);
            QVERIFY(read.active);
            QVERIFY(!read.hasPin);
            QCOMPARE(read.revision, 1);
            QCOMPARE(UserStore::findByName(tx, u"ada"_qs)->id, id);
            QCOMPARE(UserStore::ofMember(tx, 42)->id, id);
            QVERIFY(!UserStore::ofMember(tx, 43));
            QVERIFY(!UserStore::find(tx, UserId(999)));
            QVERIFY(!UserStore::findByName(tx, u"Ada"_qs));
            QCOMPARE(UserStore::count(tx), 2);
        });
    }

    void updatesOnlyTheRevisionItRead()
    {
        write([](Tx &tx) {
            User user = *UserStore::findByName(tx, u"ada"_qs);
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

    void unitesTheRightsOfSeveralRoles()
    {
        write([](Tx &tx) {
            const UserId id = UserStore::findByName(tx, u"ada"_qs)->id;
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

    void rightsOfRolesAreData()
    {
        write([](Tx &tx) {
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

    void keepsThePinsState()
    {
        write([this](Tx &tx) {
            const UserId id = UserStore::findByName(tx, u"owner"_qs)->id;
            UserStore::setFailures(tx, id, 5, m_fixture.clock.now().addSecs(30));
            PinState state = UserStore::pinState(tx, id);
            QVERIFY(state.hash.isEmpty());
            QCOMPARE(state.failed, 5);
            QCOMPARE(state.lockedUntil, m_fixture.clock.now().addSecs(30));
            UserStore::setPin(tx, id, u"hash"_qs);
            state = UserStore::pinState(tx, id);
            QCOMPARE(state.hash, u"hash"_qs);
            QCOMPARE(state.failed, 0);
            QVERIFY(!state.lockedUntil);
            QVERIFY(UserStore::find(tx, id)->hasPin);
        });
    }

private:
    test::AccessFixture m_fixture;
};

CABAS_TEST(TestUserStore)
#include "tst_userstore.moc"
