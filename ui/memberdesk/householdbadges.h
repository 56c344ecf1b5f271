// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/members/personbadge.h"
#include "ui/memberdesk/badgepaper.h"
#include "ui/shell/errands.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace cabas::ui {

class DataTable;
class Desk;
class KeyButton;
class RowsModel;

/// Badges of those who live with a member and are none: given, replaced, taken back, printed.
/// Hidden where there is nobody.
class HouseholdBadges : public Card {
    Q_OBJECT

public:
    explicit HouseholdBadges(Desk &desk, QWidget *parent = nullptr);

    void showMember(const Member &member);

private:
    struct Row {
        HouseholdPerson person;
        std::optional<PersonBadge> badge; ///< the last one
    };

    void fill(std::vector<Row> rows);
    void showChosen();
    const Row *chosen() const;
    void give();
    void end();
    void print();
    void done(const Result<PersonBadge> &badge, const QString &words);

    Desk &m_desk;
    Member m_member;
    std::vector<Row> m_people;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QComboBox *m_reason = nullptr;
    KeyButton *m_give = nullptr;
    KeyButton *m_end = nullptr;
    KeyButton *m_print = nullptr;
    Errands m_errands;
};

} // namespace cabas::ui
