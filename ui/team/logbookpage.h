// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/team/teamnote.h"
#include "ui/shell/page.h"

#include <QHash>

#include <vector>

namespace cabas::ui {

class DataTable;
class FootLine;
class KeyButton;
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
    void setSubject(const std::optional<NoteSubject> &subject);
    /// Notes, and the names of what they are about.
    struct Book {
        std::vector<TeamNote> notes;
        QHash<qint64, QString> subjects; ///< by note
        QString about;                   ///< of the list, where it is about one thing
    };
    static Result<Book> read(Database &db, const Session &session, TeamNoteKind kind,
                             const std::optional<NoteSubject> &subject);
    void take(const Result<Book> &book);
    void showChosen();
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
    QHash<qint64, QString> m_subjects;
    std::optional<NoteSubject> m_subject; ///< the list is about this alone
    KeyButton *m_about = nullptr;
};

Page *makeLogBookPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
