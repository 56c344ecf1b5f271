// SPDX-License-Identifier: GPL-3.0-or-later
// covers: reversalmodel
#include "core/purchasing/orderservice.h"
#include "core/reception/receptionservice.h"
#include "core/reception/reversalservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/reception/deliveriesmodel.h"
#include "ui/reception/receiptpanel.h"
#include "ui/reception/reversalmodel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

using Model = ReversalModel;

namespace {

const QString creamCode = u"3017620422003"_qs;

} // namespace

/// A delivery of cream and butter, that an order asked for, was the neighbour's.
class TestReversalPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    std::optional<Product> m_cream;
    std::optional<Product> m_butter;
    OrderId m_order{0};
    DeliveryId m_delivery{0};

    Session session() const { return m_data->session(); }
    Model &model() { return *m_room->page().findChild<Model *>(); }
    FigureGrid *grid() { return m_room->find<FigureGrid>(u"reversal-lines"_qs); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QString second(int row)
    {
        return model().index(row, Model::Article).data(Cell::Second).toString();
    }
    QString consequences() { return m_room->find<QLabel>(u"consequences"_qs)->text(); }
    QString told(Kind kind)
    {
        Band *band = m_room->page().findChild<Bands *>()->shown(kind);
        return band == nullptr ? QString() : band->spokenText();
    }
    void openPage()
    {
        m_room = std::make_unique<RoomWindow>(*m_data);
        m_room->go(u"receptions"_qs, m_delivery.value());
        m_room->click(u"receipt-reverse"_qs);
        QCOMPARE(m_room->name(), u"reversal"_qs);
        QTRY_COMPARE(model().rowCount(), 2);
    }
    void type(int row, const QString &text)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(model().index(row, Model::Back));
        QTest::keyClick(grid(), Qt::Key_Return);
        QLineEdit *editor = nullptr;
        for (auto *each : grid()->findChildren<QLineEdit *>(u"figure-cell"_qs))
            editor = each->isVisible() ? each : editor; // one that was closed may not be gone yet
        QVERIFY(editor != nullptr);
        editor->selectAll();
        editor->insert(text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void takeBack(const QString &answer)
    {
        AskScript answers;
        answers.answer(answer);
        QTest::keyClick(&m_room->window(), Qt::Key_F12);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        const Supplier dairy = aSupplier(u"Laiterie des Monts"_qs).add(*m_data);
        m_cream = aProduct(u"Crème fraîche épaisse, 20 cl"_qs)
                      .priced(215)
                      .barcode(creamCode)
                      .add(*m_data);
        m_butter = aProduct(u"Beurre doux de baratte, 250 g"_qs).priced(260).add(*m_data);
        SupplierOrder order;
        order.supplier = dairy.id;
        for (const Product &product : {*m_cream, *m_butter}) {
            OrderLine line;
            line.product = product.id;
            line.quantity = Quantity::units(12);
            line.cost = UnitPrice::fromE4(15'000);
            order.lines.push_back(line);
        }
        OrderService orders(m_data->db());
        m_order = orders.add(session(), order)->id;
        QVERIFY(orders.send(session(), m_order));
        ReceptionService reception(m_data->db());
        m_delivery = reception.startFrom(session(), {}, {}, {m_order})->delivery;
        ReceivedGoods goods;
        goods.quantity = Quantity::units(12);
        for (const Product &product : {*m_cream, *m_butter})
            QVERIFY(reception.countProduct(session(), m_delivery, product.id, goods));
        QVERIFY(reception.finish(session(), m_delivery));
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void theWholeDeliveryGoesWithAReason()
    {
        openPage();
        QCOMPARE(second(0), u"all that came is still here"_qs);
        QVERIFY(consequences().contains(u"36.00"_qs));
        QVERIFY(consequences().contains(u"is awaited again"_qs));
        QTest::keyClick(&m_room->window(), Qt::Key_F12);
        QTRY_VERIFY(m_room->find(u"reversal-reason"_qs)->hasFocus());
        m_room->write(u"reversal-reason"_qs, u"Wrong shop"_qs);
        takeBack(u"Leave it as it is"_qs);
        QCOMPARE(m_room->name(), u"reversal"_qs);
        takeBack(u"Take it back"_qs);
        QTRY_COMPARE(m_room->name(), u"receptions"_qs);
        QVERIFY2(told(Kind::Success).contains(u"is awaited again"_qs),
                 qPrintable(told(Kind::Success)));
        QCOMPARE(OrderService(m_data->db()).view(session(), m_order)->state, OrderState::Sent);
    }

    void theTwoDocumentsLeadToEachOther()
    {
        const auto answer =
            ReversalService(m_data->db()).reverse(session(), m_delivery, u"Twice"_qs);
        QVERIFY(answer);
        m_room = std::make_unique<RoomWindow>(*m_data);
        m_room->go(u"receptions"_qs, m_delivery.value());
        const auto link = [&] { return m_room->find<KeyButton>(u"other-document"_qs)->label(); };
        QCOMPARE(link(),
                 u"Taken back by document %1 of 10/03/2026"_qs.arg(answer->delivery.value()));
        const auto *panel = m_room->page().findChild<ReceiptPanel *>();
        QVERIFY(panel->paper()->receipt().notes.contains(link() + u'.'));
        m_room->click(u"other-document"_qs);
        const QString back = u"Takes back delivery %1 of 10/03/2026"_qs.arg(m_delivery.value());
        QTRY_VERIFY(panel->paper()->receipt().notes.contains(back + u'.'));
        QVERIFY(panel->paper()->receipt().notes.contains(u"Reason: Twice."_qs));
        QVERIFY(!m_room->shows(u"receipt-reverse"_qs));
        QStringList states;
        for (int row = 0; row < m_room->rows(u"deliveries"_qs).rowCount(); ++row)
            states += m_room->cell(u"deliveries"_qs, row, DeliveriesModel::State);
        QVERIFY(states.contains(u"Takes back %1"_qs.arg(m_delivery.value())));
        QVERIFY(states.contains(u"1 take-back"_qs));
    }

    void whatBecameOfTheGoodsIsSaidByLine()
    {
        QVERIFY(StockService(m_data->db())
                    .lose(session(), {m_butter->code, Quantity::units(12), u"damaged"_qs}));
        QVERIFY(StockService(m_data->db())
                    .lose(session(), {m_cream->code, Quantity::units(2), u"damaged"_qs}));
        openPage();
        QCOMPARE(second(0), u"2 lost"_qs);
        QCOMPARE(second(1), u"12 lost"_qs);
        QCOMPARE(cell(0, Model::Gone), u"2"_qs);
        QCOMPARE(cell(0, Model::Back), u"10"_qs);
        QVERIFY(!(model().index(1, Model::Back).flags() & Qt::ItemIsEditable));
        QVERIFY(consequences().contains(u"counts as missing"_qs));
        QVERIFY(consequences().contains(u"2 lines stay"_qs));
        m_room->write(u"reversal-reason"_qs, u"Wrong shop"_qs);
        takeBack(u"Take it back"_qs);
        QTRY_COMPARE(m_room->name(), u"receptions"_qs);
    }

    void linesAreChosenAndTheirQuantitiesTyped()
    {
        openPage();
        QTest::keyClick(&m_room->window(), Qt::Key_F9);
        QCOMPARE(model().chosen(), 0);
        QVERIFY(!m_room->find(u"take-back"_qs)->isEnabled());
        type(0, u"5"_qs);
        QCOMPARE(model().chosen(), 1);
        QCOMPARE(cell(0, Model::Value), u"7.50"_qs);
        type(0, u"13"_qs);
        QVERIFY2(told(Kind::Danger).contains(u"Only 12 of 12"_qs), qPrintable(told(Kind::Danger)));
        QVERIFY(!m_room->find(u"take-back"_qs)->isEnabled());
        QCOMPARE(cell(0, Model::Back), u"13"_qs);
        type(0, u"x"_qs);
        QVERIFY(told(Kind::Danger).contains(u"no quantity"_qs));
        type(0, u"4"_qs);
        QVERIFY(m_room->find(u"take-back"_qs)->isEnabled());
        grid()->setFocus();
        grid()->setCurrentIndex(model().index(1, Model::Back));
        QTest::keyClick(grid(), Qt::Key_Space); // held back a moment: it may be of a scan
        QTRY_COMPARE(model().chosen(), 2);
        const QRect box = grid()->visualRect(model().index(1, Model::Article));
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(box.left() + 20, box.center().y()));
        QCOMPARE(model().chosen(), 1);
        m_room->write(u"reversal-reason"_qs, u"Broken"_qs);
        takeBack(u"Take it back"_qs);
        QTRY_COMPARE(m_room->name(), u"receptions"_qs);
        const auto plan = ReversalService(m_data->db()).plan(session(), m_delivery);
        QCOMPARE(plan->lines[0].left.milli(), 8000);
        QCOMPARE(plan->lines[1].left.milli(), 12'000);
    }

    void whatIsChosenStaysWhileGoodsAreSold()
    {
        openPage();
        type(0, u"4"_qs);
        QTRY_COMPARE(cell(0, Model::Back), u"4"_qs);
        m_room->window().desk().run(
            &m_room->page(),
            [&db = m_room->window().desk().db(), session = session(), code = m_butter->code] {
                return StockService(db).lose(session, {code, Quantity::units(2), u"damaged"_qs});
            },
            [](const Result<LossOutcome> &) {});
        QTRY_COMPARE(cell(1, Model::Left), u"10"_qs);
        QCOMPARE(cell(0, Model::Back), u"4"_qs);
        QCOMPARE(cell(1, Model::Back), u"10"_qs);
    }

    void aScanLeadsToTheLine()
    {
        openPage();
        grid()->setCurrentIndex(model().index(1, Model::Back));
        m_room->page().scanned(creamCode);
        QCOMPARE(grid()->currentIndex().row(), 0);
        m_room->page().scanned(u"9501101530003"_qs);
        QVERIFY(told(Kind::Danger).contains(u"not on this delivery"_qs));
    }

    void whereNothingIsLeftItIsSaid()
    {
        QVERIFY(ReversalService(m_data->db()).reverse(session(), m_delivery, u"Twice"_qs));
        openPage();
        QTRY_VERIFY(told(Kind::Warning).contains(u"still here"_qs));
        QCOMPARE(second(0), u"taken back before"_qs);
        QVERIFY(!m_room->find(u"take-back"_qs)->isEnabled());
    }

    /// Pictures for people to look at.
    void pictures()
    {
        QVERIFY(StockService(m_data->db())
                    .lose(session(), {m_butter->code, Quantity::units(3), u"damaged"_qs}));
        QVERIFY(ReversalService(m_data->db())
                    .reverse(session(), m_delivery, u"Casse au déchargement"_qs,
                             {{m_cream->id, Quantity::units(2)}}));
        std::vector<View> views = allViews();
        views.push_back({false, true, {1024, 600}});
        for (const View &view : views) {
            useView(view);
            const auto name = [&](const QString &what) {
                return u"%1-%2%3-%4"_qs.arg(what, view.french ? u"fr"_qs : u"en"_qs,
                                            view.dark ? u"-dark"_qs : QString(),
                                            QString::number(view.size.width()));
            };
            openPage();
            takePicture(m_room->window(), name(u"reversal"_qs), view.size);
            m_room->go(u"receptions"_qs, m_delivery.value());
            takePicture(m_room->window(), name(u"reversal-receipt"_qs), view.size);
        }
    }
};

CABAS_TEST(TestReversalPage)
#include "tst_reversalpage.moc"
