// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/special/specialshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/ui/till/tillwindow.h"
#include "ui/widgets/band.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// What is set aside for a member, told at the till when the badge is read.
class TestTillSpecials : public QObject {
    Q_OBJECT

    static Band *band(TillWindow &window)
    {
        for (Band *each : window.page().screen()->findChildren<Band *>()) {
            if (each->isVisible() && each->spokenText().contains(u"collect"_qs))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void oneKeyAddsWhatIsSetAside()
    {
        useView({false, false, {1366, 768}});
        SpecialShop data;
        SpecialWish wish = SpecialShop::wish(data.ada, data.honey->id, 2);
        wish.price = Money::fromCents(700);
        const SpecialOrder order = data.asked(wish);
        data.received(data.honey->id, 6);
        TillWindow window(data, {Permission::Sell, Permission::ViewMembers});
        window.scan(u"3760042180333"_qs);
        window.settle();
        QVERIFY(band(window) == nullptr);
        window.scan(data.ada.badge);
        window.settle();
        QTRY_VERIFY(band(window) != nullptr);
        takePicture(window.window(), u"till-specials-en"_qs, {1366, 768});
        window.key(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(window.totalCents(), 380 + 1400);
        QTRY_VERIFY(band(window) == nullptr);
        QCOMPARE(window.basket().lastItem()->priced.name, u"Miel"_qs);
        window.enter(u"+20"_qs);
        window.goesTo(TillStep::Payment);
        window.key(Qt::Key_Return);
        QTRY_COMPARE(data.stateOf(order.id), u"collected"_qs);
    }
};

CABAS_TEST(TestTillSpecials)
#include "tst_tillspecials.moc"
