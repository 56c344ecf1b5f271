// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

Member aMember()
{
    Member member;
    member.number = 42;
    member.name = u"Ada Œillet"_qs;
    member.joinedOn = QDate(2026, 3, 10);
    return member;
}

QString codeOf(const Result<> &result)
{
    return result ? QString() : result.failure().code;
}

} // namespace

class TestMemberRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMoveSaysWhatTheAccountHeldAfterIt()
    {
        const auto move = [](qint64 cents) {
            MemberAccountMove made;
            made.amount = Money::fromCents(cents);
            return made;
        };
        const auto lines =
            MemberRules::withBalances(Money::fromCents(3750), {move(-1250), move(5000)});
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].balance, Money::fromCents(3750));
        QCOMPARE(lines[1].balance, Money::fromCents(5000));
        QVERIFY(MemberRules::withBalances(Money(), {}).empty());
    }

    void checksAMember_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("code");
        QTest::newRow("good") << u"Ada"_qs << 1 << u"ada@example.org"_qs << QString();
        QTest::newRow("no email") << u"Ada"_qs << 999999 << QString() << QString();
        QTest::newRow("no name") << QString() << 1 << QString() << u"name"_qs;
        QTest::newRow("endless") << QString(121, u'a') << 1 << QString() << u"name"_qs;
        QTest::newRow("zero") << u"Ada"_qs << 0 << QString() << u"number"_qs;
        QTest::newRow("negative") << u"Ada"_qs << -4 << QString() << u"number"_qs;
        QTest::newRow("seven digits") << u"Ada"_qs << 1000000 << QString() << u"number"_qs;
        QTest::newRow("no at") << u"Ada"_qs << 1 << u"ada.example.org"_qs << u"email"_qs;
        QTest::newRow("two ats") << u"Ada"_qs << 1 << u"a@b@c.org"_qs << u"email"_qs;
        QTest::newRow("no dot") << u"Ada"_qs << 1 << u"ada@example"_qs << u"email"_qs;
        QTest::newRow("blank") << u"Ada"_qs << 1 << u"a da@example.org"_qs << u"email"_qs;
    }
    void checksAMember()
    {
        QFETCH(QString, name);
        QFETCH(int, number);
        QFETCH(QString, email);
        Member member = aMember();
        member.name = name;
        member.number = number;
        member.email = email;
        QTEST(codeOf(MemberRules::check(member)), "code");
    }

    void daysAreInOrder()
    {
        Member member = aMember();
        member.leftOn = member.joinedOn;
        QVERIFY(MemberRules::check(member).ok());
        member.leftOn = member.joinedOn.addDays(-1);
        QCOMPARE(codeOf(MemberRules::check(member)), u"left_on"_qs);
        member.leftOn.reset();
        member.joinedOn = QDate();
        QCOMPARE(codeOf(MemberRules::check(member)), u"joined_on"_qs);
    }

    void standings_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("mayShop");
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("code");
        const QStringList none;
        const QStringList why{u"Two shifts missed."_qs};
        QTest::newRow("up to date") << u"up_to_date"_qs << true << none << 0 << QString();
        QTest::newRow("suspended") << u"suspended"_qs << false << why << 28 << QString();
        QTest::newRow("unknown") << u"happy"_qs << true << none << 0 << u"state"_qs;
        QTest::newRow("no reason") << u"blocked"_qs << false << none << 0 << u"reason"_qs;
        QTest::newRow("backwards") << u"alert"_qs << true << none << -1 << u"days"_qs;
    }
    void standings()
    {
        QFETCH(QString, state);
        QFETCH(bool, mayShop);
        QFETCH(QStringList, reasons);
        QFETCH(int, days);
        const QDate from(2026, 3, 10);
        Standing standing{from, {}, state, mayShop, reasons};
        if (days != 0)
            standing.to = from.addDays(days);
        QTEST(codeOf(MemberRules::checkStanding(standing)), "code");
    }

    void someStatesLetShop()
    {
        QStringList open;
        for (const QString &state : MemberRules::states()) {
            QVERIFY(!MemberRules::stateTitle(state).isEmpty());
            if (MemberRules::mayShopIn(state))
                open.append(state);
        }
        QCOMPARE(open, (QStringList{u"up_to_date"_qs, u"alert"_qs, u"delay"_qs, u"exempted"_qs}));
        QVERIFY(!MemberRules::mayShopIn(u"happy"_qs));
        const Standing left = MemberRules::leftStanding(QDate(2026, 3, 10));
        QVERIFY(MemberRules::checkStanding(left).ok());
        QVERIFY(!left.mayShop);
    }

    void moneyMoves_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("topUp");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("correction");
        const QString no = u"amount"_qs;
        QTest::newRow("cent") << qint64(1) << QString() << QString() << QString();
        QTest::newRow("zero") << qint64(0) << no << no << no;
        QTest::newRow("owes") << qint64(-500) << no << QString() << QString();
        QTest::newRow("limit") << qint64(1'000'000) << QString() << QString() << QString();
        QTest::newRow("beyond") << qint64(1'000'001) << no << no << no;
        QTest::newRow("below") << qint64(-1'000'001) << no << no << no;
    }
    void moneyMoves()
    {
        QFETCH(qint64, cents);
        const Money amount = Money::fromCents(cents);
        QTEST(codeOf(MemberRules::checkTopUp(amount)), "topUp");
        QTEST(codeOf(MemberRules::checkOpening(amount, false)), "opening");
        QTEST(codeOf(MemberRules::checkCorrection(amount, u"mistake"_qs)), "correction");
    }

    void movesNeedTheirReason()
    {
        const Money amount = Money::fromCents(100);
        QCOMPARE(codeOf(MemberRules::checkOpening(amount, true)), u"has_moves"_qs);
        QCOMPARE(codeOf(MemberRules::checkCorrection(amount, {})), u"reason"_qs);
        QCOMPARE(codeOf(MemberRules::checkCorrection(amount, u"Ada lied"_qs)), u"reason"_qs);
        for (const QString &reason : MemberRules::correctionReasons())
            QVERIFY(MemberRules::correctionTitle(reason) != reason);
    }

    void shares()
    {
        QVERIFY(MemberRules::checkShares(1).ok());
        QVERIFY(MemberRules::checkShares(100000).ok());
        QCOMPARE(codeOf(MemberRules::checkShares(0)), u"shares"_qs);
        QCOMPARE(codeOf(MemberRules::checkShares(-1)), u"shares"_qs);
        QCOMPARE(codeOf(MemberRules::checkShares(100001)), u"shares"_qs);
        QCOMPARE(codeOf(MemberRules::checkHouseholdName({})), u"household"_qs);
    }

    void theBooksNeverNameAPerson()
    {
        QCOMPARE(MemberRules::thirdParty(aMember()), u"M000042"_qs);
        QVERIFY(!MemberRules::thirdPartyLabel(aMember()).contains(u"Ada"_qs));
        QVERIFY(MemberRules::thirdPartyLabel(aMember()).contains(u"42"_qs));
    }
};

CABAS_TEST(TestMemberRules)
#include "tst_memberrules.moc"
