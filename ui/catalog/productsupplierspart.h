// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierservice.h"
#include "ui/catalog/productpart.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cabas::ui {

class DataTable;
class Field;
class KeyButton;
class PriceEdit;
class QuantityEdit;
class RowsModel;

/// Who sells a product to the shop and how, and what they asked for it over time.
class ProductSuppliersPart : public ProductPart {
    Q_OBJECT

public:
    explicit ProductSuppliersPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildTables();
    void buildForm();
    void fillOffers();
    void fillCosts();
    void showOffer(int row);
    void showItem(const SupplierItem &item);
    bool checkFields();
    void saveOffer();
    void done(const Result<> &saved);
    void remove();
    QString nameOf(SupplierId supplier) const;

    RowsModel *m_offerRows = nullptr;
    RowsModel *m_costRows = nullptr;
    DataTable *m_offers = nullptr;
    QComboBox *m_supplier = nullptr;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_name = nullptr;
    QuantityEdit *m_pack = nullptr;
    PriceEdit *m_cost = nullptr;
    QuantityEdit *m_minimum = nullptr;
    QCheckBox *m_usual = nullptr;
    Field *m_supplierField = nullptr;
    Field *m_referenceField = nullptr;
    Field *m_packField = nullptr;
    Field *m_costField = nullptr;
    Field *m_minimumField = nullptr;
    KeyButton *m_remove = nullptr;
    std::vector<Supplier> m_suppliers;
    std::vector<SupplierItem> m_items;
    std::optional<ProductId> m_shown;
};

} // namespace cabas::ui
