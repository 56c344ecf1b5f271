// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/special/specialgoods.h"

#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/productentry.h"
#include "core/catalog/vatrules.h"
#include "core/purchasing/priceproposer.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/purchasing/supplierstore.h"
#include "core/special/specialstore.h"

#include <algorithm>

namespace cabas {

namespace {

int vatOf(const SupplierArticle &article)
{
    return article.vatBp ? *article.vatBp : VatRules::advise(article.name, {}).rateBp;
}

/// What the shop's rules of prices make of a supplier's cost; absent where there are none.
std::optional<Money> proposedPrice(Tx &tx, SupplierId supplier, const SupplierArticle &article)
{
    const PriceProposer proposer = PriceProposer::load(tx);
    if (!proposer.hasChain() || article.cost.isZero())
        return std::nullopt;
    PriceBasis basis;
    basis.supplier = supplier;
    basis.vatBp = vatOf(article);
    basis.cost = article.cost;
    const Result<PriceProof> proof = proposer.proof(basis);
    return proof && !proof->price.isZero() ? std::optional(proof->price) : std::nullopt;
}

std::optional<SupplierId> sellerOf(Tx &tx, const Product &product)
{
    if (product.supplier)
        return product.supplier;
    const std::vector<SupplierItem> offers = SupplierStore::offersOf(tx, product.id);
    return offers.empty() ? std::nullopt : std::optional(offers.front().supplier);
}

QString nameOf(Tx &tx, const std::optional<SupplierId> &id)
{
    const auto supplier = id ? SupplierStore::find(tx, *id) : std::nullopt;
    return supplier ? supplier->name : QString();
}

bool holdsAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return folded.contains(word); });
}

} // namespace

Result<WishableGoods> SpecialGoods::of(Tx &tx, ProductId id, QDate day)
{
    const std::optional<Product> product = CatalogStore::find(tx, id, day);
    if (!product)
        return notFound(tr("This product is no longer in the catalogue."), u"unknown_product"_qs);
    if (product->state == ProductState::Blocked)
        return refused(tr("“%1” is blocked: it may not be sold.").arg(product->name),
                       u"blocked"_qs);
    WishableGoods goods;
    goods.product = id;
    goods.supplier = sellerOf(tx, *product);
    goods.supplierName = nameOf(tx, goods.supplier);
    goods.code = product->code;
    goods.name = product->name;
    goods.unit = product->unit;
    goods.pack = product->pack;
    if (product->price && !product->price->isZero())
        goods.price = product->price;
    if (const auto item =
            goods.supplier ? SupplierStore::item(tx, *goods.supplier, id) : std::nullopt)
        goods.pack = item->pack;
    return goods;
}

WishableGoods SpecialGoods::ofArticle(Tx &tx, SupplierId supplier, const QString &supplierName,
                                      const SupplierArticle &article)
{
    WishableGoods goods;
    goods.supplier = supplier;
    goods.supplierName = supplierName;
    goods.articleKey = article.key();
    goods.code = article.reference;
    goods.name = article.name.left(CatalogRules::maxNameLength);
    goods.unit = article.unit;
    goods.pack = article.pack;
    goods.price = proposedPrice(tx, supplier, article);
    return goods;
}

Result<WishableGoods> SpecialGoods::of(Tx &tx, SupplierId supplier, const QString &articleKey,
                                       QDate day)
{
    const auto article = SupplierArticleStore::find(tx, supplier, articleKey);
    if (!article || !article->available)
        return notFound(tr("This supplier no longer offers that article."), u"unknown_article"_qs);
    if (const auto product = productOf(tx, supplier, *article))
        return of(tx, *product, day);
    return ofArticle(tx, supplier, nameOf(tx, supplier), *article);
}

Result<WishableGoods> SpecialGoods::byCode(Tx &tx, const QString &code, QDate day)
{
    if (const auto hit = CatalogStore::findByCode(tx, code, day))
        return of(tx, hit->product.id, day);
    for (const Supplier &supplier : SupplierStore::all(tx)) {
        const auto article =
            supplier.active ? SupplierArticleStore::withBarcode(tx, supplier.id, code.trimmed())
                            : std::nullopt;
        if (article && article->available)
            return of(tx, supplier.id, article->key(), day);
    }
    return notFound(tr("No product and no article of a supplier has the code %1.")
                        .arg(groupedCode(code.trimmed())),
                    u"unknown_code"_qs);
}

