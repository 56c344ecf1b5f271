// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/memberpart.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Band;
class Field;
class RowsModel;

/// How a member stands: the verdict, the dated chain that led to it, newest first, and the form
/// that sets it by hand.
class StandingPart : public MemberPart {
    Q_OBJECT

public:
    explicit StandingPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildChain();
    void buildForm();
    void renewConsequence();
    void save();

    Band *m_verdict = nullptr;
    RowsModel *m_rows = nullptr;
    QComboBox *m_state = nullptr;
    QDateEdit *m_from = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_consequence = nullptr;
    Field *m_stateField = nullptr;
    Field *m_fromField = nullptr;
    Field *m_reasonField = nullptr;
};

} // namespace cabas::ui
