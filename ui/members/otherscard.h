// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"
#include "ui/widgets/card.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class DataTable;
class Desk;
class Field;
class KeyButton;
class RowsModel;

/// Who lives in a household and is no member: partner, attached person, minor, helper for a while.
class OthersCard : public Card {
    Q_OBJECT

public:
    explicit OthersCard(Desk &desk, QWidget *parent = nullptr);

    void showPeople(HouseholdId household, const std::vector<HouseholdPerson> &people);

private:
    void buildForm();
    void showRole();
    void add();
    void remove();

    Desk &m_desk;
    HouseholdId m_household{0};
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    KeyButton *m_remove = nullptr;
    QLineEdit *m_name = nullptr;
    Field *m_nameField = nullptr;
    QComboBox *m_role = nullptr;
    QDateEdit *m_day = nullptr;
    Field *m_dayField = nullptr;
};

} // namespace cabas::ui
