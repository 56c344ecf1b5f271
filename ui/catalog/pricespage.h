// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricebatch.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class KeyButton;
class PriceBatchPanel;
class PriceWhatIfView;
class RowsModel;
class TabStrip;

/// Prices that change together: batches planned for a day, promotions, and what a change of the
/// chain would do.
class PricesPage : public Page {
    Q_OBJECT

public:
    PricesPage(Desk &desk, QWidget *parent);

    /// `about` is the id of a batch to show.
    void begin(const QVariant &about) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makeSide();
    void showTab(int tab);
    void showBatch(PriceBatchId id);
    void addBatch();
    void closeSide();
    void fit();
    void refuse(const Failure &failure);
    void tellDrift();

    KeyButton *m_add = nullptr;
    TabStrip *m_tabs = nullptr;
    Bands *m_bands = nullptr;
    QStackedWidget *m_views = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QWidget *m_side = nullptr;
    PriceBatchPanel *m_panel = nullptr;
    PriceWhatIfView *m_whatIf = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makePricesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
