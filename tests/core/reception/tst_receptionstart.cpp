// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/steps.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString creamCode = u"3760042180333"_qs;
const QString unknownCode = u"9501101530003"_qs;

} // namespace

/// Receptions that begin from a document.
class TestReceptionStart : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_dairy;
    std::optional<Supplier> m_mill;
    std::optional<Product> m_cream;
    std::optional<Product> m_flour;

    ReceptionService service() { return ReceptionService(m_shop->db()); }
    ReceptionView view(DeliveryId id) { return *service().view(m_shop->session(), id); }
    DeliveryDocument invoice(const std::vector<DeliveryNoteLine> &lines)
    {
        DeliveryDocument document;
        document.name = u"facture.xml"_qs;
        document.bytes = "<invoice/>";
        document.sellerName = u"laiterie des monts"_qs;
        document.note.lines = lines;
        return document;
    }
    static DeliveryNoteLine line(const QString &code, const QString &reference, qint64 units)
    {
        DeliveryNoteLine line;
        line.line = 1;
        line.code = code;
        line.reference = reference;
        line.name = u"Name of "_qs + code;
        line.quantity = Quantity::units(units);
        line.cost = UnitPrice::fromE4(12'000);
        return line;
    }
    StartAnswer start(std::optional<SupplierId> supplier, const DeliveryDocument &document)
    {
        const auto answer = service().startFrom(m_shop->session(), supplier, document);
        return answer ? *answer : StartAnswer{};
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_dairy = aSupplier(u"Laiterie des Monts"_qs).add(*m_shop);
        m_mill = aSupplier(u"Moulin"_qs).add(*m_shop);
        m_cream = aProduct(u"Crème"_qs).priced(215).barcode(creamCode).pack(6).add(*m_shop);
        m_flour = aProduct(u"Farine"_qs).priced(390).add(*m_shop);
        m_shop->write([&](Tx &tx) {
            SupplierItem item;
            item.supplier = m_dairy->id;
            item.product = m_flour->id;
            item.reference = u"F65"_qs;
            item.pack = Quantity::units(10);
            SupplierStore::setItem(tx, item);
        });
    }

    void linesAreFoundByBarcodeThenByReference()
    {
        const StartAnswer answer = start(
            m_dairy->id, invoice({line(creamCode, u"F65"_qs, 24), // the barcode is surer
                                  line(u"F65"_qs, u"F65"_qs, 5), line(unknownCode, u"F99"_qs, 2)}));
        QCOMPARE(answer.lines, 2);
        const ReceptionView shown = view(answer.delivery);
        QCOMPARE(shown.lines[0].product, m_cream->id);
        QCOMPARE(shown.lines[1].product, m_flour->id);
        QCOMPARE(shown.lines[1].pack, Quantity::units(10));
        QCOMPARE(shown.unknownLines.size(), size_t(1));
        QCOMPARE(shown.unknownLines[0].reference, u"F99"_qs);
    }

    void packsOfUnsaidSizeAreTheUsualOnes()
    {
        DeliveryNoteLine boxes = line(creamCode, {}, 4);
        boxes.inPacks = true;
        const StartAnswer answer = start({}, invoice({boxes}));
        const DeliveryLine made = view(answer.delivery).lines[0];
        QCOMPARE(made.expected, std::optional(Quantity::units(24)));
        QCOMPARE(made.cost, UnitPrice::fromE4(2'000));
    }

    void aLineTwiceIsSummed()
    {
        const StartAnswer answer =
            start({}, invoice({line(creamCode, {}, 6), line(creamCode, {}, 12)}));
        QCOMPARE(answer.lines, 1);
        QCOMPARE(answer.warnings.front().code, u"repeated_line"_qs);
        QCOMPARE(view(answer.delivery).lines[0].expected, std::optional(Quantity::units(18)));
    }

    void theSupplierIsWhoWroteIt()
    {
        const StartAnswer answer = start({}, invoice({line(creamCode, {}, 6)}));
        QCOMPARE(view(answer.delivery).delivery.supplier, std::optional(m_dairy->id));
    }

    void anotherSupplierAndTheSameDocumentAreSaid()
    {
        const DeliveryDocument document = invoice({line(creamCode, {}, 6)});
        const StartAnswer first = start(m_mill->id, document);
        QCOMPARE(first.warnings.size(), size_t(1));
        QCOMPARE(first.warnings[0].code, u"other_supplier"_qs);
        const StartAnswer again = start(m_dairy->id, document);
        QCOMPARE(again.warnings.size(), size_t(1));
        QCOMPARE(again.warnings[0].code, u"same_document"_qs);
        QVERIFY(service().abandon(m_shop->session(), first.delivery));
        QVERIFY(service().abandon(m_shop->session(), again.delivery));
        QVERIFY(start(m_dairy->id, document).warnings.empty());
    }

    /// The document of ten years of deliveries is not sought by going through them.
    void aDeliveryCostsNoMoreForThoseBefore()
    {
        if (engine() != TestShop::Sqlite)
            QSKIP("the steps of SQLite are counted");
        constexpr int others = 200;
        int made = 0;
        const auto startOne = [&] {
            DeliveryDocument document = invoice({line(creamCode, {}, 6)});
            document.bytes = "<invoice n='" + QByteArray::number(++made) + "'/>";
            QVERIFY(service().startFrom(m_shop->session(), m_dairy->id, document));
        };
        startOne(); // what is asked once of a shop
        const qint64 before = stepsOf(m_shop->db(), startOne);
        for (int i = 0; i < others; ++i)
            startOne();
        const qint64 after = stepsOf(m_shop->db(), startOne);
        QVERIFY2(after - before < others, qPrintable(u"%1, then %2"_qs.arg(before).arg(after)));
    }

    void aCheckTellsBeforeAnythingIsWritten()
    {
        const DeliveryDocument document =
            invoice({line(creamCode, {}, 6), line(unknownCode, u"F99"_qs, 2)});
        const auto rows = m_shop->countRows();
        const auto check = service().check(m_shop->session(), document);
        QCOMPARE(m_shop->countRows(), rows);
        QCOMPARE(check->seller->id, m_dairy->id);
        QCOMPARE(check->known, 1);
        QCOMPARE(check->unknown, 1);
        QVERIFY(!check->before);
        const StartAnswer begun = start({}, document);
        QCOMPARE(service().check(m_shop->session(), document)->before->id, begun.delivery);
    }

    void aSellerIsKnownByTheRegister()
    {
        Supplier renamed = *m_mill;
        renamed.siren = u"552100554"_qs;
        m_shop->write([&](Tx &tx) { QVERIFY(SupplierStore::update(tx, renamed)); });
        DeliveryDocument document = invoice({});
        document.sellerSiren = renamed.siren;
        QCOMPARE(service().check(m_shop->session(), document)->seller->id, m_mill->id);
    }

    void anUnknownLineIsTakenUpWhenItsCodeIsKnown()
    {
        const StartAnswer answer = start({}, invoice({line(unknownCode, u"F99"_qs, 8)}));
        QVERIFY(!service().scan(m_shop->session(), answer.delivery, unknownCode)->known);
        const auto attached =
            service().attach(m_shop->session(), answer.delivery, unknownCode, m_flour->id);
        QVERIFY(attached);
        QCOMPARE(attached->expected, std::optional(Quantity::units(8)));
        QCOMPARE(attached->received, Quantity::units(1));
        QVERIFY(view(answer.delivery).unknownLines.empty());
    }

    void anUnknownLineIsTakenUpByAScanOfANewProduct()
    {
        const StartAnswer answer = start({}, invoice({line(unknownCode, u"F99"_qs, 8)}));
        aProduct(u"Seitan"_qs).priced(390).barcode(unknownCode).add(*m_shop);
        const auto scan = service().scan(m_shop->session(), answer.delivery, unknownCode);
        QVERIFY(scan);
        QCOMPARE(scan->line->expected, std::optional(Quantity::units(8)));
        QCOMPARE(scan->line->received, Quantity::units(1));
        QCOMPARE(scan->line->cost, UnitPrice::fromE4(12'000));
    }

    void anUnknownLineIsGivenToAProductByHand()
    {
        const StartAnswer answer = start({}, invoice({line({}, u"F99"_qs, 8)}));
        const AnnouncedLineId waiting = view(answer.delivery).unknownLines[0].id;
        const auto made = service().attachAnnounced(m_shop->session(), waiting, m_flour->id);
        QVERIFY(made);
        QCOMPARE(made->expected, std::optional(Quantity::units(8)));
        QCOMPARE(service().attachAnnounced(m_shop->session(), waiting, m_flour->id).failure().kind,
                 Failure::Kind::NotFound);
    }

    void withoutTheRightNothingIsRead()
    {
        const Session cashier = m_shop->sessionAs({Permission::Sell});
        const auto rows = m_shop->countRows();
        QCOMPARE(service().startFrom(cashier, {}, invoice({})).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service().check(cashier, invoice({})).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service().attachAnnounced(cashier, AnnouncedLineId(1), m_cream->id).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(m_shop->countRows(), rows);
    }
};

CABAS_TEST(TestReceptionStart)
#include "tst_receptionstart.moc"
