// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricebatch.h"
#include "ui/catalog/priceview.h"

namespace cabas::ui {

class DataTable;
class PriceGroupPanel;
class RowsModel;

/// Products that share one price: the list of these families, and one of them beside it.
class PriceGroupsView : public PriceView {
    Q_OBJECT

public:
    explicit PriceGroupsView(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void open(qint64 group) override;
    QString addWord() const override;
    void add() override;
    /// Puts that product into the family shown.
    bool scanned(const QString &code) override;
    QWidget *start() const override;

private:
    QWidget *makeList();
    void fill();
    void closeSide();

    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QWidget *m_side = nullptr;
    PriceGroupPanel *m_panel = nullptr;
    std::vector<PriceGroup> m_groups;
};

} // namespace cabas::ui
