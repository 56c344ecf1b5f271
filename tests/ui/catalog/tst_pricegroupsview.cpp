// SPDX-License-Identifier: GPL-3.0-or-later
// covers: pricegrouppanel
#include "ui/catalog/pricegroupsview.h"

#include "core/catalog/catalogservice.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/pricingservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/ask.h"

#include <QLabel>
#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestPriceGroupsView : public QObject {
    Q_OBJECT

    /// Forty teas in no price family, and herb teas that have drifted apart in one.
    void fill()
    {
        for (int tea = 1; tea <= 40; ++tea)
            m_tea = aProduct(u"Thé n° %1"_qs.arg(tea))
                        .code(u"THE%1"_qs.arg(tea))
                        .priced(450)
                        .add(*m_data);
        const Product mint =
            aProduct(u"Tisane de verveine"_qs).code(u"VER"_qs).priced(380).add(*m_data);
        m_sage = aProduct(u"Tisane de sauge"_qs).code(u"SAU"_qs).priced(420).add(*m_data);
        QVERIFY(PricingService(m_data->db())
                    .addToGroup(m_data->session(), u"Tisanes en vrac"_qs, {mint.id, m_sage.id}));
    }
    static void goToGroups(RoomWindow &room)
    {
        room.go(u"prices"_qs);
        room.find<QTabBar>(u"prices-tabs"_qs)->setCurrentIndex(3);
    }
    std::optional<Money> priceIn(ProductId product, int days)
    {
        return m_data->read([&](Tx &tx) {
            return CatalogStore::priceAt(tx, product, m_data->today().addDays(days));
        });
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        fill();
    }
    void cleanup() { m_data.reset(); }

    void warnsOfADrift()
    {
        RoomWindow room(*m_data);
        goToGroups(room);
        QCOMPARE(room.rows(u"group-list"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"group-list"_qs, 0, 1), u"2"_qs);
        QCOMPARE(room.cell(u"group-list"_qs, 0, 2), u"3.80 – 4.20"_qs);
        QCOMPARE(room.cell(u"group-list"_qs, 0, 3), u"drifted apart"_qs);
        room.open(u"group-list"_qs, 0);
        QCOMPARE(room.rows(u"group-products"_qs).rowCount(), 2);
    }

    void fortyTeasInOneEdit()
    {
        RoomWindow room(*m_data);
        goToGroups(room);
        Ask::Script answers;
        answers.answer(u"Thés en vrac"_qs);
        room.click(u"new-batch"_qs);
        QTRY_VERIFY(room.shows(u"group-product"_qs));
        QTRY_COMPARE(room.window().focusWidget()->objectName(), u"group-product"_qs);
        QVERIFY(!room.find<QAbstractButton>(u"group-set"_qs)->isEnabled());
        room.write(u"group-product"_qs, u"thé n"_qs);
        answers.answer(u"Put them in"_qs);
        room.click(u"group-all-found"_qs);
        QTRY_COMPARE(room.rows(u"group-products"_qs).rowCount(), 40);
        room.write(u"group-price"_qs, u"4.80"_qs);
        QTest::keyClick(room.find(u"group-price"_qs), Qt::Key_Return);
        QTRY_COMPARE(priceIn(m_tea.id, 1), Money::fromCents(480));
        QCOMPARE(priceIn(m_tea.id, 0), Money::fromCents(450));
        const QDate tomorrow = m_data->today().addDays(1);
        QCOMPARE(m_data->read([&](Tx &tx) { return LabelQueueStore::countPending(tx, tomorrow); }),
                 40);
    }

    void putsInAndTakesOutByKeyboard()
    {
        RoomWindow room(*m_data);
        goToGroups(room);
        room.open(u"group-list"_qs, 0);
        room.write(u"group-product"_qs, u"NOWHERE"_qs);
        auto *pick = room.find(u"group-product"_qs);
        QTest::keyClick(pick, Qt::Key_Return);
        QCOMPARE(pick->property("state").toString(), u"error"_qs);
        room.write(u"group-product"_qs, u"THE40"_qs);
        QTest::keyClick(pick, Qt::Key_Return);
        QTRY_COMPARE(room.rows(u"group-products"_qs).rowCount(), 3);
        QVERIFY(room.page().scanned(u"THE39"_qs));
        QTRY_COMPARE(room.rows(u"group-products"_qs).rowCount(), 4);
        auto *products = room.find<QTableView>(u"group-products"_qs);
        products->setCurrentIndex(products->model()->index(0, 0));
        auto *out = room.find<QAbstractButton>(u"group-take-out"_qs);
        out->setFocus();
        QTest::keyClick(out, Qt::Key_Space);
        QTRY_COMPARE(room.rows(u"group-products"_qs).rowCount(), 3);
        QTest::keyClick(pick, Qt::Key_Escape);
        QVERIFY(!room.shows(u"group-product"_qs));
        QCOMPARE(room.window().focusWidget()->objectName(), u"group-list"_qs);
    }

    void onlyTheAlikeAreTaken()
    {
        aProduct(u"Thé au kilo"_qs).code(u"KILO"_qs).inKilos().priced(4500).add(*m_data);
        RoomWindow room(*m_data);
        goToGroups(room);
        room.open(u"group-list"_qs, 0);
        room.write(u"group-product"_qs, u"KILO"_qs);
        QTest::keyClick(room.find(u"group-product"_qs), Qt::Key_Return);
        const auto says = [&](const QString &words) {
            for (const QLabel *label : room.page().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"cannot share a price"_qs));
        QCOMPARE(room.rows(u"group-products"_qs).rowCount(), 2);
    }

    void aFamilyGoesAfterAQuestion()
    {
        RoomWindow room(*m_data);
        goToGroups(room);
        room.open(u"group-list"_qs, 0);
        Ask::Script answers;
        room.click(u"group-remove"_qs);
        QCOMPARE(room.rows(u"group-list"_qs).rowCount(), 1);
        answers.answer(u"Remove it"_qs);
        room.click(u"group-remove"_qs);
        QTRY_COMPARE(room.rows(u"group-list"_qs).rowCount(), 0);
        QVERIFY(!room.shows(u"group-product"_qs));
        QCOMPARE(priceIn(m_sage.id, 0), Money::fromCents(420));
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
        PricingService pricing(m_data->db());
        QVERIFY(pricing.addToGroup(m_data->session(), u"Thés en vrac"_qs, {m_tea.id}));
        QVERIFY(pricing.addToGroup(m_data->session(), u"Épices"_qs, {}));
        RoomWindow room(*m_data);
        room.window().resize(size);
        goToGroups(room);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QStringList wrong;
        for (int row = 0; row < 3; ++row) {
            room.open(u"group-list"_qs, row);
            QCoreApplication::processEvents();
            takePicture(room.window(), u"prices-groups-%1-"_qs.arg(row) + tag, size);
            wrong += faults(walk(room.page()));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    std::unique_ptr<TestShop> m_data;
    Product m_tea;
    Product m_sage;
};

CABAS_TEST(TestPriceGroupsView)
#include "tst_pricegroupsview.moc"
