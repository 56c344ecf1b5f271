// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/committeeservice.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class CommitteeCard;
class DataTable;
class FootLine;
class RowsModel;

/// Committees: who leads and is in them, what they gave this cycle, and what waits to be credited.
class CommitteesPage : public Page {
    Q_OBJECT

public:
    CommitteesPage(Desk &desk, QWidget *parent);

    /// `about` may be a committee's id.
    void begin(const QVariant &about) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Facts {
        std::vector<CommitteeSheet> sheets;
        bool inMinutes = false;
    };

    void buildUi();
    QWidget *makeList();
    void fill();
    void showCurrent();

    Facts m_facts;
    std::optional<qint64> m_wanted; ///< to be chosen once it is read
    Bands *m_bands = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    CommitteeCard *m_card = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeCommitteesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
