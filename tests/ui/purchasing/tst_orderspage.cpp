// SPDX-License-Identifier: GPL-3.0-or-later
// covers: orderfollowing ordermailer orderstelling ordersums
// covers: orderrows orderpanel orderentry orderpage orderwriting ordermembers orderproposing
#include "core/members/memberstore.h"
#include "core/outbox/mailmessage.h"
#include "core/outbox/outboxservice.h"
#include "core/purchasing/orderfollowservice.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/proposalservice.h"
#include "core/purchasing/suppliersheetservice.h"
#include "core/purchasing/supplierstore.h"
#include "core/special/specialorderservice.h"
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

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QTableView>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString breadCode = u"3760042180333"_qs;

} // namespace

class TestOrdersPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::optional<Supplier> m_bakery;
    std::optional<Product> m_bread;
    std::optional<Product> m_flour;

    OrderService service() { return OrderService(m_data->db()); }
    OrderId added(SupplierId supplier, qint64 packs, std::optional<QDate> expected = {})
    {
        SupplierOrder order;
        order.supplier = supplier;
        order.expectedOn = expected;
        for (const ProductId product : {m_bread->id, m_flour->id}) {
            OrderLine line;
            line.product = product;
            line.pack = Quantity();
            line.packs = Quantity::units(packs);
            order.lines.push_back(line);
        }
        return service().add(m_data->session(), order)->id;
    }
    SupplierOrder newest()
    {
        const auto orders = service().list(m_data->session(), 1);
        return orders->empty() ? SupplierOrder{}
                               : *service().view(m_data->session(), orders->front().id);
    }
    /// Three a day for three weeks, of which three are left.
    Product sellOats()
    {
        const Product oats =
            aProduct(u"Flocons d’avoine"_qs).priced(220).from(m_bakery->id).pack(6).add(*m_data);
        const QDate first = m_data->today().addDays(-20);
        m_data->write([&](Tx &tx) {
            for (int at = 0; at < 20; ++at) {
                StockMove move;
                move.product = oats.id;
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
        return oats;
    }
    static void press(QWidget *widget, int key) { QTest::keyClick(widget, Qt::Key(key)); }
    static void chooseSupplier(RoomWindow &room, const QString &name)
    {
        auto *box = room.find<QComboBox>(u"order-supplier"_qs);
        box->setCurrentIndex(box->findText(name));
    }
    /// Types a product's name and how many packs, as one does from the keyboard.
    static void enter(RoomWindow &room, const QString &product, const QString &packs)
    {
        room.write(u"entry-product"_qs, product);
        press(room.find(u"entry-product"_qs), Qt::Key_Return);
        room.write(u"entry-packs"_qs, packs);
        press(room.find(u"entry-packs"_qs), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        m_bakery = aSupplier(u"Fournil des Ormes"_qs).add(*m_data);
        aSupplier(u"Moulin du Pré"_qs).add(*m_data);
        m_bread = aProduct(u"Pain au levain T80"_qs)
                      .code(u"PAIN"_qs)
                      .barcode(breadCode)
                      .priced(620)
                      .add(*m_data);
        m_flour = aProduct(u"Farine de seigle en vrac"_qs)
                      .inKilos()
                      .code(u"SEIG"_qs)
                      .priced(240)
                      .add(*m_data);
        m_data->write([&](Tx &tx) {
            SupplierStore::setItem(tx, {m_bakery->id, m_bread->id, u"P80"_qs, Quantity::units(6),
                                        UnitPrice::fromE4(41'000)});
            SupplierStore::setItem(tx, {m_bakery->id, m_flour->id, u"S25"_qs, Quantity::units(25),
                                        UnitPrice::fromE4(12'345)});
        });
    }
    void cleanup() { m_data.reset(); }

    void typesAnOrderByKeyboard()
    {
        RoomWindow room(*m_data);
        room.go(u"orders"_qs);
        room.click(u"new-order"_qs);
        QCOMPARE(room.name(), u"order"_qs);
        QVERIFY(!room.find(u"order-send"_qs)->isEnabled());
        chooseSupplier(room, m_bakery->name);
        enter(room, u"PAIN"_qs, u"2"_qs);
        QTRY_COMPARE(newest().lines.size(), size_t(1));
        QCOMPARE(newest().lines[0].quantity, Quantity::units(12));
        QCOMPARE(newest().expectedOn, std::optional(m_data->today().addDays(1)));
        QVERIFY(room.find<QLabel>(u"order-total"_qs)->text().contains(u"49.20"_qs));
        enter(room, u"seigle"_qs, u"1"_qs);
        QTRY_COMPARE(newest().lines.size(), size_t(2));
        QCOMPARE(newest().amount, Money::fromCents(4920 + 3086));
        QTRY_VERIFY(room.find(u"order-send"_qs)->isEnabled());
    }

    void whatSalesAskForIsProposed()
    {
        const Product oats = sellOats();
        RoomWindow room(*m_data);
        room.go(u"order"_qs);
        chooseSupplier(room, m_bakery->name);
        room.click(u"order-propose"_qs);
        QTRY_COMPARE(newest().lines.size(), size_t(3)); // one pack of each that was never sold
        const SupplierOrder order = newest();
        const auto line =
            std::find_if(order.lines.begin(), order.lines.end(),
                         [&](const OrderLine &each) { return each.product == oats.id; });
        QVERIFY(line != order.lines.end());
        QCOMPARE(line->packs, Quantity::units(3)); // three a day for a week, three are left
        const auto *table = room.find<QTableView>(u"order-lines"_qs);
        QStringList reasons;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            reasons += table->model()->index(row, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(reasons.join(u';').contains(u"sells 3 a day"_qs));
        // What is on the order stays as it is when it is asked again.
        enter(room, oats.code, u"7"_qs);
        QTRY_COMPARE(newest().lines[1].packs, Quantity::units(7)); // bread and flour beside it
        room.click(u"order-propose"_qs);
        QTRY_VERIFY(room.find(u"order-propose"_qs)->isEnabled());
        QCOMPARE(newest().lines.size(), size_t(3));
    }

    void membersOrdersAreAddedWithOneKey()
    {
        Member ada;
        ada.number = 1;
        ada.name = u"Ada"_qs;
        ada.badge = u"2900000000018"_qs;
        ada.joinedOn = m_data->today();
        ada.id = m_data->write([&](Tx &tx) { return MemberStore::add(tx, ada); });
        SpecialWish wish;
        wish.member = ada.id;
        wish.product = m_bread->id;
        wish.quantity = Quantity::units(7);
        QVERIFY(SpecialOrderService(m_data->db()).ask(m_data->session(), wish));
        RoomWindow room(*m_data);
        room.go(u"order"_qs);
        QVERIFY(!room.shows(u"order-members"_qs));
        chooseSupplier(room, m_bakery->name);
        QTRY_VERIFY(room.shows(u"order-members"_qs));
        takePicture(room.window(), u"order-members-en"_qs, {1366, 768});
        QCOMPARE(faults(walk(*room.window().centralWidget())), QStringList());
        QTest::keyClick(&room.window(), Qt::Key_F6);
        // Seven are two packs of six: five go to the shelf.
        QTRY_COMPARE(newest().lines.size(), size_t(1));
        QCOMPARE(newest().lines[0].quantity, Quantity::units(12));
        QTRY_VERIFY(!room.shows(u"order-members"_qs));
        QCOMPARE(room.rows(u"order-lines"_qs).rowCount(), 1);
        const auto list = SpecialOrderService(m_data->db()).list(m_data->session());
        QVERIFY(list->orders.front().onOrder.has_value());
    }

    void aLineIsChangedAndRemoved()
    {
        const OrderId id = added(m_bakery->id, 2);
        RoomWindow room(*m_data);
        room.go(u"order"_qs, id.value());
        room.open(u"order-lines"_qs, 0);
        room.write(u"entry-packs"_qs, u"5"_qs);
        press(room.find(u"entry-packs"_qs), Qt::Key_Return);
        QTRY_COMPARE(newest().lines[0].quantity, Quantity::units(30));
        QCOMPARE(newest().lines.size(), size_t(2));
        auto *table = room.find<QTableView>(u"order-lines"_qs);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        press(table, Qt::Key_Delete);
        QTRY_COMPARE(newest().lines.size(), size_t(1));
    }

    void aScanIsOnePack()
    {
        RoomWindow room(*m_data);
        room.go(u"order"_qs);
        QVERIFY(room.page().scanned(breadCode)); // nobody was chosen: nothing is ordered
        chooseSupplier(room, m_bakery->name);
        QVERIFY(room.page().scanned(breadCode));
        QVERIFY(room.page().scanned(u"SEIG"_qs));
        QTRY_COMPARE(newest().lines.size(), size_t(1));
        QCOMPARE(newest().lines[0].packs, Quantity::units(1));
    }

    void aWrongNumberIsSaidAtItsField()
    {
        added(m_bakery->id, 1);
        RoomWindow room(*m_data);
        room.go(u"order"_qs);
        chooseSupplier(room, m_bakery->name);
        room.write(u"order-number"_qs, u"1"_qs);
        enter(room, u"PAIN"_qs, u"2"_qs);
        QTRY_COMPARE(room.find(u"order-number"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"order-number"_qs, u"2614"_qs);
        press(room.find(u"order-number"_qs), Qt::Key_Return);
        QTRY_COMPARE(newest().number, u"2614"_qs);
    }

    void linesComeFromAFile()
    {
        const QString path = m_data->folder() + u"/commande.csv"_qs;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("reference;quantite\nP80;12\nP80;6\nZZ;3\n");
        file.close();
        RoomWindow room(*m_data);
        room.go(u"order"_qs);
        chooseSupplier(room, m_bakery->name);
        AskScript answers;
        answers.answer(path);
        room.click(u"order-file"_qs);
        QTRY_COMPARE(newest().lines.size(), size_t(1));
        QCOMPARE(newest().lines[0].quantity, Quantity::units(18));
        QCOMPARE(newest().documentName, u"commande.csv"_qs);
    }

    void sendsAndCancels()
    {
        const OrderId id = added(m_bakery->id, 2, m_data->today().addDays(1));
        RoomWindow room(*m_data);
        room.go(u"orders"_qs);
        room.open(u"order-list"_qs, 0);
        QCOMPARE(room.rows(u"order-panel-lines"_qs).rowCount(), 2);
        QVERIFY(!room.shows(u"order-receive"_qs));
        AskScript answers;
        answers.answer(u"Mark as sent"_qs);
        room.click(u"order-send"_qs);
        QTRY_COMPARE(newest().state, OrderState::Sent);
        QTRY_VERIFY(room.shows(u"order-receive"_qs));
        QTRY_COMPARE(room.cell(u"order-list"_qs, 0, 4), u"sent"_qs);
        room.click(u"order-cancel"_qs); // nobody answers: it is kept
        QCOMPARE(newest().state, OrderState::Sent);
        answers.answer(u"Cancel the order"_qs);
        room.click(u"order-cancel"_qs);
        QTRY_COMPARE(service().view(m_data->session(), id)->state, OrderState::Cancelled);
    }

    void isSentFromWhereItIsWritten()
    {
        const OrderId id = added(m_bakery->id, 2);
        RoomWindow room(*m_data);
        room.go(u"order"_qs, id.value());
        AskScript answers;
        answers.answer(u"Mark as sent"_qs);
        press(&room.window(), Qt::Key_F12);
        QTRY_COMPARE(newest().state, OrderState::Sent);
        QTRY_COMPARE(room.name(), u"orders"_qs);
    }

    /// With its PDF and table; a mail that did not leave is seen and tried again.
    void isSentByMail()
    {
        MailServer server;
        server.host = u"127.0.0.1"_qs;
        server.fromAddress = u"coop@example.org"_qs;
        OutboxService outbox(m_data->db());
        QVERIFY(outbox.setMailServer(m_data->session(), server));
        const OrderId id = added(m_bakery->id, 2, m_data->today().addDays(1));
        RoomWindow room(*m_data);
        room.go(u"order"_qs, id.value());
        AskScript answers;
        answers.answer(u"Send it by mail…"_qs);
        answers.answer(u"fournil@example.org"_qs);
        press(&room.window(), Qt::Key_F12);
        QTRY_COMPARE(newest().state, OrderState::Sent);
        QTRY_COMPARE(room.name(), u"orders"_qs);
        const OutboxItem mail = outbox.newest(m_data->session(), 1)->front();
        const auto files = MailAttachment::fromJson(
            QJsonDocument::fromJson(mail.draft.payload.toUtf8())[u"files"_qs].toArray());
        QCOMPARE(files.size(), size_t(2));
        QVERIFY(files[0].bytes.startsWith("%PDF") && files[1].bytes.startsWith("PK"));
        QVERIFY(outbox.send(m_data->session(), mail.id, [](const OutboxItem &) -> Result<> {
            return storageFailure(u"Nobody is called so there."_qs);
        }));
        QTRY_VERIFY(room.shows(u"order-mail-again"_qs));
        room.click(u"order-mail-again"_qs);
        QTRY_VERIFY(!room.shows(u"order-mail-again"_qs));
    }

    void isFilteredByWordsAndState()
    {
        added(m_bakery->id, 1);
        const OrderId sent = added(m_bakery->id, 2);
        QVERIFY(service().send(m_data->session(), sent));
        RoomWindow room(*m_data);
        room.go(u"orders"_qs);
        QCOMPARE(room.rows(u"order-list"_qs).rowCount(), 2);
        room.write(u"order-filter"_qs, u"nobody"_qs);
        QTRY_COMPARE(room.rows(u"order-list"_qs).rowCount(), 0);
        room.write(u"order-filter"_qs, u"ormes"_qs);
        QTRY_COMPARE(room.rows(u"order-list"_qs).rowCount(), 2);
    }

    void theSupplierReadsTheirOwnReferences()
    {
        const OrderId id = added(m_bakery->id, 2, m_data->today().addDays(3));
        const ReportTable paper = OrderRows::paper(*service().view(m_data->session(), id),
                                                   m_data->session(), u"La Feuille"_qs);
        QCOMPARE(paper.rows.size(), size_t(2));
        QCOMPARE(std::get<QString>(paper.rows[0][0]), u"P80"_qs);
        QCOMPARE(std::get<qint64>(paper.totals.back()), 4920 + 6173);
        QCOMPARE(paper.opening.size(), 1);
    }

    void aLateOrderIsRemindedOfAndShortagesNoted()
    {
        const OrderId id = added(m_bakery->id, 2, m_data->today());
        QVERIFY(service().send(m_data->session(), id));
        m_data->clock().set(m_data->now().addDays(2));
        RoomWindow room(*m_data);
        room.go(u"orders"_qs, id.value());
        QTRY_VERIFY(room.shows(u"order-remind"_qs));
        {
            AskScript answers;
            answers.answer(u"Demain matin"_qs);
            room.find<QAbstractButton>(u"order-remind"_qs)->click();
            QTRY_VERIFY(
                !OrderFollowService(m_data->db()).of(m_data->session(), id)->reminders.empty());
        }
        {
            AskScript answers;
            answers.answer(u"1"_qs);
            answers.answer(u"It does not come"_qs);
            room.find<QAbstractButton>(u"order-shortage"_qs)->click();
            QTRY_COMPARE(
                room.rows(u"order-panel-lines"_qs).index(0, 0).data(Cell::Second).toString(),
                u"announced missing: 1, not coming"_qs);
        }
        AskScript answers;
        const QString path = m_data->folder() + u"/order.xlsx"_qs;
        answers.answer(path);
        room.find<QAbstractButton>(u"order-own-file"_qs)->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(PageWorker::underWay(), 0);
    }

    void whatComesTogetherAndTheWeek()
    {
        added(m_bakery->id, 2, m_data->today().addDays(1));
        OrderTerms terms;
        terms.supplier = m_bakery->id, terms.leadDays = 1;
        terms.deliveryDays = 1 << 4;
        QVERIFY(ProposalService(m_data->db()).setTerms(m_data->session(), terms));
        RoomWindow room(*m_data);
        room.go(u"orders"_qs);
        const auto segments = room.find(u"order-view"_qs)->findChildren<QAbstractButton *>();
        segments[1]->click();
        QTRY_COMPARE(room.rows(u"order-list"_qs).rowCount(), 2);
        QVERIFY(room.rows(u"order-list"_qs).index(0, 0).data(Cell::Group).toBool());
        segments[2]->click();
        QTRY_COMPARE(room.rows(u"order-list"_qs).rowCount(), 2);
        QCOMPARE(room.cell(u"order-list"_qs, 1, 4), u"to be written"_qs);
        room.open(u"order-list"_qs, 1);
        QTRY_COMPARE(room.name(), u"order"_qs);
        QCOMPARE(room.find<QComboBox>(u"order-supplier"_qs)->currentText(), m_bakery->name);
    }

    /// Two windows on one file write the same draft: nothing of either is lost.
    void twoPeopleAtOneOrder()
    {
        const OrderId id = added(m_bakery->id, 2, m_data->today().addDays(1));
        RoomWindow first(*m_data);
        RoomWindow second(*m_data);
        first.go(u"order"_qs, id.value());
        second.go(u"order"_qs, id.value());
        auto *remark = first.find<QLineEdit>(u"order-remark"_qs);
        remark->setText(u"Avant 8 h"_qs);
        Q_EMIT remark->editingFinished();
        QTRY_COMPARE(newest().remark, u"Avant 8 h"_qs);
        auto *table = second.find<QTableView>(u"order-lines"_qs);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(newest().lines.size(), size_t(1));
        QCOMPARE(newest().remark, u"Avant 8 h"_qs);
        QTRY_COMPARE(second.find<QLineEdit>(u"order-remark"_qs)->text(), u"Avant 8 h"_qs);
        // The first goes on without having seen it.
        remark->setText(u"Avant 9 h"_qs);
        Q_EMIT remark->editingFinished();
        QTRY_COMPARE(newest().remark, u"Avant 9 h"_qs);
        QCOMPARE(newest().lines.size(), size_t(1));
        QTRY_COMPARE(first.rows(u"order-lines"_qs).rowCount(), 1);
    }

    void readersMayNotOrder()
    {
        added(m_bakery->id, 2);
        RoomWindow room(*m_data, {Permission::ViewStock});
        room.go(u"orders"_qs);
        room.open(u"order-list"_qs, 0);
        for (const QString &name : {u"new-order"_qs, u"order-send"_qs, u"order-change"_qs,
                                    u"order-cancel"_qs, u"order-receive"_qs})
            QVERIFY2(!room.shows(name), qPrintable(name));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("fr") << false << true;
        QTest::newRow("en-dark") << true << false;
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        useView({isDark, isFrench, {1366, 768}});
        const OrderId sent = added(m_bakery->id, 4, m_data->today());
        QVERIFY(service().send(m_data->session(), sent));
        const OrderId draft = added(m_bakery->id, 2, m_data->today().addDays(2));
        OrderTerms terms;
        terms.supplier = m_bakery->id;
        terms.leadDays = 1;
        terms.deliveryDays = 1 << 4;
        terms.franco = Money::fromCents(6'000);
        terms.transport = Money::fromCents(100);
        QVERIFY(ProposalService(m_data->db()).setTerms(m_data->session(), terms));
        RoomWindow room(*m_data);
        const auto look = [&](const QString &name) {
            QStringList found; // a panel is laid out after its answer came
            QTRY_VERIFY2((found = faults(walk(room.page()))).isEmpty(),
                         qPrintable(found.join(u'|')));
            const QLatin1String view(QTest::currentDataTag());
            takePicture(room.window(), u"orders-%1-%2"_qs.arg(name, view), {1366, 768});
        };
        room.go(u"orders"_qs, sent.value());
        look(u"list"_qs);
        room.find(u"order-view"_qs)->findChildren<QAbstractButton *>()[2]->click();
        look(u"week"_qs);
        room.find(u"order-view"_qs)->findChildren<QAbstractButton *>()[1]->click();
        look(u"together"_qs);
        room.go(u"order"_qs, draft.value());
        room.open(u"order-lines"_qs, 0);
        look(u"draft"_qs);
        room.go(u"order"_qs);
        look(u"new"_qs);
        sellOats();
        chooseSupplier(room, m_bakery->name);
        room.click(u"order-propose"_qs);
        QTRY_COMPARE(newest().lines.size(), size_t(1)); // the others are on their way
        QTRY_VERIFY(room.shows(u"order-complete"_qs));
        room.click(u"order-complete"_qs);
        QTRY_VERIFY(newest().amount >= terms.franco && !room.shows(u"order-complete"_qs));
        look(u"proposed"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestOrdersPage)
#include "tst_orderspage.moc"
