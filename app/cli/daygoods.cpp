// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/daygoods.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/members/memberservice.h"
#include "core/purchasing/supplierservice.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int pageOfProducts = 400;
constexpr int pageOfMembers = 50;

struct MadeArticle {
    const char *name;
    const char *family;
    qint64 cents;
    int vatBp;
    const char *unit;
    int pack;
};

/// On the shelves of a shop that has none yet.
constexpr MadeArticle made[] = {
    {QT_TRANSLATE_NOOP("DayGoodsFinder", "Carrots, organic"),
     QT_TRANSLATE_NOOP("DayGoodsFinder", "Vegetables"), 235, 550, "kg", 10},
    {QT_TRANSLATE_NOOP("DayGoodsFinder", "Apple juice, 1 l"),
     QT_TRANSLATE_NOOP("DayGoodsFinder", "Soft drinks"), 295, 550, "piece", 6},
    {QT_TRANSLATE_NOOP("DayGoodsFinder", "Strawberry jam, 370 g"),
     QT_TRANSLATE_NOOP("DayGoodsFinder", "Breakfast"), 420, 550, "piece", 6},
    {QT_TRANSLATE_NOOP("DayGoodsFinder", "Farmhouse cider, 75 cl"),
     QT_TRANSLATE_NOOP("DayGoodsFinder", "Wines, beers and ciders"), 480, 2000, "piece", 6},
    {QT_TRANSLATE_NOOP("DayGoodsFinder", "Olive oil soap, 100 g"),
     QT_TRANSLATE_NOOP("DayGoodsFinder", "Hygiene"), 350, 2000, "piece", 12},
    {QT_TRANSLATE_NOOP("DayGoodsFinder", "Green lentils, 500 g"),
     QT_TRANSLATE_NOOP("DayGoodsFinder", "Pulses"), 340, 550, "piece", 10},
};

bool isSaleable(const Product &product)
{
    return product.state == ProductState::Active && product.price &&
           *product.price >= Money::fromCents(50) && *product.price <= Money::fromCents(2'000);
}

} // namespace

Result<DayGoods> DayGoodsFinder::find()
{
    DayGoods goods;
    SupplierService suppliers(m_shop.db());
    CABAS_LET(all, suppliers.all());
    for (const Supplier &supplier : all) {
        CABAS_LET(articles, articlesOf(supplier.id));
        if (articles.size() > goods.articles.size()) {
            goods.articles = articles;
            goods.supplier = supplier;
        }
        if (int(goods.articles.size()) == DayGoods::most)
            break;
    }
    if (int(goods.articles.size()) < DayGoods::fewest) {
        const QString name = tr("The Hill Farm");
        const auto isFarm = [&](const Supplier &each) { return each.name == name; };
        const auto known = std::find_if(all.begin(), all.end(), isFarm);
        if (known != all.end()) {
            goods.supplier = *known;
        } else {
            Supplier farm;
            farm.name = name;
            CABAS_LET(added, suppliers.add(m_session, farm));
            goods.supplier = added;
        }
        CABAS_TRY(makeArticles(goods.supplier.id));
        CABAS_LET(articles, articlesOf(goods.supplier.id));
        goods.articles = articles;
    }
    CABAS_LET(someone, member());
    goods.member = someone;
    return goods;
}

Result<std::vector<DayArticle>> DayGoodsFinder::articlesOf(SupplierId supplier) const
{
    CatalogService catalog(m_shop.db());
    std::vector<DayArticle> articles;
    QString after;
    qint64 afterId = 0;
    while (true) {
        CABAS_LET(products, catalog.page(m_session, after, afterId, pageOfProducts));
        for (const Product &product : products) {
            if (product.supplier != supplier || !isSaleable(product))
                continue;
            CABAS_LET(codes, catalog.codes(product.id));
            // The shared code of weighed labels says no weight: such goods go by their own code.
            const bool hasCode = !codes.empty() && product.unit == Unit::Piece &&
                                 codes.front().pack == Quantity::units(1);
            articles.push_back({product, hasCode ? codes.front().shown : product.code});
            if (int(articles.size()) == DayGoods::most)
                return articles;
        }
        if (int(products.size()) < pageOfProducts)
            return articles;
        after = fold(products.back().name);
        afterId = products.back().id.value();
    }
}

Result<> DayGoodsFinder::makeArticles(SupplierId supplier)
{
    CatalogService catalog(m_shop.db());
    CABAS_LET(vatCodes, catalog.vatCodes(m_session));
    if (vatCodes.empty())
        return refused(tr("The shop has no VAT code in force today: without one nothing can be "
                          "sold."));
    for (const MadeArticle &each : made) {
        // A shop that charges no VAT has no such rate: its first code is meant.
        const auto isRate = [&](const VatCode &code) { return code.rateBp == each.vatBp; };
        auto vat = std::find_if(vatCodes.begin(), vatCodes.end(), isRate);
        if (vat == vatCodes.end())
            vat = vatCodes.begin();
        ProductDraft draft;
        draft.name = tr(each.name);
        draft.family = tr(each.family);
        draft.price = Money::fromCents(each.cents);
        draft.vatCode = vat->code;
        draft.unit = QString::fromLatin1(each.unit);
        draft.pack = Quantity::units(each.pack);
        draft.supplier = supplier;
        CABAS_TRY(catalog.add(m_session, draft));
    }
    return Ok{};
}

Result<Member> DayGoodsFinder::member()
{
    MemberService members(m_shop.db());
    CABAS_LET(page, members.page(m_session, std::nullopt, pageOfMembers));
    for (const Member &each : page) {
        CABAS_LET(sheet, members.show(m_session, each.id));
        if (sheet.standing.mayShop)
            return sheet.member;
    }
    NewMember wanted;
    wanted.name = tr("Alix Meadow");
    CABAS_LET(saved, members.add(m_session, wanted));
    return saved.member;
}

} // namespace cabas
