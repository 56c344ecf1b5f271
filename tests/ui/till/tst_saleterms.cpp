// SPDX-License-Identifier: GPL-3.0-or-later
// covers: promptpanel depositpanel tarebar touchgrid touchtile touchpanel approvalpanel membercard
// covers: salebands salepanels saleside tillbar
#include "core/access/accessservice.h"
#include "core/till/saletermsservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/till/tillwindow.h"
#include "ui/till/saleside.h"
#include "ui/till/touchtile.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {
const QString jam = u"3760042180333"_qs;
const QSize laptop(1366, 768);
} // namespace

/// What the till asks, limits and allows during a sale, and how it looks.
class TestSaleTermsScreen : public QObject {
    Q_OBJECT
    std::unique_ptr<TillShop> m_data;
    std::unique_ptr<TillWindow> m_till;

    SaleTermsService terms() { return SaleTermsService(m_data->db()); }
    void open(const std::vector<Permission> &permissions = {})
    {
        m_till = std::make_unique<TillWindow>(*m_data, permissions);
    }
    void askAge(ProductId product)
    {
        SalePrompt prompt;
        prompt.product = product;
        prompt.kind = PromptKind::Age18;
        TillShop::must(terms().savePrompt(m_data->session(), prompt));
    }
    void limit(ProductId product, qint64 units)
    {
        PurchaseLimit limit;
        limit.product = product;
        limit.quantity = Quantity::units(units);
        TillShop::must(terms().saveLimit(m_data->session(), limit));
    }
    void policy(Leniency noMember, int maxVoids)
    {
        SalePolicy policy = TillShop::must(terms().policy());
        policy.noMember = noMember;
        policy.maxVoids = maxVoids;
        TillShop::must(terms().setPolicy(m_data->session(), policy));
    }
    Band *band(const QString &words)
    {
        for (Band *each : m_till->page().screen()->findChildren<Band *>()) {
            if (each->isVisible() && each->spokenText().contains(words))
                return each;
        }
        return nullptr;
    }
    void press(Band *band, int number)
    {
        QVERIFY(band != nullptr);
        const auto buttons = band->findChildren<KeyButton *>();
        QVERIFY(number <= buttons.size());
        buttons[number - 1]->click();
        m_till->settle();
    }
    void look(const QString &name)
    {
        takePicture(m_till->window(), u"till-%1-en"_qs.arg(name), laptop);
        const QStringList found = faults(walk(m_till->page(), 48));
        QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n  "_qs)));
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, laptop});
        m_data = std::make_unique<TillShop>();
    }
    void cleanup()
    {
        m_till.reset();
        m_data.reset();
    }

    void noMoneyBeforeTheAnswer()
    {
        askAge(m_data->jam.id);
        open({Permission::Sell});
        m_till->scan(jam);
        m_till->settle();
        QVERIFY(band(u"18"_qs) != nullptr);
        m_till->key(Qt::Key_F12);
        QVERIFY(m_till->find(u"prompt"_qs) != nullptr);
        look(u"prompt"_qs);
        // A scan is no answer, and is not lost.
        m_till->scan(u"SAV"_qs);
        m_till->settle();
        QCOMPARE(m_till->totalCents(), 980);
        QCOMPARE(m_till->step(), TillStep::Sale);
        m_till->enter(u"+20"_qs);
        QVERIFY(m_till->find(u"prompt"_qs) != nullptr);
        m_till->key(Qt::Key_1);
        m_till->goesTo(TillStep::Payment);
        m_till->key(Qt::Key_Return);
        m_till->goesTo(TillStep::Paid);
        QCOMPARE(m_data->shop()
                     .value(u"SELECT count(*) FROM audit WHERE deed = 'till.answer'"_qs)
                     .toInt(),
                 1);
    }

    void aMinorDoesWithout()
    {
        askAge(m_data->jam.id);
        open({Permission::Sell});
        m_till->scan(u"SAV"_qs);
        m_till->scan(jam);
        m_till->settle();
        press(band(u"18"_qs), 2);
        QCOMPARE(m_till->totalCents(), 600);
        QVERIFY(band(u"18"_qs) == nullptr);
    }

    void aContainerAddsItsDeposit()
    {
        SalePrompt prompt;
        prompt.product = m_data->carrots.id;
        prompt.kind = PromptKind::Container;
        TillShop::must(terms().savePrompt(m_data->session(), prompt));
        open({Permission::Sell});
        m_till->scan(u"2212345003129"_qs);
        m_till->settle();
        press(band(u"container"_qs), 1);
        QVERIFY(m_till->find(u"deposit"_qs) != nullptr);
        look(u"deposit"_qs);
        m_till->enter(u"1,50"_qs);
        m_till->settle();
        QCOMPARE(m_till->totalCents(), 78 + 150);
    }

    void whatIsLeftIsToldWhileScanning()
    {
        limit(m_data->jam.id, 3);
        open({Permission::Sell});
        m_till->scan(m_data->ada.badge);
        m_till->scan(jam);
        m_till->settle();
        QVERIFY(band(u"2 of 3 left"_qs) != nullptr);
        look(u"limit"_qs);
        m_till->scan(jam);
        m_till->scan(jam);
        m_till->scan(jam);
        m_till->settle();
        QVERIFY(band(u"1 too many"_qs) != nullptr);
        press(band(u"1 too many"_qs), 1);
        QCOMPARE(m_till->totalCents(), 3 * 380);
        QVERIFY(band(u"too many"_qs) == nullptr);
    }

    void aCoordinatorAllowsMoreWithAReason()
    {
        limit(m_data->jam.id, 1);
        open({Permission::Sell, Permission::AllowStanding});
        m_till->scan(jam);
        m_till->scan(jam);
        m_till->settle();
        press(band(u"too many"_qs), 2);
        QVERIFY(m_till->find(u"approval"_qs) != nullptr);
        look(u"allow"_qs);
        m_till->key(Qt::Key_Return);
        QVERIFY(!m_till->problem().isEmpty());
        m_till->enter(u"for the school"_qs);
        m_till->settle();
        QVERIFY(band(u"too many"_qs) == nullptr);
        m_till->key(Qt::Key_F12);
        m_till->goesTo(TillStep::Payment);
        m_till->key(Qt::Key_Return);
        m_till->goesTo(TillStep::Paid);
        QVERIFY(m_data->shop()
                    .value(u"SELECT details FROM audit WHERE deed = 'till.allow'"_qs)
                    .toString()
                    .contains(u"for the school"_qs));
    }

    void withoutBadgeTheShopAsks()
    {
        policy(Leniency::Refuse, 0);
        open({Permission::Sell});
        m_till->scan(jam);
        m_till->settle();
        QVERIFY(band(u"badge"_qs) != nullptr);
        look(u"no-member"_qs);
        press(band(u"badge"_qs), 2);
        QVERIFY(m_till->basket().view().isGuest);
        QVERIFY(band(u"badge"_qs) == nullptr);
        m_till->scan(m_data->ada.badge);
        m_till->settle();
        QVERIFY(!m_till->basket().view().isGuest);
        QCOMPARE(m_till->basket().view().member->name, u"Ada"_qs);
    }

    void tooManyVoidsCallACoordinator()
    {
        policy(Leniency::Allow, 1);
        open({Permission::Sell});
        for (int i = 0; i < 3; ++i)
            m_till->scan(jam);
        m_till->settle();
        m_till->key(Qt::Key_F9);
        m_till->settle();
        m_till->key(Qt::Key_F9);
        m_till->settle();
        QCOMPARE(m_till->totalCents(), 760);
        press(band(u"coordinator"_qs), 1);
        QVERIFY(m_till->find(u"approval"_qs) != nullptr);
    }

    void aContainerIsTakenOffByAKey()
    {
        TillShop::must(terms().saveTare(m_data->session(),
                                        {TareId(0), u"Jar 1 L"_qs, Quantity::fromMilli(485), 1}));
        open({Permission::Sell});
        m_till->scan(u"CAR"_qs);
        m_till->settle();
        m_till->type(u"0,985"_qs);
        look(u"tare"_qs);
        m_till->find<KeyButton>(u"tare0"_qs)->click();
        m_till->key(Qt::Key_Return);
        m_till->settle();
        QCOMPARE(m_till->totalCents(), 125);
        QCOMPARE(m_till->basket().lastItem()->priced.tare, Quantity::fromMilli(485));
        QVERIFY(!m_till->find(u"tares"_qs)->isVisible());
    }

    void goodsWithoutCodeAreTouched()
    {
        for (const Product &product : {m_data->carrots, m_data->soap, m_data->quiche})
            TillShop::must(terms().setTouchProduct(m_data->session(), product.id, true));
        aProduct(u"Salade"_qs)
            .code(u"LET"_qs)
            .priced(130)
            .family(u"Légumes"_qs)
            .add(m_data->shop());
        TillShop::must(terms().setTouchProduct(
            m_data->session(),
            ProductId(m_data->shop()
                          .value(u"SELECT id FROM products WHERE code = 'LET'"_qs)
                          .toLongLong()),
            true));
        open({Permission::Sell});
        m_till->key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(m_till->find(u"touchPanel"_qs) != nullptr);
        auto *panel = m_till->find(u"touchPanel"_qs);
        QTRY_VERIFY(panel->findChild<TouchTile *>(u"touch-LET"_qs) != nullptr);
        panel->findChild<SegmentedControl *>()->setCurrent(1);
        QVERIFY(panel->findChild<TouchTile *>(u"touch-CAR"_qs) != nullptr);
        look(u"touch"_qs);
        panel->findChild<TouchTile *>(u"touch-SAV"_qs)->click();
        m_till->settle();
        QCOMPARE(m_till->totalCents(), 600);
        // On a wide screen they stand beside the basket, and the key is not needed.
        m_till->window().resize(1920, 1080);
        QCoreApplication::processEvents();
        QTRY_VERIFY(m_till->find(u"touchGrid"_qs)->isVisible());
        QVERIFY(!m_till->find(u"keyTouch"_qs)->isVisible());
        takePicture(m_till->window(), u"till-touch-wide"_qs, {1920, 1080});
        auto *grid = m_till->find(u"touchGrid"_qs);
        QTRY_VERIFY(grid->findChild<SegmentedControl *>() != nullptr);
        grid->findChild<SegmentedControl *>()->setCurrent(1);
        grid->findChild<TouchTile *>(u"touch-CAR"_qs)->click();
        m_till->settle();
        m_till->enter(u"0,500"_qs);
        m_till->settle();
        QCOMPARE(m_till->totalCents(), 725);
    }

    void aPriceIsToldWithAllOfIt()
    {
        open({Permission::Sell});
        m_till->key(Qt::Key_F5);
        m_till->scan(jam);
        Band *told = band(u"Confiture"_qs);
        QVERIFY(told != nullptr);
        QVERIFY(told->spokenText().contains(u"in stock: 100"_qs));
    }

    void notesStandUnderTheLine()
    {
        open({Permission::Sell});
        m_till->scan(jam);
        m_till->settle();
        m_till->key(Qt::Key_N, Qt::ControlModifier);
        m_till->enter(u"lid dented"_qs);
        m_till->settle();
        QCOMPARE(m_till->basket().lastItem()->priced.note, u"lid dented"_qs);
        m_till->key(Qt::Key_N, Qt::ControlModifier);
        m_till->key(Qt::Key_N, Qt::ControlModifier);
        m_till->enter(u"back at noon"_qs);
        m_till->settle();
        QCOMPARE(m_till->basket().view().note, u"back at noon"_qs);
    }

    void everyKeyWorksAndFitsAFinger()
    {
        open();
        m_till->scan(jam);
        m_till->settle();
        auto *side = m_till->find<SaleSide>(QString());
        QVERIFY(side != nullptr);
        for (KeyButton *button : side->findChildren<KeyButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(button->height() >= 48 && button->width() >= 48,
                     qPrintable(button->objectName()));
            QVERIFY2(!button->key().isEmpty(), qPrintable(button->objectName()));
        }
        QVERIFY(side->payButton()->height() >= 64);
        m_till->key(Qt::Key_F11);
        QVERIFY(m_till->window().isFullScreen());
        m_till->key(Qt::Key_F11);
        QVERIFY(!m_till->window().isFullScreen());
    }
};

CABAS_TEST(TestSaleTermsScreen)
#include "tst_saleterms.moc"
