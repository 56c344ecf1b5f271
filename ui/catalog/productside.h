// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <QWidget>

class QStackedWidget;

namespace cabas::ui {

class Desk;
class ProductForm;
class ProductPanel;
class SidePanel;
class StockPanel;

/// What stands beside the list of products: one of them to look at, the form to make or change
/// one, its stock to put right. Hidden until something is asked of it.
class ProductSide : public QWidget {
    Q_OBJECT
public:
    explicit ProductSide(Desk &desk, QWidget *parent = nullptr);

    void showProduct(ProductId id);
    /// A new product where none is given, with the code that was scanned.
    void openForm(const std::optional<ProductId> &product, const QString &barcode);
    void close();
    /// One product is being looked at.
    bool isLooking() const;
    /// The one that is being looked at.
    std::optional<ProductId> product() const;

Q_SIGNALS:
    void opened();
    void closed();
    void pageWanted(cabas::ProductId id);
    void saved(cabas::ProductId id);

private:
    void buildUi();
    void openStock(ProductId product, bool loss);
    void open(QWidget *what);
    void finish(ProductId product);

    Desk &m_desk;
    QStackedWidget *m_stack = nullptr;
    ProductPanel *m_panel = nullptr;
    SidePanel *m_formPanel = nullptr;
    ProductForm *m_form = nullptr;
    StockPanel *m_stock = nullptr;
};

} // namespace cabas::ui
