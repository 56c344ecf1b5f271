// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/openarticles.h"

#include "core/catalog/catalogstore.h"

#include <algorithm>

namespace cabas {

QString OpenArticles::codeOf(FamilyId family)
{
    return u"FREE-%1"_qs.arg(family.value());
}

Result<Product> OpenArticles::of(Tx &tx, FamilyId family, const QDateTime &now, QDate day)
{
    if (const std::optional<ProductHit> hit = CatalogStore::findByCode(tx, codeOf(family), day))
        return hit->product;
    const std::vector<Family> families = CatalogStore::families(tx);
    const auto found = std::find_if(families.begin(), families.end(),
                                    [&](const Family &one) { return one.id == family; });
    if (found == families.end())
        return notFound(tr("This family no longer exists."), u"family"_qs);
    const std::optional<VatCode> vat = CatalogStore::usualVatCode(tx, family);
    if (!vat)
        return refused(
            tr("No article of “%1” tells its VAT yet. Choose another family.").arg(found->name),
            u"family_vat"_qs);
    Product article;
    article.code = codeOf(family);
    article.name = tr("%1, free price").arg(found->name);
    article.vat = *vat;
    article.family = family;
    article.id = CatalogStore::add(tx, article, now);
    return article;
}

} // namespace cabas
