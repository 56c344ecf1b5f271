// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"
#include "ui/members/memberpart.h"

class QCheckBox;
class QPlainTextEdit;

namespace cabas::ui {

class DataTable;
class Field;
class KeyButton;
class RowsModel;

/// Words about a member for whoever serves them next; some for the office alone.
class NotesPart : public MemberPart {
    Q_OBJECT

public:
    explicit NotesPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    static QString audienceTitle(NoteAudience audience);
    void buildForm();
    void add();
    void remove();

    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QPlainTextEdit *m_text = nullptr;
    Field *m_field = nullptr;
    QCheckBox *m_office = nullptr;
    KeyButton *m_remove = nullptr;
};

} // namespace cabas::ui
