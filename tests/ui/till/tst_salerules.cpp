// SPDX-License-Identifier: GPL-3.0-or-later
// covers: salerulespage termsview scopepick limitsview promptsview taresview touchview policyview
// covers: unknowncodespage unknowncodepanel
#include "app/shop.h"
#include "core/till/saletermsservice.h"
#include "core/till/unknownscanservice.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/till/limitsview.h"
#include "ui/till/policyview.h"
#include "ui/till/promptsview.h"
#include "ui/till/salerulespage.h"
#include "ui/till/taresview.h"
#include "ui/till/touchview.h"
#include "ui/till/unknowncodespage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The pages where the shop says what its tills ask and limit, and settles what they cannot read.
class TestSaleRules : public QObject {
    Q_OBJECT
    std::unique_ptr<TillShop> m_data;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    Page *m_page = nullptr;

    void open(Page *(*make)(Desk &, QWidget *))
    {
        auto shop =
            Shop::open(m_data->shop().path(), {m_data->shop().folder(), m_data->shop().now(), {}});
        m_shop = TillShop::must(std::move(shop));
        m_desk = std::make_unique<Desk>(*m_shop, *m_shop->ownerSession());
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        m_page = make(*m_desk, nullptr);
        column->addWidget(m_page);
        m_window->resize(1158, 712);
        m_window->show();
        m_window->activateWindow();
        m_page->begin({});
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void part(int index) { find<SegmentedControl>(u"rule-parts"_qs)->setCurrent(index); }
    /// The save and remove keys of the part that is shown.
    KeyButton *button(QWidget *view, const QString &name)
    {
        return view->findChild<KeyButton *>(name);
    }
    static int rows(DataTable *table) { return table->model()->rowCount(); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TillShop>();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_shop.reset();
        m_data.reset();
    }

    void aLimitIsWrittenChangedAndRemoved()
    {
        open(makeSaleRulesPage);
        auto *view = m_page->findChild<LimitsView *>();
        auto *list = find<DataTable>(u"limits"_qs);
        QVERIFY(m_page->scanned(u"3760042180333"_qs));
        auto *quantity = view->findChild<QLineEdit *>(u"limit-quantity"_qs);
        quantity->setText(u"0"_qs);
        button(view, u"terms-save"_qs)->click();
        QTRY_VERIFY(quantity->hasFocus());
        QCOMPARE(rows(list), 0);
        quantity->setText(u"6"_qs);
        button(view, u"terms-save"_qs)->click();
        QTRY_COMPARE(rows(list), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Confiture"_qs);
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"6"_qs);
        list->selectOnly(0);
        quantity->setText(u"12"_qs);
        button(view, u"terms-save"_qs)->click();
        QTRY_COMPARE(list->model()->index(0, 1).data().toString(), u"12"_qs);
        takePicture(*m_window, u"sale-rules-limits"_qs, {1158, 712});
        list->selectOnly(0);
        AskScript script;
        script.answer(u"Remove it"_qs);
        button(view, u"terms-remove"_qs)->click();
        QTRY_COMPARE(rows(list), 0);
    }

    void aQuestionAboutAFamily()
    {
        aProduct(u"Cidre"_qs).priced(420).family(u"Boissons"_qs).add(m_data->shop());
        open(makeSaleRulesPage);
        part(1);
        auto *view = m_page->findChild<PromptsView *>();
        auto *list = find<DataTable>(u"prompts"_qs);
        find<KeyButton>(u"new-term"_qs)->click();
        view->findChild<SegmentedControl *>()->setCurrent(1);
        button(view, u"terms-save"_qs)->click();
        QTRY_COMPARE(rows(list), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Boissons"_qs);
        takePicture(*m_window, u"sale-rules-prompts"_qs, {1158, 712});
    }

    void containersGridAndPolicy()
    {
        open(makeSaleRulesPage);
        part(2);
        auto *tares = m_page->findChild<TaresView *>();
        tares->findChild<QLineEdit *>(u"tare-name"_qs)->setText(u"Jar"_qs);
        tares->findChild<QLineEdit *>(u"tare-weight"_qs)->setText(u"0,485"_qs);
        button(tares, u"terms-save"_qs)->click();
        QTRY_COMPARE(rows(find<DataTable>(u"tare-list"_qs)), 1);
        part(3);
        auto *touch = m_page->findChild<TouchView *>();
        button(touch, u"terms-save"_qs)->click();
        QCOMPARE(rows(find<DataTable>(u"touch-list"_qs)), 0);
        QVERIFY(m_page->scanned(u"CAR"_qs));
        button(touch, u"terms-save"_qs)->click();
        QTRY_COMPARE(rows(find<DataTable>(u"touch-list"_qs)), 1);
        part(4);
        auto *policy = m_page->findChild<PolicyView *>();
        policy->findChild<QLineEdit *>(u"policy-voids"_qs)->setText(u"many"_qs);
        button(policy, u"policy-save"_qs)->click();
        QTRY_VERIFY(policy->findChild<QLineEdit *>(u"policy-voids"_qs)->hasFocus());
        policy->findChild<QLineEdit *>(u"policy-voids"_qs)->setText(u"5"_qs);
        policy->findChild<QComboBox *>(u"policy-no-member"_qs)->setCurrentIndex(2);
        button(policy, u"policy-save"_qs)->click();
        QTRY_COMPARE(m_data->shop().value(u"SELECT max_voids FROM sale_policy"_qs).toInt(), 5);
        QCOMPARE(m_data->shop().value(u"SELECT no_member FROM sale_policy"_qs).toString(),
                 u"refuse"_qs);
        takePicture(*m_window, u"sale-rules-policy"_qs, {1158, 712});
    }

    void unknownCodesAreWorkedOff()
    {
        for (const QString &code :
             {u"3760091720146"_qs, u"3760091720153"_qs, u"3760091720160"_qs, u"3760091720146"_qs}) {
            (void)m_data->baskets().scan(m_data->session(), u"T1"_qs, code, Quantity::units(1));
            TillShop::must(
                m_data->baskets().scan(m_data->session(), u"T1"_qs, u"JAM"_qs, Quantity::units(1)));
        }
        open(makeUnknownCodesPage);
        auto *list = find<DataTable>(u"unknown-codes"_qs);
        QCOMPARE(rows(list), 3);
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"2"_qs);
        QCOMPARE(list->model()->index(0, 3).data().toString(), u"Confiture"_qs);
        takePicture(*m_window, u"unknown-codes"_qs, {1158, 712});
        // What was rung up in its place is proposed.
        auto *keep = find<KeyButton>(u"unknown-keep"_qs);
        keep->click();
        QTRY_COMPARE(rows(list), 2);
        find<SegmentedControl>(u"unknown-kind"_qs)->setCurrent(1);
        keep->click();
        QVERIFY(find<QLineEdit>(u"unknown-name"_qs)->hasFocus());
        find<QLineEdit>(u"unknown-name"_qs)->setText(u"Flocons"_qs);
        find<QLineEdit>(u"unknown-price"_qs)->setText(u"4,20"_qs);
        keep->click();
        QTRY_COMPARE(rows(list), 1);
        find<KeyButton>(u"unknown-ignore"_qs)->click();
        QTRY_COMPARE(rows(list), 0);
        QVERIFY(!find(u"unknown-panel"_qs)->isVisible());
    }
};

CABAS_TEST(TestSaleRules)
#include "tst_salerules.moc"
