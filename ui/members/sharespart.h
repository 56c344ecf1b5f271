// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/memberpart.h"

class QLabel;
class QLineEdit;

namespace cabas::ui {

class Card;
class Field;
class RowsModel;

/// A member's shares of the capital, and new ones subscribed.
class SharesPart : public MemberPart {
    Q_OBJECT

public:
    explicit SharesPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildForm();
    void subscribe();

    RowsModel *m_rows = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_value = nullptr;
    QLineEdit *m_shares = nullptr;
    Field *m_sharesField = nullptr;
};

} // namespace cabas::ui
