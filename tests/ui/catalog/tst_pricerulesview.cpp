// SPDX-License-Identifier: GPL-3.0-or-later
// covers: priceendingform pricescopepick pricestepform productpick
#include "ui/catalog/pricerulesview.h"

#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/catalog/productpick.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestPriceRulesView : public QObject {
    Q_OBJECT

    Product costing(const QString &name, const QString &code, const QString &family, qint64 costE4)
    {
        const Product product =
            aProduct(name).code(code).family(family).from(m_farm).priced(265).add(*m_data);
        SupplierItem item;
        item.supplier = m_farm;
        item.product = product.id;
        item.cost = UnitPrice::fromE4(costE4);
        m_data->write([&](Tx &tx) { SupplierStore::setItem(tx, item); });
        return product;
    }
    /// 23 % on all, 30 % on cheese, transport for one supplier, prices that end by 5 or 9.
    void fill()
    {
        m_farm = aSupplier(u"Ferme des Ormes"_qs).add(*m_data).id;
        m_cheese = costing(u"Comté affiné 18 mois"_qs, u"COMTE"_qs, u"Crèmerie"_qs, 20'000);
        costing(u"Comté doux"_qs, u"DOUX"_qs, u"Crèmerie"_qs, 15'000);
        PricingService pricing(m_data->db());
        Coefficient step;
        step.value = 2300;
        QVERIFY(pricing.setCoefficient(m_data->session(), step));
        step.scope = {PricingScopeKind::Family, m_cheese.family->value()};
        step.value = 3000;
        QVERIFY(pricing.setCoefficient(m_data->session(), step));
        step = {};
        step.slot = Coefficient::transportSlot;
        step.scope = {PricingScopeKind::Supplier, m_farm.value()};
        step.measure = StepMeasure::Fixed;
        step.value = 1'500;
        step.inCost = true;
        QVERIFY(pricing.setCoefficient(m_data->session(), step));
        PriceEnding ending;
        ending.modulus = 10;
        ending.endings = {5, 9};
        QVERIFY(pricing.setEnding(m_data->session(), ending));
    }
    static void goToRules(RoomWindow &room)
    {
        room.go(u"prices"_qs);
        room.find<QTabBar>(u"prices-tabs"_qs)->setCurrentIndex(2);
    }
    static void choose(RoomWindow &room, const QString &combo, const QString &word)
    {
        auto *box = room.find<QComboBox>(combo);
        const int at = box->findText(word);
        QVERIFY2(at >= 0, qPrintable(word));
        box->setCurrentIndex(at);
    }
    std::vector<Coefficient> steps() const
    {
        return *PricingService(m_data->db()).coefficients(m_data->session());
    }
    static QString lastLine(RoomWindow &room)
    {
        QString words;
        for (const QLabel *label : room.find(u"rule-proof-lines"_qs)->findChildren<QLabel *>()) {
            if (label->isVisible())
                words = label->text();
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        fill();
    }
    void cleanup() { m_data.reset(); }

    void tellsTheChainInWords()
    {
        RoomWindow room(*m_data);
        goToRules(room);
        QCOMPARE(room.rows(u"rule-steps"_qs).rowCount(), 3);
        QCOMPARE(room.cell(u"rule-steps"_qs, 0, 0), u"Transport"_qs);
        QCOMPARE(room.cell(u"rule-steps"_qs, 0, 1), u"Ferme des Ormes"_qs);
        QCOMPARE(room.cell(u"rule-steps"_qs, 0, 2), u"0.1500\u00a0€"_qs);
        QCOMPARE(room.cell(u"rule-steps"_qs, 0, 3), u"in the cost"_qs);
        QCOMPARE(room.cell(u"rule-steps"_qs, 1, 1), u"all products"_qs);
        QCOMPARE(room.cell(u"rule-steps"_qs, 2, 1), u"Crèmerie"_qs);
        QCOMPARE(room.cell(u"rule-steps"_qs, 2, 3), u"in the margin"_qs);
        QCOMPARE(room.cell(u"rule-endings"_qs, 0, 1), u"x.x5 · x.x9"_qs);
        QVERIFY(room.cell(u"rule-endings"_qs, 0, 2).startsWith(u"3.12\u00a0→\u00a03.15"_qs));
    }

    void addsAStepOfTheShopsOwn()
    {
        RoomWindow room(*m_data);
        goToRules(room);
        room.click(u"new-batch"_qs);
        choose(room, u"rule-step"_qs, u"Own step 2"_qs);
        choose(room, u"rule-scope"_qs, u"one product"_qs);
        room.write(u"rule-rate"_qs, u"1.5"_qs);
        room.click(u"rule-save"_qs);
        QCOMPARE(steps().size(), size_t(3)); // which product was not said
        auto *pick = room.find<ProductPick>(u"rule-product"_qs);
        room.write(u"rule-product"_qs, u"COMTE"_qs);
        QTest::keyClick(pick, Qt::Key_Return);
        QCOMPARE(pick->product(), m_cheese.id);
        room.write(u"rule-rate"_qs, u"1.5"_qs);
        choose(room, u"rule-measure"_qs, u"on sale"_qs);
        room.write(u"rule-name"_qs, u"Solidarité"_qs);
        room.find<QCheckBox>(u"rule-after-vat"_qs)->setChecked(true);
        room.click(u"rule-save"_qs);
        QTRY_COMPARE(room.rows(u"rule-steps"_qs).rowCount(), 4);
        Coefficient wanted;
        wanted.slot = 5;
        wanted.scope = {PricingScopeKind::Product, m_cheese.id.value()};
        wanted.name = u"Solidarité"_qs;
        wanted.measure = StepMeasure::OnSale;
        wanted.value = 150;
        wanted.afterVat = true;
        Coefficient kept = steps()[1];
        kept.id = CoefficientId(0);
        QCOMPARE(kept, wanted);
        QCOMPARE(room.cell(u"rule-steps"_qs, 1, 0), u"Solidarité"_qs);
    }

    void changesAndRemovesByKeyboard()
    {
        RoomWindow room(*m_data);
        goToRules(room);
        auto *table = room.find<QTableView>(u"rule-steps"_qs);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, 0));
        QVERIFY(!room.shows(u"rule-step"_qs));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(room.window().focusWidget()->objectName(), u"rule-rate"_qs);
        room.write(u"rule-rate"_qs, u"31"_qs);
        QTest::keyClick(room.find(u"rule-rate"_qs), Qt::Key_Return);
        QTRY_COMPARE(steps()[2].value, 3100);
        QTRY_COMPARE(room.cell(u"rule-steps"_qs, 2, 2), u"31%"_qs);
        auto *remove = room.find<QAbstractButton>(u"rule-remove"_qs);
        QTRY_VERIFY(remove->isVisible());
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QTRY_COMPARE(room.rows(u"rule-steps"_qs).rowCount(), 2);
        QCOMPARE(steps().size(), size_t(2));
        QVERIFY(!remove->isVisible());
    }

    void saysWhatNoChainMayHold()
    {
        RoomWindow room(*m_data);
        goToRules(room);
        choose(room, u"rule-step"_qs, u"Supplier’s discount"_qs);
        room.write(u"rule-rate"_qs, u"100"_qs);
        room.click(u"rule-save"_qs);
        QTRY_COMPARE(room.find(u"rule-rate"_qs)->property("state").toString(), u"error"_qs);
        QCOMPARE(steps().size(), size_t(3));
        // A base price is an amount for one product, whatever was chosen before.
        choose(room, u"rule-step"_qs, u"Base price"_qs);
        QVERIFY(room.shows(u"rule-amount"_qs));
        QVERIFY(room.shows(u"rule-product"_qs));
        QVERIFY(!room.find(u"rule-scope"_qs)->isEnabled());
    }

    void showsWhatTheRuleDoesWhileItIsTyped()
    {
        RoomWindow room(*m_data);
        goToRules(room);
        auto *pick = room.find<ProductPick>(u"proof-product"_qs);
        room.write(u"proof-product"_qs, u"comté"_qs);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        auto *found = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(found != nullptr);
        QCOMPARE(found->model()->rowCount(), 2);
        takePicture(*found, u"prices-found"_qs, found->size());
        QTest::keyClick(found, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        QTRY_COMPARE(pick->product(), m_cheese.id);
        // (2.00 + 0.15) x 1.30 x 1.055 = 2.9487, which ends as 2.95.
        QTRY_VERIFY(lastLine(room).contains(u"2.95"_qs));
        auto *table = room.find<QTableView>(u"rule-steps"_qs);
        table->setCurrentIndex(table->model()->index(2, 0));
        room.write(u"rule-rate"_qs, u"20"_qs);
        // 2.15 x 1.20 x 1.055 = 2.7219, 2.72: of 2.69 and 2.75, as near, the higher.
        QTRY_VERIFY(lastLine(room).contains(u"2.75"_qs));
        QCOMPARE(steps()[2].value, 3000);
    }

    void aScanShowsHowThatPriceComesOut()
    {
        RoomWindow room(*m_data);
        goToRules(room);
        QVERIFY(room.page().scanned(u"DOUX"_qs));
        QCOMPARE(room.find<QLineEdit>(u"proof-product"_qs)->text(), u"Comté doux"_qs);
        QVERIFY(room.shows(u"rule-proof-words"_qs));
        QVERIFY(!room.page().scanned(u"NOWHERE"_qs));
        QTest::keyClick(room.find(u"proof-product"_qs), Qt::Key_Escape);
        QVERIFY(!room.shows(u"rule-proof-words"_qs));
    }

    void aProductNobodyKnowsIsSaid()
    {
        RoomWindow room(*m_data);
        goToRules(room);
        room.write(u"proof-product"_qs, u"zzz"_qs);
        QTest::keyClick(room.find(u"proof-product"_qs), Qt::Key_Return);
        QCOMPARE(room.find(u"proof-product"_qs)->property("state").toString(), u"error"_qs);
    }

    void pricesOfAFamilyEndTheirOwnWay()
    {
        RoomWindow room(*m_data);
        goToRules(room);
        room.click(u"new-ending"_qs);
        choose(room, u"ending-scope"_qs, u"a family"_qs);
        choose(room, u"ending-family"_qs, u"Crèmerie"_qs);
        room.write(u"ending-figures"_qs, u"9, 90"_qs);
        room.click(u"rule-save"_qs);
        QCOMPARE(room.find(u"ending-figures"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"ending-figures"_qs, u"99 90"_qs);
        choose(room, u"ending-direction"_qs, u"always up"_qs);
        QVERIFY(room.find<QLabel>(u"ending-example"_qs)->text().startsWith(u"3.12"_qs));
        QVERIFY(room.find<QLabel>(u"ending-example"_qs)->text().contains(u"3.90"_qs));
        room.click(u"rule-save"_qs);
        QTRY_COMPARE(room.rows(u"rule-endings"_qs).rowCount(), 2);
        QTRY_VERIFY(room.shows(u"rule-remove"_qs));
        const auto rules = PricingService(m_data->db()).endings(m_data->session());
        QCOMPARE(rules->back().modulus, 100);
        QCOMPARE(rules->back().endings, (std::vector<int>{90, 99}));
        QCOMPARE(rules->back().direction, EndingDirection::Up);
        room.click(u"rule-remove"_qs);
        QTRY_COMPARE(room.rows(u"rule-endings"_qs).rowCount(), 1);
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
        goToRules(room);
        auto *table = room.find<QTableView>(u"rule-steps"_qs);
        table->setCurrentIndex(table->model()->index(2, 0));
        QVERIFY(room.page().scanned(u"COMTE"_qs));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        takePicture(room.window(), u"prices-rules-"_qs + tag, size);
        QStringList wrong = faults(walk(room.page()));
        auto *endings = room.find<QTableView>(u"rule-endings"_qs);
        endings->setCurrentIndex(endings->model()->index(0, 0));
        takePicture(room.window(), u"prices-endings-"_qs + tag, size);
        wrong += faults(walk(room.page()));
        room.click(u"new-batch"_qs);
        auto *scope = room.find<QComboBox>(u"rule-scope"_qs);
        scope->setCurrentIndex(scope->count() - 1);
        takePicture(room.window(), u"prices-new-step-"_qs + tag, size);
        wrong += faults(walk(room.page()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    std::unique_ptr<TestShop> m_data;
    SupplierId m_farm{0};
    Product m_cheese;
};

CABAS_TEST(TestPriceRulesView)
#include "tst_pricerulesview.moc"
