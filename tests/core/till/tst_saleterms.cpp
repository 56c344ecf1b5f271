// SPDX-License-Identifier: GPL-3.0-or-later
// covers: salepolicystore limitstore promptstore
#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/peoplestore.h"
#include "core/till/saledeedservice.h"
#include "core/till/saleterms.h"
#include "core/till/saletermsservice.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::TestShop;
using test::TillShop;

/// To whom is sold, what is asked and what is limited, at the moment money is taken.
class TestSaleTerms : public QObject {
    Q_OBJECT

    Session cashier() { return m_till->shop().sessionAs({Permission::Sell}); }
    SaleTermsService terms() { return SaleTermsService(m_till->db()); }
    SaleDeedService deeds() { return SaleDeedService(m_till->db()); }

    void policy(Leniency standing, Leniency noMember, Leniency guest, int maxVoids = 0)
    {
        SalePolicy wanted = TillShop::must(terms().policy());
        wanted.standing = standing;
        wanted.noMember = noMember;
        wanted.guest = guest;
        wanted.maxVoids = maxVoids;
        TillShop::must(terms().setPolicy(m_till->session(), wanted));
    }
    void suspend(const Member &member)
    {
        m_till->shop().write([&](Tx &tx) {
            Standing standing;
            standing.from = m_till->shop().today();
            standing.state = u"suspended"_qs;
            standing.mayShop = false;
            standing.reasons = {u"two shifts missed"_qs};
            MemberStore::setStanding(tx, member.id, standing);
        });
    }
    void limit(ProductId product, qint64 units, LimitPeriod period = LimitPeriod::Week)
    {
        PurchaseLimit wanted;
        wanted.product = product;
        wanted.quantity = Quantity::units(units);
        wanted.period = period;
        TillShop::must(terms().saveLimit(m_till->session(), wanted));
    }
    BasketView scanned(const Session &session, const QString &code, qint64 units = 1,
                       const QString &till = u"T1"_qs)
    {
        return TillShop::must(m_till->baskets().scan(session, till, code, Quantity::units(units)))
            .view;
    }
    QString payCode(const Session &session, const QString &till = u"T1"_qs)
    {
        const auto sold = m_till->sales().pay(session, till, {TillShop::cash(10'000)});
        return sold ? QString() : sold.failure().code;
    }
    static bool warns(const BasketView &view, const QString &code)
    {
        return std::any_of(view.warnings.begin(), view.warnings.end(),
                           [&](const Warning &warning) { return warning.code == code; });
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void theBuyerIsWhomThePolicySays_data()
    {
        QTest::addColumn<int>("leniency");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("warns");
        QTest::newRow("allow") << int(Leniency::Allow) << QString() << false;
        QTest::newRow("warn") << int(Leniency::Warn) << QString() << true;
        QTest::newRow("refuse") << int(Leniency::Refuse) << u"x"_qs << true;
    }
    void theBuyerIsWhomThePolicySays()
    {
        QFETCH(int, leniency);
        QFETCH(QString, code);
        QFETCH(bool, warns);
        const auto each = Leniency(leniency);
        policy(each, each, each);
        suspend(m_till->bob);
        const auto codeOf = [&](const QString &word) { return code.isEmpty() ? code : word; };

        QCOMPARE(TestSaleTerms::warns(scanned(cashier(), u"JAM"_qs), u"no_member"_qs), warns);
        QCOMPARE(payCode(cashier()), codeOf(u"no_member"_qs));
        scanned(cashier(), u"JAM"_qs);
        const BasketView guest = TillShop::must(deeds().setGuest(cashier(), u"T1"_qs, true));
        QVERIFY(guest.isGuest);
        QCOMPARE(TestSaleTerms::warns(guest, u"guest"_qs), warns);
        QCOMPARE(payCode(cashier()), codeOf(u"guest"_qs));
        scanned(cashier(), u"JAM"_qs);
        const BasketView bobs = scanned(cashier(), m_till->bob.badge);
        QVERIFY(!bobs.isGuest);
        QCOMPARE(TestSaleTerms::warns(bobs, u"standing"_qs), warns);
        QCOMPARE(payCode(cashier()), codeOf(u"standing"_qs));
    }

    void aCoordinatorLetsAMemberShop()
    {
        suspend(m_till->bob);
        scanned(cashier(), u"JAM"_qs);
        scanned(cashier(), m_till->bob.badge);
        QCOMPARE(payCode(cashier()), u"standing"_qs);
        const Session second = m_till->shop().sessionAs({Permission::AllowStanding});
        const Session both = cashier().approvedBy(second.person());
        QVERIFY(!deeds().allow(cashier(), u"T1"_qs, OverrideKind::Buyer, u"new baby"_qs).ok());
        QCOMPARE(deeds().allow(both, u"T1"_qs, OverrideKind::Buyer, u" "_qs).failure().code,
                 u"reason"_qs);
        TillShop::must(deeds().allow(both, u"T1"_qs, OverrideKind::Buyer, u"shift tomorrow"_qs));
        // It is in the file: the cashier alone goes on, after a power cut too.
        QCOMPARE(payCode(cashier()), QString());
        const Ticket ticket =
            TillShop::must(m_till->sales().ticket(m_till->session(), u"T1-000001"_qs)).ticket;
        QCOMPARE(ticket.approvedBy, std::optional(second.user()));
        const QString details =
            m_till->shop()
                .value(u"SELECT details FROM audit WHERE deed = 'till.allow'"_qs)
                .toString();
        QVERIFY(details.contains(u"shift tomorrow"_qs));
        QCOMPARE(m_till->shop().value(u"SELECT count(*) FROM basket_overrides"_qs).toInt(), 0);
    }

    void ageIsAskedOnceAndNothingPersonalIsKept()
    {
        for (const Product &product : {m_till->jam, m_till->soap}) {
            SalePrompt prompt;
            prompt.product = product.id;
            prompt.kind = PromptKind::Age18;
            TillShop::must(terms().savePrompt(m_till->session(), prompt));
        }
        QCOMPARE(scanned(cashier(), u"JAM"_qs).prompts.size(), size_t(1));
        QCOMPARE(scanned(cashier(), u"SAV"_qs).prompts.size(), size_t(1));
        QCOMPARE(payCode(cashier()), u"prompt"_qs);
        const BasketView answered =
            TillShop::must(deeds().answer(cashier(), u"T1"_qs, u"age18"_qs, true));
        QVERIFY(answered.prompts.empty());
        QVERIFY(scanned(cashier(), u"JAM"_qs).prompts.empty());
        QCOMPARE(payCode(cashier()), QString());
        QCOMPARE(m_till->shop().value(u"SELECT count(*) FROM basket_answers"_qs).toInt(), 0);
        QCOMPARE(m_till->shop()
                     .value(u"SELECT count(*) FROM audit WHERE deed = 'till.answer'"_qs)
                     .toInt(),
                 1);
        // The next customer is asked anew, and a minor does without.
        scanned(cashier(), u"QUI"_qs);
        QCOMPARE(scanned(cashier(), u"JAM"_qs).prompts.size(), size_t(1));
        const BasketView without =
            TillShop::must(deeds().answer(cashier(), u"T1"_qs, u"age18"_qs, false));
        QCOMPARE(without.items.size(), size_t(1));
        QCOMPARE(deeds().answer(cashier(), u"T1"_qs, u"age18"_qs, true).failure().code,
                 u"prompt"_qs);
        QCOMPARE(payCode(cashier()), QString());
    }

    void aWholeSaleInOneCommandAnswersToo()
    {
        SalePrompt prompt;
        prompt.product = m_till->jam.id;
        prompt.kind = PromptKind::Age18;
        TillShop::must(terms().savePrompt(m_till->session(), prompt));
        SaleRequest request{u"T1"_qs, {}, {TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}, {}};
        QCOMPARE(m_till->sales().sell(cashier(), request).failure().code, u"prompt"_qs);
        request.answers = {{u"age18"_qs, false}};
        QCOMPARE(m_till->sales().sell(cashier(), request).failure().code, u"prompt_no"_qs);
        request.answers = {{u"age18"_qs, true}};
        QVERIFY(m_till->sales().sell(cashier(), request).ok());
    }

    void twoTillsTogetherSellNoMoreThanTheLimit()
    {
        m_till->openTill(u"T2"_qs);
        limit(m_till->jam.id, 6);
        scanned(cashier(), m_till->ada.badge);
        scanned(cashier(), m_till->ada.badge, 1, u"T2"_qs);
        const BasketView here = scanned(cashier(), u"JAM"_qs, 4);
        QCOMPARE(here.limits.size(), size_t(1));
        QCOMPARE(here.limits[0].left(), Quantity::units(2));
        const BasketView there = scanned(cashier(), u"JAM"_qs, 4, u"T2"_qs);
        QCOMPARE(there.limits[0].left(), Quantity::units(2));
        QCOMPARE(payCode(cashier()), QString());
        QCOMPARE(payCode(cashier(), u"T2"_qs), u"limit"_qs);
        const BasketView over = TillShop::must(m_till->baskets().current(cashier(), u"T2"_qs));
        QCOMPARE(over.limits[0].left(), Quantity::units(-2));
        TillShop::must(
            deeds().allow(m_till->session(), u"T2"_qs, OverrideKind::Limit, u"for the school"_qs));
        QCOMPARE(payCode(cashier(), u"T2"_qs), QString());
    }

    void aHouseholdBuysTogether()
    {
        m_till->shop().write([&](Tx &tx) {
            const HouseholdId home = MemberStore::addHousehold(tx, u"Lovelace"_qs);
            for (const Member &member : {m_till->ada, m_till->bob}) {
                Member moved = *MemberStore::find(tx, member.id);
                moved.household = home;
                MemberStore::update(tx, moved);
            }
            const QDate today = m_till->shop().today();
            const auto live = [&](const QString &name, HouseholdRole role, QDate until) {
                HouseholdPerson person{0, home, name, role, {}, today.addDays(-40), {}};
                if (until.isValid())
                    person.until = until;
                PeopleStore::addPerson(tx, person);
            };
            live(u"Cleo"_qs, HouseholdRole::Attached, {});
            live(u"Dan"_qs, HouseholdRole::Minor, {});
            live(u"Eve"_qs, HouseholdRole::Helper, today.addDays(-1));
            live(u"Flo"_qs, HouseholdRole::Helper, today);
        });
        limit(m_till->jam.id, 6);
        const SoldTicket sold =
            m_till->sold({TillShop::line(u"JAM"_qs, 4000)}, {TillShop::cash(2000)}, u"1"_qs);
        const BasketView bobs = scanned(cashier(), m_till->bob.badge);
        QCOMPARE(bobs.member->household, u"Lovelace"_qs);
        const QString flo = u"Flo until "_qs + dateText(m_till->shop().today());
        QCOMPARE(bobs.member->helpers, (QStringList{u"Ada"_qs, u"Cleo"_qs, flo}));
        QCOMPARE(scanned(cashier(), u"JAM"_qs, 2).limits[0].left(), Quantity());
        QCOMPARE(scanned(cashier(), u"JAM"_qs, 1).limits[0].left(), Quantity::units(-1));
        // What is brought back may be bought again; next week begins anew.
        TillShop::must(m_till->refund(sold.ticket.name, {{1, Quantity::units(1)}}));
        QCOMPARE(payCode(cashier()), QString());
        const QDate next = m_till->shop().today().addDays(7);
        m_till->closeTill();
        m_till->goTo(next);
        m_till->openTill();
        scanned(cashier(), m_till->ada.badge);
        QCOMPARE(scanned(cashier(), u"JAM"_qs, 6).limits[0].left(), Quantity());
    }

    void withoutMemberTheTicketCounts()
    {
        limit(m_till->jam.id, 2, LimitPeriod::Day);
        scanned(cashier(), u"JAM"_qs, 2);
        QCOMPARE(payCode(cashier()), QString());
        scanned(cashier(), u"JAM"_qs, 3);
        QCOMPARE(payCode(cashier()), u"limit"_qs);
    }

    void tooManyVoidsCallACoordinator()
    {
        policy(Leniency::Refuse, Leniency::Allow, Leniency::Allow, 2);
        for (int i = 0; i < 4; ++i)
            scanned(cashier(), u"JAM"_qs);
        BasketService baskets = m_till->baskets();
        QVERIFY(baskets.voidLast(cashier(), u"T1"_qs));
        QVERIFY(baskets.voidLine(cashier(), u"T1"_qs, 1));
        QCOMPARE(baskets.voidLast(cashier(), u"T1"_qs).failure().code, u"voids"_qs);
        TillShop::must(
            deeds().allow(m_till->session(), u"T1"_qs, OverrideKind::Voids, u"wrong basket"_qs));
        QVERIFY(baskets.voidLast(cashier(), u"T1"_qs));
    }

private:
    std::unique_ptr<TillShop> m_till;
};

CABAS_TEST(TestSaleTerms)
#include "tst_saleterms.moc"
