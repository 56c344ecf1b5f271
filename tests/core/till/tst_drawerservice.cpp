// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/userstore.h"
#include "core/till/drawerservice.h"
#include "core/till/tillchains.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TillShop;

class TestDrawerService : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }
    DrawerService service() { return DrawerService(m_till->db()); }
    void set(const TillTerms &terms)
    {
        TillShop::must(service().setTerms(m_till->session(), u"T1"_qs, terms));
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void aDrawerIsHandedOnWithACount()
    {
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(1000)});
        QCOMPARE(service().handOver(m_till->session(), u"T1"_qs, cents(10380), {}).failure().code,
                 u"same_person"_qs);
        const Session lin = m_till->shop().sessionAs({Permission::Sell, Permission::CloseTill});
        QCOMPARE(service().handOver(lin, u"T1"_qs, cents(10300), {}).failure().code,
                 u"difference"_qs);
        const auto handover =
            TillShop::must(service().handOver(lin, u"T1"_qs, cents(10300), u"80 c missing"_qs));
        QCOMPARE(handover.expected.cents(), 10380);
        QCOMPARE(handover.difference().cents(), -80);
        QCOMPARE(handover.from, m_till->shop().owner());
        // The till stays open; each rings up under their own name.
        TillShop::must(m_till->sales().sell(
            lin, {u"T1"_qs, {}, {TillShop::line(u"SAV"_qs)}, {TillShop::cash(600)}, {}}));
        const DrawerSheet sheet = TillShop::must(service().sheet(lin, u"T1"_qs));
        QCOMPARE(sheet.holder, lin.user());
        QCOMPARE(sheet.people.size(), size_t(2));
        QCOMPARE(sheet.people[0].cash.cents(), 380);
        QCOMPARE(sheet.people[1].cash.cents(), 600);
        QCOMPARE(sheet.people[1].tickets, 1);
        QCOMPARE(sheet.people[1].user, lin.user());
        QCOMPARE(sheet.handovers.size(), size_t(1));
        QVERIFY(service().handOver(m_till->session(), u"T1"_qs, cents(10980), {}));
        // The closing expects everything, whoever took it.
        const auto closed = m_till->closeTill();
        QCOMPARE(closed.closing.means.front().expected.cents(), 10980);
        const ChainReport report =
            m_till->shop().read([](Tx &tx) { return ChainStore::verify(tx, TillChains::specs()); });
        for (const ChainFault &fault : report.faults)
            QVERIFY2(!fault.detail.contains(u"handover"_qs), qPrintable(fault.detail));
    }

    void senselessCounts()
    {
        const Session lin = m_till->shop().sessionAs({Permission::Sell});
        QCOMPARE(service().handOver(lin, u"T1"_qs, cents(-1), u"x"_qs).failure().code,
                 u"counted"_qs);
        QCOMPARE(service().handOver(lin, u"T9"_qs, cents(1), u"x"_qs).failure().code, u"till"_qs);
        QVERIFY(!service().handOver(m_till->shop().sessionAs({}), u"T1"_qs, cents(1), u"x"_qs));
    }

    void termsAreKeptAndNotOverwrittenUnseen()
    {
        QCOMPARE(*service().terms(m_till->session(), u"T1"_qs), TillTerms{});
        TillTerms terms{true, true, cents(30000), cents(5000), 0};
        set(terms);
        QCOMPARE(service().setTerms(m_till->session(), u"T1"_qs, terms).failure().kind,
                 Failure::Kind::Conflict);
        terms.revision = 1;
        QCOMPARE(service().terms(m_till->session(), u"T1"_qs).value(), terms);
        terms.dropFrom = cents(-1);
        QCOMPARE(service().setTerms(m_till->session(), u"T1"_qs, terms).failure().code,
                 u"amount"_qs);
        QVERIFY(!service().setTerms(m_till->shop().sessionAs({Permission::Sell}), u"T1"_qs, {}));
    }

    void aFullDrawerIsTold()
    {
        set({true, false, cents(10500), Money(), 0});
        const auto first = m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        QVERIFY(first.warnings.empty());
        const auto second = m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        QCOMPARE(second.warnings.size(), size_t(1));
        QCOMPARE(second.warnings.front().code, u"cash_drop"_qs);
        const auto move = TillShop::must(m_till->tills().moveCash(
            m_till->session(), u"T1"_qs, cents(-5000), u"To the safe"_qs, u"B 0042"_qs));
        QCOMPARE(move.bag, u"B 0042"_qs);
        QVERIFY(m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}).warnings.empty());
        QCOMPARE(m_till->tills()
                     .moveCash(m_till->session(), u"T1"_qs, cents(100), u"x"_qs, u"B 1"_qs)
                     .failure()
                     .code,
                 u"bag"_qs);
        const auto reading = TillShop::must(m_till->tills().read(m_till->session(), u"T1"_qs));
        QCOMPARE(reading.cashMoves.front().bag, u"B 0042"_qs);
        m_till->closeTill();
    }

    void aLargeRefundAsksASecondPerson()
    {
        set({true, false, Money(), cents(1000), 0});
        const auto small = m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        const auto large = m_till->sold({TillShop::line(u"QUI"_qs)}, {TillShop::cash(1055)});
        m_till->shop().write([&](Tx &tx) {
            UserStore::setPermissions(tx, Role::Coordinator, {Permission::Refund});
            User user;
            user.name = u"kim"_qs;
            user.displayName = u"Kim"_qs;
            UserStore::setRoles(tx, UserStore::add(tx, user), {Role::Coordinator});
            UserStore::setRoles(tx, m_till->shop().owner(), {Role::Coordinator});
        });
        QVERIFY(m_till->refund(small.ticket.name).ok());
        QCOMPARE(m_till->refund(large.ticket.name).failure().code, u"second_person"_qs);
        const Session both =
            m_till->session().approvedBy(m_till->shop().sessionAs({Permission::Refund}).person());
        const RefundRequest request{u"T1"_qs, large.ticket.name, {}, TillMeans::Cash, true, {}, {}};
        QVERIFY(m_till->sales().refund(both, request).ok());
    }

private:
    std::unique_ptr<TillShop> m_till;
};

CABAS_TEST(TestDrawerService)
#include "tst_drawerservice.moc"
