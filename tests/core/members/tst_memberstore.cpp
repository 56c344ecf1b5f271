// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/members/memberstore.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;
using test::PostgresDatabase;
using test::TestShop;

class TestMemberStore : public QObject {
    Q_OBJECT

    static void engines()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgres") << true;
    }
    /// For what says nothing of the SQL itself.
    static void sqliteOnly()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
    }

    static Member aMember(int number, const QString &name)
    {
        Member member;
        member.number = number;
        member.name = name;
        member.badge = u"badge %1"_qs.arg(number);
        member.joinedOn = QDate(2026, 3, 1);
        return member;
    }

    MemberId add(int number, const QString &name)
    {
        return m_shop->write([&](Tx &tx) { return MemberStore::add(tx, aMember(number, name)); });
    }

    void move(MemberId member, qint64 cents)
    {
        m_shop->write([&](Tx &tx) {
            MemberAccountMove move;
            move.member = member;
            move.at = m_shop->now();
            move.day = m_shop->today();
            move.kind = cents > 0 ? AccountMoveKind::TopUp : AccountMoveKind::Sale;
            move.amount = Money::fromCents(cents);
            move.sourceKind = u"test"_qs;
            move.sourceId = 3;
            move.user = m_shop->owner();
            MemberStore::moveAccount(tx, move);
        });
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

    void keepsEveryField_data() { engines(); }
    void keepsEveryField()
    {
        m_shop->write([](Tx &tx) {
            Member member = aMember(12, u"Ada Œillet"_qs);
            member.email = u"ada@example.org"_qs;
            member.phone = u"06 12 34 56 78"_qs;
            member.household = MemberStore::addHousehold(tx, u"Rue des Lilas"_qs);
            member.leftOn = QDate(2026, 9, 1);
            const MemberId id = MemberStore::add(tx, member);
            const Member read = *MemberStore::find(tx, id);
            QCOMPARE(read.number, 12);
            QCOMPARE(read.name, member.name);
            QCOMPARE(read.badge, member.badge);
            QCOMPARE(read.email, member.email);
            QCOMPARE(read.phone, member.phone);
            QCOMPARE(read.household, member.household);
            QCOMPARE(read.householdName, u"Rue des Lilas"_qs);
            QCOMPARE(read.joinedOn, member.joinedOn);
            QCOMPARE(read.leftOn, member.leftOn);
            QCOMPARE(read.shares, 0);
            QCOMPARE(read.balance, Money());
            QCOMPARE(read.revision, 1);
            QCOMPARE(MemberStore::findByNumber(tx, 12)->id, id);
            QCOMPARE(MemberStore::findByBadge(tx, u"badge 12"_qs)->id, id);
            QVERIFY(!MemberStore::findByNumber(tx, 13));
            QVERIFY(!MemberStore::findByBadge(tx, u"badge"_qs));
            QVERIFY(!MemberStore::find(tx, MemberId(id.value() + 1)));
            QCOMPARE(MemberStore::ofHousehold(tx, *member.household).size(), size_t(1));
            QCOMPARE(MemberStore::households(tx).front().name, u"Rue des Lilas"_qs);
        });
    }

    void updatesTheRevisionItRead_data() { engines(); }
    void updatesTheRevisionItRead()
    {
        const MemberId id = add(1, u"Ada"_qs);
        m_shop->write([&](Tx &tx) {
            Member member = *MemberStore::find(tx, id);
            member.name = u"Zoé Fougère"_qs;
            QVERIFY(MemberStore::update(tx, member));
            QVERIFY(!MemberStore::update(tx, member));
            QCOMPARE(MemberStore::find(tx, id)->revision, 2);
        });
        m_shop->write([&](Tx &tx) {
            QCOMPARE(MemberStore::search(tx, u"fougere"_qs, 5).size(), size_t(1));
            QVERIFY(MemberStore::search(tx, u"ada"_qs, 5).empty());
        });
    }

    void numbersAndBadgesAreUnique_data() { sqliteOnly(); }
    void numbersAndBadgesAreUnique()
    {
        add(1, u"Ada"_qs);
        const auto adds = [&](const Member &member) {
            return m_shop->db()
                .write([&](Tx &tx) -> Result<MemberId> { return MemberStore::add(tx, member); })
                .ok();
        };
        QVERIFY(!adds(aMember(1, u"Bob"_qs)));
        Member badge = aMember(2, u"Bob"_qs);
        badge.badge = u"badge 1"_qs;
        QVERIFY(!adds(badge));
        Member home = aMember(2, u"Bob"_qs);
        home.household = HouseholdId(99);
        QVERIFY(!adds(home));
        QCOMPARE(m_shop->read([](Tx &tx) { return MemberStore::count(tx); }), 1);
        QCOMPARE(m_shop->read([](Tx &tx) { return MemberStore::nextNumber(tx); }), 2);
    }

    void findsWhatIsTyped_data() { engines(); }
    void findsWhatIsTyped()
    {
        add(7, u"Ada Œillet"_qs);
        add(8, u"Adam Tilleul"_qs);
        add(70, u"Chloé Adamante"_qs);
        const auto numbers = [&](const QString &typed) {
            std::vector<int> found;
            for (const Member &member :
                 m_shop->read([&](Tx &tx) { return MemberStore::search(tx, typed, 2); }))
                found.push_back(member.number);
            return found;
        };
        QCOMPARE(numbers(u"oeil"_qs), std::vector<int>{7});
        QCOMPARE(numbers(u"ad"_qs), (std::vector<int>{7, 8}));
        QCOMPARE(numbers(u" 70 "_qs), std::vector<int>{70});
        QCOMPARE(numbers(u"badge 8"_qs), std::vector<int>{8});
        QCOMPARE(numbers(u"adam"_qs), (std::vector<int>{8, 70}));
        QCOMPARE(numbers(u"7"_qs), (std::vector<int>{7, 70}));
        QVERIFY(numbers(u"%"_qs).empty());
        QVERIFY(numbers(u"\"'; --"_qs).empty());
    }

    void pagesThroughEverybodyOnce_data() { engines(); }
    void pagesThroughEverybodyOnce()
    {
        for (int number = 1; number <= 25; ++number)
            add(number, u"Name %1"_qs.arg(number % 5));
        std::vector<int> seen;
        QString name;
        qint64 id = 0;
        while (true) {
            const std::vector<Member> page =
                m_shop->read([&](Tx &tx) { return MemberStore::page(tx, name, id, 4); });
            if (page.empty())
                break;
            for (const Member &member : page)
                seen.push_back(member.number);
            name = fold(page.back().name);
            id = page.back().id.value();
        }
        QCOMPARE(seen.size(), size_t(25));
        std::sort(seen.begin(), seen.end());
        QVERIFY(std::unique(seen.begin(), seen.end()) == seen.end());
    }

    void tellsPossibleDoubles_data() { sqliteOnly(); }
    void tellsPossibleDoubles()
    {
        m_shop->write([](Tx &tx) {
            Member first = aMember(1, u"Zoé Tilleul"_qs);
            first.email = u"zoe@example.org"_qs;
            MemberStore::add(tx, first);
            Member other = aMember(2, u"ZOE  Tilleul"_qs);
            QCOMPARE(MemberStore::doubles(tx, other).size(), size_t(1));
            other.email = u"Zoe@Example.org"_qs;
            QCOMPARE(MemberStore::doubles(tx, other).size(), size_t(1));
            other.email = u"another@example.org"_qs;
            QVERIFY(MemberStore::doubles(tx, other).empty());
            QVERIFY(MemberStore::doubles(tx, *MemberStore::findByNumber(tx, 1)).empty());
        });
    }

    void theTimelineSaysWhoMayShop_data() { engines(); }
    void theTimelineSaysWhoMayShop()
    {
        const MemberId id = add(1, u"Ada"_qs);
        const QDate day(2026, 3, 10);
        const auto stateOn = [&](QDate at) {
            return m_shop->read([&](Tx &tx) { return MemberStore::standingAt(tx, id, at); });
        };
        QCOMPARE(stateOn(day).state, u"up_to_date"_qs);
        QVERIFY(stateOn(day).mayShop);
        m_shop->write([&](Tx &tx) {
            MemberStore::setStanding(tx, id, {day, {}, u"alert"_qs, true, {u"One missed."_qs}});
            MemberStore::setStanding(tx, id,
                                     {day.addDays(28),
                                      day.addDays(56),
                                      u"suspended"_qs,
                                      false,
                                      {u"Two missed."_qs, u"“Reason”, again"_qs}});
        });
        QCOMPARE(stateOn(day.addDays(-1)).state, u"up_to_date"_qs);
        QCOMPARE(stateOn(day).state, u"alert"_qs);
        QCOMPARE(stateOn(day.addDays(27)).state, u"alert"_qs);
        QCOMPARE(stateOn(day.addDays(28)).state, u"suspended"_qs);
        QVERIFY(!stateOn(day.addDays(55)).mayShop);
        QCOMPARE(stateOn(day.addDays(30)).reasons,
                 (QStringList{u"Two missed."_qs, u"“Reason”, again"_qs}));
        QCOMPARE(stateOn(day.addDays(56)).state, u"up_to_date"_qs);
        // From the 15th on something else: the suspension that was foreseen goes.
        m_shop->write([&](Tx &tx) {
            MemberStore::setStanding(tx, id, {day.addDays(5), {}, u"exempted"_qs, true, {}});
        });
        QCOMPARE(stateOn(day.addDays(4)).state, u"alert"_qs);
        QCOMPARE(stateOn(day.addDays(40)).state, u"exempted"_qs);
        const auto spans = m_shop->read([&](Tx &tx) { return MemberStore::standings(tx, id); });
        QCOMPARE(spans.size(), size_t(2));
        QCOMPARE(spans[0].to, day.addDays(5));
        QVERIFY(!spans[1].to);
    }

    /// Whatever the moves and their order, the kept balance is their sum.
    void balancesAreTheSumOfMoves_data() { engines(); }
    void balancesAreTheSumOfMoves()
    {
        const std::vector<MemberId> members{add(1, u"Ada"_qs), add(2, u"Bob"_qs),
                                            add(3, u"Zoé"_qs)};
        std::vector<qint64> sums(3, 0);
        QRandomGenerator random(20260310);
        for (int i = 0; i < 120; ++i) {
            const size_t who = random.bounded(3U);
            const qint64 cents = random.bounded(-20000, 20000);
            if (cents == 0)
                continue;
            move(members[who], cents);
            sums[who] += cents;
        }
        for (size_t who = 0; who < 3; ++who) {
            m_shop->write([&](Tx &tx) {
                QCOMPARE(MemberStore::balance(tx, members[who]).cents(), sums[who]);
                QCOMPARE(MemberStore::find(tx, members[who])->balance.cents(), sums[who]);
                Money total;
                for (const auto &each : MemberStore::accountMoves(tx, members[who], 1000))
                    total += each.amount;
                QCOMPARE(total.cents(), sums[who]);
            });
        }
        const ChainReport report = m_shop->read([](Tx &tx) {
            return ChainStore::verify(
                tx, {MemberStore::accountChainSpec(), MemberStore::shareChainSpec()});
        });
        QVERIFY(report.checked > 100);
        QVERIFY(report.faults.empty());
    }

    void movesComeBackWhole_data() { sqliteOnly(); }
    void movesComeBackWhole()
    {
        const MemberId id = add(1, u"Ada"_qs);
        move(id, 500);
        move(id, -120);
        const auto moves =
            m_shop->read([&](Tx &tx) { return MemberStore::accountMoves(tx, id, 1); });
        QCOMPARE(moves.size(), size_t(1));
        const MemberAccountMove &last = moves.front();
        QCOMPARE(last.member, id);
        QCOMPARE(last.amount, Money::fromCents(-120));
        QCOMPARE(last.kind, AccountMoveKind::Sale);
        QCOMPARE(last.day, m_shop->today());
        QCOMPARE(last.at, m_shop->now());
        QCOMPARE(last.sourceKind, u"test"_qs);
        QCOMPARE(last.sourceId, 3);
        QCOMPARE(last.user, m_shop->owner());
    }

    void aMoveCannotBeChanged_data() { sqliteOnly(); }
    void aMoveCannotBeChanged()
    {
        move(add(1, u"Ada"_qs), 500);
        const auto changes = [&](const char *sql) {
            return m_shop->db()
                .write([&](Tx &tx) -> Result<qint64> { return tx.change(sql); })
                .ok();
        };
        QVERIFY(!changes("UPDATE member_account_moves SET amount_cents = 1"));
        QVERIFY(!changes("DELETE FROM member_account_moves"));
        QVERIFY(!changes("INSERT INTO member_account_moves (member_id, at, day, kind, "
                         "amount_cents, source_kind, source_id, user_id) "
                         "VALUES (1, '', '', 'top_up', 0, '', 0, 1)"));
        m_shop->sql(u"UPDATE member_account_moves SET amount_cents = 900"_qs);
        const ChainReport report = m_shop->read(
            [](Tx &tx) { return ChainStore::verify(tx, {MemberStore::accountChainSpec()}); });
        QCOMPARE(report.faults.size(), size_t(1));
        QVERIFY2(report.faults.front().detail.contains(u"amount_cents"_qs),
                 qPrintable(report.faults.front().detail));
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestMemberStore)
#include "tst_memberstore.moc"
