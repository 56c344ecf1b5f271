// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/productlistservice.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>
#include <QHash>

namespace cabas::ui {

/// The whole list of products as one sees it, as a table to write or to print: the filter and the
/// columns of the page, all rows and not only those that were scrolled to.
class ProductListTable {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ProductListTable)

public:
    ProductListTable(Database &db, Session session, ProductFilter filter);

    /// The columns to write, as ProductsModel numbers them, and what they name.
    std::vector<int> columns;
    QHash<FamilyId, QString> families;
    QHash<SupplierId, QString> suppliers;
    QString shop;
    QString file;

    static QString title();
    /// Reads every row. Seconds for 20,000 products: not for the window's thread.
    Result<ReportTable> make() const;

private:
    ReportRow rowOf(const ProductListRow &line) const;
    ReportCell cellOf(const ProductListRow &line, int column) const;

    Database &m_db;
    Session m_session;
    ProductFilter m_filter;
};

} // namespace cabas::ui
