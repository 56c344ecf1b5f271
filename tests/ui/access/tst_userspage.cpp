// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessservice.h"
#include "core/access/accesstermsservice.h"
#include "core/access/userbadges.h"
#include "core/access/userstore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/access/userspage.h"
#include "ui/widgets/ask.h"

#include <QCheckBox>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestUsersPage : public QObject {
    Q_OBJECT

    User read(const QString &name)
    {
        return m_data->read([&](Tx &tx) { return UserStore::findByName(tx, name); })
            .value_or(User());
    }
    int rowOf(RoomWindow &room, const QString &shown)
    {
        for (int row = 0; row < room.rows(u"users"_qs).rowCount(); ++row) {
            if (room.cell(u"users"_qs, row, 0) == shown)
                return row;
        }
        return -1;
    }
    /// The page with one person beside the list.
    void openUser(RoomWindow &room, const QString &shown)
    {
        room.go(u"users"_qs);
        room.open(u"users"_qs, rowOf(room, shown));
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        AccessService access(m_data->db());
        QVERIFY(access.addUser(m_data->session(), {u"zoe"_qs,
                                                   u"Zoé Bruyère"_qs,
                                                   {},
                                                   {Role::Cashier, Role::MemberOffice},
                                                   u"4826"_qs,
                                                   {}}));
        QVERIFY(access.addUser(m_data->session(),
                               {u"theo"_qs, u"Théo Noyer"_qs, u"fr"_qs, {Role::Receiver}, {}, {}}));
        m_data->write([](Tx &tx) {
            Member member;
            member.number = 862;
            member.name = u"Zoé Bruyère"_qs;
            member.badge = u"0420000862001"_qs;
            member.joinedOn = QDate(2024, 9, 14);
            MemberStore::add(tx, member);
        });
    }
    void cleanup() { m_data.reset(); }

    void createsAUserWithSeveralRoles()
    {
        RoomWindow room(*m_data);
        room.go(u"users"_qs);
        room.click(u"new-user"_qs);
        room.write(u"user-display"_qs, u"Inès Lavande"_qs);
        room.write(u"user-name"_qs, u"theo"_qs);
        room.write(u"user-pin"_qs, u"1234"_qs);
        room.find<QCheckBox>(u"role-buyer"_qs)->setChecked(true);
        room.find<QCheckBox>(u"role-receiver"_qs)->setChecked(true);
        room.click(u"user-save"_qs);
        QTRY_COMPARE(room.find(u"user-pin"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"user-pin"_qs, u"7351"_qs);
        room.click(u"user-save"_qs);
        QTRY_COMPARE(room.find(u"user-name"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"user-name"_qs, u"ines"_qs);
        room.click(u"user-save"_qs);
        QTRY_VERIFY(read(u"ines"_qs).hasPin);
        QCOMPARE(read(u"ines"_qs).roles, (std::vector<Role>{Role::Receiver, Role::Buyer}));
        QTRY_VERIFY(rowOf(room, u"Inès Lavande"_qs) >= 0);
    }

    void changesRolesAndTheLinkedMember()
    {
        RoomWindow room(*m_data);
        openUser(room, u"Zoé Bruyère"_qs);
        room.click(u"user-edit"_qs);
        QVERIFY(room.find<QCheckBox>(u"role-cashier"_qs)->isChecked());
        room.find<QCheckBox>(u"role-cashier"_qs)->setChecked(false);
        room.find<QCheckBox>(u"role-coordinator"_qs)->setChecked(true);
        room.write(u"user-member"_qs, u"999"_qs);
        room.click(u"user-save"_qs);
        QCOMPARE(room.find(u"user-member"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"user-member"_qs, u"862"_qs);
        room.click(u"user-save"_qs);
        QTRY_COMPARE(read(u"zoe"_qs).roles,
                     (std::vector<Role>{Role::MemberOffice, Role::Coordinator}));
        QVERIFY(read(u"zoe"_qs).memberRef.has_value());
    }

    void somebodyMustStayWhoManagesUsers()
    {
        RoomWindow room(*m_data);
        openUser(room, u"Camille Aubépine"_qs);
        room.click(u"user-edit"_qs);
        room.find<QCheckBox>(u"role-administrator"_qs)->setChecked(false);
        room.click(u"user-save"_qs);
        QTRY_COMPARE(room.find(u"user-display"_qs)->property("state").toString(), u"error"_qs);
        QVERIFY(read(u"owner"_qs).roles.size() > 1);
    }

    void setsChangesAndRemovesAPin()
    {
        RoomWindow room(*m_data);
        Ask::Script script;
        openUser(room, u"Théo Noyer"_qs);
        script.answer(u"7351"_qs);
        room.click(u"pin-set"_qs);
        QTRY_VERIFY(read(u"theo"_qs).hasPin);
        QTRY_VERIFY(room.shows(u"pin-remove"_qs));
        room.click(u"pin-remove"_qs);
        QVERIFY(read(u"theo"_qs).hasPin);
        script.answer(u"Remove the PIN"_qs);
        room.click(u"pin-remove"_qs);
        QTRY_VERIFY(!read(u"theo"_qs).hasPin);
    }

    void switchesOffAndOn()
    {
        RoomWindow room(*m_data);
        openUser(room, u"Théo Noyer"_qs);
        room.click(u"user-active"_qs);
        QTRY_VERIFY(!read(u"theo"_qs).active);
        QTRY_COMPARE(room.cell(u"users"_qs, rowOf(room, u"Théo Noyer"_qs), 3), u"switched off"_qs);
        room.click(u"user-active"_qs);
        QTRY_VERIFY(read(u"theo"_qs).active);
    }

    void rolesAreReadAsATable()
    {
        RoomWindow room(*m_data);
        room.go(u"users"_qs);
        static_cast<UsersPage &>(room.page()).showTab(UsersPage::Roles);
        QAbstractItemModel &rows = room.rows(u"role-rights"_qs);
        const int cashier = 1 + int(Role::Cashier);
        bool found = false;
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, 0).data().toString() != Permissions::title(Permission::Sell))
                continue;
            found = true;
            QCOMPARE(rows.index(row, cashier).data().toString(), u"✓"_qs);
            QVERIFY(rows.index(row, 1 + int(Role::Kiosk)).data().toString().isEmpty());
        }
        QVERIFY(found);
    }

    void onlyWhoManagesUsersComesHere()
    {
        RoomWindow room(*m_data, {Permission::ViewAudit});
        room.go(u"users"_qs);
        QVERIFY(room.name() != u"users"_qs);
    }

    void givesABadgeThatIsShownOnce()
    {
        RoomWindow room(*m_data);
        openUser(room, u"Zoé Bruyère"_qs);
        AskScript script;
        room.click(u"badge-give"_qs);
        QTRY_COMPARE(script.asked().size(), 1);
        const QString code = script.asked().front().section(u' ', -1);
        QVERIFY(UserBadges(m_data->db()).approve(m_data->session(), code).ok());
        QTRY_VERIFY(room.shows(u"badge-end"_qs));
        room.click(u"badge-end"_qs);
        QTRY_VERIFY(!UserBadges(m_data->db()).approve(m_data->session(), code).ok());
    }

    void changesWhatARoleMayDo()
    {
        RoomWindow room(*m_data);
        room.go(u"users"_qs);
        static_cast<UsersPage &>(room.page()).showTab(UsersPage::Roles);
        room.click(u"role-change"_qs);
        auto *box = room.find<QCheckBox>(u"right-refund"_qs);
        QVERIFY(!box->isChecked());
        box->setChecked(true);
        room.click(u"role-save"_qs);
        const auto has = [&] {
            const auto rights =
                m_data->read([](Tx &tx) { return UserStore::permissionsOf(tx, Role::Cashier); });
            return std::find(rights.begin(), rights.end(), Permission::Refund) != rights.end();
        };
        QTRY_VERIFY(has());
    }

    void keepsLocksAndMakesARecoveryCode()
    {
        RoomWindow room(*m_data);
        room.go(u"users"_qs);
        static_cast<UsersPage &>(room.page()).showTab(UsersPage::Locks);
        room.write(u"lock-till"_qs, u"90"_qs);
        room.click(u"locks-save"_qs);
        const AccessTermsService terms(m_data->db());
        QTRY_COMPARE(terms.read()->tillLockSeconds, 90);
        AskScript script;
        room.click(u"recovery-new"_qs);
        QTRY_COMPARE(script.asked().size(), 1);
        const QString code = script.asked().front().section(u' ', -1);
        QCOMPARE(code.count(u'-'), 7);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-1920") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        RoomWindow room(*m_data);
        const auto look = [&](const QString &name) {
            const QString full =
                u"users-%1-%2"_qs.arg(name, QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        openUser(room, u"Zoé Bruyère"_qs);
        look(u"people"_qs);
        room.click(u"new-user"_qs);
        look(u"new"_qs);
        static_cast<UsersPage &>(room.page()).showTab(UsersPage::Roles);
        look(u"roles"_qs);
        room.click(u"role-change"_qs);
        look(u"role"_qs);
        static_cast<UsersPage &>(room.page()).showTab(UsersPage::SignIns);
        look(u"sign-ins"_qs);
        static_cast<UsersPage &>(room.page()).showTab(UsersPage::Locks);
        look(u"locks"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
    std::unique_ptr<TestShop> m_data;
};

CABAS_TEST(TestUsersPage)
#include "tst_userspage.moc"
