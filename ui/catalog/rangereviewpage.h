// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/rangereview.h"
#include "ui/shell/page.h"

class QComboBox;

namespace cabas::ui {

class DataTable;
class EmptyState;
class FootLine;
class RangeDecisionPanel;
class RowsModel;
class SegmentedControl;

/// The products that somebody is to decide about: those whose day has come, those that nobody
/// buys, those that are here for a time. One after the other, a decision each.
class RangeReviewPage : public Page {
    Q_OBJECT

public:
    RangeReviewPage(Desk &desk, QWidget *parent);

    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    void fill();
    void showRow(int row);
    void decided();
    ReviewList list() const;

    SegmentedControl *m_lists = nullptr;
    QComboBox *m_days = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    RangeDecisionPanel *m_panel = nullptr;
    FootLine *m_foot = nullptr;
    RangeReview m_review;
};

Page *makeRangeReviewPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
