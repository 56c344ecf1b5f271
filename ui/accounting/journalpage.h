// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journallisting.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class JournalModel;
class PeriodPicker;

/// The entries of a span of days, by journal, found as one types.
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
