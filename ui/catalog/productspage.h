// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class ProductFacets;
class ProductForm;
class ProductPanel;
class ProductsModel;
class SidePanel;
class StockPanel;

/// Every product: search as one types or scan, look at one beside the list, change it, count it.
class ProductsPage : public Page {
    Q_OBJECT

public:
    ProductsPage(Desk &desk, QWidget *parent);
    ~ProductsPage() override;

    /// `about` may be {"new", BARCODE}, {"lose"} or a product's number.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makeSide();
    void showProduct(int row);
    void openPage(ProductId id);
    void openForm(const std::optional<ProductId> &product, const QString &barcode);
    void openStock(ProductId product, bool loss);
    void openSide();
    void closeSide();
    void saved(ProductId product);

    ProductsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    FootLine *m_foot = nullptr;
    std::unique_ptr<ProductFacets> m_facets;
    Bands *m_bands = nullptr;
    QWidget *m_sideHolder = nullptr;
    QStackedWidget *m_side = nullptr;
    ProductPanel *m_panel = nullptr;
    SidePanel *m_formPanel = nullptr;
    ProductForm *m_form = nullptr;
    StockPanel *m_stock = nullptr;
};

Page *makeProductsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