Result<WishableGoods> SpecialGoods::byReference(Tx &tx, SupplierId supplier,
                                                const QString &reference, QDate day)
{
    if (const auto item = SupplierStore::itemByReference(tx, supplier, reference))
        return of(tx, item->product, day);
    for (const OfferedArticle &article : SupplierArticleStore::offered(tx)) {
        if (article.supplier == supplier &&
            article.reference.compare(reference.trimmed(), Qt::CaseInsensitive) == 0)
            return of(tx, supplier, article.key, day);
    }
    return notFound(tr("This supplier offers nothing under the reference “%1”.").arg(reference),
                    u"unknown_reference"_qs);
}

std::vector<WishableGoods> SpecialGoods::search(Tx &tx, const QString &typed, QDate day, int limit)
{
    std::vector<WishableGoods> found;
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return found;
    for (const Product &product : CatalogStore::search(tx, typed, day, limit)) {
        if (const auto goods = of(tx, product.id, day))
            found.push_back(*goods);
    }
    for (const OfferedArticle &offered : SupplierArticleStore::offered(tx)) {
        if (int(found.size()) >= limit)
            break;
        if (!holdsAll(fold(offered.name), words))
            continue;
        const auto article = SupplierArticleStore::find(tx, offered.supplier, offered.key);
        if (article && !productOf(tx, offered.supplier, *article))
            found.push_back(ofArticle(tx, offered.supplier, offered.supplierName, *article));
    }
    return found;
}

std::optional<ProductId> SpecialGoods::productOf(Tx &tx, SupplierId supplier,
                                                 const SupplierArticle &article)
{
    if (!article.reference.isEmpty()) {
        if (const auto item = SupplierStore::itemByReference(tx, supplier, article.reference))
            return item->product;
    }
    return article.barcode.isEmpty() ? std::nullopt
                                     : CatalogStore::ownerOfCode(tx, article.barcode);
}

std::optional<ProductId> SpecialGoods::productOf(Tx &tx, const SpecialOrder &order)
{
    if (order.product || !order.supplier)
        return order.product;
    const auto article = SupplierArticleStore::find(tx, *order.supplier, order.articleKey);
    const auto id = article ? productOf(tx, *order.supplier, *article) : std::nullopt;
    const auto product = id ? CatalogStore::find(tx, *id, order.askedOn) : std::nullopt;
    // Counted in another unit, the quantity asked for means something else: a person decides.
    return product && product->unit == order.unit ? id : std::nullopt;
}

void SpecialGoods::resolve(Tx &tx)
{
    for (const SpecialOrder &order : SpecialStore::openArticles(tx)) {
        if (const auto product = productOf(tx, order))
            SpecialStore::setProduct(tx, order.id, *product);
    }
}

Result<ProductId> SpecialGoods::makeProduct(Tx &tx, const Session &session,
                                            const SpecialOrder &order)
{
    const SupplierId supplier = order.supplier.value_or(SupplierId(0));
    const auto article = SupplierArticleStore::find(tx, supplier, order.articleKey);
    if (!article)
        return notFound(
            tr("%1 no longer offers “%2”: tell the member.").arg(order.supplierName, order.name),
            u"unknown_article"_qs);
    const std::optional<Money> price =
        order.price ? order.price : proposedPrice(tx, supplier, *article);
    if (!price)
        return refused(tr("“%1” has no price yet: agree on one with the member, then order it.")
                           .arg(order.name),
                       u"price"_qs);
    ProductDraft draft;
    draft.name = order.name;
    draft.barcode = article->barcode;
    draft.price = *price;
    draft.vatBp = vatOf(*article);
    draft.unit = unitName(article->unit);
    draft.supplier = supplier;
    draft.pack = article->pack;
    CABAS_LET(product, ProductEntry::add(tx, session, draft));
    SupplierStore::setItem(tx, {supplier, product.id, article->reference, article->pack,
                                article->cost, article->name});
    if (!article->cost.isZero())
        SupplierStore::noteCost(tx, {supplier, product.id, session.today(), article->cost,
                                     u"catalogue"_qs, session.user(), session.now()});
    const bool hasCarton = !article->cartonBarcode.isEmpty() &&
                           article->pack != Quantity::units(1) &&
                           ProductEntry::checkFree(tx, article->cartonBarcode, product.id);
    if (hasCarton) // without it the product is as good: its carton is learnt when it is scanned
        static_cast<void>(
            ProductEntry::addCode(tx, session, product, article->cartonBarcode, article->pack));
    return product.id;
}

} // namespace cabas
