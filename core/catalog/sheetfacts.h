// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/productsheet.h"

#include <QCoreApplication>
#include <QMap>

namespace cabas {

/// A sheet as texts by column name, as files hold it: "net" is `350 g`, "allergens" `milk nuts`,
/// "reorder" `yes`, "latitude" `47.237829`. The producer is named, its id is the caller's matter.
class SheetFacts {
    Q_DECLARE_TR_FUNCTIONS(SheetFacts)

public:
    static constexpr const char *producerColumn = "producer";

    /// Only what is known.
    static QMap<QString, QString> of(const ProductSheet &sheet,
                                     const std::optional<Producer> &producer);
    /// Puts what the texts say into the sheet; the rest stays. Refused in words for a text that
    /// is no such thing; whether the values may stand is ProductSheetRules' matter. Labels may be
    /// given by code or by name.
    static Result<> apply(const QMap<QString, QString> &facts,
                          const std::vector<QualityLabel> &labels, ProductSheet &sheet);

private:
    static Result<> applyPlace(const QMap<QString, QString> &facts, ProductSheet &sheet);
    static Result<> applyFigures(const QMap<QString, QString> &facts, ProductSheet &sheet);
    static Result<> applyLife(const QMap<QString, QString> &facts, ProductSheet &sheet);
    static Result<> applyLists(const QMap<QString, QString> &facts,
                               const std::vector<QualityLabel> &labels, ProductSheet &sheet);
};

} // namespace cabas
