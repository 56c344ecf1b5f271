// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articletable.h"

#include <QByteArray>

#include <optional>

namespace cabas {

/// A supplier's catalogue file before it is understood: one whose format says all by itself (BNN,
/// Data Food Consortium), or a table whose columns must be named.
struct CatalogueFile {
    std::optional<SupplierCatalogue> catalogue;
    std::optional<ArticleTable> table;

    /// Recognises the format by the bytes. Refused in words when it is none that is read.
    static Result<CatalogueFile> read(const QByteArray &bytes, const Watch &watch = {});
    /// The articles; `mapping` is for tables alone.
    Result<SupplierCatalogue> articles(const ArticleMapping &mapping,
                                       const Watch &watch = {}) const;
};

} // namespace cabas
