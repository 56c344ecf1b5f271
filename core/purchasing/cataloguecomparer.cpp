// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cataloguecomparer.h"

#include "core/catalog/catalogstore.h"
#include "core/purchasing/differencerules.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/purchasing/supplierrules.h"
#include "core/purchasing/supplierstore.h"

#include <QSet>

#include <algorithm>

namespace cabas {

namespace {

constexpr size_t articlesBetweenLooks = 500;

} // namespace

void CatalogueComparer::load()
{
    for (SupplierArticle &article : SupplierArticleStore::all(m_tx, m_supplier)) {
        const QString key = article.key();
        m_known.insert(key, std::move(article));
    }
    for (const SupplierItem &item : SupplierStore::itemsOf(m_tx, m_supplier)) {
        if (!item.reference.isEmpty())
            m_items.insert(item.reference.toUpper(), item);
    }
    m_refused = SupplierArticleStore::refused(m_tx, m_supplier);
}

std::optional<SupplierItem> CatalogueComparer::itemFor(SupplierId supplier,
                                                       const ArticleProduct &product,
                                                       const SupplierArticle &article)
{
    if (article.promotion || article.cost.isZero() || !article.available)
        return std::nullopt;
    const std::optional<SupplierArticle> counted = article.countedIn(product.unit);
    if (!counted)
        return std::nullopt;
    SupplierItem item = product.item.value_or(SupplierItem{supplier, product.id, {}, {}, {}});
    if (!article.reference.isEmpty())
        item.reference = article.reference;
    item.pack = counted->pack;
    item.cost = counted->cost;
    return SupplierRules::check(item, product.unit) ? std::optional(item) : std::nullopt;
}

std::optional<ArticleProduct> CatalogueComparer::productOf(const SupplierArticle &article)
{
    std::optional<ProductId> id;
    if (const auto it = m_items.constFind(article.reference.toUpper());
        !article.reference.isEmpty() && it != m_items.constEnd())
        id = it->product;
    if (!id && !article.barcode.isEmpty())
        id = CatalogStore::ownerOfCode(m_tx, article.barcode);
    if (!id)
        return std::nullopt;
    const std::optional<Product> product = CatalogStore::find(m_tx, *id, m_session.today());
    if (!product)
        return std::nullopt;
    return ArticleProduct{product->id,    product->name,
                          product->unit,  product->vat.rateBp,
                          product->price, SupplierStore::item(m_tx, m_supplier, *id)};
}

void CatalogueComparer::compareTold(const SupplierArticle &told, CatalogueComparison &comparison)
{
    const auto known = m_known.constFind(told.key());
    bool wasWithheld = false;
    std::optional<CatalogueDifference> difference;
    if (known != m_known.constEnd()) {
        difference = DifferenceRules::compare(*known, told, m_refused, wasWithheld);
    } else {
        difference = DifferenceRules::compareNew(told, m_refused);
        wasWithheld = !difference;
    }
    if (!difference) {
        ++comparison.unchanged;
        comparison.withheld += wasWithheld ? 1 : 0;
        return;
    }
    difference->product = productOf(difference->after);
    difference->after.line = told.line;
    comparison.differences.push_back(std::move(*difference));
}

/// What a whole catalogue does not hold is no longer offered; a line that was refused is there.
void CatalogueComparer::compareAbsent(const SupplierCatalogue &catalogue,
                                      CatalogueComparison &comparison)
{
    QSet<QString> present;
    for (const SupplierArticle &article : catalogue.articles)
        present.insert(article.key());
    for (const ArticleRefusal &refusal : catalogue.refused)
        present.insert(refusal.key);
    std::vector<CatalogueDifference> gone;
    qsizetype offered = 0;
    for (const SupplierArticle &known : std::as_const(m_known)) {
        offered += known.available ? 1 : 0;
        if (!known.available || present.contains(known.key()))
            continue;
        if (auto difference = DifferenceRules::compareGone(known, m_refused))
            gone.push_back(std::move(*difference));
    }
    std::sort(gone.begin(), gone.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    const bool isMany = DifferenceRules::isManyGone(qsizetype(gone.size()), offered);
    for (CatalogueDifference &difference : gone) {
        if (isMany)
            difference.suspicion = Suspicion::ManyGone;
        difference.product = productOf(*difference.before);
        comparison.differences.push_back(std::move(difference));
    }
}

Result<CatalogueComparison> CatalogueComparer::compare(const SupplierCatalogue &catalogue,
                                                       const Watch &watch)
{
    load();
    CatalogueComparison comparison;
    comparison.read = catalogue.read;
    comparison.refused = catalogue.refused;
    comparison.warnings = catalogue.warnings;
    for (size_t at = 0; at < catalogue.articles.size(); ++at) {
        compareTold(catalogue.articles[at], comparison);
        if (at % articlesBetweenLooks == 0 && watch &&
            !watch(int(at * 100 / catalogue.articles.size())))
            return refused(tr("The comparison was stopped."), u"cancelled"_qs);
    }
    if (catalogue.isWhole)
        compareAbsent(catalogue, comparison);
    return comparison;
}

} // namespace cabas
