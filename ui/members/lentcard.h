// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/personfacts.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace cabas::ui {

class DataTable;
class Desk;
class Field;
class KeyButton;
class RowsModel;

/// Keys, badges and other things of the shop that a member holds or held.
class LentCard : public Card {
    Q_OBJECT

public:
    explicit LentCard(Desk &desk, QWidget *parent = nullptr);

    void showPerson(const PersonFacts &facts);

private:
    void buildForm();
    void showChosen();
    void lend();
    void takeBack();

    Desk &m_desk;
    PersonFacts m_facts;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    KeyButton *m_back = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_label = nullptr;
    Field *m_labelField = nullptr;
};

} // namespace cabas::ui
