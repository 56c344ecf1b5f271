// SPDX-License-Identifier: GPL-3.0-or-later
// covers: creditpanel creditrows
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/creditservice.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/invoicestore.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/purchasing/creditrows.h"
#include "ui/widgets/ask.h"

#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString tofu = u"3760042180333"_qs;
const QString cream = u"3017620422003"_qs;

} // namespace

/// Two suppliers owe: the dairy for broken creams and missing tofus, the mill for missing tofus.
class TestCreditsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::optional<Supplier> m_dairy;
    std::optional<Supplier> m_mill;

    CreditService service() { return CreditService(m_data->db()); }
    DeliveryId receive(SupplierId supplier, qint64 tofus, qint64 broken)
    {
        ReceptionService reception(m_data->db());
        const Session session = m_data->session();
        std::vector<DeliveryNoteLine> note{
            {1, tofu, u"Tofu"_qs, Quantity::units(12), {}, UnitPrice::fromE4(12'500)}};
        if (broken > 0)
            note.push_back(
                {2, cream, u"Cream"_qs, Quantity::units(6), {}, UnitPrice::fromE4(20'000)});
        const DeliveryId id =
            reception.start(session, supplier, u"bl-%1.csv"_qs.arg(tofus), "x", note)->delivery;
        ReceivedGoods goods;
        goods.quantity = Quantity::units(tofus);
        (void)reception.scan(session, id, tofu, goods);
        if (broken > 0) {
            goods.quantity = Quantity::units(6);
            const auto scan = reception.scan(session, id, cream, goods);
            DeliveryGap gap;
            gap.delivery = id;
            gap.line = scan->line->id;
            gap.kind = GapKind::Damaged;
            gap.quantity = Quantity::units(broken);
            gap.comment = u"lids torn"_qs;
            (void)reception.noteGap(session, gap);
        }
        (void)reception.finish(session, id);
        return id;
    }
    std::vector<ExpectedCredit> credits() { return *service().list(m_data->session()); }
    static int rows(RoomWindow &room) { return room.rows(u"credit-list"_qs).rowCount(); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        m_dairy = aSupplier(u"Laiterie des Monts"_qs).add(*m_data);
        m_mill = aSupplier(u"Moulin du Pré"_qs).add(*m_data);
        aProduct(u"Tofu nature"_qs).priced(250).barcode(tofu).add(*m_data);
        aProduct(u"Crème fraîche"_qs).priced(320).barcode(cream).add(*m_data);
        receive(m_dairy->id, 10, 2);
        receive(m_mill->id, 11, 0);
    }
    void cleanup() { m_data.reset(); }

    /// A claim on an invoice leads to it, and is written about by itself.
    void aClaimOnAnInvoice()
    {
        const InvoiceId invoice = m_data->write([&](Tx &tx) {
            SupplierInvoice made;
            made.supplier = m_mill->id;
            made.number = u"FA-7"_qs;
            made.issued = made.due = m_data->today();
            made.net = made.gross = Money::fromCents(1'800);
            const InvoiceId id = InvoiceStore::add(tx, made, {}, m_data->owner(), m_data->now());
            ExpectedCredit claim;
            claim.supplier = m_mill->id;
            claim.invoice = CreditInvoice{id, {}, 0, InvoiceLineKind::Transport, {}};
            claim.productName = u"Transport"_qs;
            claim.quantity = Quantity::units(1);
            claim.cost = UnitPrice::fromE4(180'000);
            claim.amount = Money::fromCents(1'800);
            claim.vat = CatalogStore::vatCodes(tx).front();
            claim.day = m_data->today();
            CreditStore::add(tx, claim, m_data->owner(), m_data->now());
            return id;
        });
        RoomWindow room(*m_data);
        room.go(u"credits"_qs);
        QCOMPARE(room.cell(u"credit-list"_qs, 0, 0), u"Transport"_qs);
        room.open(u"credit-list"_qs, 0);
        room.click(u"credit-sent"_qs);
        QTRY_COMPARE(room.cell(u"credit-list"_qs, 0, 4), u"asked for"_qs);
        QCOMPARE(credits().front().invoice->id, invoice);
        room.click(u"credit-delivery"_qs);
        QCOMPARE(room.name(), u"invoice"_qs);
    }

    void showsWhatIsAwaited()
    {
        RoomWindow room(*m_data);
        room.go(u"credits"_qs);
        QCOMPARE(rows(room), 3);
        QCOMPARE(room.cell(u"credit-list"_qs, 0, 0), u"Tofu nature"_qs);
        QCOMPARE(room.cell(u"credit-list"_qs, 0, 3), u"€1.25"_qs);
        QCOMPARE(room.cell(u"credit-list"_qs, 0, 4), u"to ask for"_qs);
        room.write(u"credit-filter"_qs, u"creme"_qs);
        QTRY_COMPARE(rows(room), 1);
        room.go(u"credits"_qs, m_dairy->id.value());
        room.write(u"credit-filter"_qs, {});
        QTRY_COMPARE(rows(room), 2);
    }

    void settlesOneByKeyboard()
    {
        RoomWindow room(*m_data);
        room.go(u"credits"_qs);
        room.open(u"credit-list"_qs, 0);
        QCOMPARE(room.page().focusWidget(), room.find(u"credit-number"_qs));
        QTest::keyClick(&room.window(), Qt::Key_F12);
        QTRY_COMPARE(room.find(u"credit-number"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"credit-number"_qs, u"AV-12"_qs);
        QTest::keyClick(&room.window(), Qt::Key_F12);
        QTRY_COMPARE(rows(room), 2);
        QTRY_VERIFY(!room.shows(u"credit-number"_qs));
        QCOMPARE(credits()[0].number, u"AV-12"_qs);
        QCOMPARE(credits()[0].settled.cents(), 125);
        QCOMPARE(credits()[0].endedOn, std::optional(m_data->today()));
    }

    void oneCreditNoteSettlesADelivery()
    {
        RoomWindow room(*m_data);
        room.go(u"credits"_qs);
        room.open(u"credit-list"_qs, 1);
        QVERIFY(room.shows(u"credit-reach"_qs));
        const auto segments = room.find(u"credit-reach"_qs)->findChildren<QAbstractButton *>();
        QTest::keyClick(segments[1], Qt::Key_Space);
        QTRY_COMPARE(room.find<QLineEdit>(u"credit-amount"_qs)->text(), u"6.50"_qs);
        room.write(u"credit-amount"_qs, u"6"_qs);
        room.write(u"credit-number"_qs, u"AV-13"_qs);
        QTest::keyClick(&room.window(), Qt::Key_F12);
        QTRY_COMPARE(rows(room), 1);
        Money sum;
        for (const ExpectedCredit &credit : credits())
            sum += credit.settled;
        QCOMPARE(sum.cents(), 600);
    }

    void isAskedForAndGivenUp()
    {
        RoomWindow room(*m_data);
        room.go(u"credits"_qs);
        room.open(u"credit-list"_qs, 0);
        QTest::keyClick(&room.window(), Qt::Key_F3);
        QTRY_COMPARE(room.cell(u"credit-list"_qs, 0, 4), u"asked for"_qs);
        QTRY_VERIFY(!room.shows(u"credit-sent"_qs));
        AskScript answers;
        room.click(u"credit-drop"_qs); // nobody answers
        QCOMPARE(credits()[0].state, CreditState::Asked);
        answers.answer(u"Came with the next delivery"_qs);
        room.click(u"credit-drop"_qs);
        QTRY_COMPARE(credits()[0].state, CreditState::Dropped);
        QTRY_COMPARE(rows(room), 2);
    }

    void theSupplierAndTheReceptionLeadHere()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs, m_mill->id.value());
        QVERIFY(room.shows(u"supplier-credits"_qs));
        room.click(u"supplier-credits"_qs);
        QTRY_COMPARE(room.name(), u"credits"_qs);
        QTRY_COMPARE(rows(room), 1);
        room.open(u"credit-list"_qs, 0);
        QTest::keyClick(&room.window(), Qt::Key_F4);
        QTRY_COMPARE(room.name(), u"receptions"_qs);
        room.click(u"letter-sent"_qs);
        QTRY_COMPARE(credits()[0].state, CreditState::Asked);
        QTRY_VERIFY(!room.shows(u"letter-sent"_qs));
        room.click(u"receipt-credits"_qs);
        QTRY_COMPARE(room.name(), u"credits"_qs);
    }

    void readersMayNotSettle()
    {
        RoomWindow room(*m_data, {Permission::ViewStock});
        room.go(u"credits"_qs);
        room.open(u"credit-list"_qs, 0);
        for (const QString &name : {u"credit-settle"_qs, u"credit-drop"_qs, u"credit-sent"_qs,
                                    u"credit-number"_qs, u"credit-delivery"_qs})
            QVERIFY2(!room.shows(name), qPrintable(name));
    }

    void theListGoesOnPaper()
    {
        const ReportTable table =
            CreditRows::paper(credits(), m_data->session(), u"La Feuille"_qs, {});
        QCOMPARE(table.rows.size(), size_t(3));
        for (const ReportRow &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        QCOMPARE(std::get<qint64>(table.totals[size_t(table.columnOf(u"amount_cents"_qs))]), 775);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-wide") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        QVERIFY(service().settle(m_data->session(), {credits()[2].id},
                                 {u"AV-9"_qs, m_data->today(), Money::fromCents(200)}));
        m_data->clock().set(m_data->now().addDays(34));
        receive(m_dairy->id, 7, 3);
        RoomWindow room(*m_data);
        const auto look = [&](const QString &name) {
            const QString full =
                u"credits-%1-%2"_qs.arg(name, QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        room.go(u"credits"_qs);
        look(u"list"_qs);
        room.open(u"credit-list"_qs, 1);
        look(u"settle"_qs);
        room.go(u"suppliers"_qs, m_dairy->id.value());
        look(u"supplier"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestCreditsPage)
#include "tst_creditspage.moc"
