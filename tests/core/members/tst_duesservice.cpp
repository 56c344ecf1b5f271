// SPDX-License-Identifier: GPL-3.0-or-later
// covers: duesservice duesstore duesdesk
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/duesdesk.h"
#include "core/members/duesservice.h"
#include "core/members/duesstore.h"
#include "core/members/memberservice.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TestShop;

class TestDuesService : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }
    DuesService service() { return DuesService(m_shop->db()); }
    MemberDues dues() { return *service().dues(m_shop->session(), m_ada.id); }

    qint64 pay(const SharesPaid &paid, std::optional<qint64> undoes = {}, qint64 source = 7)
    {
        qint64 id = 0;
        m_shop->write([&](Tx &tx) {
            id = DuesStore::addSharePayment(tx, {0, m_ada.id, m_shop->today(), paid, undoes,
                                                 u"ticket"_qs, source, 1, m_shop->now(),
                                                 m_shop->owner()});
        });
        return id;
    }
    void payFee(Money amount, int line)
    {
        m_shop->write([&](Tx &tx) {
            DuesStore::addFee(tx, {m_ada.id, DuesDesk::feeYear(tx, m_shop->today()), amount,
                                   u"ticket"_qs, 7, line, m_shop->now(), m_shop->owner()});
        });
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(test::engine());
        const Result<> seeded = m_shop->db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop->today(), u"01-01"_qs);
        });
        QVERIFY(seeded.ok());
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        m_ada = MemberService(m_shop->db()).add(m_shop->session(), wanted)->member;
    }
    void cleanup() { m_shop.reset(); }

    void sharesSubscribedAreOwedUntilTheyArePaid()
    {
        QCOMPARE(dues(), MemberDues{});
        MemberService members(m_shop->db());
        QVERIFY(members.subscribe(m_shop->session(), m_ada.id, 4));
        QCOMPARE(dues().shares, cents(4000));
        const qint64 first = pay({0, Money(), cents(1500)});
        QCOMPARE(dues().shares, cents(2500));
        pay({2, cents(2000), cents(2500)}, {}, 8);
        QCOMPARE(dues().shares, Money());
        QCOMPARE(members.show(m_shop->session(), m_ada.id)->member.shares, 6);
        // The first instalment is given back: it is owed again.
        pay({0, Money(), cents(-1500)}, first, 9);
        QCOMPARE(dues().shares, cents(1500));
        const auto undone = m_shop->read([&](Tx &tx) { return DuesStore::undoneOf(tx, first); });
        QCOMPARE(undone, (SharesPaid{0, Money(), cents(1500)}));
        const auto payments = service().sharePayments(m_shop->session(), m_ada.id);
        QCOMPARE(payments->size(), size_t(3));
        QCOMPARE(payments->back().undoes, std::optional(first));
        const auto ofTicket =
            m_shop->read([](Tx &tx) { return DuesStore::sharePaymentsOf(tx, u"ticket"_qs, 8); });
        QCOMPARE(ofTicket.size(), size_t(1));
        QCOMPARE(ofTicket.front().paid, (SharesPaid{2, cents(2000), cents(2500)}));
    }

    void aFeeIsDueOnceAYear()
    {
        const auto set = service().setTerms(m_shop->session(), {cents(1500), Money(), 0});
        QCOMPARE(set->revision, 1);
        QCOMPARE(dues().fee, cents(1500));
        payFee(cents(1500), 1);
        QCOMPARE(dues().fee, Money());
        const auto found =
            m_shop->read([](Tx &tx) { return DuesStore::feeOf(tx, u"ticket"_qs, 7, 1); });
        QCOMPARE(found->amount, cents(1500));
        payFee(cents(-1500), 2);
        QCOMPARE(dues().fee, cents(1500));
        payFee(cents(1500), 3);
        m_shop->clock().set(m_shop->now().addYears(1));
        QCOMPARE(dues().fee, cents(1500));
    }

    void termsAreKeptAndNotOverwrittenUnseen()
    {
        QCOMPARE(*service().terms(m_shop->session()), MemberMoneyTerms{});
        const MemberMoneyTerms wanted{Money(), cents(-2000), 0};
        QCOMPARE(service().setTerms(m_shop->session(), wanted)->accountFloor, cents(-2000));
        QCOMPARE(service().setTerms(m_shop->session(), wanted).failure().kind,
                 Failure::Kind::Conflict);
        const MemberMoneyTerms again{cents(900), Money(), 1};
        QCOMPARE(service().setTerms(m_shop->session(), again)->revision, 2);
        QCOMPARE(service().setTerms(m_shop->sessionAs({Permission::Sell}), again).failure().kind,
                 Failure::Kind::Forbidden);
    }

    void paymentsAreSealed()
    {
        pay({1, cents(1000), Money()});
        payFee(cents(1500), 1);
        const ChainReport report = m_shop->read([](Tx &tx) {
            return ChainStore::verify(tx, {DuesStore::shareChainSpec(), DuesStore::feeChainSpec()});
        });
        QVERIFY(report.checked >= 2);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    Member m_ada{};
};

CABAS_TEST(TestDuesService)
#include "tst_duesservice.moc"
