// SPDX-License-Identifier: GPL-3.0-or-later
// covers: peopleservice peoplestore consenttexts personbadgeservice personbadgestore
// covers: householdlimitstore membertermsstore concernrules
#include "core/access/auditstore.h"
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgedesk.h"
#include "core/members/concernrules.h"
#include "core/members/consenttexts.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/members/peopleservice.h"
#include "core/members/personbadgeservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TestShop;

class TestPeopleService : public QObject {
    Q_OBJECT

    PeopleService service() { return PeopleService(m_shop->db()); }
    Session owner() { return m_shop->session(); }
    Member add(const QString &name, const QString &email = {})
    {
        NewMember wanted;
        wanted.name = name;
        wanted.email = email;
        return MemberService(m_shop->db()).add(owner(), wanted)->member;
    }
    CategoryId category(CategoryKind kind, int days, int shares = 0)
    {
        MemberCategory wanted;
        wanted.name = u"Kind %1"_qs.arg(int(kind));
        wanted.kind = kind;
        wanted.days = days;
        wanted.minShares = shares;
        const auto set = service().setCategory(owner(), wanted);
        if (!set)
            qFatal("%s", qPrintable(set.failure().message));
        return set->id;
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(test::engine());
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        m_ada = add(u"Ada Roux"_qs);
    }
    void cleanup() { m_shop.reset(); }

