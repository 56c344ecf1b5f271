// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/reports/stockhistory.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

class QVBoxLayout;

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class PageHead;
class RowsModel;

/// What became of a product's stock: its level over time, what each kind of move did, and every
/// move with the way to what it came from. Years of moves are read page by page, beside the window.
class MovesPage : public Page {
    Q_OBJECT

public:
    MovesPage(Desk &desk, QWidget *parent);

    /// `about` is the product's number.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    /// What a page of the list needs beside its rows.
    struct Read {
        std::vector<StockEvent> events;
        std::vector<DayLevel> days;
        std::vector<MoveSum> sums;
    };
    void buildUi();
    QWidget *makeList();
    MoveWish wish() const;
    void readMore();
    void take(const Read &read, int asked);
    bool maySeeTickets() const;
    void open(int row);

    std::optional<Product> m_product;
    std::vector<StockEvent> m_events;
    QDate m_first; ///< of all its moves
    bool m_more = false;
    int m_asked = 0; ///< answers to older questions are dropped
    PageHead *m_head = nullptr;
    Bands *m_bands = nullptr;
    QVBoxLayout *m_above = nullptr;
    FilterLine *m_filter = nullptr;
    int m_kind = 0;
    int m_period = 0;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    PageWorker m_worker;
};

Page *makeMovesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
