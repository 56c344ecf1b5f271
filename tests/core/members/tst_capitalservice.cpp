// SPDX-License-Identifier: GPL-3.0-or-later
// covers: capitalservice capitaldesk capitalstore capitalposting sharedesk sharechequeservice
// sharechequestore sharerefundservice sharerefundstore ghostservice
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalservice.h"
#include "core/members/capitalstore.h"
#include "core/members/duesservice.h"
#include "core/members/ghostservice.h"
#include "core/members/memberservice.h"
#include "core/members/sharechequeservice.h"
#include "core/members/sharerefundservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;
using test::TestShop;

class TestCapitalService : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }
    Session owner() { return m_shop->session(); }
    CapitalService capital() { return CapitalService(m_shop->db()); }
    ShareChequeService cheques() { return ShareChequeService(m_shop->db()); }
    ShareRefundService refunds() { return ShareRefundService(m_shop->db()); }

    Member add(const QString &name, int shares = 0)
    {
        NewMember wanted;
        wanted.name = name;
        wanted.shares = shares;
        const Result<SavedMember> saved = MemberService(m_shop->db()).add(owner(), wanted);
        if (!saved)
            qFatal("%s", qPrintable(saved.failure().message));
        return saved->member;
    }
    Member paid(const QString &name, int shares)
    {
        const Member member = add(name, shares);
        const auto taken =
            capital().pay(owner(), member.id, cents(shares * 1000), PaymentMeans::Transfer);
        if (!taken)
            qFatal("%s", qPrintable(taken.failure().message));
        return member;
    }
    /// Debits less credits of an account in the journal.
    qint64 balanceOf(const QString &account)
    {
        return m_shop
            ->value(u"SELECT COALESCE(SUM(debit_cents - credit_cents), 0) FROM journal_lines "
                    "WHERE account = '%1'"_qs.arg(account))
            .toLongLong();
    }
    void agree()
    {
        const auto sum = capital().summary(owner(), m_shop->today());
        QVERIFY(sum);
        QVERIFY2(sum->agrees(), "the register is the accounts'");
    }
    void later(int days) { m_shop->clock().set(m_shop->now().addDays(days)); }

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

    void aPaymentSettlesWhatIsOwedThenTakesShares()
    {
        const Member ada = add(u"Ada"_qs, 10);
        const auto part = capital().pay(owner(), ada.id, cents(4000), PaymentMeans::Cash);
        QVERIFY2(part.ok(), part ? "" : qPrintable(part.failure().message));
        QCOMPARE(part->holding.owed(), cents(6000));
        QCOMPARE(balanceOf(u"1012"_qs), -6000);
        QCOMPARE(balanceOf(u"1013"_qs), -4000);
        QCOMPARE(balanceOf(u"4562"_qs), 6000);
        QCOMPARE(balanceOf(u"4563"_qs), 0);
        QCOMPARE(balanceOf(u"5302"_qs), 4000);
        const auto rest = capital().pay(owner(), ada.id, cents(8000), PaymentMeans::Transfer);
        QCOMPARE(rest->paid.shares, 2);
        QCOMPARE(rest->holding.shares, 12);
        QCOMPARE(balanceOf(u"1013"_qs), -12000);
        agree();
        QCOMPARE(MemberService(m_shop->db()).show(owner(), ada.id)->member.shares, 12);
        const auto refused = capital().pay(owner(), ada.id, cents(550), PaymentMeans::Cash);
        QCOMPARE(refused.failure().code, u"shares"_qs);
        const auto forbidden = capital().pay(m_shop->sessionAs({Permission::ViewMembers}), ada.id,
                                             cents(1000), PaymentMeans::Cash);
        QCOMPARE(forbidden.failure().kind, Failure::Kind::Forbidden);
    }

    void sharesChangeHandsWithBothSidesInTheRegister()
    {
        const Member ada = paid(u"Ada"_qs, 10);
        const Member bea = add(u"Béa"_qs);
        QCOMPARE(capital().transfer(owner(), ada.id, bea.id, 4)->shares, 4);
        const auto sheet = capital().sheet(owner(), ada.id);
        QCOMPARE(sheet->holding.shares, 6);
        QCOMPARE(sheet->lines.back().kind, u"transfer"_qs);
        QCOMPARE(sheet->lines.back().shares, -4);
        QVERIFY(!sheet->lines.back().entry.isEmpty());
        QCOMPARE(balanceOf(u"1013"_qs), -10000);
        agree();
        QCOMPARE(capital().transfer(owner(), ada.id, bea.id, 7).failure().code, u"shares"_qs);
        QCOMPARE(capital().transfer(owner(), ada.id, ada.id, 1).failure().code, u"same"_qs);
    }

    void sharesNeverPaidAreGivenUp()
    {
        const Member ada = add(u"Ada"_qs, 10);
        QVERIFY(capital().pay(owner(), ada.id, cents(3000), PaymentMeans::Transfer));
        QCOMPARE(capital().cancel(owner(), ada.id, 8).failure().code, u"shares"_qs);
        const auto left = capital().cancel(owner(), ada.id, 7);
        QCOMPARE(left->shares, 3);
        QCOMPARE(left->owed(), Money());
        QCOMPARE(balanceOf(u"4562"_qs), 0);
        QCOMPARE(balanceOf(u"1012"_qs), 0);
        agree();
        QCOMPARE(DuesService(m_shop->db()).dues(owner(), ada.id)->shares, Money());
    }

    void chequesWaitForTheirMonthOutsideTheBooks()
    {
        const Member ada = add(u"Ada"_qs, 10);
        const auto planned = CapitalRules::instalments(cents(10'000), 3, m_shop->today());
        const auto taken = cheques().take(owner(), ada.id, planned);
        QVERIFY2(taken.ok(), taken ? "" : qPrintable(taken.failure().message));
        QCOMPARE(balanceOf(u"5112"_qs), 0);
        QCOMPARE(cheques().take(owner(), ada.id, planned).failure().code, u"too_much"_qs);
        const ChequeId first = taken->at(0).id;
        const ChequeId second = taken->at(1).id;
        QCOMPARE(cheques().cash(owner(), {first, second}).failure().code, u"too_early"_qs);
        QVERIFY(cheques().cash(owner(), {first}));
        QCOMPARE(balanceOf(u"5112"_qs), 3334);
        QCOMPARE(balanceOf(u"1013"_qs), -3334);
        QCOMPARE(balanceOf(u"4562"_qs), 6666);
        agree();
        QCOMPARE(cheques().cash(owner(), {first}).failure().code, u"state"_qs);
        later(30);
        QVERIFY(cheques().cash(owner(), {second}));
        // The bank gives the second back: it is owed again.
        QVERIFY(cheques().bounce(owner(), second));
        QCOMPARE(balanceOf(u"1013"_qs), -3334);
        QCOMPARE(balanceOf(u"4562"_qs), 6666);
        QCOMPARE(balanceOf(u"5121"_qs), -3333);
        agree();
        const auto back = cheques().giveBack(owner(), taken->at(2).id);
        QCOMPARE(back->state, ChequeState::Returned);
        QCOMPARE(cheques().list(owner())->size(), size_t(3));
    }

    /// The golden table of a refund under par: 782 of 1000 given back, the rest to the reserve.
    void aRefundUnderParLeavesTheRestToTheReserve()
    {
        const Member ada = paid(u"Ada"_qs, 10);
        for (const QString &name : {u"Béa"_qs, u"Cléo"_qs, u"Dan"_qs})
            paid(name, 20);
        const QDate today = m_shop->today();
        QVERIFY(capital().setValue(owner(), {today, today, cents(782)}));
        const auto asked = refunds().ask(owner(), ada.id, 10, RefundReason::Left);
        QVERIFY2(asked.ok(), asked ? "" : qPrintable(asked.failure().message));
        QCOMPARE(asked->dueOn, QDate(2031, 3, 10));
        QCOMPARE(refunds().ask(owner(), ada.id, 1, RefundReason::Left).failure().code,
                 u"shares"_qs);
        QCOMPARE(capital().transfer(owner(), ada.id, add(u"Eve"_qs).id, 1).failure().code,
                 u"shares"_qs);
        const auto decided = refunds().decide(owner(), {asked->id});
        QVERIFY2(decided.ok(), decided ? "" : qPrintable(decided.failure().message));
        QCOMPARE(decided->front().amount, cents(7820));
        QCOMPARE(balanceOf(u"1013"_qs), -60000);
        QCOMPARE(balanceOf(u"4567"_qs), -7820);
        QCOMPARE(balanceOf(u"1063"_qs), -2180);
        agree();
        QVERIFY(refunds().pay(owner(), asked->id, PaymentMeans::Transfer));
        QCOMPARE(balanceOf(u"4567"_qs), 0);
        QCOMPARE(balanceOf(u"5121"_qs), 70000 - 7820);
        QCOMPARE(refunds().pay(owner(), asked->id, {}).failure().code, u"state"_qs);
        QCOMPARE(MemberService(m_shop->db()).show(owner(), ada.id)->member.shares, 0);
    }

    void refundsStopAtTheFloorAndPassNobody()
    {
        const Member ada = paid(u"Ada"_qs, 10);
        const Member bea = paid(u"Béa"_qs, 10);
        const auto first = refunds().ask(owner(), ada.id, 10, RefundReason::Left);
        const auto second = refunds().ask(owner(), bea.id, 10, RefundReason::Death);
        const auto plan = refunds().plan(owner(), {});
        QCOMPARE(plan->floor, cents(5000));
        QCOMPARE(plan->served, 1);
        QCOMPARE(refunds().decide(owner(), {second->id}).failure().code, u"order"_qs);
        QCOMPARE(refunds().decide(owner(), {first->id, second->id}).failure().code, u"floor"_qs);
        QVERIFY(refunds().decide(owner(), {first->id}));
        QVERIFY(refunds().withdraw(owner(), second->id));
        QCOMPARE(refunds().plan(owner(), {})->refunds.size(), size_t(0));
        // Paid onto the member's account.
        QVERIFY(refunds().pay(owner(), first->id, {}));
        QCOMPARE(balanceOf(u"41911"_qs), -10000);
        QCOMPARE(MemberService(m_shop->db()).show(owner(), ada.id)->member.balance, cents(10000));
    }

    void whatNobodyClaimsIsKeptAfterFiveYears()
    {
        const Member ada = paid(u"Ada"_qs, 1);
        paid(u"Béa"_qs, 10);
        const auto asked = refunds().ask(owner(), ada.id, 1, RefundReason::Left);
        QVERIFY(refunds().decide(owner(), {asked->id}));
        QCOMPARE(refunds().keep(owner(), asked->id, false).failure().code, u"too_early"_qs);
        later(5 * 365 + 2);
        QVERIFY(refunds().keep(owner(), asked->id, false));
        QCOMPARE(balanceOf(u"4567"_qs), 0);
        QCOMPARE(balanceOf(u"7582"_qs), -1000);
    }

    void aGhostIsExcludedAndTheirSharesWait()
    {
        const Member ada = paid(u"Ada"_qs, 3);
        GhostService ghosts(m_shop->db());
        for (const GhostStep step : {GhostStep::FirstReminder, GhostStep::SecondReminder,
                                     GhostStep::Resolution, GhostStep::Excluded}) {
            const auto done = ghosts.step(owner(), ada.id, step);
            QVERIFY2(done.ok(), done ? "" : qPrintable(done.failure().message));
            later(60);
        }
        QCOMPARE(ghosts.list(owner())->size(), size_t(1));
        QCOMPARE(ghosts.steps(owner(), ada.id)->size(), size_t(4));
        QVERIFY(MemberService(m_shop->db()).show(owner(), ada.id)->member.leftOn);
        const auto plan = refunds().plan(owner(), {});
        QCOMPARE(plan->refunds.size(), size_t(1));
        QCOMPARE(plan->refunds.front().refund.reason, RefundReason::Excluded);
    }

    void whatWasHeldBeforePostsNothing()
    {
        const Member ada = add(u"Ada"_qs);
        QCOMPARE(capital().setOpening(owner(), ada.id, 10)->paid, cents(10'000));
        QCOMPARE(balanceOf(u"1013"_qs), 0);
        QCOMPARE(capital().setOpening(owner(), ada.id, 10).failure().code, u"has_moves"_qs);
    }

    void termsAreKeptAndNotOverwrittenUnseen()
    {
        auto terms = *capital().terms(owner());
        QCOMPARE(terms.reserveAccount, u"1063"_qs);
        terms.floor = cents(500'000);
        QCOMPARE(capital().setTerms(owner(), terms)->revision, 1);
        QCOMPARE(capital().setTerms(owner(), terms).failure().kind, Failure::Kind::Conflict);
        terms.revision = 1;
        terms.giftAccount = u"9999"_qs;
        QCOMPARE(capital().setTerms(owner(), terms).failure().code, u"account"_qs);
    }

    /// Random deeds on the capital of some members: after each the register is the accounts'.
    void afterAnyDeedTheRegisterIsTheAccounts()
    {
        QRandomGenerator random(1947);
        std::vector<Member> members;
        for (int at = 0; at < 6; ++at)
            members.push_back(add(u"Member %1"_qs.arg(at), 1 + int(random.bounded(10))));
        const auto any = [&] { return members[random.bounded(quint32(members.size()))].id; };
        for (int deed = 0; deed < 60; ++deed) {
            const int shares = 1 + int(random.bounded(6));
            switch (random.bounded(7)) {
            case 0:
                (void)MemberService(m_shop->db()).subscribe(owner(), any(), shares);
                break;
            case 1:
                (void)capital().pay(owner(), any(), cents(shares * 500), PaymentMeans::Transfer);
                break;
            case 2:
                (void)capital().transfer(owner(), any(), any(), shares);
                break;
            case 3:
                (void)capital().cancel(owner(), any(), shares);
                break;
            case 4:
                (void)refunds().ask(owner(), any(), shares, RefundReason::Partial);
                break;
            case 5:
                if (const auto plan = refunds().plan(owner(), {}); plan && plan->served > 0)
                    (void)refunds().decide(owner(), {plan->refunds.front().refund.id});
                break;
            default:
                later(1);
            }
            agree();
        }
        const auto days = m_shop->read([](Tx &tx) { return CapitalStore::capitalByDay(tx); });
        for (const auto &[day, sum] : days) {
            const auto summary = capital().summary(owner(), day);
            QCOMPARE(summary->capital, sum);
            QVERIFY(summary->agrees());
        }
    }

    void movementsAreSealed()
    {
        const Member ada = add(u"Ada"_qs);
        QVERIFY(capital().setOpening(owner(), ada.id, 10));
        const ChainReport report = m_shop->read(
            [](Tx &tx) { return ChainStore::verify(tx, {CapitalStore::chainSpec()}); });
        QVERIFY(report.checked >= 1);
        const QDate opening(2026, 1, 1);
        QCOMPARE(capital().lines(owner(), opening, opening)->size(), size_t(1));
        QCOMPARE(capital().holdings(owner(), m_shop->today())->size(), size_t(1));
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestCapitalService)
#include "tst_capitalservice.moc"
