// SPDX-License-Identifier: GPL-3.0-or-later
// covers: receptionpallets announcedlotstore
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString creamCode = u"3760042180333"_qs;
const QString butterCode = u"3760042180340"_qs;
const QString pallet = u"340123450000000017"_qs;
const QString label = u"(00)340123450000000017"_qs;

} // namespace

/// What a despatch advice tells of lots and pallets, while counting.
class TestReceptionPallets : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;

    ReceptionService service() { return ReceptionService(m_shop->db()); }
    DeliveryId started(const QByteArray &csv)
    {
        const auto document = DeliveryDocument::read(csv, u"desadv.csv"_qs);
        const auto answer = service().startFrom(m_shop->session(), {}, *document);
        return answer ? answer->delivery : DeliveryId(0);
    }
    ScanAnswer scan(DeliveryId delivery, const QString &code)
    {
        const auto answer = service().scan(m_shop->session(), delivery, code);
        return answer ? *answer : ScanAnswer{};
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        aProduct(u"Crème"_qs).priced(215).barcode(creamCode).add(*m_shop);
        aProduct(u"Beurre"_qs).priced(340).barcode(butterCode).add(*m_shop);
    }

    void theOnlyLotIsTaken()
    {
        const DeliveryId delivery =
            started("gtin;quantity;lot;use by\n3760042180333;6;L1;20260401\n"
                    "3760042180333;6;L1;20260401\n");
        const ScanAnswer answer = scan(delivery, creamCode);
        QCOMPARE(answer.scan.lot, u"L1"_qs);
        QCOMPARE(answer.scan.useBy, std::optional(QDate(2026, 4, 1)));
        QVERIFY(answer.lots.empty());
        QCOMPARE(answer.line->expected, std::optional(Quantity::units(12)));
    }

    void severalLotsAreProposed()
    {
        const DeliveryId delivery =
            started("gtin;quantity;lot\n3760042180333;6;L1\n3760042180333;6;L2\n");
        const ScanAnswer answer = scan(delivery, creamCode);
        QVERIFY(answer.scan.lot.isEmpty());
        QCOMPARE(answer.lots.size(), size_t(2));
        QCOMPARE(answer.lots[1].lot, u"L2"_qs);
    }

    void aLotComesWithALineAttachedLater()
    {
        const DeliveryId delivery = started("gtin;quantity;lot\n9501101530003;6;L9\n");
        const auto waiting = service().view(m_shop->session(), delivery)->unknownLines;
        QCOMPARE(waiting.size(), size_t(1));
        const Product rye = aProduct(u"Seigle"_qs).barcode(u"9501101530003"_qs).add(*m_shop);
        QVERIFY(service().attachAnnounced(m_shop->session(), waiting[0].id, rye.id));
        QCOMPARE(scan(delivery, u"9501101530003"_qs).scan.lot, u"L9"_qs);
    }

    void aPalletIsCountedWholeAndOnce()
    {
        const DeliveryId delivery = started("sscc;gtin;quantity;lot\n"
                                            "340123450000000017;3760042180333;24;L1\n"
                                            "340123450000000017;3760042180340;12;L2\n"
                                            ";3760042180340;5;L3\n");
        const auto seen = service().pallet(m_shop->session(), delivery, label);
        QVERIFY(seen && *seen);
        QCOMPARE((*seen)->sscc, pallet);
        QCOMPARE((*seen)->lines, 2);
        QVERIFY(!(*seen)->isCounted);
        const auto counted = service().countPallet(m_shop->session(), delivery, pallet);
        QVERIFY(counted);
        QCOMPARE(counted->size(), size_t(2));
        QCOMPARE((*counted)[1].received, Quantity::units(12));
        QVERIFY((*service().pallet(m_shop->session(), delivery, label))->isCounted);
        QVERIFY(!service().countPallet(m_shop->session(), delivery, pallet));
        QVERIFY(service().finish(m_shop->session(), delivery));
        QCOMPARE(m_shop->value(u"SELECT COUNT(*) FROM lots"_qs).toInt(), 2);
    }

    void otherCodesAreNoPallet()
    {
        const DeliveryId delivery = started("gtin;quantity\n3760042180333;6\n");
        QVERIFY(!*service().pallet(m_shop->session(), delivery, creamCode));
        QVERIFY(!*service().pallet(m_shop->session(), delivery, label));
        QVERIFY(!service().countPallet(m_shop->session(), delivery, pallet));
    }
};

CABAS_TEST(TestReceptionPallets)
#include "tst_receptionpallets.moc"
