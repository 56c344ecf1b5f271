// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class MoneyEdit;

/// The head of an invoice: whose, its number, days and total, as the paper says them.
class InvoiceFields : public QWidget {
    Q_OBJECT
public:
    explicit InvoiceFields(Desk &desk, QWidget *parent = nullptr);

    /// Fills the fields for another invoice.
    void show(const InvoiceInput &input, const InvoiceSheet &sheet);
    /// What follows from a change: the day it is due, the supplier that the document names.
    void follow(const InvoiceInput &input, const InvoiceSheet &sheet);
    void showPosted(const InvoiceSheet &sheet);
    /// Puts what the fields say into an input.
    void take(InvoiceInput &input) const;
    /// Marks the field that a problem is about; false where it is about none.
    bool refuse(const Failure &problem, bool withFocus);
    void clearErrors();
    /// The first field that is still to be filled; null when all are.
    QWidget *firstBlank() const;
    /// Invoice or credit note: to be put where there is room.
    QComboBox *kindEdit() const { return m_kind; }

Q_SIGNALS:
    void edited();
    void supplierChosen();
    void left(); ///< Enter in the last field

private:
    void buildUi();
    Field *add(const QString &label, QWidget *editor, const QString &name, int stretch);
    void listSuppliers(SupplierId chosen);
    Field *fieldFor(const QString &code) const;
    void setReadOnly(bool readOnly, bool isWhole);

    Desk &m_desk;
    bool m_isFilling = false;
    bool m_isDueTyped = false;
    QComboBox *m_supplier = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_number = nullptr;
    QDateEdit *m_issued = nullptr;
    QDateEdit *m_due = nullptr;
    MoneyEdit *m_gross = nullptr;
    Field *m_supplierField = nullptr;
    Field *m_numberField = nullptr;
    Field *m_issuedField = nullptr;
    Field *m_dueField = nullptr;
    Field *m_grossField = nullptr;
};

} // namespace cabas::ui
