// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"
#include "core/shifts/peoplemove.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class Bands;
class Card;
class DataTable;
class Field;
class KeyButton;
class MoneyEdit;
class RowsModel;
class SegmentedControl;

/// Who lives in a household, with what each has, and three deeds: part it, join another one to it,
/// note a person who is no member. What a deed would leave everybody with stands above its button.
class HouseholdCard : public QWidget {
    Q_OBJECT

public:
    HouseholdCard(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void showHousehold(HouseholdId id, const std::vector<HouseholdRow> &others);
    std::optional<MemberId> firstMember() const;

private:
    struct Facts {
        HouseholdSheet sheet;
        std::vector<PersonTotals> totals;
        bool inMinutes = false;
    };
    void buildPeople();
    void buildDeeds();
    QWidget *makeParting();
    QWidget *makeJoining();
    QWidget *makePerson();
    void fill(const Facts &facts);
    void fillPeople();
    void fillTicks();
    void showDeed();
    void showPreview();
    void act();
    void part();
    void join();
    void addPerson();
    void removePerson();
    void done(const QString &words);
    std::optional<qint64> counterTyped() const;
    /// What the fields ask to go over, where they make sense.
    std::optional<PersonTransfer> transfer() const;
    QString totalsText(const PersonTotals &totals) const;

    Desk &m_desk;
    Bands *m_bands;
    std::optional<HouseholdId> m_id;
    Facts m_facts;
    std::vector<HouseholdRow> m_others;
    Card *m_peopleCard = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    KeyButton *m_remove = nullptr;
    SegmentedControl *m_which = nullptr;
    QStackedWidget *m_forms = nullptr;
    QGridLayout *m_ticks = nullptr;
    std::vector<std::pair<QCheckBox *, MemberId>> m_members;
    std::vector<std::pair<QCheckBox *, qint64>> m_persons;
    QLineEdit *m_name = nullptr;
    Field *m_nameField = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QLineEdit *m_counter = nullptr;
    Field *m_counterField = nullptr;
    MoneyEdit *m_account = nullptr;
    QLineEdit *m_shares = nullptr;
    QLabel *m_preview = nullptr;
    QComboBox *m_other = nullptr;
    QLabel *m_joinPreview = nullptr;
    QLineEdit *m_person = nullptr;
    Field *m_personField = nullptr;
    QComboBox *m_role = nullptr;
    QDateEdit *m_day = nullptr;
    Field *m_dayField = nullptr;
    KeyButton *m_act = nullptr;
};

} // namespace cabas::ui
