// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierservice.h"

#include <QWidget>

class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class PriceEdit;
class QuantityEdit;

/// How a supplier sells one product: their reference, the pack, the cost.
class ItemForm : public QWidget {
    Q_OBJECT

public:
    explicit ItemForm(Desk &desk, QWidget *parent = nullptr);

    /// A product that the supplier does not sell yet; it is found by code.
    void showNew(SupplierId supplier);
    void showItem(const SoldItem &sold);

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void buildUi();
    void clearErrors();
    void lookUp();
    void save();
    void done(const Result<> &done);

    Desk &m_desk;
    SupplierItem m_item;
    QLineEdit *m_product = nullptr;
    QLineEdit *m_reference = nullptr;
    QuantityEdit *m_pack = nullptr;
    PriceEdit *m_cost = nullptr;
    Field *m_productField = nullptr;
    Field *m_referenceField = nullptr;
    Field *m_packField = nullptr;
    Field *m_costField = nullptr;
};

} // namespace cabas::ui
