// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/crate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class MoneyEdit;

/// A new kind of crate, or changes to one. What is wrong is said under its field.
class CrateKindForm : public QWidget {
    Q_OBJECT

public:
    explicit CrateKindForm(Desk &desk, QWidget *parent = nullptr);

    void showNew();
    void showKind(const CrateKind &kind);

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void buildUi();
    void listSuppliers();
    void save();
    void done(const Result<CrateKind> &kind);

    Desk &m_desk;
    CrateKind m_kind;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_tare = nullptr;
    MoneyEdit *m_deposit = nullptr;
    QComboBox *m_supplier = nullptr;
    QCheckBox *m_returnable = nullptr;
    QCheckBox *m_active = nullptr;
    Field *m_nameField = nullptr;
    Field *m_tareField = nullptr;
    Field *m_depositField = nullptr;
    Field *m_supplierField = nullptr;
};

} // namespace cabas::ui
