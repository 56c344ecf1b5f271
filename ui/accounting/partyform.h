// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/thirdparty.h"
#include "ui/shell/desk.h"
#include "ui/widgets/sidepanel.h"

class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Field;
class KeyButton;

/// What is known of a third party: name, kind, where to write and to pay.
class PartyForm : public SidePanel {
    Q_OBJECT
public:
    explicit PartyForm(Desk &desk, QWidget *parent = nullptr);

    void show(const ThirdParty &party);

Q_SIGNALS:
    void saved();

private:
    Field *addLine(const QString &name, const QString &label, QLineEdit *&edit);
    void save();
    void refused(const Failure &failure);

    Desk &m_desk;
    ThirdParty m_party;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_address;
    QLineEdit *m_iban;
    QLineEdit *m_bic;
    QLineEdit *m_terms;
    Field *m_nameField;
    Field *m_ibanField;
    Field *m_bicField;
    Field *m_termsField;
    KeyButton *m_save;
};

} // namespace cabas::ui
