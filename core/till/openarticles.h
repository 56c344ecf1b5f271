// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

namespace cabas {

/// One article a family on which a free price is rung up, so that what no label tells still counts
/// in the family's sales and VAT. It is made the first time it is needed.
class OpenArticles {
    Q_DECLARE_TR_FUNCTIONS(OpenArticles)

public:
    /// NotFound for an unknown family; Refused in words where no article of the family tells its
    /// VAT.
    static Result<Product> of(Tx &tx, FamilyId family, const QDateTime &now, QDate day);
    /// The shop's code of a family's open article.
    static QString codeOf(FamilyId family);
};

} // namespace cabas
