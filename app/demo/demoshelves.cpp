// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoshelves.h"

#include "core/barcode/barcoderules.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/stock/stockservice.h"

#include <algorithm>

namespace cabas {

namespace {

/// Sale price without VAT over cost: the single margin that many co-ops apply.
constexpr qint64 coefficientPercent = 123;

/// Days that fresh goods keep, by family; others keep for months.
int shelfDaysOf(const QString &family)
{
    static const QHash<QString, int> days{{u"Légumes"_qs, 0},   {u"Fruits"_qs, 0},
                                          {u"Vrac"_qs, 0},      {u"Pains et viennoiseries"_qs, 3},
                                          {u"Fromages"_qs, 25}, {u"Crèmerie"_qs, 18},
                                          {u"Œufs"_qs, 21},     {u"Viandes et charcuterie"_qs, 12},
                                          {u"Poissons"_qs, 5},  {u"Traiteur végétal"_qs, 28},
                                          {u"À emporter"_qs, 3}};
    return days.value(family, 240);
}

UnitPrice costOf(Money price, int vatBp)
{
    return UnitPrice::fromE4(
        mulDivRounded(price.cents() * 1'000'000, 100, (10'000 + vatBp) * coefficientPercent));
}

/// A whole number of the first rule of a kind, as the code the shop prints with it.
Result<QString> composed(Tx &tx, BarcodeKind kind, qint64 number)
{
    for (const BarcodeRule &rule : BarcodeRuleStore::all(tx)) {
        if (rule.kind == kind)
            return BarcodeRules::compose(rule, number, 0);
    }
    return QString();
}

} // namespace

namespace {

/// What is sold of it in a week, by its fame, in thousandths.
qint64 soldInAWeek(const DemoWorld &world, const DemoGoods &goods)
{
    return qint64(world.size.tickets) * world.size.lines * world.size.openDays * goods.fame *
           1'700 / std::max<qint64>(1, world.fameUpTo.back());
}

} // namespace

Quantity DemoShelves::target(const DemoWorld &world, const DemoGoods &goods)
{
    // A week's sales of it at its fame, and two packs at least.
    const qint64 pack = goods.product.pack.milli();
    return Quantity::fromMilli(std::max(2 * pack, (soldInAWeek(world, goods) / pack + 1) * pack));
}

bool DemoShelves::wouldPerish(const DemoWorld &world, const DemoGoods &goods)
{
    constexpr int week = 7;
    const qint64 sold = soldInAWeek(world, goods) * goods.shelfDays / week;
    return goods.shelfDays > 0 && goods.shelfDays <= 60 && sold < goods.product.pack.milli();
}

std::optional<QDate> DemoShelves::expiry(const DemoGoods &goods, QDate delivered)
{
    if (goods.shelfDays == 0)
        return std::nullopt;
    return delivered.addDays(goods.shelfDays);
}

Result<> DemoShelves::fill()
{
    return m_world.db.write([&](Tx &) -> Result<> {
        CABAS_TRY(setMargin());
        CABAS_TRY(addSuppliers());
        for (const DemoArticle &article :
             DemoCatalogue::articles(m_world.size.products, m_world.random))
            CABAS_TRY(addArticle(article));
        qint64 sum = 0;
        for (const DemoGoods &goods : m_world.goods)
            m_world.fameUpTo.push_back(sum += goods.fame);
        return openStock();
    });
}

Result<> DemoShelves::setMargin()
{
    Coefficient margin;
    margin.slot = Coefficient::marginSlot;
    margin.measure = StepMeasure::OnCost;
    margin.value = (coefficientPercent - 100) * 100; // per cent in basis points
    return PricingService(m_world.db)
        .setCoefficient(m_world.as(u"rosalie"_qs, u"Bureau"_qs), margin);
}

Result<> DemoShelves::addSuppliers()
{
    SupplierService service(m_world.db);
    for (const Supplier &supplier : DemoCatalogue::suppliers()) {
        CABAS_LET(added, service.add(m_world.as(u"rosalie"_qs, u"Bureau"_qs), supplier));
        m_supplierAt.insert(added.code, m_world.suppliers.size());
        m_world.suppliers.push_back(added.id);
    }
    return Ok{};
}

Result<QString> DemoShelves::barcodeFor(const DemoArticle &article)
{
    if (!article.gtin.isEmpty())
        return article.gtin;
    return m_world.db.write([&](Tx &tx) {
        return article.unit == Unit::Kilogram ? composed(tx, BarcodeKind::Weight, ++m_weighed)
                                              : composed(tx, BarcodeKind::Article, ++m_counted);
    });
}

Result<> DemoShelves::addArticle(const DemoArticle &article)
{
    DemoGoods goods;
    CABAS_LET(barcode, barcodeFor(article));
    goods.barcode = barcode;
    goods.supplier = m_supplierAt.value(article.supplier);
    goods.fame = article.fame;
    goods.shelfDays = shelfDaysOf(article.family);
    ProductDraft draft;
    draft.name = article.name;
    draft.barcode = goods.barcode;
    draft.price = article.price;
    draft.vatCode = article.vat;
    draft.unit = unitName(article.unit);
    draft.family = article.family;
    draft.supplier = m_world.suppliers.at(goods.supplier);
    draft.pack = article.pack;
    CABAS_LET(product,
              CatalogService(m_world.db).add(m_world.as(u"rosalie"_qs, u"Bureau"_qs), draft));
    goods.product = product;
    goods.cost = costOf(article.price, product.vat.rateBp);
    m_world.goods.push_back(goods);
    return addTerms(goods);
}

Result<> DemoShelves::addTerms(const DemoGoods &goods)
{
    SupplierItem item;
    item.supplier = m_world.suppliers.at(goods.supplier);
    item.product = goods.product.id;
    item.reference = u"R%1"_qs.arg(goods.product.id.value(), 5, 10, QLatin1Char('0'));
    item.pack = goods.product.pack;
    item.cost = goods.cost;
    return SupplierService(m_world.db).setItem(m_world.as(u"rosalie"_qs, u"Bureau"_qs), item);
}

Result<> DemoShelves::openStock()
{
    std::vector<OpeningStock> lines;
    for (DemoGoods &goods : m_world.goods) {
        OpeningStock line;
        line.code = goods.product.code;
        line.quantity = target(m_world, goods);
        line.cost = goods.cost;
        if (const auto until = expiry(goods, m_world.size.firstDay(m_world.lastDay)))
            (goods.shelfDays > 60 ? line.bestBefore : line.useBy) = *until;
        lines.push_back(line);
        goods.onHand = line.quantity;
    }
    CABAS_TRY(StockService(m_world.db).open(m_world.as(u"rosalie"_qs, u"Réserve"_qs), lines));
    return Ok{};
}

} // namespace cabas
