// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/personfacts.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;

/// The kind of a member, their day of birth, who brought them and who shows them around.
class PersonForm : public Card {
    Q_OBJECT

public:
    explicit PersonForm(Desk &desk, QWidget *parent = nullptr);

    void showPerson(const PersonFacts &facts);

private:
    QWidget *makeDay(QCheckBox *tick, QDateEdit *day);
    void touch();
    void save();
    void refuse(const Failure &failure);

    Desk &m_desk;
    PersonFacts m_facts;
    bool m_touched = false;
    QComboBox *m_kind = nullptr;
    Field *m_kindField = nullptr;
    QCheckBox *m_reduced = nullptr;
    QDateEdit *m_reducedUntil = nullptr;
    QCheckBox *m_born = nullptr;
    QDateEdit *m_bornOn = nullptr;
    QLineEdit *m_sponsor = nullptr;
    Field *m_sponsorField = nullptr;
    QLineEdit *m_mentor = nullptr;
    Field *m_mentorField = nullptr;
};

} // namespace cabas::ui
