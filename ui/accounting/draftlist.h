// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/entrydraft.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace cabas::ui {

class DataTable;
class RowsModel;

/// Entries being typed, or templates: Enter goes on with one, Delete throws it away.
class DraftList : public QWidget {
    Q_OBJECT
public:
    DraftList(Desk &desk, bool templates, QWidget *parent = nullptr);

    /// Reads them again; answers how many there are.
    int refresh();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(int row);
    void discard(int row);

    Desk &m_desk;
    bool m_ofTemplates;
    RowsModel *m_rows;
    DataTable *m_table;
    std::vector<EntryDraft> m_drafts;
};

} // namespace cabas::ui
