// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/team/teamnote.h"
#include "ui/widgets/sidepanel.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;

/// Beside the log book: a new line or notice, or the one chosen and who has read it.
class NotePanel : public SidePanel {
    Q_OBJECT

public:
    explicit NotePanel(Desk &desk, QWidget *parent = nullptr);

    /// An empty form, for who may write.
    void showForm(TeamNoteKind kind);
    /// `subject`: what it is about, in words; empty where it is about nothing.
    void showNote(const TeamNote &note, const QString &subject);
    /// What a new line is about, and in words.
    void setSubject(const std::optional<NoteSubject> &subject, const QString &words);
    /// With the keyboard on the text.
    void startWriting();
    /// Says why the note was refused, or empties the form.
    void written(const Result<TeamNoteId> &answer);

Q_SIGNALS:
    void keepWanted(const cabas::TeamNote &note);
    void readWanted();
    void endWanted();
    void subjectWanted();

private:
    void makeForm();
    void makeNote();
    TeamNote note() const;

    Desk &m_desk;
    TeamNoteKind m_kind = TeamNoteKind::Log;
    QWidget *m_form = nullptr;
    QPlainTextEdit *m_text = nullptr;
    Field *m_textField = nullptr;
    QComboBox *m_matter = nullptr;
    Field *m_matterField = nullptr;
    QComboBox *m_moment = nullptr;
    Field *m_momentField = nullptr;
    QDateEdit *m_until = nullptr;
    Field *m_untilField = nullptr;
    QWidget *m_note = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_readers = nullptr;
    QLabel *m_about = nullptr;
    KeyButton *m_open = nullptr;
    std::optional<NoteSubject> m_subject;
    KeyButton *m_save = nullptr;
    KeyButton *m_read = nullptr;
    KeyButton *m_end = nullptr;
};

} // namespace cabas::ui
