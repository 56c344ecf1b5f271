// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/team/teamnote.h"
#include "ui/shell/page.h"

#include <vector>

namespace cabas::ui {

class DataTable;
class FootLine;
class NotePanel;
class RowsModel;
class SegmentedControl;

/// The team's log book, and the notices: what was written, who has read it, and beside the list a
/// new line or the one chosen.
class LogBookPage : public Page {
    Q_OBJECT

public:
    LogBookPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    TeamNoteKind kind() const;
    void take(const Result<std::vector<TeamNote>> &notes);
    void fillRows();
    const TeamNote *chosen() const;
    void save(const TeamNote &note);
    void acknowledge();
    void end();

    SegmentedControl *m_part = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    NotePanel *m_panel = nullptr;
    std::vector<TeamNote> m_notes;
};

Page *makeLogBookPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
