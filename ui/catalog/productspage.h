// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/purchasing/productlist.h"
#include "ui/shell/page.h"

#include <memory>

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class ProductColumns;
class ProductFacets;
class ProductSide;
class ProductsModel;
class ReportOutput;
struct OutputWish;

/// Every product: search as one types or scan, look at one beside the list, change it, count it.
class ProductsPage : public Page {
    Q_OBJECT

public:
    ProductsPage(Desk &desk, QWidget *parent);
    ~ProductsPage() override;

    /// `about` may be {"new", BARCODE} or a product's number.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    void begin(ProductId id);
    QWidget *makeHead();
    QWidget *makeList();
    void addTools();
    void followTable();
    /// Only the rows: nothing in the file changed.
    void narrow();
    void renewCounts();
    void fitList();
    OutputWish wish() const;
    QWidget *makeSide();
    void showProduct(int row);
    void openPage(ProductId id);

    ProductsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    FootLine *m_foot = nullptr;
    std::unique_ptr<ProductFacets> m_facets;
    ProductColumns *m_columns = nullptr;
    ReportOutput *m_output = nullptr;
    ProductCounts m_counts;
    bool m_isChosen = false; ///< a row is
    Bands *m_bands = nullptr;
    ProductSide *m_side = nullptr;
};

Page *makeProductsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
