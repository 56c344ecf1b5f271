// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesorder.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;

/// The head of an invoice to a customer while it is written: to whom, of which ticket, delivered
/// and due when.
class SalesFields : public QWidget {
    Q_OBJECT

public:
    explicit SalesFields(Desk &desk, QWidget *parent = nullptr);

    void show(const SalesDraft &draft, const SalesSheet &sheet);
    /// Days that nobody typed follow what was worked out.
    void follow(const SalesSheet &sheet);
    void take(InvoiceOrder &order) const;
    /// Reads the customers anew, and chooses one.
    void listCustomers(const QString &chosen);
    void focusFirst();
    /// True where the problem stands under a field now.
    bool refuse(const Failure &problem, bool withFocus);
    void clearErrors();

Q_SIGNALS:
    void edited();
    void customerWanted();

private:
    void buildUi();
    Field *add(const QString &label, QWidget *editor, const QString &name, int stretch);

    Desk &m_desk;
    bool m_isFilling = false;
    bool m_isDueTyped = false;
    bool m_isDeliveredTyped = false;
    QComboBox *m_customer = nullptr;
    QLineEdit *m_ticket = nullptr;
    QDateEdit *m_delivered = nullptr;
    QDateEdit *m_due = nullptr;
    Field *m_customerField = nullptr;
    Field *m_ticketField = nullptr;
    Field *m_deliveredField = nullptr;
    Field *m_dueField = nullptr;
    KeyButton *m_new = nullptr;
};

} // namespace cabas::ui
