// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/ledgerslice.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class LedgerModel;
class PageHead;
class PeriodPicker;
class TotalsRow;

/// The ledger of one account, and of those below it, over days.
class LedgerPage : public Page {
    Q_OBJECT

public:
    LedgerPage(Desk &desk, QWidget *parent);

    /// `about` is {account, first day, last day}; nothing goes on with what was there.
    void begin(const QVariant &about) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    void fitColumns();
    void showLedger(const LedgerSlice &slice);
    std::vector<LedgerRow> more(const LedgerSlice &slice);
    void open(int row);

    LedgerModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    PageHead *m_head = nullptr;
    PeriodPicker *m_period = nullptr;
    TotalsRow *m_totals = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
    QString m_account;
    int m_asked = 0;
};

Page *makeLedgerPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
