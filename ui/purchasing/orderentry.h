// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierorder.h"

#include <QWidget>

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class PriceEdit;
class ProductPick;
class QuantityEdit;

/// The line under the hand while an order is written: a product, how many packs of how much, at
/// which cost. Pack and cost are the supplier's until they are typed over.
class OrderEntry : public QWidget {
    Q_OBJECT

public:
    explicit OrderEntry(Desk &desk, QWidget *parent = nullptr);

    void setSupplier(SupplierId supplier);
    /// In less room: shorter words and fields.
    void setCompact();
    /// One row without labels: what a field is for stands in it while it is empty.
    void setSlim();
    /// A line of the order to be changed.
    void showLine(const OrderLine &line);
    void clear();
    void focusProduct();
    /// A scan: the product of a code, one pack of it; the one before is taken first. False when no
    /// product has the code.
    bool take(const QString &code);

Q_SIGNALS:
    /// A line is whole; of a product that stands on the order already, it takes its place.
    void entered(const cabas::OrderLine &line);

private:
    void buildUi();
    void picked(ProductId product);
    void enter();
    void refuse(Field *field, const QString &why);

    Desk &m_desk;
    SupplierId m_supplier{0};
    std::optional<OrderLine> m_line; ///< as it would be ordered, without what is typed
    ProductPick *m_product = nullptr;
    QuantityEdit *m_packs = nullptr;
    QuantityEdit *m_pack = nullptr;
    PriceEdit *m_cost = nullptr;
    Field *m_productField = nullptr;
    Field *m_packsField = nullptr;
    Field *m_packField = nullptr;
    Field *m_costField = nullptr;
    KeyButton *m_add = nullptr;
};

} // namespace cabas::ui
