// SPDX-License-Identifier: GPL-3.0-or-later
// covers: ordermailsheet orderlines orderlinesmodel orderlinerows orderwhy stockahead
// orderreckoning
#include "core/outbox/outboxservice.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/supplierstore.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/purchasing/orderrows.h"
#include "ui/shell/pageworker.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The lines of an order beside what is known of sales and stock.
class TestOrderLines : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::optional<Supplier> m_bakery;
    std::optional<Product> m_bread;
    std::optional<Product> m_oats;

    /// A draft of two packs of bread.
    OrderId added()
    {
        SupplierOrder order;
        order.supplier = m_bakery->id;
        OrderLine line;
        line.product = m_bread->id;
        line.pack = Quantity();
        line.packs = Quantity::units(2);
        order.lines = {line};
        return OrderService(m_data->db()).add(m_data->session(), order)->id;
    }
    SupplierOrder newest()
    {
        OrderService service(m_data->db());
        return *service.view(m_data->session(), service.list(m_data->session(), 1)->front().id);
    }
    /// Three a day for three weeks, of which three are left.
    void sellOats()
    {
        const QDate first = m_data->today().addDays(-20);
        m_data->write([&](Tx &tx) {
            for (int at = 0; at < 20; ++at) {
                StockMove move;
                move.product = m_oats->id;
                move.kind = at == 0 ? MoveKind::Receipt : MoveKind::Sale;
                move.quantity = Quantity::units(at == 0 ? 60 : -3);
                move.cost = UnitPrice::fromE4(11'000);
                move.sourceKind = u"test"_qs;
                move.sourceId = at + 1;
                move.day = first.addDays(at);
                move.at = m_data->now();
                move.user = m_data->owner();
                StockStore::move(tx, {move});
            }
        });
    }
    static void press(QWidget *widget, int key) { QTest::keyClick(widget, Qt::Key(key)); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        m_bakery = aSupplier(u"Fournil des Ormes"_qs).add(*m_data);
        m_bread = aProduct(u"Pain au levain T80"_qs).priced(620).from(m_bakery->id).add(*m_data);
        m_oats =
            aProduct(u"Flocons d’avoine"_qs).priced(220).from(m_bakery->id).pack(6).add(*m_data);
        m_data->write([&](Tx &tx) {
            SupplierStore::setItem(tx, {m_bakery->id, m_bread->id, u"P80"_qs, Quantity::units(6),
                                        UnitPrice::fromE4(41'000)});
        });
        sellOats();
    }
    void cleanup() { m_data.reset(); }

    /// Digits, + and − on a line are packs; products beside the order are ordered the same way.
    void packsAreTypedInPlace()
    {
        const OrderId id = added();
        RoomWindow room(*m_data);
        room.go(u"order"_qs, id.value());
        auto *table = room.find<QTableView>(u"order-lines"_qs);
        QTRY_COMPARE(room.cell(u"order-lines"_qs, 0, 2), u"0"_qs); // the stock of the bread is read
        QCOMPARE(room.cell(u"order-lines"_qs, 0, 5), u"2 × 6 = 12"_qs);
        QCOMPARE(room.cell(u"order-lines"_qs, 0, 6), u"49.20"_qs);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        press(table, Qt::Key_4);
        QTRY_VERIFY(table->findChild<QLineEdit *>(u"order-line-packs"_qs) != nullptr);
        auto *editor = table->findChild<QLineEdit *>(u"order-line-packs"_qs);
        QTRY_COMPARE(editor->text(), u"4"_qs);
        press(editor, Qt::Key_Return);
        QTRY_COMPARE(newest().lines[0].quantity, Quantity::units(24));
        QTRY_COMPARE(room.cell(u"order-lines"_qs, 0, 5), u"4 × 6 = 24"_qs);
        QTest::keyClicks(table, u"+"_qs);
        QTRY_COMPARE(newest().lines[0].packs, Quantity::units(5));
        QTest::keyClicks(table, u"-"_qs);
        QTRY_COMPARE(newest().lines[0].packs, Quantity::units(4));
        // The whole range: the oats are not on the order yet.
        room.find(u"order-lines-view"_qs)->findChildren<QAbstractButton *>()[1]->click();
        QCOMPARE(room.rows(u"order-lines"_qs).rowCount(), 2);
        room.write(u"order-lines-filter"_qs, u"avoine"_qs);
        QTRY_COMPARE(room.rows(u"order-lines"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"order-lines"_qs, 0, 5), u"– × 6"_qs);
        const QString why = room.rows(u"order-lines"_qs).index(0, 0).data(Cell::Second).toString();
        QVERIFY2(why.contains(u"to order"_qs), qPrintable(why));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClicks(table, u"+"_qs);
        QTRY_COMPARE(newest().lines.size(), size_t(2));
        QTRY_COMPARE(room.cell(u"order-lines"_qs, 0, 5), u"1 × 6 = 6"_qs);
        QTest::keyClicks(table, u"-"_qs);
        QTRY_COMPARE(newest().lines.size(), size_t(1));
        QTRY_COMPARE(PageWorker::underWay(), 0);
    }

    /// Why so many: the stock ahead, and the sum that comes to what is needed.
    void thePanelReckons()
    {
        SupplierOrder order;
        order.supplier = m_bakery->id;
        OrderLine line;
        line.product = m_oats->id;
        line.packs = Quantity::units(3);
        line.pack = Quantity::units(6);
        order.lines = {line};
        const auto made = OrderService(m_data->db()).add(m_data->session(), order);
        QVERIFY2(made, qPrintable(made ? QString() : made.failure().message));
        RoomWindow room(*m_data);
        room.go(u"order"_qs, made->id.value());
        room.window().resize(1366, 768); // the panel stands where there is room
        QTRY_VERIFY(room.shows(u"order-reckoning"_qs));
        const auto sums = [&] {
            QStringList words;
            for (const QLabel *label : room.find(u"order-reckoning"_qs)->findChildren<QLabel *>())
                if (label->isVisible())
                    words += label->text();
            return words.join(u'|');
        };
        QTRY_VERIFY2(sums().endsWith(u"→ 18"_qs), qPrintable(sums()));
        QVERIFY(room.shows(u"order-ahead"_qs));
        takePicture(room.window(), u"order-reckoning-en"_qs, {1366, 768});
        QCOMPARE(faults(walk(room.page())), QStringList());
    }

    /// N on a line: the supplier is told of it, on the paper too; the rule and the product's sheet
    /// are one press away.
    void aLineIsToldOf()
    {
        const OrderId id = added();
        RoomWindow room(*m_data);
        room.go(u"order"_qs, id.value());
        room.window().resize(1366, 768);
        auto *table = room.find<QTableView>(u"order-lines"_qs);
        QTRY_COMPARE(room.cell(u"order-lines"_qs, 0, 2), u"0"_qs);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        {
            AskScript answers;
            answers.answer(u"well baked"_qs);
            QTest::keyClick(table, Qt::Key_N); // held back a moment, for it may be a scan
            QTRY_COMPARE(newest().lines[0].note, u"well baked"_qs);
        }
        const auto second = [&] {
            return room.rows(u"order-lines"_qs).index(0, 0).data(Cell::Second).toString();
        };
        QTRY_COMPARE(second(), u"remark: well baked"_qs);
        const ReportTable paper = OrderRows::paper(newest(), m_data->session(), u"La Feuille"_qs);
        QCOMPARE(paper.columns.back().header, u"Remark"_qs);
        QCOMPARE(paper.rows[0].size(), paper.columns.size());
        QCOMPARE(paper.totals.size(), paper.columns.size());
        QTRY_VERIFY(room.shows(u"order-product"_qs));
        takePicture(room.window(), u"order-told-en"_qs, {1366, 768});
        QCOMPARE(faults(walk(room.page())), QStringList());
        room.click(u"order-preview"_qs);
        QTRY_VERIFY(room.page().findChild<QWidget *>(u"report-preview"_qs) != nullptr);
        room.find<QAbstractButton>(u"close-preview"_qs)->click();
        room.click(u"order-product"_qs);
        QTRY_COMPARE(room.name(), u"product"_qs);
    }

    /// Whoever sends an order by mail changes its words first, and what the PDF says.
    void theMailIsChangedBeforeItLeaves()
    {
        MailServer server;
        server.host = u"127.0.0.1"_qs;
        server.fromAddress = u"coop@example.org"_qs;
        OutboxService outbox(m_data->db());
        QVERIFY(outbox.setMailServer(m_data->session(), server));
        const OrderId id = added();
        RoomWindow room(*m_data);
        room.go(u"orders"_qs, id.value());
        room.click(u"order-mail"_qs);
        QDialog *sheet = nullptr;
        QTRY_VERIFY((sheet = room.window().findChild<QDialog *>(u"order-mail-sheet"_qs)));
        const auto field = [&](const QString &name) { return sheet->findChild<QWidget *>(name); };
        auto *send = sheet->findChild<QAbstractButton *>(u"mail-send"_qs);
        auto *to = qobject_cast<QLineEdit *>(field(u"mail-to"_qs));
        to->setText(u"nobody"_qs);
        send->click();
        QVERIFY(sheet->isVisible()); // that is no address
        to->setText(u"fournil@example.org"_qs);
        auto *text = qobject_cast<QPlainTextEdit *>(field(u"mail-text"_qs));
        auto *opening = qobject_cast<QPlainTextEdit *>(field(u"mail-opening"_qs));
        QVERIFY(text->toPlainText().startsWith(u"Hello,"_qs));
        text->setPlainText(u"As told this morning."_qs);
        opening->setPlainText(u"Leave it at the back door."_qs);
        takePicture(*sheet, u"order-mail-en"_qs, sheet->size());
        QCOMPARE(faults(walk(*sheet)), QStringList());
        send->click();
        QTRY_COMPARE(newest().state, OrderState::Sent);
        const OutboxItem mail = outbox.newest(m_data->session(), 1)->front();
        QVERIFY(mail.draft.payload.contains(u"As told this morning."_qs));
        QCOMPARE(mail.draft.target, u"fournil@example.org"_qs);
    }

    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestOrderLines)
#include "tst_orderlines.moc"
