// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/accounting/chartloader.h"
#include "core/accounting/journalstore.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace cabas;
using test::TestShop;

class TestMemberService : public QObject {
    Q_OBJECT

    MemberService service() { return MemberService(m_shop->db()); }
    Session owner() { return m_shop->session(); }

    Member add(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        const Result<SavedMember> saved = service().add(owner(), wanted);
        if (!saved)
            qFatal("%s", qPrintable(saved.failure().message));
        return saved->member;
    }
    /// Debits less credits of an account in the journal.
    qint64 balanceOf(const QString &account)
    {
        return m_shop
            ->value(u"SELECT COALESCE(SUM(debit_cents - credit_cents), 0) FROM journal_lines "
                    "WHERE account = '%1'"_qs.arg(account))
            .toLongLong();
    }
    AuditLine lastDeed()
    {
        return m_shop->read([](Tx &tx) { return AuditStore::newest(tx, 1).front(); });
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        const Result<> seeded = m_shop->db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop->today(), u"01-01"_qs);
        });
        QVERIFY(seeded.ok());
    }
    void cleanup() { m_shop.reset(); }

    void theAccountSaysBalancesAndWho()
    {
        const Member ada = add(u"Ada"_qs);
        QVERIFY(service().topUp(owner(), ada.id, Money::fromCents(5000), PaymentMeans::Card));
        QVERIFY(service().correct(owner(), ada.id, Money::fromCents(-1250), u"mistake"_qs));
        const auto lines = service().account(owner(), ada.id, 10);
        QCOMPARE(lines->size(), size_t(2));
        QCOMPARE(lines->front().balance, Money::fromCents(3750));
        QCOMPARE(lines->back().balance, Money::fromCents(5000));
        QCOMPARE(lines->front().userName, owner().userName());
        QVERIFY(!service().account(m_shop->sessionAs({Permission::Sell}), ada.id, 10));
    }

    void standingsOfAListKeepItsOrder()
    {
        const Member ada = add(u"Ada"_qs);
        const Member bob = add(u"Bob"_qs);
        QVERIFY(service().setStanding(
            owner(), bob.id, {m_shop->today(), {}, u"suspended"_qs, false, {u"absent"_qs}}));
        const auto standings = service().standingsToday(owner(), {bob, ada});
        QCOMPARE(standings->at(0).state, u"suspended"_qs);
        QCOMPARE(standings->at(1).state, u"up_to_date"_qs);
        QVERIFY(!service().standingsToday(m_shop->sessionAs({Permission::Sell}), {ada}));
    }

    void householdsTakeInAndLetGo()
    {
        const Member ada = add(u"Ada"_qs);
        const HouseholdId home = *service().addHousehold(owner(), u"Rue des Lilas"_qs);
        QCOMPARE(service().setHousehold(owner(), ada.id, home)->member.householdName,
                 u"Rue des Lilas"_qs);
        QCOMPARE(service().setHousehold(owner(), ada.id, HouseholdId(99)).failure().code,
                 u"household"_qs);
        QVERIFY(!service().setHousehold(owner(), ada.id, {})->member.household);
        QCOMPARE(service()
                     .setHousehold(m_shop->sessionAs({Permission::ViewMembers}), ada.id, home)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }

    void leavingEndsTheRightToShopUntilTheyComeBack()
    {
        const Member ada = add(u"Ada"_qs);
        QCOMPARE(service().setLeft(owner(), ada.id, true)->member.leftOn,
                 std::optional(m_shop->today()));
        QVERIFY(!service().show(owner(), ada.id)->standing.mayShop);
        QVERIFY(!service().setLeft(owner(), ada.id, false)->member.leftOn);
        QVERIFY(service().show(owner(), ada.id)->standing.mayShop);
        QVERIFY(!service().setLeft(m_shop->sessionAs({Permission::ViewMembers}), ada.id, true));
    }

    void addsAMemberWithTheNextNumber()
    {
        const Member first = add(u"  Ada   Œillet "_qs);
        QCOMPARE(first.name, u"Ada Œillet"_qs);
        QCOMPARE(first.number, 1);
        QCOMPARE(first.badge, u"0420000001003"_qs);
        QCOMPARE(first.joinedOn, m_shop->today());
        NewMember wanted;
        wanted.name = u"Bob"_qs;
        wanted.number = 40;
        wanted.joinedOn = QDate(2020, 1, 1);
        QCOMPARE(service().add(owner(), wanted)->member.number, 40);
        QCOMPARE(add(u"Zoé"_qs).number, 41);
        QCOMPARE(lastDeed().deed, u"member.add"_qs);
        QCOMPARE(lastDeed().details, u"{}"_qs);
    }

    void sharesArePostedWithTheMember()
    {
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        wanted.shares = 10;
        const Result<SavedMember> saved = service().add(owner(), wanted);
        QVERIFY(saved.ok());
        QCOMPARE(saved->member.shares, 10);
        QCOMPARE(balanceOf(u"4562"_qs), 10000);
        QCOMPARE(balanceOf(u"1012"_qs), -10000);
        QVERIFY(service().subscribe(owner(), saved->member.id, 2).ok());
        const auto moves = service().shareMoves(owner(), saved->member.id);
        QCOMPARE(moves->size(), size_t(2));
        QCOMPARE(moves->back().amount, Money::fromCents(2000));
        const PostedEntry entry =
            *m_shop->read([&](Tx &tx) { return JournalStore::find(tx, moves->back().entry); });
        QCOMPARE(entry.entry.journal, u"OD"_qs);
        QCOMPARE(entry.entry.lines.front().thirdParty, u"M000001"_qs);
        QCOMPARE(service().show(owner(), saved->member.id)->member.shares, 12);
        QCOMPARE(service().subscribe(owner(), saved->member.id, 0).failure().code, u"shares"_qs);
    }

    void refusesAndLeavesNoTrace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("shares");
        QTest::addColumn<int>("household");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << u" "_qs << 5 << QString() << 0 << 0 << u"name"_qs;
        QTest::newRow("taken") << u"Bob"_qs << 1 << QString() << 0 << 0 << u"number_taken"_qs;
        QTest::newRow("number") << u"Bob"_qs << -1 << QString() << 0 << 0 << u"number"_qs;
        QTest::newRow("email") << u"Bob"_qs << 5 << u"bob"_qs << 0 << 0 << u"email"_qs;
        QTest::newRow("shares") << u"Bob"_qs << 5 << QString() << -3 << 0 << u"shares"_qs;
        QTest::newRow("home") << u"Bob"_qs << 5 << QString() << 0 << 77 << u"household"_qs;
    }
    void refusesAndLeavesNoTrace()
    {
        QFETCH(QString, name);
        QFETCH(int, number);
        QFETCH(QString, email);
        QFETCH(int, shares);
        QFETCH(int, household);
        add(u"Ada"_qs);
        const QStringList before = m_shop->contents();
        NewMember wanted;
        wanted.name = name;
        wanted.number = number;
        wanted.email = email;
        wanted.shares = shares;
        if (household > 0)
            wanted.household = HouseholdId(household);
        const Result<SavedMember> saved = service().add(owner(), wanted);
        QVERIFY(!saved.ok());
        QTEST(saved.failure().code, "code");
        QCOMPARE(m_shop->contents(), before);
    }

    /// A shop whose chart has no account for shares: the member is not added either.
    void aMemberWhoseSharesCannotBePostedIsNotAdded()
    {
        m_shop->sql(u"DELETE FROM account_roles WHERE role = 'share_capital_called'"_qs);
        const QStringList before = m_shop->contents();
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        wanted.shares = 1;
        QVERIFY(!service().add(owner(), wanted).ok());
        QCOMPARE(m_shop->contents(), before);
    }

    void asksForTheRight()
    {
        const Member ada = add(u"Ada"_qs);
        const QStringList before = m_shop->contents();
        const auto isForbidden = [](const auto &result) {
            return !result.ok() && result.failure().kind == Failure::Kind::Forbidden;
        };
        std::vector<Permission> others = Permissions::all();
        for (const Permission needed :
             {Permission::ViewMembers, Permission::EditMembers, Permission::MoveMemberMoney})
            others.erase(std::find(others.begin(), others.end(), needed));
        const Session session = m_shop->sessionAs(others);
        MemberService members = service();
        const Money amount = Money::fromCents(100);
        QVERIFY(isForbidden(members.show(session, u"1"_qs)));
        QVERIFY(isForbidden(members.show(session, ada.id)));
        QVERIFY(isForbidden(members.search(session, u"ada"_qs, 5)));
        QVERIFY(isForbidden(members.page(session, {}, 5)));
        QVERIFY(isForbidden(members.count(session)));
        QVERIFY(isForbidden(members.standings(session, ada.id)));
        QVERIFY(isForbidden(members.accountMoves(session, ada.id, 5)));
        QVERIFY(isForbidden(members.shareMoves(session, ada.id)));
        QVERIFY(isForbidden(members.households(session)));
        QVERIFY(isForbidden(members.household(session, HouseholdId(1))));
        QVERIFY(isForbidden(members.add(session, {u"Bob"_qs, {}, {}, {}, {}, {}, 0})));
        QVERIFY(isForbidden(members.update(session, ada)));
        QVERIFY(isForbidden(members.addHousehold(session, u"Home"_qs)));
        QVERIFY(isForbidden(
            members.setStanding(session, ada.id, {m_shop->today(), {}, u"alert"_qs, true, {}})));
        QVERIFY(isForbidden(members.topUp(session, ada.id, amount, PaymentMeans::Cash)));
        QVERIFY(isForbidden(members.setOpening(session, ada.id, amount)));
        QVERIFY(isForbidden(members.correct(session, ada.id, amount, u"mistake"_qs)));
        QVERIFY(isForbidden(members.subscribe(session, ada.id, 1)));
        // Adding a member is not yet the right to post shares.
        const Session office = m_shop->sessionAs({Permission::EditMembers});
        QVERIFY(isForbidden(members.add(office, {u"Bob"_qs, {}, {}, {}, {}, {}, 1})));
        QCOMPARE(m_shop->contents(), before);
    }

    void findsByNumberAndBadge()
    {
        const Member ada = add(u"Ada"_qs);
        // The last one was printed with a value in it.
        for (const QString &typed :
             {u"1"_qs, u" 1 "_qs, u"0420000001003"_qs, u"420000001003"_qs, u"0420000001126"_qs})
            QCOMPARE(service().show(owner(), typed)->member.id, ada.id);
        for (const QString &typed : {u"2"_qs, u"0420000001004"_qs, u"Ada"_qs, QString()})
            QCOMPARE(service().show(owner(), typed).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(service().search(owner(), u"ada"_qs, 5)->size(), size_t(1));
        QCOMPARE(*service().count(owner()), 1);
        const auto page = service().page(owner(), {}, 10);
        QCOMPARE(page->size(), size_t(1));
        QVERIFY(service().page(owner(), page->front(), 10)->empty());
    }

    void contactsAreForThoseWhoMaySeeThem()
    {
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        wanted.email = u"ada@example.org"_qs;
        wanted.phone = u"0612345678"_qs;
        const Member ada = service().add(owner(), wanted)->member;
        QCOMPARE(ada.email, wanted.email);
        const Session cashier =
            m_shop->sessionAs({Permission::ViewMembers, Permission::EditMembers});
        const MemberSheet sheet = *service().show(cashier, u"1"_qs);
        QCOMPARE(sheet.member.name, u"Ada"_qs);
        QVERIFY(sheet.member.email.isEmpty() && sheet.member.phone.isEmpty());
        QVERIFY(service().search(cashier, u"ada"_qs, 5)->front().email.isEmpty());
        QVERIFY(service().page(cashier, {}, 5)->front().phone.isEmpty());
        // Nor are they lost when such a person changes the name.
        Member changed = sheet.member;
        changed.name = u"Ada Lovelace"_qs;
        QVERIFY(service().update(cashier, changed)->member.email.isEmpty());
        QCOMPARE(service().show(owner(), u"1"_qs)->member.email, wanted.email);
    }

    void changesAMemberOnce()
    {
        Member ada = add(u"Ada"_qs);
        ada.name = u"Ada Lovelace"_qs;
        ada.number = 900;
        ada.badge = u"x"_qs;
        ada.household = *service().addHousehold(owner(), u"Rue des Lilas"_qs);
        const Result<SavedMember> saved = service().update(owner(), ada);
        QVERIFY(saved.ok());
        QCOMPARE(saved->member.name, u"Ada Lovelace"_qs);
        QCOMPARE(saved->member.number, 1);
        QCOMPARE(saved->member.badge, u"0420000001003"_qs);
        QCOMPARE(saved->member.householdName, u"Rue des Lilas"_qs);
        QCOMPARE(lastDeed().details, u"{\"fields\":[\"name\",\"household\"]}"_qs);
        QCOMPARE(service().update(owner(), ada).failure().kind, Failure::Kind::Conflict);
        QCOMPARE(service().household(owner(), *ada.household)->size(), size_t(1));
        QCOMPARE(service().households(owner())->size(), size_t(1));
        ada.id = MemberId(99);
        QCOMPARE(service().update(owner(), ada).failure().kind, Failure::Kind::NotFound);
    }

    void warnsOfADouble()
    {
        add(u"Zoé Tilleul"_qs);
        const Result<SavedMember> twin =
            service().add(owner(), {u"zoe tilleul"_qs, {}, {}, {}, {}, {}, 0});
        QVERIFY(twin.ok());
        QCOMPARE(twin->warnings.size(), size_t(1));
        QCOMPARE(twin->warnings.front().code, u"duplicate_member"_qs);
        QVERIFY(service().add(owner(), {u"Zoé"_qs, {}, {}, {}, {}, {}, 0})->warnings.empty());
    }

    void standingIsSetByHand()
    {
        const Member ada = add(u"Ada"_qs);
        QCOMPARE(service().show(owner(), ada.id)->standing.state, u"up_to_date"_qs);
        Standing blocked{m_shop->today(), {}, u"blocked"_qs, false, {u" "_qs}};
        QCOMPARE(service().setStanding(owner(), ada.id, blocked).failure().code, u"reason"_qs);
        blocked.reasons = {u" Owes  12 € "_qs};
        QVERIFY(service().setStanding(owner(), ada.id, blocked).ok());
        const MemberSheet sheet = *service().show(owner(), ada.id);
        QVERIFY(!sheet.standing.mayShop);
        QCOMPARE(sheet.standing.reasons, QStringList{u"Owes 12 €"_qs});
        QVERIFY(!lastDeed().details.contains(u"Owes"_qs));
        QCOMPARE(service().standings(owner(), ada.id)->size(), size_t(1));
        QCOMPARE(service().setStanding(owner(), MemberId(9), blocked).failure().kind,
                 Failure::Kind::NotFound);
    }

    void whoLeftNoLongerShops()
    {
        Member ada = add(u"Ada"_qs);
        ada.leftOn = m_shop->today();
        ada = service().update(owner(), ada)->member;
        QVERIFY(!service().show(owner(), ada.id)->standing.mayShop);
        QCOMPARE(service().show(owner(), ada.id)->standing.state, u"left"_qs);
        ada.leftOn.reset();
        QVERIFY(service().update(owner(), ada).ok());
        QVERIFY(service().show(owner(), ada.id)->standing.mayShop);
    }

    void topUpsArePosted()
    {
        const Member ada = add(u"Ada"_qs);
        const Result<AccountDeed> cash =
            service().topUp(owner(), ada.id, Money::fromCents(5000), PaymentMeans::Cash);
        QVERIFY(cash.ok());
        QCOMPARE(cash->member.balance, Money::fromCents(5000));
        QVERIFY(!cash->entry.isEmpty());
        QCOMPARE(balanceOf(u"5302"_qs), 5000);
        QVERIFY(
            service()
                .topUp(owner(), ada.id, Money::fromCents(2500), PaymentMeans::Cheque, u"CHQ 77"_qs)
                .ok());
        QCOMPARE(balanceOf(u"5112"_qs), 2500);
        QCOMPARE(balanceOf(u"41911"_qs), -7500);
        const auto moves = service().accountMoves(owner(), ada.id, 10);
        QCOMPARE(moves->size(), size_t(2));
        QCOMPARE(moves->front().sourceKind, u"entry"_qs);
        QCOMPARE(m_shop
                     ->read([&](Tx &tx) {
                         return JournalStore::find(tx, EntryId(moves->front().sourceId));
                     })
                     ->entry.pieceRef,
                 u"CHQ 77"_qs);
    }

    void openingAndCorrection()
    {
        const Member ada = add(u"Ada"_qs);
        const Result<AccountDeed> opening =
            service().setOpening(owner(), ada.id, Money::fromCents(-300));
        QCOMPARE(opening->member.balance, Money::fromCents(-300));
        QVERIFY(opening->entry.isEmpty());
        QCOMPARE(service().setOpening(owner(), ada.id, Money::fromCents(1)).failure().code,
                 u"has_moves"_qs);
        QVERIFY(service().correct(owner(), ada.id, Money::fromCents(300), u"goodwill"_qs).ok());
        QCOMPARE(balanceOf(u"65890"_qs), 300);
        QCOMPARE(service()
                     .correct(owner(), ada.id, Money::fromCents(-100), u"mistake"_qs)
                     ->member.balance,
                 Money::fromCents(-100));
        QCOMPARE(balanceOf(u"75890"_qs), -100);
        QCOMPARE(balanceOf(u"41911"_qs), -200);
    }

    void wrongAmountsLeaveNoTrace()
    {
        const Member ada = add(u"Ada"_qs);
        const QStringList before = m_shop->contents();
        const MemberId nobody(99);
        const Money fine = Money::fromCents(100);
        QVERIFY(!service().topUp(owner(), ada.id, Money(), PaymentMeans::Card).ok());
        QVERIFY(!service().topUp(owner(), ada.id, -fine, PaymentMeans::Card).ok());
        QVERIFY(!service().topUp(owner(), nobody, fine, PaymentMeans::Card).ok());
        QVERIFY(!service().setOpening(owner(), ada.id, Money()).ok());
        QVERIFY(!service().correct(owner(), ada.id, fine, u"because"_qs).ok());
        QVERIFY(!service().correct(owner(), nobody, fine, u"mistake"_qs).ok());
        QVERIFY(!service().subscribe(owner(), nobody, 1).ok());
        // A locked period stops the entry, and the move with it.
        m_shop->sql(u"UPDATE fiscal_years SET locked_until = '2026-12-31'"_qs);
        const QStringList locked = m_shop->contents();
        QVERIFY(!service().topUp(owner(), ada.id, fine, PaymentMeans::Card).ok());
        QCOMPARE(m_shop->contents(), locked);
        m_shop->sql(u"UPDATE fiscal_years SET locked_until = ''"_qs);
        QCOMPARE(m_shop->contents(), before);
    }

    /// Top-ups and corrections at random: what the books owe members is what members have.
    void theBooksAgreeWithTheAccounts()
    {
        std::vector<MemberId> members;
        for (int i = 0; i < 4; ++i)
            members.push_back(add(u"Member %1"_qs.arg(i)).id);
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            const MemberId who = members[random.bounded(4U)];
            const Money amount = Money::fromCents(random.bounded(1, 9999));
            switch (random.bounded(3)) {
            case 0:
                QVERIFY(
                    service().topUp(owner(), who, amount, PaymentMeans(random.bounded(4))).ok());
                break;
            case 1:
                QVERIFY(service().correct(owner(), who, -amount, u"mistake"_qs).ok());
                break;
            default:
                QVERIFY(service().subscribe(owner(), who, int(amount.cents() % 9) + 1).ok());
            }
        }
        qint64 held = 0;
        int shares = 0;
        const auto page = service().page(owner(), {}, 10);
        for (const Member &member : *page) {
            held += member.balance.cents();
            shares += member.shares;
        }
        QCOMPARE(-balanceOf(u"41911"_qs), held);
        QCOMPARE(-balanceOf(u"1012"_qs), qint64(shares) * 1000);
        QCOMPARE(
            m_shop->value(u"SELECT SUM(amount_cents) FROM member_account_moves"_qs).toLongLong(),
            held);
        const ChainReport report = m_shop->read([](Tx &tx) {
            return ChainStore::verify(tx, {MemberStore::accountChainSpec(),
                                           MemberStore::shareChainSpec(), JournalStore::chainSpec(),
                                           AuditStore::chainSpec()});
        });
        QVERIFY2(report.faults.empty(),
                 report.faults.empty() ? "" : qPrintable(report.faults.front().detail));
    }

    /// Chained rows must outlive the person: nothing personal is in the journal, the moves or the
    /// audit.
    void personalTextIsInNoChain()
    {
        NewMember wanted;
        wanted.name = u"Canarinette Serinova"_qs;
        wanted.email = u"canari@example.org"_qs;
        wanted.phone = u"0699887766"_qs;
        wanted.shares = 1;
        const Member canary = service().add(owner(), wanted)->member;
        QVERIFY(
            service().topUp(owner(), canary.id, Money::fromCents(100), PaymentMeans::Card).ok());
        QVERIFY(service()
                    .setStanding(owner(), canary.id,
                                 {m_shop->today(), {}, u"alert"_qs, true, {u"Serinova ill"_qs}})
                    .ok());
        Member changed = canary;
        changed.name = u"Canarinette Mésange"_qs;
        QVERIFY(service().update(owner(), changed).ok());
        int chained = 0;
        for (const QString &row : m_shop->contents()) {
            const bool isChained = row.startsWith(u"audit"_qs) || row.startsWith(u"journal_"_qs) ||
                                   row.startsWith(u"share_moves"_qs) ||
                                   row.startsWith(u"member_account_moves"_qs);
            chained += isChained ? 1 : 0;
            for (const QString &word :
                 {u"Canari"_qs, u"canari"_qs, u"Serinova"_qs, u"Mésange"_qs, u"0699887766"_qs})
                QVERIFY2(!isChained || !row.contains(word), qPrintable(row));
        }
        QVERIFY(chained > 8);
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestMemberService)
#include "tst_memberservice.moc"
