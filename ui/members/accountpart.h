// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/memberpart.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Field;
class MoneyEdit;
class RowsModel;

/// A member's prepaid account: every movement with the balance after it, money paid in, a mistake
/// put right.
class AccountPart : public MemberPart {
    Q_OBJECT

public:
    explicit AccountPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildMoves();
    void buildTopUp();
    void buildCorrection();
    void topUp();
    void correct();
    void done(const Result<AccountDeed> &deed, Field *field);

    RowsModel *m_rows = nullptr;
    QLabel *m_balance = nullptr;
    MoneyEdit *m_amount = nullptr;
    QComboBox *m_means = nullptr;
    QLineEdit *m_reference = nullptr;
    Field *m_amountField = nullptr;
    MoneyEdit *m_correction = nullptr;
    QComboBox *m_reason = nullptr;
    Field *m_correctionField = nullptr;
};

} // namespace cabas::ui
