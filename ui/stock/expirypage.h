// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/expiry.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

#include <vector>

namespace cabas::ui {

class Bands;
class DataTable;
class EmptyState;
class ExpiryPanel;
class FootLine;
class RowsModel;
class SegmentedControl;

/// Lots past their date or near it, the earliest first, and beside each what may become of it:
/// taken out, given away, tasted, sold cheaper.
class ExpiryPage : public Page {
    Q_OBJECT

public:
    ExpiryPage(Desk &desk, QWidget *parent);

    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    void take(const Result<std::vector<ExpiryLot>> &lots);
    void fill();
    void showRow(int row);
    void done(const QString &words);
    bool isShown(const ExpiryLot &lot) const;

    Bands *m_bands = nullptr;
    SegmentedControl *m_terms = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    ExpiryPanel *m_panel = nullptr;
    FootLine *m_foot = nullptr;
    std::vector<ExpiryLot> m_lots;
    PageWorker m_worker; ///< last: what it reads outlives it
};

Page *makeExpiryPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
