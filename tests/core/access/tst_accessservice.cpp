// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/access/accessfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestAccessService : public QObject {
    Q_OBJECT

    AccessService service() { return m_fixture->service(); }
    qint64 lines() { return m_fixture->deeds().size(); }

private Q_SLOTS:
    void theAuditIsReadInWords()
    {
        const User ada = m_fixture->add(u"ada"_qs, {Role::Cashier});
        AuditFilter filter;
        filter.area = u"access"_qs;
        const auto entries = m_fixture->service().audit(m_fixture->owner(), filter, 1);
        QCOMPARE(entries->size(), size_t(1));
        QCOMPARE(entries->front().who, u"owner"_qs);
        QCOMPARE(entries->front().title, u"User created"_qs);
        QCOMPARE(entries->front().details, u"roles: Cashier"_qs);
        QCOMPARE(m_fixture->service().auditedNames(m_fixture->owner())->size(), size_t(2));
        const Session cashier = m_fixture->sessionOf(u"ada"_qs);
        QVERIFY(!m_fixture->service().audit(cashier, filter, 1));
        QVERIFY(!m_fixture->service().auditedNames(cashier));
    }

    void init() { m_fixture = std::make_unique<test::AccessFixture>(); }

    void addsAUserWithRolesAndPin()
    {
        const Result<User> user =
            service().addUser(m_fixture->owner(),
                              {u" Ada  Œillet "_qs, {}, u"fr"_qs, {Role::Cashier}, u"4827"_qs, 12});
        QVERIFY(user.ok());
        QCOMPARE(user->name, u"Ada Œillet"_qs);
        QCOMPARE(user->displayName, u"Ada Œillet"_qs);
        QVERIFY(user->hasPin);
        QCOMPARE(user->memberRef, 12);
        QCOMPARE(m_fixture->deeds().last(), u"access.user_add"_qs);
        QCOMPARE(service().signInNames()->size(), size_t(2));
    }

    void refusesWhatCannotBeAUser_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("member");
        QTest::addColumn<QString>("code");
        QTest::newRow("taken") << u"ada"_qs << QString() << 0 << u"user_exists"_qs;
        QTest::newRow("empty") << u"  "_qs << QString() << 0 << u"user_name"_qs;
        QTest::newRow("weak") << u"bob"_qs << u"1234"_qs << 0 << u"weak_pin"_qs;
        QTest::newRow("member") << u"bob"_qs << QString() << 7 << u"member_has_user"_qs;
    }
    void refusesWhatCannotBeAUser()
    {
        QFETCH(QString, name);
        QFETCH(QString, pin);
        QFETCH(int, member);
        QVERIFY(service().addUser(m_fixture->owner(), {u"ada"_qs, {}, {}, {}, {}, 7}).ok());
        const qint64 before = lines();
        NewUser wanted{name, {}, {}, {Role::Cashier}, pin, {}};
        if (member > 0)
            wanted.memberRef = member;
        const Result<User> user = service().addUser(m_fixture->owner(), wanted);
        QVERIFY(!user.ok());
        QTEST(user.failure().code, "code");
        QCOMPARE(lines(), before);
        QCOMPARE(service().users(m_fixture->owner())->size(), size_t(2));
    }

    /// Every command and every guarded question, by a user who may do none of them.
    void asksForTheRightFirst()
    {
        const User ada = m_fixture->add(u"ada"_qs, {Role::Treasurer});
        const User bob = m_fixture->add(u"bob"_qs, {Role::Cashier});
        const Session session = m_fixture->sessionOf(u"bob"_qs);
        const qint64 before = lines();
        const auto isForbidden = [](const auto &result) {
            return !result.ok() && result.failure().kind == Failure::Kind::Forbidden;
        };
        QVERIFY(isForbidden(service().users(session)));
        QVERIFY(isForbidden(service().roleRights(session)));
        QVERIFY(isForbidden(service().audit(session, 10)));
        QVERIFY(isForbidden(service().addUser(session, {u"eve"_qs, {}, {}, {}, {}, {}})));
        QVERIFY(isForbidden(service().updateUser(session, ada)));
        QVERIFY(isForbidden(service().setRoles(session, bob.id, {Role::Administrator})));
        QVERIFY(isForbidden(service().setActive(session, ada.id, false)));
        QVERIFY(isForbidden(service().setPin(session, ada.id, {}, u"4827"_qs)));
        QVERIFY(isForbidden(service().removePin(session, ada.id, {})));
        QVERIFY(isForbidden(service().setRoleRights(session, {Role::Cashier, Permissions::all()})));
        QCOMPARE(lines(), before);
    }

    void changesAUserOnce()
    {
        User ada = m_fixture->add(u"ada"_qs, {Role::Cashier});
        ada.displayName = u"Ada Lovelace"_qs;
        ada.memberRef = 5;
        const Result<User> changed = service().updateUser(m_fixture->owner(), ada);
        QVERIFY(changed.ok());
        QCOMPARE(changed->displayName, u"Ada Lovelace"_qs);
        QCOMPARE(changed->revision, ada.revision + 1);
        const AuditLine line = service().audit(m_fixture->owner(), 1)->front();
        QCOMPARE(line.details, u"{\"fields\":[\"display_name\",\"member\"]}"_qs);
        const Result<User> late = service().updateUser(m_fixture->owner(), ada);
        QCOMPARE(late.failure().kind, Failure::Kind::Conflict);
        ada.id = UserId(99);
        QCOMPARE(service().updateUser(m_fixture->owner(), ada).failure().kind,
                 Failure::Kind::NotFound);
    }

    void rolesGiveAndTakeRights()
    {
        const User ada = m_fixture->add(u"ada"_qs, {Role::Cashier});
        QVERIFY(service().setRoles(m_fixture->owner(), ada.id, {Role::Treasurer}).ok());
        const Session session = m_fixture->sessionOf(u"ada"_qs);
        QVERIFY(session.may(Permission::ViewBooks));
        QVERIFY(!session.may(Permission::Sell));
    }

    void somebodyAlwaysManagesUsers()
    {
        const Session owner = m_fixture->owner();
        const qint64 before = lines();
        QCOMPARE(service().setRoles(owner, owner.user(), {Role::Cashier}).failure().code,
                 u"last_manager"_qs);
        QCOMPARE(service().setRoleRights(owner, {Role::Administrator, {}}).failure().code,
                 u"last_manager"_qs);
        QCOMPARE(service().setActive(owner, owner.user(), false).failure().code, u"owner_stays"_qs);
        QCOMPARE(lines(), before);
        QVERIFY(m_fixture->owner().may(Permission::ManageUsers));
        m_fixture->add(u"ada"_qs, {Role::Administrator});
        QVERIFY(service().setRoles(owner, owner.user(), {Role::Cashier}).ok());
    }

    void ownPinNeedsTheCurrentOne()
    {
        const User ada = m_fixture->add(u"ada"_qs, {Role::Cashier}, u"4827"_qs);
        const Session self = m_fixture->sessionOf(u"ada"_qs);
        QCOMPARE(service().setPin(self, ada.id, {}, u"7391"_qs).failure().code, u"pin_needed"_qs);
        QCOMPARE(service().setPin(self, ada.id, u"5555"_qs, u"7391"_qs).failure().code,
                 u"pin_wrong"_qs);
        QCOMPARE(service().setPin(self, ada.id, u"4827"_qs, u"1234"_qs).failure().code,
                 u"weak_pin"_qs);
        QVERIFY(service().setPin(self, ada.id, u"4827"_qs, u"7391"_qs).ok());
        QCOMPARE(m_fixture->deeds().last(), u"access.pin_change"_qs);
        QVERIFY(service().signIn(m_fixture->clock, {}, ada.id, u"7391"_qs).ok());
        QVERIFY(!service().signIn(m_fixture->clock, {}, ada.id, u"4827"_qs).ok());
        QVERIFY(service().removePin(self, ada.id, u"7391"_qs).ok());
        QVERIFY(service().signIn(m_fixture->clock, {}, ada.id, {}).ok());
    }

    void aManagerGivesANewPinAndEndsThePause()
    {
        const User ada = m_fixture->add(u"ada"_qs, {Role::Cashier}, u"4827"_qs);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!service().signIn(m_fixture->clock, {}, ada.id, u"9999"_qs).ok());
        QVERIFY(service().setPin(m_fixture->owner(), ada.id, {}, u"7391"_qs).ok());
        QVERIFY(service().signIn(m_fixture->clock, {}, ada.id, u"7391"_qs).ok());
    }

    void roleRightsAreEdited()
    {
        QVERIFY(service()
                    .setRoleRights(m_fixture->owner(), {Role::Volunteer, {Permission::Sell}})
                    .ok());
        const auto rights = service().roleRights(m_fixture->owner());
        QCOMPARE(rights->size(), size_t(9));
        QCOMPARE(rights->front().permissions, std::vector<Permission>{Permission::Sell});
    }

    void anInactiveUserKeepsTheirPast()
    {
        const User ada = m_fixture->add(u"ada"_qs, {Role::Cashier});
        QVERIFY(service().setActive(m_fixture->owner(), ada.id, false).ok());
        QCOMPARE(service().signInNames()->size(), size_t(1));
        QCOMPARE(service().users(m_fixture->owner())->size(), size_t(2));
        QVERIFY(service().setActive(m_fixture->owner(), ada.id, true).ok());
        QCOMPARE(service().signInNames()->size(), size_t(2));
    }

private:
    std::unique_ptr<test::AccessFixture> m_fixture;
};

CABAS_TEST(TestAccessService)
#include "tst_accessservice.moc"
