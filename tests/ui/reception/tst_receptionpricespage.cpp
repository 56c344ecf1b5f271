// SPDX-License-Identifier: GPL-3.0-or-later
// covers: receptionpricesdeeds deliverypricesmodel deliverypricescells figuregrid
// covers: costspanel receptionend
#include "core/catalog/pricingservice.h"
#include "core/reception/receptionpriceservice.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/reception/deliverypricesmodel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QElapsedTimer>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

using Model = DeliveryPricesModel;

namespace {

const QString creamCode = u"3017620422003"_qs;

} // namespace

/// The note of a dairy is typed in, in the window.
class TestReceptionPricesPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    std::optional<Supplier> m_dairy;
    std::optional<Product> m_cream;
    std::optional<Product> m_butter;
    DeliveryId m_delivery{0};

    Session session() const { return m_data->session(); }
    Model &model() { return *m_room->page().findChild<Model *>(); }
    FigureGrid *grid() { return m_room->find<FigureGrid>(u"price-lines"_qs); }
    QString cell(int row, int column)
    {
        return model().index(row, column).data().toString().replace(QChar(0xa0), u' ');
    }
    QString chip()
    {
        return m_room->find<Chip>(u"note-left"_qs)->text().replace(QChar(0xa0), u' ');
    }
    QString told(Kind kind)
    {
        Band *band = m_room->page().findChild<Bands *>()->shown(kind);
        return band == nullptr ? QString() : band->spokenText();
    }
    PriceSheet sheet() { return *ReceptionPriceService(m_data->db()).sheet(session(), m_delivery); }
    void count(const Product &product, qint64 units)
    {
        ReceivedGoods goods;
        goods.quantity = Quantity::units(units);
        QVERIFY(
            ReceptionService(m_data->db()).countProduct(session(), m_delivery, product.id, goods));
    }
    void openPage(const std::vector<Permission> &permissions = {})
    {
        m_room = std::make_unique<RoomWindow>(*m_data, permissions);
        m_room->window().showNormal(); // a small screen would make it a narrow one
        m_room->window().resize(1366, 768);
        m_room->go(u"reception-prices"_qs, m_delivery.value());
        QTRY_VERIFY(model().rowCount() > 0);
    }
    /// The open cell; one that was closed may not be gone yet.
    QLineEdit *editor()
    {
        for (auto *each : grid()->findChildren<QLineEdit *>(u"figure-cell"_qs)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Types into the open cell, and the key that ends it.
    void type(const QString &text, int key = Qt::Key_Return)
    {
        QTRY_VERIFY(editor() != nullptr && editor()->hasFocus());
        editor()->selectAll();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_A, QString(c), Qt::NoModifier);
        if (text.isEmpty())
            QTest::keyClick(editor(), Qt::Key_Delete);
        QTRY_COMPARE(editor()->text(), text);
        QTest::keyClick(editor(), Qt::Key(key));
    }
    void open(int row, int column)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(model().index(row, column));
        QTest::keyClick(grid(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        m_dairy = aSupplier(u"Laiterie des Monts"_qs).add(*m_data);
        m_cream = aProduct(u"Crème fraîche épaisse, 20 cl"_qs)
                      .priced(130)
                      .barcode(creamCode)
                      .from(m_dairy->id)
                      .add(*m_data);
        m_butter = aProduct(u"Beurre doux de baratte, 250 g"_qs)
                       .priced(260)
                       .pack(6)
                       .from(m_dairy->id)
                       .inStock(Quantity::units(4), 20'000)
                       .add(*m_data);
        Coefficient margin;
        margin.value = 2300;
        QVERIFY(PricingService(m_data->db()).setCoefficient(session(), margin));
        m_delivery =
            ReceptionService(m_data->db()).start(session(), m_dairy->id, u"bl-7.pdf"_qs)->delivery;
        count(*m_cream, 15);
        count(*m_butter, 12);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void theNoteIsTypedDownTheColumn()
    {
        openPage();
        QVERIFY(
            model().index(0, Model::Price).data(Cell::Second).toString().startsWith(u"to type"_qs));
        QTest::keyClick(grid(), Qt::Key_Return);
        type(u"1.20"_qs);
        type(u"1.85"_qs);
        QTRY_COMPARE(cell(0, Model::Cost), u"1.2000"_qs);
        QTRY_COMPARE(cell(1, Model::Cost), u"1.8500"_qs);
        QCOMPARE(cell(1, Model::Change), u"−7.5%"_qs);
        QCOMPARE(model().index(1, Model::Change).data(Qt::AccessibleTextRole).toString(),
                 u"7.5% cheaper"_qs);
        QCOMPARE(cell(0, Model::Amount), u"18.00"_qs);
        QCOMPARE(sheet().lines[1].price.price.e4(), 18'500);
        // After the last row the note's total is next.
        QTRY_VERIFY(m_room->find(u"note-total"_qs)->hasFocus());
    }

    void aPriceIsOfAUnitAPackOrTheLine()
    {
        openPage();
        open(1, Model::Price);
        type(u"11.10"_qs);
        QTRY_COMPARE(sheet().lines[1].price.basis, LineBasis::Unit);
        grid()->setFocus();
        grid()->setCurrentIndex(model().index(1, Model::Price));
        QTest::keyClick(&m_room->window(), Qt::Key_F6);
        QTRY_COMPARE(cell(1, Model::Cost), u"1.8500"_qs);
        QCOMPARE(m_room->find<SegmentedControl>(u"price-basis"_qs)->current(), 2);
        QTest::keyClick(&m_room->window(), Qt::Key_F6);
        QTRY_COMPARE(sheet().lines[1].price.total.cents(), 1110);
        QTRY_COMPARE(cell(1, Model::Cost), u"0.9250"_qs);
        // What was chosen holds for the rows that are typed next.
        open(0, Model::Price);
        type(u"18"_qs);
        QTRY_COMPARE(sheet().lines[0].price.basis, LineBasis::Total);
        // A blank goes back to the note.
        open(0, Model::Price);
        type({});
        QTRY_COMPARE(sheet().lines[0].price.basis, LineBasis::Document);
    }

    void discountAndFreeGoodsAreTyped()
    {
        openPage();
        open(0, Model::Price);
        type(u"2"_qs, Qt::Key_Tab);
        type(u"5% + 1.50"_qs, Qt::Key_Tab);
        type(u"3"_qs);
        QTRY_COMPARE(sheet().lines[0].sum.free, Quantity::units(3));
        QCOMPARE(sheet().lines[0].price.discountBp, 500);
        QCOMPARE(sheet().lines[0].price.discount.cents(), 150);
        // 12 paid at 2.00, less 5 %, less 1.50, over all 15.
        QTRY_COMPARE(cell(0, Model::Amount), u"21.30"_qs);
        QCOMPARE(cell(0, Model::Cost), u"1.4200"_qs);
        QCOMPARE(cell(0, Model::Discount), u"5% + 1.50"_qs);
    }

    void whatIsWrongStaysAndIsSaidInWords()
    {
        openPage();
        open(0, Model::Price);
        type(u"1.2.3"_qs);
        QTRY_VERIFY(told(Kind::Danger).contains(u"1.2.3"_qs));
        QCOMPARE(cell(0, Model::Price), u"1.2.3"_qs);
        QCOMPARE(model().index(0, Model::Price).data(Cell::Second).toString(), u"to mend"_qs);
        QVERIFY(!sheet().isSaid);
        open(0, Model::Free);
        type(u"99"_qs);
        QTRY_VERIFY(told(Kind::Danger).contains(u"99 free"_qs));
        QCOMPARE(cell(0, Model::Free), u"99"_qs);
        open(0, Model::Free);
        type(u"1"_qs);
        QTRY_COMPARE(sheet().lines[0].sum.free, Quantity::units(1));
        QTRY_VERIFY(model().index(0, Model::Free).data(Cell::Second).toString().isEmpty());
    }

    void escapeLeavesTheCellAsItWas()
    {
        openPage();
        open(0, Model::Price);
        QTRY_VERIFY(editor() != nullptr);
        QTest::keyClicks(editor(), u"7"_qs);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(editor() == nullptr);
        QCOMPARE(m_room->name(), u"reception-prices"_qs);
        QVERIFY(!sheet().isSaid);
    }

    void shelfPricesAreAcceptedKeptOrTyped()
    {
        openPage();
        open(0, Model::Price);
        type(u"1.20"_qs);
        type(u"2.50"_qs);
        QTRY_COMPARE(model().openCount(), 2);
        QCOMPARE(cell(0, Model::Decision), u"to decide"_qs);
        QCOMPARE(cell(0, Model::Shelf), u"1.56"_qs);
        grid()->setFocus();
        grid()->setCurrentIndex(model().index(0, Model::Price));
        QTest::keyClick(grid(), Qt::Key_Space);
        QTRY_COMPARE(cell(0, Model::Decision), u"accepted"_qs);
        QTest::keyClick(grid(), Qt::Key_Space);
        QTRY_COMPARE(cell(0, Model::Decision), u"to decide"_qs);
        QTest::keyClick(grid(), Qt::Key_Delete);
        QTRY_COMPARE(cell(0, Model::Decision), u"kept"_qs);
        QCOMPARE(cell(0, Model::Shelf), u"1.30"_qs);
        open(0, Model::Shelf);
        type(u"1.49"_qs);
        QTRY_COMPARE(cell(0, Model::Decision), u"typed"_qs);
        QCOMPARE(sheet().lines[0].price.shelfPrice, std::optional(Money::fromCents(149)));
        QTest::keyClick(&m_room->window(), Qt::Key_F8);
        QTRY_COMPARE(cell(1, Model::Decision), u"accepted"_qs);
        QCOMPARE(cell(0, Model::Decision), u"typed"_qs);
        QVERIFY(!m_room->find(u"accept-all"_qs)->isEnabled());
    }

    void goodsWithoutAShelfPriceGetTheirFirstOne()
    {
        count(aProduct(u"Fromage blanc"_qs).unpriced().from(m_dairy->id).add(*m_data), 6);
        count(aProduct(u"Faisselle"_qs).unpriced().from(m_dairy->id).add(*m_data), 6);
        openPage();
        QCOMPARE(cell(2, Model::Decision), u"no price"_qs);
        open(2, Model::Price);
        type(u"1.00"_qs);
        QTRY_COMPARE(cell(2, Model::Decision), u"to decide"_qs);
        QTest::keyClick(&m_room->window(), Qt::Key_F8);
        QTRY_COMPARE(cell(2, Model::Decision), u"accepted"_qs);
        open(3, Model::Shelf);
        type(u"2.20"_qs);
        QTRY_COMPARE(cell(3, Model::Decision), u"typed"_qs);
        const auto answer = ReceptionService(m_data->db()).finish(session(), m_delivery);
        QVERIFY(answer);
        QCOMPARE(answer->prices, 2);
    }

    void theGaugeTurnsToExplainedAtZero()
    {
        openPage();
        QCOMPARE(chip(), u"Type the total to check the prices"_qs);
        QTest::keyClick(&m_room->window(), Qt::Key_F3);
        QTRY_VERIFY(m_room->find(u"note-total"_qs)->hasFocus());
        m_room->write(u"note-total"_qs, u"45.30"_qs);
        QTest::keyClick(m_room->find(u"note-total"_qs), Qt::Key_Return);
        QTRY_VERIFY(chip().contains(u"45.30"_qs));
        m_room->write(u"note-transport"_qs, u"5"_qs);
        QTest::keyClick(m_room->find(u"note-transport"_qs), Qt::Key_Return);
        QTRY_VERIFY(chip().contains(u"40.30 still to explain"_qs) ||
                    chip().contains(u"€40.30 still to explain"_qs));
        open(0, Model::Price);
        type(u"1.20"_qs);
        type(u"1.8583"_qs);
        QTRY_COMPARE(chip(), u"Explained"_qs);
        m_room->write(u"note-deposits"_qs, u"2"_qs);
        QTest::keyClick(m_room->find(u"note-deposits"_qs), Qt::Key_Return);
        QTRY_VERIFY(chip().contains(u"more than the note"_qs));
        auto *key = m_room->find<SegmentedControl>(u"note-shared-by"_qs);
        key->setCurrent(2);
        QTRY_COMPARE(sheet().costs.sharedBy, ShareKey::Quantity);
        // A blank total is none.
        m_room->write(u"note-total"_qs, {});
        QTest::keyClick(m_room->find(u"note-total"_qs), Qt::Key_Return);
        QTRY_VERIFY(!sheet().costs.documentTotal);
    }

    void whoMayNotSetPricesSeesThemWithTheReason()
    {
        openPage({Permission::Receive});
        QTRY_VERIFY(told(Kind::Info).contains(u"only shown"_qs));
        QVERIFY(!(model().index(0, Model::Shelf).flags() & Qt::ItemIsEditable));
        QVERIFY(model().index(0, Model::Price).flags() & Qt::ItemIsEditable);
        QVERIFY(!m_room->find(u"shelf-from"_qs)->isEnabled());
        open(0, Model::Price);
        type(u"1.20"_qs);
        QTRY_COMPARE(cell(0, Model::Cost), u"1.2000"_qs);
        grid()->setFocus();
        grid()->setCurrentIndex(model().index(0, Model::Price));
        QTest::keyClick(grid(), Qt::Key_Space);
        QTRY_VERIFY(told(Kind::Danger).contains(u"ask someone"_qs));
    }

    void whatOthersCountMeanwhileClosesNoCell()
    {
        openPage();
        open(0, Model::Price);
        QTRY_VERIFY(editor() != nullptr);
        QTest::keyClicks(editor(), u"7"_qs);
        QTRY_COMPARE(editor()->text(), u"7"_qs);
        ReceivedGoods goods;
        goods.quantity = Quantity::units(3);
        m_room->window().desk().run(
            &m_room->page(),
            [&db = m_room->window().desk().db(), session = session(), id = m_delivery,
             product = aProduct(u"Fromage blanc"_qs).priced(200).add(*m_data).id,
             goods] { return ReceptionService(db).countProduct(session, id, product, goods); },
            [](const Result<ScanAnswer> &) {});
        QTRY_COMPARE(model().rowCount(), 3);
        QVERIFY(editor() != nullptr);
        QCOMPARE(editor()->text(), u"7"_qs);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(sheet().lines[0].price.price.e4(), 70'000);
    }

    void whatStandsInTheOpenCellIsTakenAtTheEnd()
    {
        openPage();
        open(0, Model::Price);
        QTRY_VERIFY(editor() != nullptr);
        QTest::keyClicks(editor(), u"7"_qs);
        QTRY_COMPARE(editor()->text(), u"7"_qs);
        AskScript answers;
        answers.answer(u"Finish the reception"_qs);
        QTest::keyClick(&m_room->window(), Qt::Key_F12);
        QTRY_COMPARE(m_room->name(), u"receptions"_qs);
        QCOMPARE(sheet().lines[0].price.price.e4(), 70'000);
    }

    void aScanLeadsToTheLine()
    {
        openPage();
        grid()->setCurrentIndex(model().index(1, Model::Price));
        m_room->page().scanned(creamCode);
        QTRY_VERIFY(editor() != nullptr);
        QCOMPARE(grid()->currentIndex().row(), 0);
        m_room->page().scanned(u"9501101530003"_qs);
        QTRY_VERIFY(told(Kind::Danger).contains(u"not on this delivery"_qs));
    }

    void theEndIsSaidWithItsLabelsAndNothingChangesAfterwards()
    {
        openPage();
        open(0, Model::Price);
        type(u"1.20"_qs);
        QTRY_COMPARE(model().openCount(), 1);
        QTest::keyClick(&m_room->window(), Qt::Key_F8);
        QTRY_COMPARE(cell(0, Model::Decision), u"accepted"_qs);
        AskScript answers;
        answers.answer(u"Finish the reception"_qs);
        QTest::keyClick(&m_room->window(), Qt::Key_F12);
        QTRY_COMPARE(m_room->name(), u"receptions"_qs);
        QVERIFY2(told(Kind::Success).contains(u"1 shelf price set"_qs),
                 qPrintable(told(Kind::Success)));
        QVERIFY(told(Kind::Success).contains(u"to print"_qs));
        m_room->click(u"receipt-prices"_qs);
        QTRY_COMPARE(m_room->name(), u"reception-prices"_qs);
        QTRY_VERIFY(model().rowCount() > 0 && model().isFinal());
        QCOMPARE(cell(0, Model::Decision), u"changed"_qs);
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(!(model().index(0, column).flags() & Qt::ItemIsEditable));
        QVERIFY(!m_room->shows(u"prices-finish"_qs));
        QVERIFY(!m_room->shows(u"accept-all"_qs));
        QVERIFY(m_room->find<QLineEdit>(u"note-total"_qs)->isReadOnly());
    }

    void beforeTheEndOfTheCountThePricesAreOffered()
    {
        m_room = std::make_unique<RoomWindow>(*m_data);
        m_room->go(u"reception"_qs, m_delivery.value());
        AskScript answers;
        answers.answer(u"Prices now"_qs);
        m_room->click(u"finish"_qs);
        QTRY_COMPARE(m_room->name(), u"reception-prices"_qs);
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClick(&m_room->window(), Qt::Key_Escape);
        QTRY_COMPARE(m_room->name(), u"reception"_qs);
        QTest::keyClick(&m_room->window(), Qt::Key_F3);
        QTRY_COMPARE(m_room->name(), u"reception-prices"_qs);
    }

    void threeHundredLinesAreTypedWithoutWaiting()
    {
        constexpr int lines = 300;
        for (int i = 2; i < lines; ++i)
            count(aProduct(u"Article %1"_qs.arg(i)).priced(300).from(m_dairy->id).add(*m_data), 6);
        openPage();
        QCOMPARE(model().rowCount(), lines);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sheet().lines.size(), size_t(lines));
        qInfo("a sheet of %d lines read in %lld ms", lines, timer.elapsed());
        open(0, Model::Price);
        qint64 slowest = 0;
        constexpr int typedRows = 10;
        for (int row = 0; row < typedRows; ++row) {
            QTRY_VERIFY(editor() != nullptr);
            editor()->selectAll();
            editor()->insert(u"1.50"_qs);
            timer.start();
            QTest::keyClick(editor(), Qt::Key_Return);
            slowest = std::max(slowest, timer.elapsed());
        }
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(cell(typedRows - 1, Model::Cost), u"1.5000"_qs, 20'000);
        qInfo("a row of %d taken in %lld ms, the last of %d answered %lld ms later", lines, slowest,
              typedRows, timer.elapsed());
        QVERIFY2(slowest < 100, qPrintable(QString::number(slowest)));
    }

    /// Pictures for people to look at.
    void pictures()
    {
        for (int i = 0; i < 9; ++i)
            count(aProduct(u"Yaourt de brebis nature sans sucre, 4 pots de %1 g"_qs.arg(100 + i))
                      .priced(300 + i)
                      .pack(6)
                      .from(m_dairy->id)
                      .inStock(Quantity::units(2), 18'000)
                      .add(*m_data),
                  12);
        std::vector<LinePriceEdit> edits;
        for (const PricedLine &line : sheet().lines) {
            LinePriceEdit edit{line.line.product};
            edit.basis = line.line.pack > Quantity::units(1) ? LineBasis::Pack : LineBasis::Unit;
            edit.price = UnitPrice::fromE4(edit.basis == LineBasis::Pack ? 118'000 : 9'900);
            if (edits.size() == 3)
                edit.discountBp = 500;
            if (edits.size() == 4)
                edit.free = std::optional(Quantity::units(2));
            if (edits.size() == 5)
                edit.shelf = ShelfChoice::Refused;
            if (edits.size() == 2)
                edit.shelf = ShelfChoice::Accepted;
            if (edits.size() < 9)
                edits.push_back(edit);
        }
        DeliveryCostsEdit costs;
        costs.documentTotal = Money::fromCents(23'560);
        costs.transport = Money::fromCents(1'250);
        costs.deposits = Money::fromCents(480);
        QVERIFY(ReceptionPriceService(m_data->db()).edit(session(), m_delivery, edits, costs));
        std::vector<View> views = allViews();
        views.push_back({false, true, {1024, 600}});
        for (const View &view : views) {
            useView(view);
            openPage();
            takePicture(m_room->window(),
                        u"reception-prices-%1%2-%3"_qs.arg(view.french ? u"fr"_qs : u"en"_qs,
                                                           view.dark ? u"-dark"_qs : QString(),
                                                           QString::number(view.size.width())),
                        view.size);
        }
        useView({});
        openPage({Permission::Receive});
        takePicture(m_room->window(), u"reception-prices-shown-only-fr"_qs, {1366, 768});
        QVERIFY(ReceptionService(m_data->db()).finish(session(), m_delivery));
        openPage();
        takePicture(m_room->window(), u"reception-prices-finished-fr"_qs, {1366, 768});
    }
};

CABAS_TEST(TestReceptionPricesPage)
#include "tst_receptionpricespage.moc"
