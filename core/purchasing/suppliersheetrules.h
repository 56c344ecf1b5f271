// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/supplierorder.h"
#include "core/purchasing/suppliersheet.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// Contacts of suppliers and the files their orders are sent in. Pure.
class SupplierSheetRules {
    Q_DECLARE_TR_FUNCTIONS(SupplierSheetRules)

public:
    static constexpr size_t mostContacts = 20;
    static constexpr size_t mostColumns = 20;
    static constexpr int longestText = 100;

    static const std::vector<OrderFileField> &fields();
    /// The stable word of files: `reference`, `packs`...
    static QString fieldName(OrderFileField field);
    static std::optional<OrderFileField> fieldFromName(const QString &name);
    /// For people, and the heading where the supplier has none of its own.
    static QString fieldTitle(OrderFileField field);
    /// Reference, name, packs, quantity, cost.
    static std::vector<OrderFileColumn> usualColumns();

    /// Blanks folded; contacts and columns of nothing left out.
    static SupplierSheet cleanedUp(SupplierSheet sheet);
    /// Refuses too many or too long ones, a contact without name, an e-mail address that is none,
    /// and columns that tell neither what is ordered nor how much.
    static Result<> check(const SupplierSheet &sheet);

    /// `barcodes` by product.
    static OrderFile file(const SupplierOrder &order, const std::vector<OrderFileColumn> &columns,
                          const std::map<ProductId, QString> &barcodes);
    /// A file as a table of text: UTF-8, `;` between columns.
    static QByteArray csv(const OrderFile &file);
    /// Columns as the shop's file keeps them.
    static QString written(const std::vector<OrderFileColumn> &columns);
    /// What is not understood is left out.
    static std::vector<OrderFileColumn> read(const QString &text);
};

} // namespace cabas
