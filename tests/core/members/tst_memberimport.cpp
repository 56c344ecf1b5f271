// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberimport.h"

#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QBuffer>
#include <QTest>

using namespace cabas;
using test::TestShop;

class TestMemberImport : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;

    static const QByteArray &file()
    {
        static const QByteArray text("number;name;email;household;joined on;shares;balance\n"
                                     "7;Régine Pin;r@example.org;Pin;2021-09-03;10;12,50\n"
                                     ";Léonard Pin;;pin;;;\n"
                                     "9;Bob;;;;;-3,00\n");
        return text;
    }
    MemberImport run(const QByteArray &text, const MemberImportOptions &options = {})
    {
        const Result<MemberTable> table = MemberTableReader::read(text);
        const auto done = MemberImportService(m_shop->db()).run(m_shop->session(), *table, options);
        if (!done)
            qFatal("%s", qPrintable(done.failure().message));
        return *done;
    }
    Member member(const QString &number)
    {
        return MemberService(m_shop->db()).show(m_shop->session(), number)->member;
    }
    qint64 members() { return m_shop->value(u"SELECT COUNT(*) FROM members"_qs).toLongLong(); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        QVERIFY(m_shop->db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop->today(), u"01-01"_qs);
        }));
    }
    void cleanup() { m_shop.reset(); }

    void aSecondTimeAddsNothing()
    {
        const MemberImport first = run(file());
        QCOMPARE(first.read, 3);
        QCOMPARE(first.added, 3);
        QVERIFY(first.written);
        const Member regine = member(u"7"_qs);
        QCOMPARE(regine.shares, 10);
        QCOMPARE(regine.balance, Money::fromCents(1250));
        QCOMPARE(regine.joinedOn, QDate(2021, 9, 3));
        QCOMPARE(member(u"9"_qs).balance, Money::fromCents(-300));
        // Written with another case, it is the same household.
        QCOMPARE(m_shop->value(u"SELECT COUNT(*) FROM households"_qs).toInt(), 1);

        const MemberImport again = run(file());
        QCOMPARE(again.added, 0);
        QCOMPARE(again.changed, 0);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(members(), 3);
    }

    void whatTheFileSaysIsChangedAndTheRestStays()
    {
        run(file());
        const MemberImport done = run("number;email;phone\n7;;0467001122\n");
        QCOMPARE(done.changed, 1);
        QCOMPARE(member(u"7"_qs).email, u"r@example.org"_qs);
        QCOMPARE(member(u"7"_qs).phone, u"0467001122"_qs);
    }

    void oneBadLineLeavesTheShopAsItWas()
    {
        const QByteArray bad = file() + "x;Carl;;;;;\n";
        const MemberImport done = run(bad);
        QVERIFY(!done.written);
        QCOMPARE(done.added, 0);
        QCOMPARE(done.refused.size(), size_t(1));
        QCOMPARE(members(), 0);
        const MemberImport partial = run(bad, {false, true});
        QCOMPARE(partial.added, 3);
        QCOMPARE(partial.refused.front().line, 5);
        QCOMPARE(members(), 3);
    }

    void aDryRunWritesNothing()
    {
        const MemberImport done = run(file(), {true, false});
        QCOMPARE(done.added, 3);
        QVERIFY(!done.written);
        QCOMPARE(members(), 0);
    }

    void sharesAndAccountOfAKnownMemberAreNotOverwritten()
    {
        run(file());
        QVERIFY(!run("number;name;shares\n7;Régine Pin;11\n").refused.empty());
        QVERIFY(!run("number;name;balance\n7;Régine Pin;99,00\n").refused.empty());
        QCOMPARE(member(u"7"_qs).shares, 10);
        // Two of one name are told apart by their number only.
        run("name\nAda\n");
        run("number;name\n20;Ada\n");
        QVERIFY(!run("name;phone\nAda;1\n").refused.empty());
    }

    void whatIsHandedOutIsTakenInAgain()
    {
        run(file());
        // Two households of one name stay two.
        MemberService members(m_shop->db());
        NewMember other;
        other.name = u"Jeanne Pin"_qs;
        other.household = *members.addHousehold(m_shop->session(), u"Pin"_qs);
        QVERIFY(members.add(m_shop->session(), other));
        QVERIFY(!run("number;name;household\n9;Bob;Pin\n").refused.empty());
        const auto rows = MemberImportService(m_shop->db()).rows(m_shop->session());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(4));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        QVERIFY(MemberTableReader::write(buffer, *rows));
        QCOMPARE(run(buffer.data()).unchanged, 4);
        TestShop *before = m_shop.release();
        init();
        QCOMPARE(run(buffer.data()).added, 4);
        QCOMPARE(m_shop->value(u"SELECT COUNT(*) FROM households"_qs).toInt(), 2);
        QCOMPARE(member(u"7"_qs).balance, Money::fromCents(1250));
        delete before;
    }
};

CABAS_TEST(TestMemberImport)
#include "tst_memberimport.moc"