    void aTrialEndsByItselfAndConvertsWithItsHistory()
    {
        MemberProfile profile;
        profile.member = m_ada.id;
        profile.category = category(CategoryKind::Trial, 30);
        const auto saved = service().setProfile(owner(), profile);
        QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.failure().message));
        QCOMPARE(saved->profile.endsOn, std::optional(m_shop->today().addDays(29)));
        QCOMPARE(service().ending(owner(), 10)->size(), size_t(0));
        QCOMPARE(service().ending(owner(), 30)->size(), size_t(1));
        const auto standing = [&](int days) {
            return m_shop->read([&](Tx &tx) {
                return MemberStore::standingAt(tx, m_ada.id, m_shop->today().addDays(days));
            });
        };
        QVERIFY(standing(29).mayShop);
        QVERIFY(!standing(30).mayShop);
        profile = service().sheet(owner(), m_ada.id)->profile;
        profile.category = category(CategoryKind::Person, 0, 10);
        const auto taken = service().setProfile(owner(), profile);
        QVERIFY(!taken->profile.endsOn);
        QCOMPARE(taken->warnings.size(), size_t(1));
        QVERIFY(standing(30).mayShop);
        QCOMPARE(service().setProfile(owner(), profile).failure().kind, Failure::Kind::Conflict);
    }

    void notesAreReadByWhomTheyAreFor()
    {
        QVERIFY(service().addNote(owner(), m_ada.id, NoteAudience::All, u"Comes with a dog"_qs));
        const auto money =
            service().addNote(owner(), m_ada.id, NoteAudience::Money, u"Pays late"_qs);
        QVERIFY(money);
        QCOMPARE(service().sheet(owner(), m_ada.id)->notes.size(), size_t(2));
        const Session till = m_shop->sessionAs({Permission::ViewMembers});
        QCOMPARE(service().sheet(till, m_ada.id)->notes.size(), size_t(1));
        const Session office =
            m_shop->sessionAs({Permission::ViewMembers, Permission::EditMembers});
        QCOMPARE(service().removeNote(office, money->id).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(service().addNote(office, m_ada.id, NoteAudience::Money, u"x"_qs).failure().kind,
                 Failure::Kind::Forbidden);
        QVERIFY(service().removeNote(owner(), money->id));
        const QString audit = m_shop->read([](Tx &tx) {
            QString all;
            for (const AuditLine &line : AuditStore::newest(tx, 20))
                all += line.details;
            return all;
        });
        QVERIFY2(!audit.contains(u"dog"), "the audit names no personal text");
    }

    void consentsKeepTheirTextAndDay()
    {
        QVERIFY(!ConsentTexts::all().empty());
        for (const ConsentText &text : ConsentTexts::all())
            QVERIFY(!text.title.isEmpty() && !text.text.isEmpty());
        QVERIFY(service().consent(owner(), m_ada.id, u"newsletter"_qs, true));
        const auto after = service().consent(owner(), m_ada.id, u"newsletter"_qs, false);
        QCOMPARE(after->size(), size_t(1));
        QVERIFY(!after->front().isGiven);
        QCOMPARE(after->front().day, m_shop->today());
        QCOMPARE(service().consent(owner(), m_ada.id, u"whim"_qs, true).failure().kind,
                 Failure::Kind::NotFound);
    }

    void aKeyIsLentToOnePersonAtATime()
    {
        LentThing key;
        key.member = m_ada.id;
        key.label = u"Back door 2"_qs;
        const auto lent = service().lend(owner(), key);
        QVERIFY(lent);
        key.member = add(u"Béa"_qs).id;
        QCOMPARE(service().lend(owner(), key).failure().code, u"out"_qs);
        QVERIFY(service().giveBack(owner(), lent->id));
        QCOMPARE(service().giveBack(owner(), lent->id).failure().code, u"back"_qs);
        QVERIFY(service().lend(owner(), key));
        QCOMPARE(service().lent(owner())->size(), size_t(1));
    }

    /// Elefan: two persons of a household shop, a member among them; minors do not, and whoever
    /// is taken out leaves their place to another.
    void aHouseholdHasItsBeneficiaries()
    {
        const auto id = MemberService(m_shop->db()).addHousehold(owner(), u"Rue Basse"_qs);
        QVERIFY(MemberService(m_shop->db()).setHousehold(owner(), m_ada.id, *id));
        const auto join = [&](const QString &name, HouseholdRole role) {
            HouseholdPerson person;
            person.household = *id;
            person.name = name;
            person.role = role;
            if (role == HouseholdRole::Minor)
                person.bornOn = m_shop->today().addYears(-8);
            return service().addPerson(owner(), person);
        };
        ShiftOfficeService office(m_shop->db());
        QVERIFY(office.setPolicy(owner(), u"minutes"_qs, m_shop->today(), {}).ok());
        const auto second = join(u"Béa"_qs, HouseholdRole::Partner);
        QVERIFY2(second.ok(), second ? "" : qPrintable(second.failure().message));
        QCOMPARE(join(u"Cléo"_qs, HouseholdRole::Attached).failure().code, u"beneficiaries"_qs);
        QVERIFY(join(u"Dan"_qs, HouseholdRole::Minor).ok());
        QVERIFY(service().removePerson(owner(), *id, second->id).ok());
        QVERIFY(join(u"Cléo"_qs, HouseholdRole::Attached).ok());
        // Another practice sets no such limit.
        QVERIFY(office.setPolicy(owner(), u"balance"_qs, m_shop->today(), {}).ok());
        QVERIFY(join(u"Eli"_qs, HouseholdRole::Attached).ok());
    }

    /// La Louve: without shares a member is concerned by neither shifts nor shop; a household's
    /// shares serve all its members, and what the office sets goes before.
    void whoHoldsNoShareIsNotConcerned()
    {
        const MemberService members(m_shop->db());
        const auto stateOf = [&](const Member &member) {
            return members.show(owner(), member.id)->standing.state;
        };
        const Member bea = add(u"Béa"_qs);
        QVERIFY(m_shop->db()
                    .write([&](Tx &tx) {
                        return ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop->today(),
                                                 u"01-01"_qs);
                    })
                    .ok());
        QCOMPARE(stateOf(m_ada), u"up_to_date"_qs);
        ShiftOfficeService office(m_shop->db());
        QVERIFY(
            office.setPolicy(owner(), u"voluntary"_qs, m_shop->today(), {{u"shares_needed"_qs, 2}})
                .ok());
        QCOMPARE(stateOf(m_ada), u"not_concerned"_qs);
        QVERIFY(!members.show(owner(), m_ada.id)->standing.mayShop);
        QVERIFY(!members.show(owner(), m_ada.id)->standing.reasons.isEmpty());
        QCOMPARE(members.standings(owner(), m_ada.id)->back().state, u"not_concerned"_qs);

        const auto home = MemberService(m_shop->db()).addHousehold(owner(), u"Rue Basse"_qs);
        QVERIFY(MemberService(m_shop->db()).setHousehold(owner(), m_ada.id, *home));
        QVERIFY(MemberService(m_shop->db()).setHousehold(owner(), bea.id, *home));
        QVERIFY(MemberService(m_shop->db()).subscribe(owner(), m_ada.id, 1).ok());
        QCOMPARE(stateOf(m_ada), u"not_concerned"_qs);
        QVERIFY(MemberService(m_shop->db()).subscribe(owner(), bea.id, 1).ok());
        QCOMPARE(stateOf(m_ada), u"up_to_date"_qs);
        QCOMPARE(stateOf(bea), u"up_to_date"_qs);
        QCOMPARE(stateOf(add(u"Cléo"_qs)), u"not_concerned"_qs);

        // Another practice asks for none.
        QVERIFY(office.setPolicy(owner(), u"voluntary"_qs, m_shop->today(), {}).ok());
        QCOMPARE(stateOf(add(u"Dan"_qs)), u"up_to_date"_qs);
    }

    void sharesAndTermsMakeSpansOfDays()
    {
        const QDate day(2026, 3, 1);
        const std::vector<MemberTerms> terms{{day, 0, 2}, {day.addDays(30), 0, 0}};
        const auto spans = ConcernRules::notConcerned(
            terms, {{day.addDays(20), -1}, {day.addDays(10), 2}, {day.addDays(-5), 0}});
        QCOMPARE(spans.size(), size_t(2));
        QCOMPARE(spans[0].from, day);
        QCOMPARE(*spans[0].to, day.addDays(10));
        QCOMPARE(spans[1].from, day.addDays(20));
        QCOMPARE(*spans[1].to, day.addDays(30));

        const ShiftStanding alert{day.addDays(5), {}, u"alert"_qs, true, {}};
        const auto all = ConcernRules::over({alert}, spans);
        QStringList told;
        for (const ShiftStanding &each : all)
            told += u"%1@%2"_qs.arg(each.state).arg(day.daysTo(each.from));
        QCOMPARE(told.join(u' '), u"not_concerned@0 alert@10 not_concerned@20 alert@30"_qs);
        QCOMPARE(ConcernRules::over({alert}, {}), std::vector<ShiftStanding>{alert});
    }

    void aHouseholdHasPeopleWhoAreNoMembers()
    {
        const auto id = MemberService(m_shop->db()).addHousehold(owner(), u"Roux"_qs);
        QVERIFY(MemberService(m_shop->db()).setHousehold(owner(), m_ada.id, *id));
        HouseholdPerson person;
        person.household = *id;
        person.name = u"Nino"_qs;
        person.role = HouseholdRole::Minor;
        person.bornOn = QDate(2018, 2, 1);
        const auto added = service().addPerson(owner(), person);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.failure().message));
        const auto sheet = service().household(owner(), *id);
        QCOMPARE(sheet->people.size(), size_t(1));
        QCOMPARE(sheet->roles, std::vector<HouseholdRole>{HouseholdRole::Holder});
        QVERIFY(service().removePerson(owner(), *id, added->id));
        QCOMPARE(service().removePerson(owner(), *id, added->id).failure().kind,
                 Failure::Kind::NotFound);
    }

    /// La Louve: 0420 members, 0421 those attached to them, six digits without gaps.
    void aPersonWhoIsNoMemberHasABadgeOfTheirOwn()
    {
        const auto id = MemberService(m_shop->db()).addHousehold(owner(), u"Roux"_qs);
        QVERIFY(MemberService(m_shop->db()).setHousehold(owner(), m_ada.id, *id));
        const auto add = [&](const QString &name, HouseholdRole role) {
            HouseholdPerson person;
            person.household = *id;
            person.name = name;
            person.role = role;
            if (role == HouseholdRole::Helper)
                person.until = m_shop->today().addDays(10);
            return service().addPerson(owner(), person)->id;
        };
        const qint64 nino = add(u"Nino"_qs, HouseholdRole::Partner);
        const qint64 flo = add(u"Flo"_qs, HouseholdRole::Helper);
        PersonBadgeService badges(m_shop->db());
        const auto first = badges.give(owner(), nino);
        QVERIFY2(first.ok(), first ? "" : qPrintable(first.failure().message));
        QCOMPARE(first->code.left(12), u"042100000100"_qs);
        QCOMPARE(badges.give(owner(), flo)->code.left(12), u"042100000200"_qs);
        QCOMPARE(badges.give(owner(), nino).failure().code, u"has_badge"_qs);
        const auto next = badges.give(owner(), nino, u"lost"_qs);
        QCOMPARE(next->code.left(12), u"042100000101"_qs);
        QCOMPARE(badges.badges(owner(), *id)->size(), size_t(3));
        const auto holder = [&](const QString &code) {
            return *m_shop->db().read([&](Tx &tx) -> Result<Result<std::optional<BadgeHolder>>> {
                return BadgeDesk::holder(tx, code, m_shop->today());
            });
        };
        QCOMPARE((*holder(next->code))->member.id, m_ada.id);
        QCOMPARE((*holder(next->code))->person->name, u"Nino"_qs);
        QVERIFY(!(*holder(m_ada.badge))->person);
        QCOMPARE(holder(first->code).failure().code, u"badge_ended"_qs);
        QVERIFY(!*holder(u"0421000099007"_qs));
        m_shop->clock().set(m_shop->now().addDays(11));
        QCOMPARE(holder(badges.badges(owner(), *id)->back().code).failure().code,
                 u"helper_over"_qs);
        QCOMPARE(badges.end(owner(), nino, u"why"_qs).failure().code, u"reason"_qs);
        QVERIFY(badges.end(owner(), nino, u"stolen"_qs).ok());
        QCOMPARE(badges.end(owner(), nino, u"stolen"_qs).failure().code, u"no_badge"_qs);
        // Gone from the household: their badges are known as ended, and nobody's.
        QVERIFY(service().removePerson(owner(), *id, flo));
        QCOMPARE(holder(u"0421000002007"_qs).failure().code, u"badge_ended"_qs);
        QCOMPARE(badges.give(owner(), flo).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(badges.give(m_shop->sessionAs({Permission::ViewMembers}), nino).failure().kind,
                 Failure::Kind::Forbidden);
    }

    void duplicatesAreFoundUntilSomebodySaysTheyAreTwo()
    {
        const Member twin = add(u"ROUX Ada"_qs, u"ada@example.org"_qs);
        add(u"Béa Petit"_qs);
        const auto found = service().duplicates(owner());
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().second.id, twin.id);
        QVERIFY(service().setDistinct(owner(), twin.id, m_ada.id));
        QCOMPARE(service().duplicates(owner())->size(), size_t(0));
    }

    void contactsAreForThoseWhoMaySeeThem()
    {
        MemberProfile profile;
        profile.member = m_ada.id;
        profile.street = u"3 rue des Halles"_qs;
        profile.bornOn = QDate(1980, 5, 4);
        QVERIFY(service().setProfile(owner(), profile));
        const Session office =
            m_shop->sessionAs({Permission::ViewMembers, Permission::EditMembers});
        MemberProfile seen = service().sheet(office, m_ada.id)->profile;
        QVERIFY(seen.street.isEmpty() && !seen.bornOn);
        seen.company = u"Les Paniers"_qs;
        QVERIFY(service().setProfile(office, seen));
        const MemberProfile kept = service().sheet(owner(), m_ada.id)->profile;
        QCOMPARE(kept.street, u"3 rue des Halles"_qs);
        QCOMPARE(kept.company, u"Les Paniers"_qs);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    Member m_ada{};
};

CABAS_TEST(TestPeopleService)
#include "tst_peopleservice.moc"
