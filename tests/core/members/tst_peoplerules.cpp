// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/peoplerules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestPeopleRules : public QObject {
    Q_OBJECT

    static DuplicateFacts person(int number, const QString &name, const QString &email = {},
                                 const QString &phone = {}, std::optional<QDate> born = {})
    {
        DuplicateFacts facts;
        facts.member.id = MemberId(number);
        facts.member.number = number;
        facts.member.name = name;
        facts.member.email = email;
        facts.member.phone = phone;
        facts.bornOn = born;
        return facts;
    }

private Q_SLOTS:
    void lookAlikes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<bool>("isAlike");
        const QDate born(1980, 5, 4);
        QTest::newRow("same words") << u"NOËL Jean-Éric"_qs << u""_qs << u""_qs << QDate() << true;
        QTest::newRow("other name, same phone")
            << u"Luce Martin"_qs << u""_qs << u"+33 6 39 98 01 02"_qs << QDate() << false;
        QTest::newRow("a letter apart alone")
            << u"Jean Eric Noal"_qs << u""_qs << u""_qs << QDate() << false;
        QTest::newRow("a letter apart, same mail")
            << u"Jean Eric Noal"_qs << u"JE@example.org"_qs << u""_qs << QDate() << true;
        QTest::newRow("a letter apart, same phone")
            << u"Jean Eric Noal"_qs << u""_qs << u"0639980102"_qs << QDate() << true;
        QTest::newRow("same words, born another day")
            << u"Jean-Éric Noël"_qs << u"je@example.org"_qs << u""_qs << QDate(2001, 1, 1) << false;
        QTest::newRow("a letter apart, born the same day")
            << u"Jean Erik Noël"_qs << u""_qs << u""_qs << born << true;
    }
    void lookAlikes()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, phone);
        QFETCH(QDate, born);
        QFETCH(bool, isAlike);
        const auto found = PeopleRules::duplicates(
            {person(7, name, email, phone, born.isValid() ? std::optional(born) : std::nullopt),
             person(3, u"Jean-Éric Noël"_qs, u"je@example.org"_qs, u"06.39.98.01.02"_qs,
                    QDate(1980, 5, 4))});
        QCOMPARE(!found.empty(), isAlike);
        if (isAlike)
            QCOMPARE(found.front().first.number, 3);
    }

    void theSurestComesFirst()
    {
        const auto found =
            PeopleRules::duplicates({person(1, u"Ada Roux"_qs), person(2, u"Roux Ada"_qs),
                                     person(3, u"Béa Petit"_qs, u"bea@example.org"_qs),
                                     person(4, u"Bea Petit"_qs, u"bea@example.org"_qs)});
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front().first.number, 3);
        QCOMPARE(found.front().score, PeopleRules::sureScore);
        QCOMPARE(found.front().reasons.size(), 2);
    }

    void manyMembersAreComparedQuickly()
    {
        std::vector<DuplicateFacts> many;
        for (int at = 1; at <= 8000; ++at)
            many.push_back(person(at, u"Prénom%1 Nom%2"_qs.arg(at % 97).arg(at),
                                  u"p%1@example.org"_qs.arg(at)));
        many.push_back(person(9000, u"Nom5 Prénom5"_qs));
        QCOMPARE(PeopleRules::duplicates(many).size(), size_t(1));
    }

    void lettersApart()
    {
        QCOMPARE(PeopleRules::distance(u"roux"_qs, u"roux"_qs, 2), 0);
        QCOMPARE(PeopleRules::distance(u"roux"_qs, u"rou"_qs, 2), 1);
        QCOMPARE(PeopleRules::distance(u"roux"_qs, u"toux"_qs, 2), 1);
        QCOMPARE(PeopleRules::distance(u"roux"_qs, u"orux"_qs, 2), 2);
        QCOMPARE(PeopleRules::distance(u"roux"_qs, u"petit"_qs, 2), 3);
        QCOMPARE(PeopleRules::distance(u""_qs, u"ab"_qs, 2), 2);
        QCOMPARE(PeopleRules::phoneKey(u"+33 (0)6 12 34 56 78"_qs), u"612345678"_qs);
        QCOMPARE(PeopleRules::phoneKey(u"12"_qs), QString());
    }

    void peopleOfAHousehold()
    {
        const QDate today(2026, 3, 10);
        HouseholdPerson person;
        person.name = u"Nino"_qs;
        person.from = today;
        person.role = HouseholdRole::Helper;
        QCOMPARE(PeopleRules::check(person, today).failure().code, u"until"_qs);
        person.until = today.addDays(30);
        QVERIFY(PeopleRules::check(person, today));
        person.until = today.addDays(400);
        QVERIFY(!PeopleRules::check(person, today));
        person.role = HouseholdRole::Minor;
        person.until.reset();
        QCOMPARE(PeopleRules::check(person, today).failure().code, u"born_on"_qs);
        person.bornOn = QDate(2015, 1, 1);
        QVERIFY(PeopleRules::check(person, today));
        person.role = HouseholdRole::Holder;
        QVERIFY(!PeopleRules::check(person, today));
    }

    void kindsAskForSharesAndDays()
    {
        MemberCategory category{CategoryId(1), u"A"_qs, CategoryKind::Person, 10, 1, 0, 1};
        QVERIFY(PeopleRules::check(category));
        MemberProfile profile;
        const QDate today(2026, 3, 10);
        QCOMPARE(PeopleRules::sharesAsked(category, profile, today), 10);
        profile.reducedUntil = today;
        QCOMPARE(PeopleRules::sharesAsked(category, profile, today), 1);
        profile.reducedUntil = today.addDays(-1);
        QCOMPARE(PeopleRules::sharesAsked(category, profile, today), 10);
        category.reducedShares = 11;
        QVERIFY(!PeopleRules::check(category));
        category.reducedShares = 0;
        category.kind = CategoryKind::Trial;
        QCOMPARE(PeopleRules::check(category).failure().code, u"days"_qs);
        category.days = 30;
        QVERIFY(PeopleRules::check(category));
        QCOMPARE(PeopleRules::endOf(category, today), std::optional(QDate(2026, 4, 8)));
    }

    void profilesHoldTogether()
    {
        const QDate today(2026, 3, 10);
        Member member;
        member.id = MemberId(7);
        MemberProfile profile;
        QVERIFY(PeopleRules::check(profile, member, today));
        profile.siren = u"12345678"_qs;
        QCOMPARE(PeopleRules::check(profile, member, today).failure().code, u"siren"_qs);
        profile.siren = u"123456782"_qs;
        profile.sponsor = MemberId(7);
        QCOMPARE(PeopleRules::check(profile, member, today).failure().code, u"sponsor"_qs);
        profile.sponsor.reset();
        profile.bornOn = today.addDays(1);
        QVERIFY(!PeopleRules::check(profile, member, today));
    }

    void wordsComeBackAsTheyWere()
    {
        QCOMPARE(PeopleRules::kindFromName(PeopleRules::kindName(CategoryKind::Visitor)),
                 std::optional(CategoryKind::Visitor));
        QCOMPARE(PeopleRules::roleFromName(PeopleRules::roleName(HouseholdRole::Minor)),
                 std::optional(HouseholdRole::Minor));
        QCOMPARE(PeopleRules::audienceFromName(PeopleRules::audienceName(NoteAudience::Money)),
                 std::optional(NoteAudience::Money));
        QCOMPARE(PeopleRules::lentFromName(PeopleRules::lentName(LentKind::Badge)),
                 std::optional(LentKind::Badge));
        QVERIFY(!PeopleRules::roleFromName(u"whim"_qs));
    }
};

CABAS_TEST(TestPeopleRules)
#include "tst_peoplerules.moc"
