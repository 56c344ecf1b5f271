// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Desk;

/// Who sells us a product and at what, what was paid at the last deliveries, and its own prices.
class ProductPurchases : public QWidget {
    Q_OBJECT
public:
    ProductPurchases(Desk &desk, const Product &product, QWidget *parent = nullptr);

private:
    void addOffers(const Product &product);
    void addReceipts(const Product &product);
    void addPrices(const Product &product);
    void addTitle(const QString &title);
    void addRow(const QString &left, const QString &right, bool strong = true);

    Desk &m_desk;
    QVBoxLayout *m_column;
};

} // namespace cabas::ui
