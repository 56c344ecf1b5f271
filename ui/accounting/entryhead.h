// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class DueEdit;
class Field;

/// The head of an entry in one line: journal, date, document, due date, label. Says beside the
/// field what is wrong with it.
class EntryHead : public QWidget {
    Q_OBJECT
public:
    explicit EntryHead(Desk &desk, QWidget *parent = nullptr);

    /// Fills the fields; `editable` or only to look at.
    void show(const JournalEntry &entry, QDate dueOn, bool editable);
    /// The entry's head as typed, without lines.
    JournalEntry entry() const;
    /// When it is due; null when nothing is said.
    QDate due() const;
    /// Proposes a due date where none was typed.
    void proposeDue(QDate day);
    /// The field to begin with.
    QWidget *first() const;
    /// Shows a refusal beside the field that it is about; false when it is about none of them.
    bool showProblem(const Failure &failure);
    void clearProblems();

Q_SIGNALS:
    void edited();
    void labelChanged(const QString &label);

private:
    void fillJournals();
    void fitReference();
    void checkDay();

    Desk &m_desk;
    QComboBox *m_journal;
    QDateEdit *m_date;
    QLineEdit *m_reference;
    DueEdit *m_due;
    QLineEdit *m_label;
    Field *m_journalField;
    Field *m_dateField;
    Field *m_referenceField;
    Field *m_dueField;
    Field *m_labelField;
    bool m_filling = false;
};

} // namespace cabas::ui
