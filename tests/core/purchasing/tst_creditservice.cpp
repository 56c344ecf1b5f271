// SPDX-License-Identifier: GPL-3.0-or-later
// covers: creditservice creditrules creditstore
#include "core/purchasing/creditservice.h"

#include "core/purchasing/creditrules.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/reports/verifier.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// Two claims on a dairy and one on a mill, from the letter to the credit note.
class TestCreditService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_dairy;
    std::optional<Supplier> m_mill;
    DeliveryId m_delivery{0};
    CreditId m_first{0};
    CreditId m_second{0};
    CreditId m_other{0};

    Session session() const { return m_shop->session(); }
    CreditService service() { return CreditService(m_shop->db()); }
    DeliveryId aDelivery(SupplierId supplier)
    {
        Delivery delivery;
        delivery.supplier = supplier;
        delivery.documentName = u"bl-12.csv"_qs;
        delivery.startedAt = session().now();
        delivery.startedBy = session().user();
        return m_shop->write([&](Tx &tx) { return DeliveryStore::add(tx, delivery, {}, {}); });
    }
    CreditId aClaim(DeliveryId delivery, SupplierId supplier, const Product &product, qint64 cents)
    {
        return m_shop->write([&](Tx &tx) {
            ExpectedCredit credit;
            DeliveryLine line;
            line.delivery = delivery;
            line.product = product.id;
            credit.line = DeliveryStore::addLine(tx, line);
            credit.supplier = supplier;
            credit.delivery = delivery;
            credit.kind = GapKind::Damaged;
            credit.quantity = Quantity::units(2);
            credit.cost = UnitPrice::fromE4(cents * 50);
            credit.amount = Money::fromCents(cents);
            credit.vat = product.vat;
            credit.day = session().today();
            return CreditStore::add(tx, credit, session().user(), session().now());
        });
    }
    CreditNote note(qint64 cents, const QString &number = u"AV-77"_qs) const
    {
        return {number, m_shop->today(), Money::fromCents(cents)};
    }
    ExpectedCredit credit(CreditId id)
    {
        return *m_shop->read([&](Tx &tx) { return CreditStore::find(tx, id); });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_dairy = aSupplier(u"Laiterie des Monts"_qs).add(*m_shop);
        m_mill = aSupplier(u"Moulin du Pré"_qs).add(*m_shop);
        const Product cream = aProduct(u"Crème"_qs).priced(320).add(*m_shop);
        const Product butter = aProduct(u"Beurre"_qs).priced(260).add(*m_shop);
        const Product flour = aProduct(u"Farine"_qs).priced(190).add(*m_shop);
        m_delivery = aDelivery(m_dairy->id);
        m_first = aClaim(m_delivery, m_dairy->id, cream, 400);
        m_second = aClaim(m_delivery, m_dairy->id, butter, 250);
        m_other = aClaim(aDelivery(m_mill->id), m_mill->id, flour, 999);
    }

    void whatIsAwaitedIsTold()
    {
        const auto all = service().list(session());
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(3));
        QCOMPARE(all->front().id, m_other);
        QCOMPARE(all->back().productName, u"Crème"_qs);
        QCOMPARE(all->back().documentName, u"bl-12.csv"_qs);
        QCOMPARE(all->back().vat.code, u"S550"_qs);
        QCOMPARE(all->back().ageOn(m_shop->today().addDays(12)), 12);
        const auto awaited = service().awaited(session(), m_dairy->id);
        QVERIFY(awaited);
        QCOMPARE(awaited->count, 2);
        QCOMPARE(awaited->amount.cents(), 650);
        QCOMPARE(awaited->oldest, std::optional(m_shop->today()));
        QCOMPARE(service().list(session(), {m_mill->id, {}})->size(), size_t(1));
        QCOMPARE(service().list(session(), {{}, CreditState::Settled})->size(), size_t(0));
    }

    void aLetterAsksForAllOfADelivery()
    {
        const auto asked = service().ask(session(), m_delivery);
        QVERIFY(asked);
        QCOMPARE(*asked, 2);
        QCOMPARE(credit(m_first).state, CreditState::Asked);
        QCOMPARE(credit(m_first).askedOn, std::optional(m_shop->today()));
        QCOMPARE(credit(m_other).state, CreditState::Expected);
        const QStringList before = m_shop->contents();
        QCOMPARE(*service().ask(session(), m_delivery), 0);
        QCOMPARE(m_shop->contents(), before);
        m_shop->clock().set(m_shop->now().addDays(40));
        QCOMPARE(*service().ask(session(), m_delivery), 0);
        QCOMPARE(credit(m_first).askedOn, std::optional(m_shop->today()));
    }

    void aCreditNoteSettlesWhatItSays()
    {
        const auto answer = service().settle(session(), {m_first}, note(400));
        QVERIFY(answer);
        QVERIFY(answer->warnings.empty());
        QCOMPARE(answer->credits.front().state, CreditState::Settled);
        QCOMPARE(answer->credits.front().number, u"AV-77"_qs);
        QCOMPARE(answer->credits.front().settled.cents(), 400);
        QCOMPARE(service().awaited(session(), m_dairy->id)->amount.cents(), 250);
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void oneForSeveralIsSharedToTheCent()
    {
        const auto answer = service().settle(session(), {m_first, m_second}, note(500));
        QVERIFY(answer);
        QCOMPARE(answer->warnings.size(), size_t(1));
        QCOMPARE(answer->warnings.front().code, u"credit_differs"_qs);
        QCOMPARE(answer->credits[0].settled.cents(), 308);
        QCOMPARE(answer->credits[1].settled.cents(), 192);
    }

    void whatIsSettledStays()
    {
        QVERIFY(service().settle(session(), {m_first}, note(400)));
        const QStringList before = m_shop->contents();
        QCOMPARE(service().settle(session(), {m_first}, note(400)).failure().code, u"settled"_qs);
        QCOMPARE(service().drop(session(), {m_first}, u"No"_qs).failure().code, u"settled"_qs);
        QCOMPARE(m_shop->contents(), before);
        const auto secondEnd = m_shop->db().write([&](Tx &tx) -> Result<> {
            CreditStore::drop(tx, m_first, m_shop->today(), u"No"_qs, session().user(),
                              session().now());
            return Ok{};
        });
        QVERIFY(!secondEnd);
        QCOMPARE(m_shop->contents(), before);
    }

    void isGivenUpWithAReason()
    {
        QCOMPARE(service().drop(session(), {m_first}, u"  "_qs).failure().code, u"reason"_qs);
        const auto dropped = service().drop(session(), {m_first}, u" They  replaced it "_qs);
        QVERIFY(dropped);
        QCOMPARE(dropped->front().state, CreditState::Dropped);
        QCOMPARE(dropped->front().reason, u"They replaced it"_qs);
        QCOMPARE(service().settle(session(), {m_first}, note(400)).failure().code, u"dropped"_qs);
    }

    void wrongCreditNotesAreRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("cents");
        QTest::addColumn<QString>("code");
        QTest::newRow("no number") << u" "_qs << 0 << 400 << u"number"_qs;
        QTest::newRow("too long") << QString(41, u'7') << 0 << 400 << u"number"_qs;
        QTest::newRow("nothing") << u"A1"_qs << 0 << 0 << u"amount"_qs;
        QTest::newRow("to come") << u"A1"_qs << 1 << 400 << u"on"_qs;
        QTest::newRow("of last year") << u"A1"_qs << -365 << 400 << u"on"_qs;
    }
    void wrongCreditNotesAreRefused()
    {
        QFETCH(QString, number);
        QFETCH(int, days);
        QFETCH(int, cents);
        QFETCH(QString, code);
        const QStringList before = m_shop->contents();
        const CreditNote wrong{number, m_shop->today().addDays(days), Money::fromCents(cents)};
        QCOMPARE(service().settle(session(), {m_first}, wrong).failure().code, code);
        QCOMPARE(m_shop->contents(), before);
    }

    void twoSuppliersWriteTwoCreditNotes()
    {
        QCOMPARE(service().settle(session(), {m_first, m_other}, note(1399)).failure().code,
                 u"two_suppliers"_qs);
        QCOMPARE(service().settle(session(), {}, note(1)).failure().code, u"empty"_qs);
        QCOMPARE(service().settle(session(), {CreditId(99)}, note(1)).failure().code,
                 u"unknown_credit"_qs);
    }

    void whoMayDoWhat()
    {
        const Session receiver = m_shop->sessionAs({Permission::Receive, Permission::ViewStock});
        QVERIFY(service().list(receiver));
        QCOMPARE(service().settle(receiver, {m_first}, note(400)).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service().drop(receiver, {m_first}, u"No"_qs).failure().kind,
                 Failure::Kind::Forbidden);
        QVERIFY(service().ask(receiver, m_delivery));
        const Session treasurer = m_shop->sessionAs({Permission::PostEntries});
        QVERIFY(service().settle(treasurer, {m_first}, note(400)));
    }

    void aChangedAmountIsFound()
    {
        QVERIFY(service().settle(session(), {m_first}, note(400)));
        m_shop->sql(
            u"UPDATE expected_credits SET amount_cents = 4 WHERE id = %1"_qs.arg(m_second.value()));
        QVERIFY(!Verifier::run(m_shop->db()).ok());
        m_shop->sql(u"UPDATE expected_credits SET amount_cents = 250 WHERE id = %1"_qs.arg(
            m_second.value()));
        QVERIFY(Verifier::run(m_shop->db()).ok());
        m_shop->sql(
            u"DELETE FROM expected_credit_steps WHERE credit_id = %1"_qs.arg(m_first.value()));
        QVERIFY(!Verifier::run(m_shop->db()).ok());
    }

    void statesHaveStableNames()
    {
        for (const CreditState state : {CreditState::Expected, CreditState::Asked,
                                        CreditState::Settled, CreditState::Dropped}) {
            QCOMPARE(CreditStore::stateFromName(CreditStore::stateName(state)),
                     std::optional(state));
            QVERIFY(!CreditRules::title(state).isEmpty());
        }
        QVERIFY(!CreditStore::stateFromName(u"lost"_qs));
    }
};

CABAS_TEST(TestCreditService)
#include "tst_creditservice.moc"
