// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesorder.h"
#include "ui/widgets/sidepanel.h"

class QLabel;

namespace cabas::ui {

class Desk;
class FactList;
class KeyButton;
class SumLines;

/// Beside the lines of an invoice to a customer: to whom, what it adds up to, what is still missing
/// of it, where it leads once it is issued.
class SalesSide : public SidePanel {
    Q_OBJECT

public:
    explicit SalesSide(Desk &desk, QWidget *parent = nullptr);

    void showDraft(const SalesSheet &sheet);
    void showIssued(const SalesListRow &row);

private:
    void buildUi();
    void showParties(const SalesInvoice &invoice);
    void showSums(const SalesInvoice &invoice);
    void showWays(const SalesInvoice &invoice);

    Desk &m_desk;
    SalesInvoice m_invoice;
    QLabel *m_address = nullptr;
    FactList *m_facts = nullptr;
    SumLines *m_sums = nullptr;
    QLabel *m_missing = nullptr;
    QWidget *m_missingPart = nullptr;
    KeyButton *m_entry = nullptr;
    KeyButton *m_ticket = nullptr;
    KeyButton *m_credited = nullptr;
};

} // namespace cabas::ui
