// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/orderproposal.h"
#include "core/purchasing/suppliersheet.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace cabas::ui {

class BacktestPart;
class ContactList;
class Desk;
class Field;
class FileColumnList;
class MoneyEdit;
class RateEdit;

/// How one orders from a supplier: days of delivery, lead time, minimum and free transport,
/// tolerance on invoices, contacts, the columns of the order's file. The buyer changes it here.
class SupplierTermsForm : public QWidget {
    Q_OBJECT

public:
    explicit SupplierTermsForm(Desk &desk, QWidget *parent = nullptr);

    void showSupplier(SupplierId supplier);
    void save();

Q_SIGNALS:
    void saved();

private:
    struct Kept {
        OrderTerms terms;
        SupplierSheet sheet;
    };
    void buildUi();
    void buildTerms(QVBoxLayout *column);
    void show(const Kept &kept);
    void refused(const Failure &failure);
    static Field *add(QVBoxLayout *column, const QString &label, QWidget *editor,
                      const QString &name);

    Desk &m_desk;
    SupplierId m_supplier{0};
    OrderTerms m_terms;
    std::array<QCheckBox *, 7> m_days{};
    QLineEdit *m_lead = nullptr;
    QLineEdit *m_cover = nullptr;
    MoneyEdit *m_minimum = nullptr;
    MoneyEdit *m_franco = nullptr;
    MoneyEdit *m_transport = nullptr;
    RateEdit *m_tolerance = nullptr;
    MoneyEdit *m_toleranceAmount = nullptr;
    QLineEdit *m_journey = nullptr;
    Field *m_leadField = nullptr;
    Field *m_coverField = nullptr;
    Field *m_minimumField = nullptr;
    Field *m_toleranceField = nullptr;
    ContactList *m_contacts = nullptr;
    FileColumnList *m_columns = nullptr;
    BacktestPart *m_past = nullptr;
};

} // namespace cabas::ui
