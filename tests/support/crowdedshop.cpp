// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crowdedshop.h"

#include "core/catalog/shelfcheckstore.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionservice.h"
#include "core/stock/inventoryservice.h"
#include "core/stock/lossservice.h"

namespace cabas::test {

namespace {

const QString longWords =
    u"Assortiment de biscuits apéritifs au sarrasin et aux graines de courge, 12 × 90 g"_qs;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.failure().message));
    return std::move(result).value();
}

QString nameOf(int n)
{
    static const QStringList goods{
        u"Yaourt brebis nature, 2 × 125 g"_qs, u"Tofu fumé aux amandes et graines"_qs,
        u"Beurre doux de baratte, 250 g"_qs,   u"Pommes de terre primeur en vrac"_qs,
        u"Jus de pomme trouble, 1 L"_qs,       longWords};
    return goods[n % goods.size()] + u" n° %1"_qs.arg(n);
}

bool isByWeight(int n)
{
    return n % 6 == 3;
}

} // namespace

CrowdedShop::CrowdedShop()
{
    fillCatalogue();
    finished = delivery(100, 100);
    must(ReceptionService(m_shop.db()).finish(m_shop.session(), finished));
    counting = delivery(products, 180);
    for (int i = 0; i < suppliers; ++i) {
        const OrderId id = order(m_suppliers[size_t(i)].id, i == 1 ? products : 12);
        must(OrderService(m_shop.db()).send(m_shop.session(), id));
        if (i == 1)
            sent = id;
    }
    draft = order(m_suppliers[1].id, 120);
    fillStock();
}

