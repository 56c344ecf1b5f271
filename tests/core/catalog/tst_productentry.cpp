// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productentry.h"

#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

/// What the services that write products share; each refusal is tested at their doors.
class TestProductEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aRefusalComesBeforeAnythingIsWritten()
    {
        TestShop shop(engine());
        aProduct(u"Riz"_qs).barcode(u"3760042180333"_qs).add(shop);
        ProductDraft draft;
        draft.name = u"Tofu"_qs;
        draft.price = Money::fromCents(250);
        draft.vatBp = 550;
        draft.family = u"Nouvelle"_qs;
        draft.barcode = u"3760042180333"_qs;
        const QStringList before = shop.contents();
        // The transaction goes on and is committed, as that of an import.
        const QString code = shop.write(
            [&](Tx &tx) { return ProductEntry::add(tx, shop.session(), draft).failure().code; });
        QCOMPARE(code, u"code_taken"_qs);
        QCOMPARE(shop.contents(), before);
    }

    void checkSaysWhatUpdateWouldSay()
    {
        TestShop shop(engine());
        const Product rice = aProduct(u"Riz"_qs).code(u"R"_qs).add(shop);
        Product tofu = aProduct(u"Tofu"_qs).code(u"T"_qs).add(shop);
        tofu.code = u"r"_qs;
        const Result<> checked =
            shop.db().read([&](Tx &tx) { return ProductEntry::check(tx, shop.session(), tofu); });
        QCOMPARE(checked.failure().code, u"code_taken"_qs);
        QVERIFY(checked.failure().message.contains(rice.name));
    }

    void aCodeIsForOneOwner()
    {
        TestShop shop(engine());
        const Product rice = aProduct(u"Riz"_qs).barcode(u"3760042180333"_qs).add(shop);
        const auto codeFor = [&](std::optional<ProductId> owner) {
            return shop.write([&](Tx &tx) {
                const auto code = ProductEntry::codeFor(tx, u"3760042180333"_qs, Quantity::units(1),
                                                        Unit::Piece, owner);
                return code ? code->code : code.failure().code;
            });
        };
        QCOMPARE(codeFor(rice.id), u"03760042180333"_qs);
        QCOMPARE(codeFor(std::nullopt), u"code_taken"_qs);
    }
};

CABAS_TEST(TestProductEntry)
#include "tst_productentry.moc"
