// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/unknownscan.h"
#include "ui/shell/page.h"

#include <vector>

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class RowsModel;
class SegmentedControl;
class TableCard;
class UnknownCodePanel;

/// The five minutes a week that settle what tills could not read: each code is given to an article,
/// becomes a new one, or is ignored, until the list is empty. Beside it what was sold without any
/// code, which says where one is missing.
class UnknownCodesPage : public Page {
    Q_OBJECT

public:
    explicit UnknownCodesPage(Desk &desk, QWidget *parent = nullptr);

    void begin(const QVariant &about) override;
    /// The article in hand is the one that the code is given to.
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    QWidget *makeList();
    void showCodes();
    void showSales();
    void showPart();
    void look(int row);

    std::vector<UnknownCode> m_codes;
    SegmentedControl *m_parts;
    Bands *m_bands;
    RowsModel *m_rows;
    DataTable *m_table;
    TableCard *m_card;
    RowsModel *m_saleRows;
    DataTable *m_sales;
    TableCard *m_saleCard;
    UnknownCodePanel *m_panel;
    FootLine *m_foot;
    QString m_shown; ///< the code that the panel is about
};

Page *makeUnknownCodesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
