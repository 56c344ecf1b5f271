// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The number of a pallet, scanned in the window.
class TestReceptionPallet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedAboutAndCountedOnce()
    {
        TestShop data;
        const QString label = u"(00)340123450000000017"_qs;
        aProduct(u"Crème"_qs).priced(215).barcode(u"3760042180333"_qs).add(data);
        ReceptionService service(data.db());
        const auto document = DeliveryDocument::read("sscc;gtin;quantity;lot\n"
                                                     "340123450000000017;3760042180333;24;L1\n",
                                                     u"desadv.csv"_qs);
        const DeliveryId delivery = service.startFrom(data.session(), {}, *document)->delivery;
        const auto received = [&] {
            return service.view(data.session(), delivery)->lines.at(0).received;
        };
        RoomWindow room(data);
        room.go(u"reception"_qs, delivery.value());
        AskScript answers;
        room.page().scanned(label); // nobody answers: article by article
        QCOMPARE(answers.asked().size(), 1);
        QVERIFY(received().isZero());
        answers.answer(u"Count it all"_qs);
        room.page().scanned(label);
        QTRY_COMPARE(received(), Quantity::units(24));
        room.page().scanned(label);
        QCOMPARE(answers.asked().size(), 2); // counted already: nothing is asked
        QCOMPARE(received(), Quantity::units(24));
    }
};

CABAS_TEST(TestReceptionPallet)
#include "tst_receptionpallet.moc"
