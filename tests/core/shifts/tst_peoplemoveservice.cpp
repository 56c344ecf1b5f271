// SPDX-License-Identifier: GPL-3.0-or-later
// covers: peoplemoveservice peoplemovedesk
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalservice.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/members/peopleservice.h"
#include "core/members/sharechequeservice.h"
#include "core/members/sharerefundservice.h"
#include "core/reports/verifier.h"
#include "core/shifts/committeeservice.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/peoplemoveservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using test::TestShop;

class TestPeopleMoveService : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }
    Session owner() { return m_shop->session(); }
    PeopleMoveService moves() { return PeopleMoveService(m_shop->db()); }
    MemberService members() { return MemberService(m_shop->db()); }

    Member add(const QString &name, int paidShares)
    {
        NewMember wanted;
        wanted.name = name;
        Member member = members().add(owner(), wanted)->member;
        if (paidShares > 0)
            (void)CapitalService(m_shop->db())
                .pay(owner(), member.id, cents(paidShares * 1000), PaymentMeans::Transfer);
        return members().show(owner(), member.id)->member;
    }
    void count(MemberId member, qint64 amount)
    {
        QVERIFY(ShiftOfficeService(m_shop->db()).correct(owner(), member, Counter::Main, amount));
    }
    qint64 counter(MemberId member) { return moves().totals(owner(), member)->counters.main; }
    void stillHolds()
    {
        const VerifyReport report = Verifier::run(m_shop->db(), {});
        for (const VerifyCheck &check : report.checks) {
            if (!check.ok && check.name != u"signatures" && check.name != u"keys")
                QFAIL(qPrintable(check.name + u": "_qs + check.detail));
        }
        QVERIFY(CapitalService(m_shop->db()).summary(owner(), m_shop->today())->agrees());
    }

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

    void aHouseholdIsPartedWithWhatGoesAlong()
    {
        const Member ada = add(u"Ada"_qs, 10);
        const Member bea = add(u"Béa"_qs, 0);
        const auto home = members().addHousehold(owner(), u"Roux"_qs);
        for (const Member &each : {ada, bea})
            QVERIFY(members().setHousehold(owner(), each.id, *home));
        QVERIFY(members().topUp(owner(), ada.id, cents(5000), PaymentMeans::Transfer));
        count(ada.id, -2000);
        HouseholdPerson child;
        child.household = *home;
        child.name = u"Nino"_qs;
        child.role = HouseholdRole::Minor;
        child.bornOn = QDate(2018, 1, 1);
        const auto nino = PeopleService(m_shop->db()).addPerson(owner(), child);
        QCOMPARE(moves().household(owner(), *home)->size(), size_t(2));

        HouseholdSplit split;
        split.from = *home;
        split.name = u"Béa’s"_qs;
        split.members = {bea.id};
        split.people = {nino->id};
        split.transfers = {{ada.id, bea.id, {-1000, 0}, cents(2000), 5}};
        const auto made = moves().split(owner(), split);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.failure().message));
        QCOMPARE(counter(ada.id), -1000);
        QCOMPARE(counter(bea.id), -1000);
        QCOMPARE(members().show(owner(), bea.id)->member.balance, cents(2000));
        QCOMPARE(members().show(owner(), bea.id)->member.shares, 5);
        QCOMPARE(members().show(owner(), bea.id)->member.householdName, u"Béa’s"_qs);
        QCOMPARE(PeopleService(m_shop->db()).household(owner(), *made)->people.size(), size_t(1));
        const auto events = m_shop->read([&](Tx &tx) { return CounterStore::of(tx, bea.id); });
        QCOMPARE(events.back().cause, u"moved"_qs);
        stillHolds();

        QVERIFY(moves().join(owner(), *made, *home, {}));
        QCOMPARE(moves().household(owner(), *home)->size(), size_t(2));
        QVERIFY(!PeopleService(m_shop->db()).household(owner(), *made));
        stillHolds();
    }

    void aRefusedSplitLeavesNoTrace()
    {
        const Member ada = add(u"Ada"_qs, 1);
        const Member bea = add(u"Béa"_qs, 0);
        const auto home = members().addHousehold(owner(), u"Roux"_qs);
        for (const Member &each : {ada, bea})
            QVERIFY(members().setHousehold(owner(), each.id, *home));
        const QStringList before = m_shop->contents();
        HouseholdSplit split;
        split.from = *home;
        split.name = u"New"_qs;
        split.members = {bea.id};
        split.transfers = {{ada.id, bea.id, {}, {}, 2}};
        QCOMPARE(moves().split(owner(), split).failure().code, u"shares"_qs);
        split.transfers = {{ada.id, bea.id, {}, cents(100), 0}};
        QCOMPARE(moves().split(owner(), split).failure().code, u"account"_qs);
        split.transfers.clear();
        split.members = {ada.id, bea.id};
        QCOMPARE(moves().split(owner(), split).failure().code, u"members"_qs);
        const Session office =
            m_shop->sessionAs({Permission::ViewMembers, Permission::EditMembers});
        split.members = {bea.id};
        split.transfers = {{ada.id, bea.id, {}, {}, 1}};
        QCOMPARE(moves().split(office, split).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(m_shop->contents(), before);
    }

    void aDuplicateIsJoinedToTheMemberWhoStays()
    {
        const Member old = add(u"Ada Roux"_qs, 4);
        Member twin = add(u"ROUX Ada"_qs, 6);
        QVERIFY(members().topUp(owner(), twin.id, cents(1200), PaymentMeans::Cash));
        twin = members().show(owner(), twin.id)->member;
        twin.email = u"ada@example.org"_qs;
        QVERIFY(members().update(owner(), twin));
        count(twin.id, -1000);
        PeopleService people(m_shop->db());
        QVERIFY(people.addNote(owner(), twin.id, NoteAudience::All, u"Allergic to nuts"_qs));
        LentThing key;
        key.member = twin.id;
        key.label = u"Cellar"_qs;
        QVERIFY(people.lend(owner(), key));
        CommitteeService committees(m_shop->db());
        const auto buying = committees.add(owner(), u"Achats"_qs, twin.id);
        QVERIFY(committees.join(owner(), buying->id, old.id));
        QVERIFY(committees.note(owner(), buying->id, twin.id, 1000, m_shop->today()).ok());
        const auto preview = moves().mergePreview(owner(), twin.id, old.id);
        QCOMPARE(preview->obstacles, QStringList());
        QCOMPARE(preview->email, u"ada@example.org"_qs);
        QCOMPARE(preview->notes, 1);
        QCOMPARE(preview->lent, 1);
        const auto merged = moves().merge(owner(), twin.id, old.id);
        QVERIFY2(merged.ok(), merged ? "" : qPrintable(merged.failure().message));
        QCOMPARE(merged->shares, 10);
        QCOMPARE(merged->balance, cents(1200));
        QCOMPARE(merged->email, u"ada@example.org"_qs);
        QCOMPARE(counter(old.id), -1000);
        QCOMPARE(counter(twin.id), 0);
        const auto gone = people.sheet(owner(), twin.id);
        QVERIFY(gone->member.leftOn);
        QCOMPARE(gone->member.shares, 0);
        QCOMPARE(gone->profile.mergedInto, std::optional(old.id));
        QCOMPARE(people.sheet(owner(), old.id)->notes.size(), size_t(1));
        QCOMPARE(people.sheet(owner(), old.id)->lent.size(), size_t(1));
        const CommitteeSheet sheet = committees.list(owner())->front();
        QCOMPARE(sheet.committee.leader, old.id);
        QCOMPARE(sheet.members.size(), size_t(1));
        QCOMPARE(sheet.waiting.front().member, old.id);
        QCOMPARE(moves().merge(owner(), twin.id, old.id).failure().code, u"obstacles"_qs);
        stillHolds();
    }

    void whatIsOwedIsSettledBeforeAMerge()
    {
        const Member old = add(u"Ada Roux"_qs, 4);
        const Member twin = add(u"ROUX Ada"_qs, 0);
        QVERIFY(members().subscribe(owner(), twin.id, 3));
        QCOMPARE(moves().mergePreview(owner(), twin.id, old.id)->obstacles.size(), 1);
        QCOMPARE(moves().merge(owner(), twin.id, old.id).failure().code, u"obstacles"_qs);
        QVERIFY(CapitalService(m_shop->db()).cancel(owner(), twin.id, 3));
        QVERIFY(moves().merge(owner(), twin.id, old.id));
        QCOMPARE(moves().mergePreview(owner(), old.id, old.id)->obstacles.isEmpty(), false);
    }

    void leavingListsAndSettlesItsConsequences()
    {
        const Member ada = add(u"Ada"_qs, 4);
        add(u"Béa"_qs, 10);
        QVERIFY(members().subscribe(owner(), ada.id, 3));
        QVERIFY(ShareChequeService(m_shop->db())
                    .take(owner(), ada.id,
                          CapitalRules::instalments(cents(3000), 3, m_shop->today().addMonths(1))));
        const auto home = members().addHousehold(owner(), u"Roux"_qs);
        QVERIFY(members().setHousehold(owner(), ada.id, *home));
        PeopleService people(m_shop->db());
        HouseholdPerson partner;
        partner.household = *home;
        partner.name = u"Nino"_qs;
        QVERIFY(people.addPerson(owner(), partner));
        LentThing key;
        key.member = ada.id;
        key.label = u"Cellar"_qs;
        QVERIFY(people.lend(owner(), key));
        const auto preview = moves().leavingPreview(owner(), ada.id);
        QCOMPARE(preview->freeShares, 4);
        QCOMPARE(preview->unpaidShares, 3);
        QCOMPARE(preview->refund, cents(4000));
        QCOMPARE(preview->cheques.size(), size_t(3));
        QCOMPARE(preview->lent.size(), size_t(1));
        QCOMPARE(preview->people.size(), size_t(1));
        const auto left = moves().leave(owner(), ada.id, {});
        QVERIFY2(left.ok(), left ? "" : qPrintable(left.failure().message));
        QCOMPARE(left->leftOn, std::optional(m_shop->today()));
        const auto sheet = CapitalService(m_shop->db()).sheet(owner(), ada.id);
        QCOMPARE(sheet->holding.owed(), Money());
        QCOMPARE(sheet->refunds.size(), size_t(1));
        QCOMPARE(sheet->refunds.front().shares, 4);
        QCOMPARE(moves().leave(owner(), ada.id, {}).failure().code, u"left"_qs);
        stillHolds();
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestPeopleMoveService)
#include "tst_peoplemoveservice.moc"
