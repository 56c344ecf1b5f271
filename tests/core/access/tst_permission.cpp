// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permission.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestPermission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What a new shop grants, whole: V volunteer, C cashier, R receiver, B buyer, M member
    /// office, O coordinator, T treasurer, A administrator, K kiosk.
    void goldenMatrix_data()
    {
        QTest::addColumn<QString>("roles");
        // clang-format off
        QTest::newRow("sell")              << u"-C---O---"_qs;
        QTest::newRow("open_till")         << u"-C---O---"_qs;
        QTest::newRow("close_till")        << u"-C---O---"_qs;
        QTest::newRow("move_cash")         << u"-----O---"_qs;
        QTest::newRow("refund")            << u"-----O---"_qs;
        QTest::newRow("discount")          << u"-----O---"_qs;
        QTest::newRow("allow_standing")    << u"-----O---"_qs;
        QTest::newRow("receive")           << u"V-RB-O---"_qs;
        QTest::newRow("correct_stock")     << u"--RB-O---"_qs;
        QTest::newRow("view_stock")        << u"VCRB-OTA-"_qs;
        QTest::newRow("edit_products")     << u"---B-----"_qs;
        QTest::newRow("set_prices")        << u"---B-----"_qs;
        QTest::newRow("edit_suppliers")    << u"---B-----"_qs;
        QTest::newRow("order")             << u"---B-----"_qs;
        QTest::newRow("view_members")      << u"-C--MOT--"_qs;
        QTest::newRow("see_contacts")      << u"----MO---"_qs;
        QTest::newRow("edit_members")      << u"----MO---"_qs;
        QTest::newRow("move_member_money") << u"----M-T--"_qs;
        QTest::newRow("serve_kiosk")       << u"----MO--K"_qs;
        QTest::newRow("view_reports")      << u"---B-OTA-"_qs;
        QTest::newRow("view_books")        << u"------T--"_qs;
        QTest::newRow("post_entries")      << u"------T--"_qs;
        QTest::newRow("export_books")      << u"------T--"_qs;
        QTest::newRow("lock_periods")      << u"------T--"_qs;
        QTest::newRow("manage_users")      << u"-------A-"_qs;
        QTest::newRow("manage_shop")       << u"-------A-"_qs;
        QTest::newRow("view_audit")        << u"------TA-"_qs;
        QTest::newRow("keep_backups")      << u"------TA-"_qs;
        // clang-format on
    }
    void goldenMatrix()
    {
        const std::optional<Permission> permission =
            Permissions::fromName(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(permission.has_value());
        const QString letters = u"VCRBMOTAK"_qs;
        QString held;
        for (const Role role : Permissions::roles()) {
            const std::vector<Permission> grants = Permissions::defaults(role);
            const bool holds = std::find(grants.begin(), grants.end(), *permission) != grants.end();
            held += holds ? letters.at(int(role)) : QChar(u'-');
        }
        QTEST(held, "roles");
    }

    void namesGoBothWays()
    {
        QCOMPARE(Permissions::all().size(), size_t(28));
        for (size_t i = 0; i < Permissions::all().size(); ++i) {
            const Permission permission = Permissions::all()[i];
            QCOMPARE(size_t(permission), i);
            QCOMPARE(Permissions::fromName(Permissions::name(permission)), permission);
            QVERIFY(!Permissions::title(permission).isEmpty());
        }
        QCOMPARE(Permissions::roles().size(), size_t(9));
        for (const Role role : Permissions::roles()) {
            QCOMPARE(Permissions::roleFromName(Permissions::roleName(role)), role);
            QVERIFY(!Permissions::roleTitle(role).isEmpty());
        }
        QVERIFY(!Permissions::fromName(u"fly"_qs));
        QVERIFY(!Permissions::roleFromName(u"king"_qs));
    }
};

CABAS_TEST(TestPermission)
#include "tst_permission.moc"
