// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/orderservice.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionservice.h"
#include "core/special/specialorderservice.h"
#include "core/special/specialrules.h"
#include "tests/core/till/tillfixture.h"

namespace cabas::test {

/// A shop that sells, orders and receives. Its supplier sells honey by cases of six, which the
/// shop keeps, and offers molasses (12 to a case, a barcode), which it never had.
class SpecialShop : public TillShop {
public:
    explicit SpecialShop(TestShop::Engine engine = TestShop::Sqlite) : TillShop(engine)
    {
        supplier = aSupplier(u"Le Rucher"_qs).code(u"RUCHER"_qs).add(shop());
        honey = aProduct(u"Miel"_qs)
                    .code(u"MIEL"_qs)
                    .priced(800)
                    .barcode(u"3017620422003"_qs)
                    .from(supplier->id)
                    .pack(6)
                    .add(shop());
        shop().write([&](Tx &tx) {
            SupplierStore::setItem(tx, {supplier->id, honey->id, u"M6"_qs, Quantity::units(6),
                                        UnitPrice::fromE4(50'000)});
            SupplierArticle article;
            article.reference = u"MEL12"_qs;
            article.name = u"Mélasse de canne 350 g"_qs;
            article.barcode = u"3760042180340"_qs;
            article.pack = Quantity::units(12);
            article.cost = UnitPrice::fromE4(20'000);
            article.vatBp = 550;
            SupplierArticleStore::put(tx, supplier->id, article);
        });
    }

    SpecialOrderService specials() { return SpecialOrderService(db()); }
    OrderService orders() { return OrderService(db()); }
    ReceptionService receptions() { return ReceptionService(db()); }

    static SpecialWish wish(const Member &member, ProductId product, int quantity)
    {
        SpecialWish wish;
        wish.member = member.id;
        wish.product = product;
        wish.quantity = Quantity::units(quantity);
        return wish;
    }
    SpecialWish molasses(const Member &member, int quantity, qint64 cents)
    {
        const WishableGoods goods =
            must(specials().goodsByReference(session(), u"RUCHER"_qs, u"MEL12"_qs));
        SpecialWish wish;
        wish.member = member.id;
        wish.product = goods.product;
        wish.supplier = goods.supplier;
        wish.articleKey = goods.articleKey;
        wish.quantity = Quantity::units(quantity);
        if (cents > 0)
            wish.price = Money::fromCents(cents);
        return wish;
    }
    SpecialOrder asked(const SpecialWish &wish) { return must(specials().ask(session(), wish)); }
    SpecialOrder view(SpecialOrderId id) { return must(specials().view(session(), id)); }
    QString stateOf(SpecialOrderId id)
    {
        return SpecialRules::stateName(SpecialRules::stateOf(view(id)));
    }

    /// A draft to the supplier with so many units of honey for the shelf; none: jam instead.
    SupplierOrder draft(int honeyForShelf)
    {
        SupplierOrder order;
        order.supplier = supplier->id;
        OrderLine line;
        line.product = honeyForShelf > 0 ? honey->id : jam.id;
        line.pack = Quantity();
        line.quantity = Quantity::units(std::max(1, honeyForShelf));
        order.lines = {line};
        return must(orders().add(session(), order));
    }
    /// A delivery without order that brings so much of a product, counted to the end.
    DeliveryId received(ProductId product, int quantity)
    {
        const DeliveryId id = must(receptions().start(session(), supplier->id)).delivery;
        ReceivedGoods goods;
        goods.quantity = Quantity::units(quantity);
        must(receptions().countProduct(session(), id, product, goods));
        must(receptions().finish(session(), id));
        return id;
    }
    static LineRequest special(SpecialOrderId id)
    {
        LineRequest line;
        line.special = id;
        return line;
    }

    std::optional<Supplier> supplier;
    std::optional<Product> honey; ///< MIEL, 8.00 the jar, cases of 6 from RUCHER
};

} // namespace cabas::test
