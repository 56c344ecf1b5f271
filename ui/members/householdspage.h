// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class HouseholdCard;
class RowsModel;

/// Households: their list, and beside it who lives in one, with what parts or joins them.
class HouseholdsPage : public Page {
    Q_OBJECT

public:
    HouseholdsPage(Desk &desk, QWidget *parent);

    /// `about` may be a household's id.
    void begin(const QVariant &about) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *makeList();
    void fillRows();
    void showCurrent();

    std::vector<HouseholdRow> m_households;
    std::optional<HouseholdId> m_wanted;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    Bands *m_bands = nullptr;
    HouseholdCard *m_card = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeHouseholdsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
