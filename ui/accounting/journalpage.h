// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journallisting.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class DraftList;
class FilterLine;
class FootLine;
class JournalModel;
class PeriodPicker;
class SegmentedControl;

/// The entries of a span of days, by journal, found as one types; the drafts and templates beside.
class JournalPage : public Page {
    Q_OBJECT

public:
    JournalPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makeFilter();
    QWidget *makeList();
    void showPart();

    SegmentedControl *m_part = nullptr;
    QStackedWidget *m_parts = nullptr;
    DraftList *m_drafts = nullptr;
    DraftList *m_templates = nullptr;
    JournalModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    PeriodPicker *m_period = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
    int m_journalFacet = 0;
    std::vector<Journal> m_journals;
};

Page *makeJournalPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
