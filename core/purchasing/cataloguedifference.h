// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/catalog/pricebatch.h"
#include "core/formats/supplierarticle.h"
#include "core/purchasing/supplier.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using CatalogueImportId = Id<struct CatalogueImportTag>;

/// What part of an article a supplier's file changes; one may be refused without the others.
enum class ArticlePart { Cost, Pack, Content, Vat, Available, Words };

/// What a difference is mainly about, in the order in which they are shown.
enum class DifferenceKind { PriceUp, PriceDown, Pack, Vat, Gone, Back, Words, New };

/// Why a difference is not taken without being looked at.
enum class Suspicion {
    None,
    TimesTen,  ///< the price is about ten times more or less: a comma moved
    CasePrice, ///< the price of one looks like that of the case, or the reverse
    Swapped,   ///< the price is what the pack was
    LargeStep, ///< up or down by 40 % or more
    ManyGone,  ///< the file lacks so much that it may be a part of the catalogue
};

/// Our product behind an article, as it is now.
struct ArticleProduct {
    ProductId id{0};
    QString name;
    Unit unit = Unit::Piece;
    int vatBp = 0;
    std::optional<Money> price;       ///< on the shelf, VAT included
    std::optional<SupplierItem> item; ///< how we note that this supplier sells it
};

/// One article on which the supplier's file and what we know differ.
struct CatalogueDifference {
    QString key;
    DifferenceKind kind = DifferenceKind::New;
    std::optional<SupplierArticle> before; ///< absent: new
    SupplierArticle after;                 ///< as it will be when taken
    std::vector<ArticlePart> parts;        ///< that change; empty: new
    std::optional<int> costBp;             ///< change of the cost, in basis points
    Suspicion suspicion = Suspicion::None;
    std::optional<ArticleProduct> product;
    /// On the shelf, VAT included, as the shop's chain of prices would propose it were this taken:
    /// another price than now, or a new article's. Absent: the shelf stays as it is.
    std::optional<Money> shelfAfter = {};
};

/// What a file would change, before anything is written. read = differences that are not Gone
/// by absence + unchanged + refused.
struct CatalogueComparison {
    int read = 0;
    int unchanged = 0;
    int withheld = 0; ///< of them: differs, but was refused before and has not moved since
    std::vector<CatalogueDifference> differences;
    std::vector<ArticleRefusal> refused; ///< by line
    std::vector<Warning> warnings;
};

/// What was taken of a file. read = added + changed + unchanged + refused; `gone` are articles
/// that the file no longer holds.
struct CatalogueImportRun {
    CatalogueImportId id{0}; ///< 0: nothing was written
    SupplierId supplier{0};
    QString fileName;
    QString format;
    QString title;
    int read = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int gone = 0;
    std::vector<ArticleRefusal> refused;
    int refusedCount = 0; ///< of a run read back from the file, whose lines are not kept
    std::vector<Warning> warnings;
    std::optional<PriceBatchId> priceBatch; ///< draft of the shelf prices by the new costs
    int pricesProposed = 0;                 ///< its lines
    QDateTime at;
    bool undone = false;
};

/// Differences refused before: the value by article and part.
using RefusedValues = QHash<QString, QString>;

} // namespace cabas
