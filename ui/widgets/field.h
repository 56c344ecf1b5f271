// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace cabas::ui {

/// A labelled editor: label above, the editor, and under it a line of help or of what is wrong.
/// The line's place is reserved, so a form does not jump when an error comes.
class Field : public QWidget {
    Q_OBJECT
public:
    /// Takes the editor over and gives it `label` as accessible name. Editors of amounts and
    /// quantities show their complaint here by themselves when they are left.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    /// An empty one is hidden; the editor keeps the name it had.
    void setLabel(const QString &label);
    /// Help under the editor; hidden while there is an error.
    void setNote(const QString &note);
    /// What is wrong and the way out; empty when nothing is.
    void setError(const QString &error);
    /// The same for what the file refused, with the keyboard on the editor to mend it.
    void refuse(const QString &why);
    bool hasError() const { return !m_error.isEmpty(); }
    /// Without the reserved line, for fields side by side in the head of a document.
    void setNoteReserved(bool reserved);
    /// 48 pixels high and larger text, for panels of the counter.
    void setCounter(bool counter);

private:
    void showLine();

    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_icon;
    QLabel *m_line;
    QString m_note;
    QString m_error;
    bool m_reserved = true;
};

} // namespace cabas::ui
