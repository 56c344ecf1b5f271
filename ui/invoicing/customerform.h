// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesinvoice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/sidepanel.h"

class QLineEdit;

namespace cabas::ui {

class Field;
class KeyButton;

/// A new customer, or changes to one. What is wrong is said under its field.
class CustomerForm : public SidePanel {
    Q_OBJECT

public:
    explicit CustomerForm(Desk &desk, QWidget *parent = nullptr);

    void showNew();
    void showCustomer(const Customer &customer);
    void focusName();

Q_SIGNALS:
    void saved(const cabas::Customer &customer);

private:
    Field *addLine(const QString &name, const QString &label, QLineEdit *&edit);
    void buildUi();
    void save();
    void refused(const Failure &failure);

    Desk &m_desk;
    Customer m_customer;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_street = nullptr;
    QLineEdit *m_postcode = nullptr;
    QLineEdit *m_city = nullptr;
    QLineEdit *m_country = nullptr;
    QLineEdit *m_siren = nullptr;
    QLineEdit *m_vatNumber = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_terms = nullptr;
    Field *m_nameField = nullptr;
    Field *m_countryField = nullptr;
    Field *m_sirenField = nullptr;
    Field *m_emailField = nullptr;
    Field *m_termsField = nullptr;
    KeyButton *m_save = nullptr;
};

} // namespace cabas::ui
