// SPDX-License-Identifier: GPL-3.0-or-later
// What members pay at the till besides goods, from the line to the books.
#include "core/members/duesservice.h"
#include "core/members/duesstore.h"
#include "core/till/duesale.h"
#include "core/till/tillchains.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TillShop;

class TestDueSale : public QObject {
    Q_OBJECT

    static LineRequest line(LineKind kind, qint64 amount = -1, qint64 units = 1)
    {
        LineRequest line;
        line.kind = kind;
        line.quantity = Quantity::units(units);
        if (amount >= 0)
            line.price = Money::fromCents(amount);
        return line;
    }
    static Payment card(qint64 cents) { return TillShop::paid(TillMeans::Card, cents); }
    /// Credits less debits of an account in the journal.
    qint64 credited(const QString &account)
    {
        return m_till->shop()
            .value(u"SELECT COALESCE(SUM(credit_cents - debit_cents), 0) FROM journal_lines "
                   "WHERE account = '%1'"_qs.arg(account))
            .toLongLong();
    }
    void setFee(qint64 cents)
    {
        TillShop::must(DuesService(m_till->db())
                           .setTerms(m_till->session(), {Money::fromCents(cents), Money(), 0}));
    }
    void awaitPayment(const Member &member)
    {
        TillShop::must(
            MemberService(m_till->db())
                .setStanding(
                    m_till->session(), member.id,
                    {m_till->shop().today(), {}, u"unpaid"_qs, false, {u"shares to pay"_qs}}));
    }
    void subscribe(const Member &member, int shares)
    {
        TillShop::must(MemberService(m_till->db()).subscribe(m_till->session(), member.id, shares));
    }
    MemberDues dues(const Member &member)
    {
        return TillShop::must(DuesService(m_till->db()).dues(m_till->session(), member.id));
    }
    int sharesOf(const Member &member)
    {
        return TillShop::must(MemberService(m_till->db()).show(m_till->session(), member.id))
            .member.shares;
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    /// Refused, pays, sells: one ticket.
    void payingFreesTheMemberInTheSameTicket()
    {
        setFee(1500);
        subscribe(m_till->ada, 10);
        awaitPayment(m_till->ada);
        const Session cashier = m_till->shop().sessionAs({Permission::Sell});
        const auto sell = [&](std::vector<LineRequest> lines, qint64 cents) {
            return m_till->sales().sell(cashier,
                                        {u"T1"_qs, u"1"_qs, std::move(lines), {card(cents)}, {}});
        };
        QCOMPARE(sell({TillShop::line(u"JAM"_qs)}, 380).failure().code, u"standing"_qs);
        // Half of it is not enough.
        QCOMPARE(
            sell({TillShop::line(u"JAM"_qs), line(LineKind::Share, 10000)}, 10380).failure().code,
            u"standing"_qs);
        const auto sold = sell(
            {TillShop::line(u"JAM"_qs), line(LineKind::Share, 10000), line(LineKind::Fee)}, 11880);
        QVERIFY2(sold.ok(), sold ? "" : qPrintable(sold.failure().message));
        QCOMPARE(sold->ticket.memberStanding, u"up_to_date"_qs);
        QCOMPARE(dues(m_till->ada), MemberDues{});
        QVERIFY(sell({TillShop::line(u"JAM"_qs)}, 380).ok());
    }

    void theBasketProposesWhatIsOwedAndFrees()
    {
        subscribe(m_till->ada, 3);
        awaitPayment(m_till->ada);
        BasketService baskets = m_till->baskets();
        const Session cashier = m_till->shop().sessionAs({Permission::Sell});
        QCOMPARE(baskets.addMemberLine(cashier, u"T1"_qs, LineKind::Share, {}).failure().code,
                 u"member"_qs);
        auto view = TillShop::must(baskets.setMember(cashier, u"T1"_qs, u"1"_qs));
        QCOMPARE(view.dues.shares.cents(), 3000);
        QCOMPARE(view.warnings.size(), size_t(1));
        view = TillShop::must(
            baskets.addMemberLine(cashier, u"T1"_qs, LineKind::Share, view.dues.shares));
        QCOMPARE(view.dues, MemberDues{});
        QVERIFY(view.warnings.empty());
        QCOMPARE(view.total.cents(), 3000);
        // More than is owed and no whole share: told before paying, refused then.
        view = TillShop::must(
            baskets.addMemberLine(cashier, u"T1"_qs, LineKind::Share, Money::fromCents(550)));
        QCOMPARE(view.warnings.front().code, u"dues"_qs);
        QCOMPARE(m_till->sales().pay(cashier, u"T1"_qs, {card(3550)}).failure().code, u"shares"_qs);
        TillShop::must(baskets.voidLast(cashier, u"T1"_qs));
        QVERIFY(m_till->sales().pay(cashier, u"T1"_qs, {card(3000)}));
    }

    void theClosingPostsThem()
    {
        setFee(1500);
        subscribe(m_till->ada, 5);
        m_till->sold({TillShop::line(u"SAV"_qs), line(LineKind::Share, 4500), line(LineKind::Fee),
                      line(LineKind::TopUp, 2000), line(LineKind::Gift, 55)},
                     {card(8655)}, u"1"_qs);
        m_till->sold({line(LineKind::Share, 500), line(LineKind::Share, -1, 2),
                      TillShop::deposit(LineKind::DepositOut, 20)},
                     {card(2520)}, u"1"_qs);
        m_till->sold({line(LineKind::Share, -1, 3)}, {card(3000)}, u"2"_qs);
        m_till->closeTill();
        QCOMPARE(credited(u"51171"_qs), -(8655 + 2520 + 3000));
        QCOMPARE(credited(u"4563"_qs), 0);
        QCOMPARE(credited(u"4562"_qs), 0);
        QCOMPARE(credited(u"1012"_qs), 0);
        QCOMPARE(credited(u"1013"_qs), 4500 + 2500 + 3000);
        QCOMPARE(credited(u"75891"_qs), 1500);
        QCOMPARE(credited(u"41911"_qs), 2000);
        QCOMPARE(credited(u"4671"_qs), 55);
        QCOMPARE(credited(u"4196"_qs), 20);
        QCOMPARE(credited(u"70713"_qs), 500);
        QCOMPARE(sharesOf(m_till->ada), 5 + 2);
        QCOMPARE(sharesOf(m_till->bob), 3);
        QCOMPARE(m_till->balanceOf(m_till->ada).cents(), 2000);
    }

    void aRefundUndoesThem()
    {
        setFee(1500);
        subscribe(m_till->ada, 1);
        const QString name = m_till
                                 ->sold({line(LineKind::Share, -1, 3), line(LineKind::Fee),
                                         line(LineKind::TopUp, 2000), line(LineKind::Gift, 100)},
                                        {card(6600)}, u"1"_qs)
                                 .ticket.name;
        QCOMPARE(sharesOf(m_till->ada), 3);
        // One of the shares taken with the payment goes back first.
        QVERIFY(m_till->refund(name, {{1, Quantity::units(1)}}, TillMeans::Card));
        QCOMPARE(sharesOf(m_till->ada), 2);
        QCOMPARE(dues(m_till->ada).shares, Money());
        QVERIFY(m_till->refund(name, {}, TillMeans::Card));
        QCOMPARE(sharesOf(m_till->ada), 1);
        QCOMPARE(dues(m_till->ada), (MemberDues{Money::fromCents(1000), Money::fromCents(1500)}));
        QCOMPARE(m_till->balanceOf(m_till->ada), Money());
        m_till->closeTill();
        QCOMPARE(credited(u"51171"_qs), 0);
        QCOMPARE(credited(u"1013"_qs), 0);
        QCOMPARE(credited(u"4562"_qs), -1000);
        QCOMPARE(credited(u"1012"_qs), 1000);
        const ChainReport report = m_till->shop().read([](Tx &tx) {
            std::vector<ChainSpec> specs = TillChains::specs();
            for (const ChainSpec &spec :
                 {DuesStore::shareChainSpec(), DuesStore::feeChainSpec(),
                  MemberStore::shareChainSpec(), MemberStore::accountChainSpec()})
                specs.push_back(spec);
            return ChainStore::verify(tx, specs);
        });
        for (const ChainFault &fault : report.faults)
            QVERIFY2(!fault.detail.contains(u"share"_qs) && !fault.detail.contains(u"fee"_qs) &&
                         !fault.detail.contains(u"ticket"_qs),
                     qPrintable(fault.detail));
    }

    void aSpentTopUpStaysAndAnAccountDoesNotFillItself()
    {
        const QString name =
            m_till->sold({line(LineKind::TopUp, 2000)}, {card(2000)}, u"1"_qs).ticket.name;
        m_till->sold({TillShop::line(u"SAV"_qs)}, {TillShop::paid(TillMeans::Account, 600)},
                     u"1"_qs);
        QCOMPARE(m_till->refund(name).failure().code, u"spent"_qs);
        QCOMPARE(m_till
                     ->sell({line(LineKind::TopUp, 1000)},
                            {TillShop::paid(TillMeans::Account, 1000)}, u"1"_qs)
                     .failure()
                     .code,
                 u"top_up"_qs);
        QCOMPARE(m_till->balanceOf(m_till->ada).cents(), 1400);
    }

    void whatCannotBe()
    {
        QCOMPARE(m_till->sell({line(LineKind::Share)}, {card(1000)}).failure().code, u"member"_qs);
        QCOMPARE(m_till->sell({line(LineKind::Fee)}, {card(1000)}, u"1"_qs).failure().code,
                 u"no_fee"_qs);
        setFee(1500);
        m_till->sold({line(LineKind::Fee)}, {card(1500)}, u"1"_qs);
        QCOMPARE(m_till->sell({line(LineKind::Fee)}, {card(1500)}, u"1"_qs).failure().code,
                 u"fee_paid"_qs);
        QCOMPARE(m_till
                     ->sell({line(LineKind::Share, 1000)},
                            {TillShop::paid(TillMeans::MealVoucher, 1000)}, u"1"_qs)
                     .failure()
                     .code,
                 u"voucher_eligible"_qs);
        // A guest may give.
        QVERIFY(m_till->sell({TillShop::line(u"SAV"_qs), line(LineKind::Gift, 40)}, {card(640)}));
    }

    void theAccountMayGoDownToItsFloor()
    {
        TillShop::must(DuesService(m_till->db())
                           .setTerms(m_till->session(), {Money(), Money::fromCents(-700), 0}));
        const auto onAccount = [&] {
            return m_till->sell({TillShop::line(u"SAV"_qs)},
                                {TillShop::paid(TillMeans::Account, 600)}, u"1"_qs);
        };
        QVERIFY(onAccount().ok());
        QCOMPARE(onAccount().failure().code, u"balance"_qs);
        QCOMPARE(m_till->balanceOf(m_till->ada).cents(), -600);
    }

private:
    std::unique_ptr<TillShop> m_till;
};

CABAS_TEST(TestDueSale)
#include "tst_duesale.moc"
