// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/matching.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class RowsModel;
class SegmentedControl;
class TotalsRow;

/// Who is owed and who owes, by age; Enter opens their account.
class PartiesPage : public Page {
    Q_OBJECT

public:
    PartiesPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makeFilter();
    QWidget *makeList();
    bool isOwed() const;
    QString prefix() const;
    void fill();
    void open(int row);
    void create();
    void matchAll();

    SegmentedControl *m_side = nullptr;
    FilterLine *m_filter = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    TotalsRow *m_totals = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
    std::vector<PartyAge> m_ages;
    std::vector<PartyAge> m_shown;
};

Page *makePartiesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
