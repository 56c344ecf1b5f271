// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheet.h"
#include "core/db/transaction.h"

namespace cabas {

/// Sheets, photos, marks of quality and the history of products.
class ProductSheetStore {
public:
    /// A blank sheet of revision 0 where none was written yet.
    static ProductSheet find(Tx &tx, ProductId id);
    /// Writes the sheet and its labels. False when `sheet.revision` is no longer the file's.
    static bool put(Tx &tx, const ProductSheet &sheet);

    static std::vector<QualityLabel> labels(Tx &tx);

    static std::optional<ProductPhoto> photo(Tx &tx, ProductId id);
    static void setPhoto(Tx &tx, ProductId id, const ProductPhoto &photo, UserId user,
                         const QDateTime &now);
    static void removePhoto(Tx &tx, ProductId id);

    static void record(Tx &tx, ProductId id, const ProductChange &change);
    /// Newest first.
    static std::vector<ProductChange> changesOf(Tx &tx, ProductId id, int limit);

    /// Products whose review is due on or before a day.
    static std::vector<ProductId> toReview(Tx &tx, QDate day);

    static QString stageName(Stage stage);
    static std::optional<Stage> stageFromName(const QString &name);
    static QString storageName(Storage storage);
    static std::optional<Storage> storageFromName(const QString &name);

private:
    static void putLabels(Tx &tx, const ProductSheet &sheet);
};

} // namespace cabas
