// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/producer.h"
#include "ui/shell/page.h"

#include <vector>

namespace cabas::ui {

class DataTable;
class FilterLine;
class FootLine;
class ProducerForm;
class RowsModel;
class ShopPlaceCard;
class SidePanel;

/// Who makes or grows what the shop sells, where, and how far from it.
class ProducersPage : public Page {
    Q_OBJECT

public:
    ProducersPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    void showProducer(int row);
    void showNew();
    void showForm(const Producer &producer);

    FilterLine *m_filter = nullptr;
    ShopPlaceCard *m_shop = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    SidePanel *m_panel = nullptr;
    ProducerForm *m_form = nullptr;
    std::vector<Producer> m_producers;
};

Page *makeProducersPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
