// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/ticketview.h"
#include "ui/shell/page.h"

class QBoxLayout;

namespace cabas::ui {

class Bands;
class Chip;
class DataTable;
class FactList;
class FootLine;
class KeyButton;
class PageHead;
class RowsModel;
class TicketGiving;
class TotalsRow;

/// A posted ticket to look at, whatever till and year it is of: lines, VAT, payments, and the way
/// to what it gives back or what gave it back.
class TicketPage : public Page {
    Q_OBJECT

public:
    TicketPage(Desk &desk, QWidget *parent);

    /// `about` is the ticket's name, "T1-000123".
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeLines();
    void addSide(QBoxLayout *column);
    void show(const TicketView &view);
    void fillFacts(const TicketView &view);
    void showRelated(const TicketView &view);
    void addPrint();

    QString m_name;
    QString m_till;
    TicketGiving *m_giving = nullptr;
    KeyButton *m_print = nullptr;
    PageHead *m_head = nullptr;
    Chip *m_kind = nullptr;
    Bands *m_bands = nullptr;
    FactList *m_facts = nullptr;
    RowsModel *m_lines = nullptr;
    RowsModel *m_vat = nullptr;
    RowsModel *m_payments = nullptr;
    DataTable *m_vatTable = nullptr;
    DataTable *m_paymentTable = nullptr;
    DataTable *m_table = nullptr;
    TotalsRow *m_total = nullptr;
    KeyButton *m_related = nullptr;
    KeyButton *m_invoice = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeTicketPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
