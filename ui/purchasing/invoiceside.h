// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;

namespace cabas::ui {

class Chip;
class Desk;
class FactList;
class KeyButton;
class ProductPick;
class SidePanel;
class SumLines;

/// Beside the lines of an invoice: the question of the current line, the receptions it is for, its
/// sums against the paper, the credit notes that come of it, and how far it is paid.
class InvoiceSide : public QWidget {
    Q_OBJECT
public:
    explicit InvoiceSide(Desk &desk, QWidget *parent = nullptr);

    void showSheet(const InvoiceSheet &sheet, const std::optional<Money> &paper);
    /// The row whose question is asked; null: none.
    void showRow(const InvoiceSheetRow *row);
    /// The answer "it is right" to a row, with what is ticked of its cost and shelf price where it
    /// is the row shown.
    std::optional<InvoiceChoice> accepted(const InvoiceSheetRow &row) const;
    std::optional<InvoiceChoice> claimed(const InvoiceSheetRow &row) const;

Q_SIGNALS:
    void replied(const cabas::InvoiceChoice &choice);
    void productSaid(int line, cabas::ProductId product);
    void receptionsChosen(const std::vector<cabas::DeliveryId> &deliveries);
    void entryWanted();
    void paymentsWanted();
    void creditsWanted();

private:
    void buildUi();
    QWidget *makeQuestion();
    QWidget *makePart(const QString &title, QWidget *content);
    void makeReceptions();
    void tellReceptions();
    void fillReceptions();
    void fillSums(const std::optional<Money> &paper);
    void fillCredits();
    void fillPayment();
    void fillQuestion();
    void accept();

    Desk &m_desk;
    InvoiceSheet m_sheet;
    std::optional<InvoiceSheetRow> m_row;
    bool m_isFilling = false;
    SidePanel *m_panel = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_words = nullptr;
    ProductPick *m_pick = nullptr;
    QCheckBox *m_cost = nullptr;
    QCheckBox *m_shelf = nullptr;
    KeyButton *m_accept = nullptr;
    KeyButton *m_claim = nullptr;
    QWidget *m_receptionsPart = nullptr;
    QBoxLayout *m_receptions = nullptr;
    std::vector<QCheckBox *> m_boxes;
    SumLines *m_sums = nullptr;
    Chip *m_agrees = nullptr;
    QWidget *m_creditsPart = nullptr;
    SumLines *m_credits = nullptr;
    KeyButton *m_toCredits = nullptr;
    QWidget *m_paymentPart = nullptr;
    FactList *m_payment = nullptr;
    KeyButton *m_entry = nullptr;
    KeyButton *m_pay = nullptr;
};

} // namespace cabas::ui
