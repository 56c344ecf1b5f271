// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/invoiceinput.h"
#include "tests/support/builders.h"

namespace cabas::test {

/// What invoices need of the books: a few accounts; the whole chart would cost more than all tests.
inline void seedInvoiceAccounts(TestShop &shop)
{
    shop.write([](Tx &tx) {
        AccountStore::addJournal(tx, {u"AC"_qs, u"Achats"_qs});
        AccountStore::addJournal(tx, {u"VE"_qs, u"Ventes"_qs});
        for (const QString &number : {u"401"_qs, u"4096"_qs, u"411"_qs, u"4452"_qs, u"44566"_qs,
                                      u"44571"_qs, u"6071"_qs, u"6241"_qs, u"7071"_qs}) {
            Account account;
            account.number = number;
            account.label = number;
            account.thirdParty = number == u"401" || number == u"4096" || number == u"411";
            AccountStore::add(tx, account);
        }
        AccountStore::setRole(tx, AccountRole::Supplier, {}, u"401"_qs);
        AccountStore::setRole(tx, AccountRole::VatDeductible, {}, u"44566"_qs);
        AccountStore::setRole(tx, AccountRole::VatCollected, {}, u"44571"_qs);
        AccountStore::setRole(tx, AccountRole::Purchases, {}, u"6071"_qs);
        AccountStore::setRole(tx, AccountRole::Sales, {}, u"7071"_qs);
    });
}

struct CameIn {
    ProductId product{0};
    qint64 units = 0;
    qint64 costE4 = 12'500;
};

/// A delivery of a supplier, counted to its end.
inline DeliveryId aReception(TestShop &shop, SupplierId supplier, const std::vector<CameIn> &goods)
{
    return shop.write([&](Tx &tx) {
        const Session session = shop.session();
        Delivery delivery;
        delivery.supplier = supplier;
        delivery.startedAt = session.now();
        delivery.startedBy = session.user();
        const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
        for (const CameIn &each : goods) {
            DeliveryLine line;
            line.delivery = id;
            line.product = each.product;
            line.cost = UnitPrice::fromE4(each.costE4);
            const DeliveryLineId at = DeliveryStore::addLine(tx, line);
            DeliveryStore::addReceived(tx, at, Quantity::units(each.units));
            DeliveryStore::setCost(tx, at, line.cost);
        }
        DeliveryStore::finish(tx, id, shop.today(), session.now(), session.user());
        return id;
    });
}

inline InvoiceLine typedLine(const Product &product, qint64 units, qint64 priceE4)
{
    InvoiceLine line;
    line.product = product.id;
    line.code = product.code;
    line.name = product.name;
    line.quantity = Quantity::units(units);
    line.price = UnitPrice::fromE4(priceE4);
    line.net = amountOf(*line.price, *line.quantity);
    line.vatBp = -1;
    return line;
}

} // namespace cabas::test
