// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/productpart.h"

namespace cabas::ui {

class RowsModel;

/// All that ever changed of a product: when, who, what it was and what it became.
class ProductHistoryPart : public ProductPart {
    Q_OBJECT

public:
    explicit ProductHistoryPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    RowsModel *m_rows = nullptr;
};

} // namespace cabas::ui