QString CrowdedShop::barcodeOf(int n)
{
    const QString body = u"37600421%1"_qs.arg(n, 4, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < body.size(); ++i)
        sum += body[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return body + QString::number((10 - sum % 10) % 10);
}

void CrowdedShop::fillCatalogue()
{
    const QString farmers = u"Groupement des maraîchers et arboriculteurs du Val d’Orsane %1"_qs;
    for (int i = 0; i < suppliers; ++i)
        m_suppliers.push_back(
            aSupplier((i % 4 == 1 ? farmers : u"Ferme des Trois Chênes %1"_qs).arg(i)).add(m_shop));
    for (int i = 0; i < products; ++i) {
        ProductBuilder product(nameOf(i));
        product.priced(i % 7 == 0 ? 123'456 : 345).barcode(barcodeOf(i));
        if (isByWeight(i))
            product.inKilos();
        else
            product.pack(i % 5 == 0 ? 24 : 6);
        if (i % 3 == 0)
            product.inStock(
                isByWeight(i) ? Quantity::fromMilli(12'345'678) : Quantity::units(12'345), 123'456);
        m_products.push_back(product.add(m_shop));
    }
    m_shop.write([&](Tx &tx) {
        for (int i = 0; i < products; ++i)
            SupplierStore::setItem(
                tx, {m_suppliers[1].id, m_products[size_t(i)].id, u"REF-%1-A"_qs.arg(100'000 + i),
                     Quantity::units(isByWeight(i) ? 1 : 6), UnitPrice::fromE4(41'000)});
    });
}

OrderId CrowdedShop::order(SupplierId supplier, int lines)
{
    SupplierOrder order;
    order.supplier = supplier;
    order.expectedOn = m_shop.today();
    order.remark = u"Livrer avant 9 h par la cour, sonner deux fois à la porte de service"_qs;
    for (int i = 0; i < lines; ++i) {
        OrderLine line;
        line.product = m_products[size_t(i)].id;
        line.pack = Quantity();
        line.packs = Quantity::units(i % 10 == 0 ? 2'345 : 12);
        order.lines.push_back(line);
    }
    return must(OrderService(m_shop.db()).add(m_shop.session(), order)).id;
}

void CrowdedShop::count(DeliveryId delivery, int line)
{
    ReceivedGoods goods;
    goods.quantity = Quantity::units(line % 10 == 0 ? 11'988 : line % 3 == 0 ? 18 : 24);
    goods.lot = u"LOT-2026-%1-B"_qs.arg(line);
    goods.useBy = m_shop.today().addDays(line % 9 - 1);
    must(ReceptionService(m_shop.db()).scan(m_shop.session(), delivery, barcodeOf(line), goods));
}

DeliveryId CrowdedShop::delivery(int lines, int counted)
{
    ReceptionService service(m_shop.db());
    std::vector<DeliveryNoteLine> note(size_t(lines) + 3);
    for (int i = 0; i < lines; ++i) {
        note[size_t(i)].code = barcodeOf(i);
        note[size_t(i)].quantity = Quantity::units(i % 10 == 0 ? 12'000 : 24);
        note[size_t(i)].cost = UnitPrice::fromE4(41'000);
    }
    for (int i = 0; i < 3; ++i) {
        DeliveryNoteLine &unknown = note[size_t(lines + i)];
        unknown.code = unknown.reference = u"INCONNU-%1"_qs.arg(i);
        unknown.name = longWords;
        unknown.quantity = Quantity::units(6);
    }
    const DeliveryId id =
        must(service.start(m_shop.session(), m_suppliers[1].id,
                           u"bon_de_livraison_2026-03-10_plateforme_nord.csv"_qs, "x", note))
            .delivery;
    for (int i = 0; i < counted; ++i)
        count(id, i);
    must(service.scan(m_shop.session(), id, u"9501101530003"_qs));
    must(service.scan(m_shop.session(), id, u"3760182740954"_qs));
    noteGaps(id);
    return id;
}

void CrowdedShop::noteGaps(DeliveryId delivery)
{
    constexpr int noted = 12;
    ReceptionService service(m_shop.db());
    const ReceptionView view = must(service.view(m_shop.session(), delivery));
    for (int i = 0; i < noted; ++i) {
        DeliveryGap gap;
        gap.delivery = delivery;
        gap.line = view.lines[size_t(i)].id;
        gap.kind = i % 2 == 0 ? GapKind::Damaged : GapKind::Refused;
        gap.quantity = Quantity::units(i == 0 ? 11'000 : 3);
        gap.comment = u"Cartons du bas de la palette écrasés, film ouvert, fuite sur le côté, "
                      u"photo prise devant le chauffeur"_qs;
        must(service.noteGap(m_shop.session(), gap));
    }
}

void CrowdedShop::fillStock()
{
    constexpr int placed = 60;
    constexpr int countedLines = 40;
    constexpr int losses = 30;
    const QString shelf = u"Frais, mur du fond à gauche"_qs;
    m_shop.write([&](Tx &tx) {
        const ShelfId id = ShelfCheckStore::shelfNamed(tx, shelf);
        for (int i = 0; i < placed; ++i)
            ShelfCheckStore::place(tx, m_products[size_t(i)].id, id);
    });
    InventoryService inventories(m_shop.db());
    const Inventory begun =
        must(inventories.start(m_shop.session(), {u"Frais et surgelés, semaine 11"_qs,
                                                  {shelf, u"Réserve du sous-sol, allée B"_qs}}));
    inventory = begun.id;
    for (int i = 0; i < countedLines; ++i) {
        CountedGoods goods;
        goods.quantity = Quantity::units(i % 8 == 0 ? 12'345 : 17);
        must(inventories.countProduct(m_shop.session(), begun.zones[0].id, 1,
                                      m_products[size_t(i)].id, goods));
    }
    for (int i = 0; i < losses; ++i) {
        CountedGoods goods;
        goods.quantity = Quantity::units(i % 10 == 0 ? 1'234 : 2);
        must(LossService(m_shop.db())
                 .scan(m_shop.session(), barcodeOf(i), goods,
                       i % 2 == 0 ? u"damaged"_qs : u"expired"_qs, {}));
    }
}

} // namespace cabas::test
