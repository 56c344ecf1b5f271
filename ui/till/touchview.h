// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/touchproduct.h"
#include "ui/till/termsview.h"

namespace cabas::ui {

class ProductPick;

/// Which goods without code stand on the till's grid.
class TouchView : public TermsView {
    Q_OBJECT

public:
    explicit TouchView(Desk &desk, QWidget *parent = nullptr);

    ProductPick *pick() const { return m_pick; }

protected:
    std::vector<RowOfCells> rows() override;
    void showRow(qint64 key) override;
    QString titleOf(qint64 key) const override;
    void save() override;
    void remove(qint64 key) override;
    void focusForm() override;

private:
    void put(ProductId product, bool isThere);

    std::vector<TouchProduct> m_products;
    ProductPick *m_pick;
    Field *m_pickField;
};

} // namespace cabas::ui
