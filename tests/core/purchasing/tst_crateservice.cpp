// SPDX-License-Identifier: GPL-3.0-or-later
// covers: crateservice cratestore
#include "core/purchasing/crateservice.h"

#include "core/purchasing/cratestore.h"
#include "core/reports/verifier.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

/// The register of crates, and what goes to and fro.
class TestCrateService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_garden;

    CrateService service() { return CrateService(m_shop->db()); }
    CrateKind added(const QString &name, qint64 grams = 620, qint64 cents = 0)
    {
        CrateKind kind;
        kind.name = name;
        kind.tare = Quantity::fromMilli(grams);
        kind.deposit = Money::fromCents(cents);
        const auto kept = service().add(m_shop->session(), kind);
        return kept ? *kept : CrateKind();
    }
    Result<CrateBalance> move(const CrateKind &kind, int count, const QString &note = {})
    {
        return service().move(m_shop->session(), {kind.id, m_garden->id, count, {}, note});
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_garden = aSupplier(u"Jardin des Ronces"_qs).add(*m_shop);
    }

    void kindsAreKeptByName()
    {
        const CrateKind wood = added(u"Wooden crate"_qs, 620);
        added(u"Green crate"_qs, 1'650, 400);
        const auto kinds = service().kinds(m_shop->session());
        QVERIFY(kinds);
        QCOMPARE(kinds->size(), size_t(2));
        QCOMPARE(kinds->front().name, u"Green crate"_qs);
        QCOMPARE(kinds->front().deposit.cents(), 400);
        QCOMPARE(service().find(m_shop->session(), u"wooden CRATE"_qs)->id, wood.id);
        QCOMPARE(service().find(m_shop->session(), QString::number(wood.id.value()))->id, wood.id);
        QCOMPARE(service().find(m_shop->session(), u"Basket"_qs).failure().code,
                 u"unknown_crate"_qs);
        CrateKind twin;
        twin.name = u"GREEN crate"_qs;
        QCOMPARE(service().add(m_shop->session(), twin).failure().code, u"name_taken"_qs);
    }

    void aChangeUponAnotherIsAConflict()
    {
        CrateKind kind = added(u"Green crate"_qs);
        CrateKind mine = kind;
        mine.tare = Quantity::fromMilli(1'700);
        const auto changed = service().update(m_shop->session(), mine);
        QVERIFY(changed);
        QCOMPARE(changed->revision, kind.revision + 1);
        const QStringList before = m_shop->contents();
        kind.active = false;
        const auto late = service().update(m_shop->session(), kind);
        QCOMPARE(late.failure().kind, Failure::Kind::Conflict);
        QCOMPARE(m_shop->contents(), before);
    }

    void whatComesAndGoesIsKeptCountOf()
    {
        const CrateKind kind = added(u"Green crate"_qs, 1'650, 400);
        QCOMPARE(move(kind, 10)->count, 10);
        const auto back = move(kind, -4, u"  Bon 12 "_qs);
        QVERIFY(back);
        QCOMPARE(back->count, 6);
        QCOMPARE(back->value.cents(), 2'400);
        const auto balances = service().balances(m_shop->session());
        QCOMPARE(balances->size(), size_t(1));
        QCOMPARE(balances->front().supplierName, m_garden->name);
        QCOMPARE(balances->front().lastMove, m_shop->today());
        const auto moves = service().moves(m_shop->session(), 10);
        QCOMPARE(moves->size(), size_t(2));
        QCOMPARE(moves->front().count, -4);
        QCOMPARE(moves->front().note, u"Bon 12"_qs);
        QCOMPARE(moves->front().value.cents(), -1'600);
        // The crates were there, whatever the file knew.
        QCOMPARE(move(kind, -9)->count, -3);
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void whatCannotBeIsRefused()
    {
        CrateKind owned;
        owned.name = u"Pool crate"_qs;
        owned.supplier = aSupplier(u"Pool"_qs).add(*m_shop).id;
        owned = *service().add(m_shop->session(), owned);
        CrateKind carton;
        carton.name = u"Carton"_qs;
        carton.returnable = false;
        carton = *service().add(m_shop->session(), carton);
        const QStringList before = m_shop->contents();
        QCOMPARE(move(owned, 3).failure().code, u"other_supplier"_qs);
        QCOMPARE(move(carton, 3).failure().code, u"not_returnable"_qs);
        QCOMPARE(move(owned, 0).failure().code, u"crate_count"_qs);
        QCOMPARE(
            service().move(m_shop->session(), {owned.id, SupplierId(99), 1, {}, {}}).failure().code,
            u"unknown_supplier"_qs);
        QCOMPARE(service()
                     .move(m_shop->session(), {CrateKindId(99), m_garden->id, 1, {}, {}})
                     .failure()
                     .code,
                 u"unknown_crate"_qs);
        QVERIFY(
            !service().move(m_shop->session(), {owned.id, *owned.supplier, 1, DeliveryId(99), {}}));
        QCOMPARE(m_shop->contents(), before);
    }

    void eachNeedsItsRight()
    {
        const CrateKind kind = added(u"Green crate"_qs);
        const Session seller = m_shop->sessionAs({Permission::Sell});
        const Session receiver = m_shop->sessionAs({Permission::Receive});
        const auto forbidden = Failure::Kind::Forbidden;
        QCOMPARE(service().kinds(seller).failure().kind, forbidden);
        QCOMPARE(service().add(receiver, kind).failure().kind, forbidden);
        QCOMPARE(service().update(receiver, kind).failure().kind, forbidden);
        QVERIFY(service().move(receiver, {kind.id, m_garden->id, 2, {}, {}}));
        QCOMPARE(service().move(seller, {kind.id, m_garden->id, 2, {}, {}}).failure().kind,
                 forbidden);
        QCOMPARE(service().balances(seller).failure().kind, forbidden);
        QCOMPARE(service().moves(seller, 1).failure().kind, forbidden);
        QCOMPARE(service().find(seller, u"1"_qs).failure().kind, forbidden);
    }

    void aMoveIsNeverChanged()
    {
        QVERIFY(move(added(u"Green crate"_qs), 5));
        const Result<> changed = m_shop->db().write([](Tx &tx) -> Result<> {
            tx.change("UPDATE crate_moves SET count = 6", {});
            return Ok{};
        });
        QVERIFY(!changed);
        m_shop->sql(u"UPDATE crate_moves SET count = 6"_qs);
        const VerifyReport report = Verifier::run(m_shop->db());
        QVERIFY(!report.ok());
        QVERIFY(report.check(u"chains"_qs)->detail.contains(u"crate_moves"_qs));
    }

    void returnsOfADayAreTold()
    {
        const CrateKind kind = added(u"Green crate"_qs);
        QVERIFY(move(kind, 5));
        QVERIFY(move(kind, -2));
        m_shop->write([&](Tx &tx) {
            const auto back = CrateStore::returned(tx, m_garden->id, m_shop->today());
            QCOMPARE(back.size(), size_t(1));
            QCOMPARE(back.front().count, -2);
            QVERIFY(CrateStore::returned(tx, m_garden->id, m_shop->today().addDays(1)).empty());
        });
    }
};

CABAS_TEST(TestCrateService)
#include "tst_crateservice.moc"
