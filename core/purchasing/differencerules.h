// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/cataloguedifference.h"

#include <QCoreApplication>

namespace cabas {

/// Compares an article as a file tells it with what is known of it.
class DifferenceRules {
    Q_DECLARE_TR_FUNCTIONS(DifferenceRules)

public:
    /// From this change of price on, in basis points, somebody must look.
    static constexpr int largeStepBp = 4'000;
    /// A file may lack so many articles, or a third of them, without being taken for a part.
    static constexpr int usualGone = 20;

    /// What the file says, completed by what is known where the file says nothing.
    static SupplierArticle completed(const SupplierArticle &known, SupplierArticle told);
    /// The difference, without the parts that were refused at these values; absent when nothing
    /// is left. `wasWithheld` tells whether something was left out for that.
    static std::optional<CatalogueDifference> compare(const SupplierArticle &known,
                                                      const SupplierArticle &told,
                                                      const RefusedValues &refused,
                                                      bool &wasWithheld);
    /// The same for an article that is not known.
    static std::optional<CatalogueDifference> compareNew(const SupplierArticle &told,
                                                         const RefusedValues &refused);
    /// The difference of an article that the file does not hold.
    static std::optional<CatalogueDifference> compareGone(const SupplierArticle &known,
                                                          const RefusedValues &refused);
    static bool isManyGone(qsizetype gone, qsizetype known);

    /// The key and the value of a refused part.
    static QString refusedKey(const QString &article, const QString &part);
    static QString valueOf(const SupplierArticle &article, ArticlePart part);
    /// Stable words: `cost`, `pack`...
    static QString partName(ArticlePart part);
    /// The part under which a refused new article is remembered.
    static QString newPart() { return u"new"_qs; }
    static QString newValue(const SupplierArticle &article);

    /// What one of the article may hold now, where the price says that it grew or shrank and the
    /// file does not: the usual content whose price per kg or litre is nearest to the one before.
    /// In thousandths of `contentUnit`; absent where none is near.
    static std::optional<Quantity> likelyContent(const CatalogueDifference &difference);
    /// `750 ml`, `500 g`, `1.5 L`: as packages say it.
    static QString contentText(Unit unit, Quantity content);

    /// Why it must be looked at, in words with the figures; empty without suspicion.
    static QString reason(const CatalogueDifference &difference);
    /// Whether it is taken unless somebody says otherwise.
    static bool isProposed(const CatalogueDifference &difference)
    {
        return difference.suspicion == Suspicion::None;
    }

    /// The margin on our shelf price without VAT, were the article bought at its cost, in basis
    /// points; absent without price or cost, or where units cannot be turned into each other.
    static std::optional<int> marginBp(const ArticleProduct &product,
                                       const SupplierArticle &article);

private:
    static Suspicion suspicionOf(const SupplierArticle &before, const SupplierArticle &after);
    static QString contentReason(const CatalogueDifference &difference);
    static void copyPart(const SupplierArticle &from, SupplierArticle &to, ArticlePart part);
};

} // namespace cabas
