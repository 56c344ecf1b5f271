// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/personfacts.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cabas::ui {

class DataTable;
class Desk;
class KeyButton;
class RowsModel;

/// What a member agreed to, each use with its text, and the day they said so or withdrew it.
class ConsentCard : public Card {
    Q_OBJECT

public:
    explicit ConsentCard(Desk &desk, QWidget *parent = nullptr);

    void showPerson(const PersonFacts &facts);

private:
    void showChosen();
    void change();
    const Consent *said(const QString &purpose) const;

    Desk &m_desk;
    std::vector<ConsentText> m_texts;
    PersonFacts m_facts;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_text = nullptr;
    KeyButton *m_change = nullptr;
};

} // namespace cabas::ui
