// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/pricebatch.h"
#include "core/catalog/product.h"

#include <QWidget>

#include <optional>
#include <vector>

class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class DataTable;
class Desk;
class Field;
class KeyButton;
class MoneyEdit;
class ProductPick;
class RowsModel;
class SidePanel;

/// One price family beside the list: its products with what they cost today, put in by name, code
/// or scan and taken out, and one price for all of them from a day on.
class PriceGroupPanel : public QWidget {
    Q_OBJECT

public:
    explicit PriceGroupPanel(Desk &desk, QWidget *parent = nullptr);

    void showGroup(const PriceGroup &group);
    std::optional<PriceGroupId> group() const;
    /// Puts the product of a code in; false when there is none.
    bool put(const QString &code);
    void begin();

Q_SIGNALS:
    void closed();
    void done(const QString &words);
    void refused(const Failure &failure);

private:
    QWidget *makeAdd();
    QWidget *makeTable();
    QWidget *makePrice();
    void fillRows();
    void putProducts(const std::vector<ProductId> &products);
    void putAllFound();
    void takeOut();
    void setPrice();
    void removeGroup();
    /// Runs a deed, then says its words; a failure is said in the page's bands.
    template <typename Deed, typename Words>
    void write(Deed deed, Words words);

    Desk &m_desk;
    std::optional<PriceGroup> m_group;
    SidePanel *m_panel = nullptr;
    ProductPick *m_product = nullptr;
    Field *m_productField = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    KeyButton *m_out = nullptr;
    MoneyEdit *m_price = nullptr;
    QDateEdit *m_from = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_priceField = nullptr;
    KeyButton *m_set = nullptr;
};

} // namespace cabas::ui
