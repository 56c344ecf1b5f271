// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogservice.h"
#include "core/catalog/openfoodservice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class MoneyEdit;
class QuantityEdit;

/// A new product, or changes to one: name, code, price, VAT, unit, family, pack. What is wrong is
/// said under its field; nothing typed is lost.
class ProductForm : public QWidget {
    Q_OBJECT

public:
    explicit ProductForm(Desk &desk, QWidget *parent = nullptr);

    /// An empty form; `barcode` was scanned and is to be the product's.
    void showNew(const QString &barcode);
    void showProduct(const Product &product);
    void focusName();

Q_SIGNALS:
    void saved(cabas::ProductId product);
    void cancelled();

private:
    void buildUi();
    void fillChoices();
    void prefill();
    void adviseVat();
    void save();
    void done(const Result<Product> &product);
    void complain(const Failure &failure);
    bool checkFields();

    Desk &m_desk;
    std::optional<Product> m_product;
    std::optional<OpenFoodProposal> m_proposal; ///< of open data, for a new product
    QLineEdit *m_name = nullptr;
    QLineEdit *m_barcode = nullptr;
    MoneyEdit *m_price = nullptr;
    QComboBox *m_vat = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_family = nullptr;
    QuantityEdit *m_pack = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_nameField = nullptr;
    Field *m_barcodeField = nullptr;
    Field *m_priceField = nullptr;
    Field *m_reasonField = nullptr;
    Field *m_packField = nullptr;
    Field *m_vatField = nullptr;
    QLabel *m_attribution = nullptr;
    KeyButton *m_save = nullptr;
};

} // namespace cabas::ui
