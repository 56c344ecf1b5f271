// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/ownfield.h"
#include "core/catalog/productentry.h"
#include "core/formats/productcsv.h"
#include "core/purchasing/supplier.h"

#include <QCoreApplication>

namespace cabas {

/// Takes one line of a file of products into the catalogue, inside the transaction of the import.
/// A refused line has written nothing.
class ProductImportLine {
    Q_DECLARE_TR_FUNCTIONS(ProductImportLine)

public:
    enum class Outcome { Added, Changed, Unchanged };

    ProductImportLine(Tx &tx, const Session &session, const ProductRow &row)
        : m_tx(tx), m_session(session), m_row(row)
    {
    }

    Result<Outcome> take();

private:
    Result<std::optional<Product>> known() const;
    Result<> readSupplier();
    Result<> readOwnFields();
    Result<> checkItem(std::optional<ProductId> product, Unit unit);
    Result<Outcome> add();
    Result<Outcome> change(const Product &before);
    Result<Product> changed(const Product &before) const;
    Result<bool> hasNewCode(const Product &product) const;
    void makeSupplier();
    bool writeItem(ProductId product);
    Result<bool> writeSheet(ProductId product);
    bool writeOwnFields(ProductId product);

    Tx &m_tx;
    const Session &m_session;
    const ProductRow &m_row;
    std::optional<Supplier> m_supplier; ///< of the line; its id is 0 until it is made
    std::optional<SupplierItem> m_item; ///< as it will be
    bool m_isItemNew = false;
    std::vector<std::pair<OwnField, QString>> m_own; ///< as they will be kept
};

} // namespace cabas
