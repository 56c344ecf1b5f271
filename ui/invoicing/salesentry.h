// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/invoicing/salesorder.h"

#include <QWidget>

class QComboBox;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class PriceEdit;
class ProductPick;
class QuantityEdit;

/// The line under the hand while an invoice is written: a product, or words of one's own, how much,
/// at which price without VAT, at which rate.
class SalesEntry : public QWidget {
    Q_OBJECT

public:
    explicit SalesEntry(Desk &desk, QWidget *parent = nullptr);

    void clear();
    void focusProduct();
    /// A scan: one of the product of a code; the line before is taken first. False when no product
    /// has the code.
    bool take(const QString &code);

Q_SIGNALS:
    void entered(const cabas::TypedInvoiceLine &line);

private:
    void buildUi();
    void listRates();
    void picked(ProductId product);
    void enter();

    Desk &m_desk;
    std::optional<Product> m_chosen;
    ProductPick *m_product = nullptr;
    QuantityEdit *m_quantity = nullptr;
    PriceEdit *m_price = nullptr;
    QComboBox *m_rate = nullptr;
    Field *m_productField = nullptr;
    Field *m_quantityField = nullptr;
    Field *m_priceField = nullptr;
    int m_usual = 0; ///< the rate of words: the highest, for nobody owes too little by it
    KeyButton *m_add = nullptr;
};

} // namespace cabas::ui
