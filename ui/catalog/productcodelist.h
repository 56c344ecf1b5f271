// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Desk;

/// The codes that stand for a product, to add one and to take one away.
class ProductCodeList : public QWidget {
    Q_OBJECT
public:
    ProductCodeList(Desk &desk, ProductId id, QWidget *parent = nullptr);

private:
    void fill();
    void addCode();
    void removeCode(const QString &code);

    Desk &m_desk;
    ProductId m_id;
    QVBoxLayout *m_column;
};

} // namespace cabas::ui
