// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productlisttable.h"

#include "core/stock/stockservice.h"
#include "ui/catalog/productsmodel.h"

namespace cabas::ui {

namespace {

constexpr int pageRows = 500;

ReportColumn columnOf(int column)
{
    switch (column) {
    case ProductsModel::Name:
        return {u"name"_qs, ProductListTable::tr("Product")};
    case ProductsModel::CodeColumn:
        return {u"code"_qs, ProductListTable::tr("Code")};
    case ProductsModel::FamilyColumn:
        return {u"family"_qs, ProductListTable::tr("Family")};
    case ProductsModel::SupplierColumn:
        return {u"supplier"_qs, ProductListTable::tr("Supplier")};
    case ProductsModel::Stock:
        return {u"on_hand_milli"_qs, ProductListTable::tr("In stock"), ColumnKind::Quantity};
    case ProductsModel::Sales:
        return {u"sold_8_weeks_milli"_qs, ProductListTable::tr("Sold, 8 weeks"),
                ColumnKind::Quantity};
    case ProductsModel::Vat:
        return {u"vat_bp"_qs, ProductListTable::tr("VAT"), ColumnKind::Rate};
    default:
        return {u"price_cents"_qs, ProductListTable::tr("Price, VAT included"), ColumnKind::Money};
    }
}

} // namespace

ProductListTable::ProductListTable(Database &db, Session session, ProductFilter filter)
    : m_db(db), m_session(std::move(session)), m_filter(std::move(filter))
{
}

QString ProductListTable::title()
{
    return tr("Products");
}

Result<ReportTable> ProductListTable::make() const
{
    ReportTable table;
    table.name = u"products"_qs;
    table.title = title();
    table.from = table.to = m_session.today();
    table.madeAt = m_session.local(m_session.now());
    table.shop = shop;
    table.file = file;
    for (const int column : columns)
        table.columns.push_back(columnOf(column));
    std::optional<ProductListRow> after;
    for (;;) {
        CABAS_LET(rows, ProductListService(m_db).page(m_session, m_filter, after, pageRows));
        for (const ProductListRow &line : rows)
            table.rows.push_back(rowOf(line));
        if (int(rows.size()) < pageRows)
            return table;
        after = rows.back();
    }
}

ReportRow ProductListTable::rowOf(const ProductListRow &line) const
{
    ReportRow row;
    for (const int column : columns)
        row.push_back(cellOf(line, column));
    return row;
}

ReportCell ProductListTable::cellOf(const ProductListRow &line, int column) const
{
    const Product &product = line.product;
    switch (column) {
    case ProductsModel::Name:
        return cell(product.name);
    case ProductsModel::CodeColumn:
        return cell(product.code);
    case ProductsModel::FamilyColumn:
        return cell(product.family ? families.value(*product.family) : QString());
    case ProductsModel::SupplierColumn:
        return cell(product.supplier ? suppliers.value(*product.supplier) : QString());
    case ProductsModel::Stock:
        return cell(line.level.onHand);
    case ProductsModel::Sales: {
        Quantity sold;
        if (const auto sales = StockService(m_db).recentSales(m_session, product.id)) {
            for (const Quantity week : sales->weeks)
                sold += week;
        }
        return cell(sold);
    }
    case ProductsModel::Vat:
        return cell(qint64(product.vat.rateBp));
    default:
        return product.price ? cell(*product.price) : ReportCell();
    }
}

} // namespace cabas::ui
