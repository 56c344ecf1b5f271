// SPDX-License-Identifier: GPL-3.0-or-later
// covers: batcheffectchart pricebatchesview pricebatchpanel priceview pricewhatif pricerows
// covers: priceproofcard rateedit
#include "ui/catalog/pricespage.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/pricebatchservice.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierstore.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/ask.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestPricesPage : public QObject {
    Q_OBJECT

    Product priced(const QString &name, const QString &code, const QString &family, qint64 price,
                   qint64 costE4)
    {
        const Product product =
            aProduct(name).code(code).family(family).from(m_farm).priced(price).add(*m_data);
        SupplierItem item;
        item.supplier = m_farm;
        item.product = product.id;
        item.cost = UnitPrice::fromE4(costE4);
        m_data->write([&](Tx &tx) { SupplierStore::setItem(tx, item); });
        return product;
    }
    /// A shop that lives on 23 % with a delivery's transport, its sales of last month, a promotion
    /// that runs and a draft from a catalogue.
    void fill()
    {
        m_farm = aSupplier(u"Ferme des Ormes"_qs).add(*m_data).id;
        Coefficient margin;
        margin.value = 2300;
        Coefficient transport;
        transport.slot = Coefficient::transportSlot;
        transport.value = 200;
        transport.inCost = true;
        PricingService pricing(m_data->db());
        (void)pricing.setCoefficient(m_data->session(), margin);
        (void)pricing.setCoefficient(m_data->session(), transport);
        // 2.00 x 1.02 x 1.23 x 1.055 = 2.6472
        m_cheese = priced(u"Comté affiné 18 mois"_qs, u"COMTE"_qs, u"Crèmerie"_qs, 265, 20'000);
        priced(u"Yaourt brassé nature"_qs, u"YAO"_qs, u"Crèmerie"_qs, 199, 15'000);
        priced(u"Farine de blé T80"_qs, u"FAR"_qs, u"Épicerie"_qs, 132, 10'000);
        priced(u"Pâtes complètes"_qs, u"PAT"_qs, u"Épicerie"_qs, 150, 10'000);
        sell(m_data->now().addDays(-20), u"T1"_qs, {{u"COMTE"_qs, 12}, {u"FAR"_qs, 8}});
        sell(m_data->now().addDays(-1), u"T2"_qs, {{u"COMTE"_qs, 3}});
        PriceBatchService batches(m_data->db());
        PriceBatchDraft draft;
        draft.name = u"Semaine du fromage"_qs;
        draft.from = m_data->today();
        draft.last = m_data->today().addDays(6);
        draft.entries = {{m_cheese.id, Money::fromCents(239)}};
        m_promotion = batches.add(m_data->session(), draft)->id;
        (void)batches.plan(m_data->session(), m_promotion);
        sell(m_data->now(), u"T3"_qs, {{u"COMTE"_qs, 8}});
    }
    /// Each time at a till of its own, which nobody closes.
    void sell(const QDateTime &at, const QString &till,
              const std::vector<std::pair<QString, int>> &counts)
    {
        const QDateTime now = m_data->now();
        m_data->clock().set(at);
        TillService tills(m_data->db(), m_data->folder());
        const auto opened = tills.open(m_data->session(), till, Money());
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.failure().message));
        for (const auto &[code, count] : counts) {
            SaleRequest request;
            request.till = till;
            LineRequest line;
            line.code = code;
            line.quantity = Quantity::units(count);
            request.lines = {line};
            request.payments = {{TillMeans::Cash, Money(), Money::fromCents(10'000)}};
            const auto sold = SaleService(m_data->db()).sell(m_data->session(), request);
            if (!sold)
                qFatal("not sold: %s", qPrintable(sold.failure().message));
        }
        m_data->clock().set(now);
    }
    std::optional<Money> priceIn(int days)
    {
        return m_data->read([&](Tx &tx) {
            return CatalogStore::priceAt(tx, m_cheese.id, m_data->today().addDays(days));
        });
    }
    static void showTab(RoomWindow &room, int tab)
    {
        room.find<QTabBar>(u"prices-tabs"_qs)->setCurrentIndex(tab);
    }
    static void simulate(RoomWindow &room, const QString &rate)
    {
        showTab(room, 1);
        room.write(u"what-if-rate"_qs, rate);
        QTest::keyClick(room.find(u"what-if-rate"_qs), Qt::Key_Return);
        QTRY_VERIFY(room.shows(u"what-if-families"_qs));
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        fill();
    }
    void cleanup() { m_data.reset(); }

    void listsWhatRuns()
    {
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        QCOMPARE(room.rows(u"batch-list"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"batch-list"_qs, 0, 0), u"Semaine du fromage"_qs);
        QCOMPARE(room.cell(u"batch-list"_qs, 0, 1), u"10/03/2026 – 16/03/2026"_qs);
        QCOMPARE(room.cell(u"batch-list"_qs, 0, 2), u"running"_qs);
        room.open(u"batch-list"_qs, 0);
        QTRY_VERIFY(room.shows(u"batch-undo"_qs));
        QVERIFY(!room.shows(u"batch-plan"_qs));
        QCOMPARE(room.cell(u"batch-lines"_qs, 0, 1), u"2.65"_qs);
        QCOMPARE(room.cell(u"batch-lines"_qs, 0, 2), u"2.39"_qs);
        QVERIFY(room.shows(u"batch-effect"_qs));
        QVERIFY(room.shows(u"effect-chart"_qs));
        auto *chart = QAccessible::queryAccessibleInterface(room.find(u"effect-chart"_qs));
        const QString spoken = chart->text(QAccessible::Value);
        QVERIFY2(spoken ==
                     u"Comté affiné 18 mois, before €7.95, since €19.12, before 3, since 8"_qs,
                 qPrintable(spoken));
    }

    void takesAPromotionBack()
    {
        RoomWindow room(*m_data);
        room.go(u"prices"_qs, m_promotion.value());
        QTRY_VERIFY(room.shows(u"batch-undo"_qs));
        QCOMPARE(priceIn(0), Money::fromCents(239));
        Ask::Script answers;
        room.click(u"batch-undo"_qs);
        QCOMPARE(priceIn(0), Money::fromCents(239));
        answers.answer(u"Take them back"_qs);
        room.click(u"batch-undo"_qs);
        QTRY_COMPARE(priceIn(0), Money::fromCents(265));
        QTRY_COMPARE(room.cell(u"batch-list"_qs, 0, 2), u"taken back"_qs);
        QTRY_VERIFY(!room.shows(u"batch-undo"_qs));
    }

    void makesABatchByHand()
    {
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        Ask::Script answers;
        answers.answer(u"Hausse d’avril"_qs);
        room.click(u"new-batch"_qs);
        QTRY_VERIFY(room.shows(u"batch-code"_qs));
        room.write(u"batch-code"_qs, u"NOWHERE"_qs);
        room.write(u"batch-price"_qs, u"2,80"_qs);
        room.click(u"batch-set"_qs);
        QCOMPARE(room.find(u"batch-code"_qs)->property("state").toString(), u"error"_qs);
        QVERIFY(room.page().scanned(u"COMTE"_qs));
        QCOMPARE(room.window().focusWidget()->objectName(), u"batch-price"_qs);
        room.click(u"batch-set"_qs);
        QTRY_COMPARE(room.rows(u"batch-lines"_qs).rowCount(), 1);
        auto *from = room.find<QDateEdit>(u"batch-from"_qs);
        from->setDate(m_data->today().addDays(10));
        Q_EMIT from->editingFinished();
        QTRY_COMPARE(room.cell(u"batch-list"_qs, 0, 1), u"from 20/03/2026"_qs);
        QTRY_VERIFY(room.find<QAbstractButton>(u"batch-plan"_qs)->isEnabled());
        room.click(u"batch-plan"_qs);
        QTRY_COMPARE(priceIn(10), Money::fromCents(280));
        QCOMPARE(priceIn(9), Money::fromCents(265));
        QTRY_VERIFY(room.shows(u"batch-undo"_qs));
    }

    void saysWhyAPlanIsRefused()
    {
        PriceBatchDraft draft;
        draft.name = u"Soldes"_qs;
        draft.from = m_data->today();
        draft.last = m_data->today();
        draft.entries = {{m_cheese.id, Money::fromCents(200)}};
        const auto batch = PriceBatchService(m_data->db()).add(m_data->session(), draft);
        RoomWindow room(*m_data);
        room.go(u"prices"_qs, batch->id.value());
        QTRY_VERIFY(room.shows(u"batch-plan"_qs));
        room.click(u"batch-plan"_qs);
        const auto says = [&](const QString &words) {
            for (const QLabel *label : room.page().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"already in the promotion"_qs));
        Ask::Script answers;
        answers.answer(u"Throw it away"_qs);
        room.click(u"batch-discard"_qs);
        QTRY_COMPARE(room.rows(u"batch-list"_qs).rowCount(), 1);
    }

    void showsTheEffectBeforeItApplies()
    {
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        simulate(room, u"22"_qs);
        // Cheese is in a promotion and pasta has a price by hand.
        QTRY_COMPARE(room.rows(u"what-if-prices"_qs).rowCount(), 2);
        QCOMPARE(room.rows(u"what-if-families"_qs).rowCount(), 2);
        QVERIFY(
            room.find<QLabel>(u"what-if-notes"_qs)->text().contains(u"2 prices set by hand"_qs));
        auto *prices = room.find<QTableView>(u"what-if-prices"_qs);
        prices->setCurrentIndex(prices->model()->index(0, 0));
        QTRY_VERIFY(room.shows(u"proof-words"_qs));
        QVERIFY(room.find<QLabel>(u"proof-words"_qs)->text().contains(u"on sale"_qs));
        QCOMPARE(PricingService(m_data->db()).coefficients(m_data->session())->back().value, 2300);
        room.click(u"what-if-apply"_qs);
        QTRY_COMPARE(room.rows(u"batch-list"_qs).rowCount(), 2);
        QCOMPARE(room.cell(u"batch-list"_qs, 0, 0), u"Margin 22%"_qs);
        QCOMPARE(PricingService(m_data->db()).coefficients(m_data->session())->back().value, 2200);
    }

    void forOneProductAndAsAnAmount()
    {
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        showTab(room, 1);
        auto *step = room.find<QComboBox>(u"what-if-step"_qs);
        step->setCurrentIndex(step->findText(u"Own step 1"_qs));
        auto *scope = room.find<QComboBox>(u"what-if-scope"_qs);
        scope->setCurrentIndex(scope->findText(u"one product"_qs));
        auto *measure = room.find<QComboBox>(u"what-if-measure"_qs);
        room.click(u"what-if-compute"_qs);
        QCOMPARE(room.find(u"what-if-product"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"what-if-product"_qs, u"FAR"_qs);
        QTest::keyClick(room.find(u"what-if-product"_qs), Qt::Key_Return);
        measure->setCurrentIndex(measure->findText(u"for each unit"_qs));
        room.write(u"what-if-amount"_qs, u"0.10"_qs);
        room.click(u"what-if-compute"_qs);
        // (1.00 x 1.02 + 0.10) x 1.23 x 1.055 = 1.4533
        QTRY_COMPARE(room.rows(u"what-if-prices"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"what-if-prices"_qs, 0, 3), u"1.45"_qs);
        room.click(u"what-if-apply"_qs);
        QTRY_COMPARE(room.rows(u"batch-list"_qs).rowCount(), 2);
        QVERIFY(room.cell(u"batch-list"_qs, 0, 0).contains(u"Farine de blé T80"_qs));
    }

    void forASupplierOnTheSale()
    {
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        showTab(room, 1);
        auto *scope = room.find<QComboBox>(u"what-if-scope"_qs);
        scope->setCurrentIndex(scope->findText(u"a supplier"_qs));
        QVERIFY(room.shows(u"what-if-supplier"_qs));
        auto *measure = room.find<QComboBox>(u"what-if-measure"_qs);
        measure->setCurrentIndex(measure->findText(u"on sale"_qs));
        simulate(room, u"20"_qs);
        QTRY_COMPARE(room.rows(u"what-if-prices"_qs).rowCount(), 2);
        QVERIFY(room.find<QLabel>(u"what-if-notes"_qs)->text().contains(u"on cost"_qs));
        // Yoghurt: 1.50 x 1.02 / 0.80 x 1.055 = 2.0177
        QCOMPARE(room.cell(u"what-if-prices"_qs, 0, 3), u"2.02"_qs);
        // What is shown is not applied once another question stands above it.
        auto *apply = room.find<QAbstractButton>(u"what-if-apply"_qs);
        QVERIFY(apply->isEnabled());
        room.write(u"what-if-rate"_qs, u"19"_qs);
        QVERIFY(!apply->isEnabled());
        room.click(u"what-if-compute"_qs);
        QTRY_VERIFY(apply->isEnabled());
    }

    void bringsPricesBackToTheRules()
    {
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        showTab(room, 1);
        room.click(u"what-if-beside"_qs);
        QTRY_VERIFY(room.shows(u"what-if-prices"_qs));
        // The cheese in its promotion, and the pasta set by hand at 1.50.
        // 1.00 x 1.02 x 1.23 x 1.055 = 1.3236
        QTRY_COMPARE(room.rows(u"what-if-prices"_qs).rowCount(), 2);
        QCOMPARE(room.cell(u"what-if-prices"_qs, 1, 2), u"1.50"_qs);
        QCOMPARE(room.cell(u"what-if-prices"_qs, 1, 3), u"1.32"_qs);
        const auto before = *PricingService(m_data->db()).coefficients(m_data->session());
        room.click(u"what-if-apply"_qs);
        QTRY_COMPARE(room.rows(u"batch-list"_qs).rowCount(), 2);
        QCOMPARE(room.cell(u"batch-list"_qs, 0, 0), u"Prices of the rules"_qs);
        QCOMPARE(*PricingService(m_data->db()).coefficients(m_data->session()), before);
    }

    void aStepKeepsItsNameAndItsPlace()
    {
        PricingService pricing(m_data->db());
        Coefficient margin = pricing.coefficients(m_data->session())->back();
        margin.name = u"Part de la boutique"_qs;
        QVERIFY(pricing.setCoefficient(m_data->session(), margin));
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        simulate(room, u"22"_qs);
        room.click(u"what-if-apply"_qs);
        const auto now = [&] { return pricing.coefficients(m_data->session())->back(); };
        QTRY_COMPARE(now().value, 2200);
        margin.value = 2200;
        QCOMPARE(now(), margin);
    }

    void saysWhatIsNoPercentage()
    {
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        showTab(room, 1);
        room.write(u"what-if-rate"_qs, u"much"_qs);
        room.click(u"what-if-compute"_qs);
        QCOMPARE(room.find(u"what-if-rate"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"what-if-rate"_qs, u"5000"_qs);
        room.click(u"what-if-compute"_qs);
        QTRY_COMPARE(room.find(u"what-if-rate"_qs)->property("state").toString(), u"error"_qs);
        QVERIFY(!room.shows(u"what-if-families"_qs));
    }

    void tellsADrift()
    {
        const Product soap = aProduct(u"Savon de Marseille"_qs).priced(300).add(*m_data);
        QVERIFY(PricingService(m_data->db())
                    .addToGroup(m_data->session(), u"Savons"_qs, {soap.id, m_cheese.id}));
        RoomWindow room(*m_data);
        room.go(u"prices"_qs);
        const auto labels = room.page().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Savons"_qs);
        }));
    }

    void isNotThereForOthers()
    {
        RoomWindow room(*m_data, {Permission::ViewStock, Permission::Sell});
        room.go(u"prices"_qs);
        QVERIFY(room.name() != u"prices");
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<bool>("french");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en") << false << false << QSize(1366, 768);
        QTest::newRow("fr") << true << false << QSize(1366, 768);
        QTest::newRow("fr-dark") << true << true << QSize(1366, 768);
        QTest::newRow("fr-large") << true << false << QSize(1920, 1080);
        QTest::newRow("fr-small") << true << false << QSize(1024, 600);
    }
    void looksAsItShould()
    {
        QFETCH(bool, french);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        useView({dark, french, size});
        RoomWindow room(*m_data);
        room.window().resize(size);
        room.go(u"prices"_qs, m_promotion.value());
        QTRY_VERIFY(room.shows(u"batch-undo"_qs));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        takePicture(room.window(), u"prices-batch-"_qs + tag, size);
        QStringList wrong = faults(walk(room.page()));
        PriceBatchDraft draft;
        draft.name = u"Nouveaux coûts de Ferme des Ormes"_qs;
        draft.from = m_data->today().addDays(1);
        draft.last = m_data->today().addDays(8);
        draft.entries = {{m_cheese.id, Money::fromCents(285)}};
        const auto batch = PriceBatchService(m_data->db()).add(m_data->session(), draft);
        room.go(u"home"_qs);
        room.go(u"prices"_qs, batch->id.value());
        QTRY_VERIFY(room.shows(u"batch-plan"_qs));
        takePicture(room.window(), u"prices-draft-"_qs + tag, size);
        wrong += faults(walk(room.page()));
        simulate(room, french ? u"22,5"_qs : u"22.5"_qs);
        auto *scope = room.find<QComboBox>(u"what-if-scope"_qs);
        scope->setCurrentIndex(scope->count() - 1);
        takePicture(room.window(), u"prices-what-if-one-"_qs + tag, size);
        wrong += faults(walk(room.page()));
        auto *prices = room.find<QTableView>(u"what-if-prices"_qs);
        prices->setCurrentIndex(prices->model()->index(0, 0));
        QTRY_VERIFY(room.shows(u"proof-words"_qs));
        QCoreApplication::processEvents();
        takePicture(room.window(), u"prices-what-if-"_qs + tag, size);
        wrong += faults(walk(room.page()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    std::unique_ptr<TestShop> m_data;
    SupplierId m_farm{0};
    Product m_cheese;
    PriceBatchId m_promotion{0};
};

CABAS_TEST(TestPricesPage)
#include "tst_pricespage.moc"
