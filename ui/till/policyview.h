// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/salepolicy.h"

#include <QWidget>

class QComboBox;
class QBoxLayout;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;

/// Whom the till sells to, and how many lines one takes out of a ticket alone.
class PolicyView : public QWidget {
    Q_OBJECT

public:
    explicit PolicyView(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    QComboBox *addLeniency(const QString &label, const QString &note, const QString &name,
                           QBoxLayout *column);
    void save();

    Desk &m_desk;
    SalePolicy m_policy;
    QComboBox *m_standing;
    QComboBox *m_noMember;
    QComboBox *m_guest;
    QLineEdit *m_voids;
    Field *m_voidsField;
};

} // namespace cabas::ui
