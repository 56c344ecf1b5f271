// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/countreport.h"
#include "core/stock/stocklist.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class EmptyState;
class FilterLine;
class FootLine;
class SegmentedControl;
class StockModel;
class StockPanel;
class StockSheetPanel;

/// What the shop holds: on hand and worth, product by product; lots, moves, counts and losses
/// beside the list. A scan opens the product; while counting it goes on to the next one.
class StockPage : public Page {
    Q_OBJECT

public:
    StockPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    /// What the sheet opens on after a scan: the same form as was open before it.
    enum class Then { Look, Count, Lose };
    /// Of all products, whatever is typed.
    struct WholeStock {
        StockTotals totals;
        CountReport::Reliability counts;
    };
    void buildUi();
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeSide();
    void readTotals();
    void showTotals(const WholeStock &whole);
    void showRows();
    void showCounts();
    void showRow(int row);
    void openSheet(ProductId product);
    void openEntry(ProductId product, bool loss);
    void closeSide();
    void noted(ProductId product);

    StockModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    SegmentedControl *m_shown = nullptr;
    EmptyState *m_empty = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
    QWidget *m_sideHolder = nullptr;
    QStackedWidget *m_side = nullptr;
    StockSheetPanel *m_sheet = nullptr;
    StockPanel *m_entry = nullptr;
    QStringList m_counts; ///< of the whole stock: what is typed changes none of them
    Then m_then = Then::Look;
};

Page *makeStockPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
