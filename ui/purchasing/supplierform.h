// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierservice.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class OwnFieldBlock;

/// A new supplier, or changes to one. What is wrong is said under its field.
class SupplierForm : public QWidget {
    Q_OBJECT

public:
    explicit SupplierForm(Desk &desk, QWidget *parent = nullptr);

    void showNew();
    void showSupplier(const Supplier &supplier);
    void focusName();

Q_SIGNALS:
    void saved(cabas::SupplierId supplier);
    void cancelled();

private:
    void buildUi();
    void buildButtons();
    void clearErrors();
    void save();
    void done(const Result<Supplier> &supplier);

    Desk &m_desk;
    Supplier m_supplier;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_terms = nullptr;
    QLineEdit *m_siren = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QCheckBox *m_active = nullptr;
    Field *m_nameField = nullptr;
    Field *m_codeField = nullptr;
    Field *m_phoneField = nullptr;
    Field *m_emailField = nullptr;
    Field *m_termsField = nullptr;
    Field *m_sirenField = nullptr;
    Field *m_notesField = nullptr;
    KeyButton *m_save = nullptr;
    OwnFieldBlock *m_own = nullptr;
};

} // namespace cabas::ui
