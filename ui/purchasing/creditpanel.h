// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/expectedcredit.h"

#include <QWidget>

#include <vector>

class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class Desk;
class FactList;
class Field;
class KeyButton;
class MoneyEdit;
class SegmentedControl;
class SidePanel;

/// One awaited credit note beside the list: what it is for, and the three things that become of it:
/// the letter is sent, the credit note is here, it is given up. One credit note may settle all that
/// is awaited of the same delivery, or of the same supplier.
class CreditPanel : public QWidget {
    Q_OBJECT

public:
    explicit CreditPanel(Desk &desk, QWidget *parent = nullptr);

    /// `credits` are all that the page knows, to find what belongs together.
    void showCredit(const ExpectedCredit &credit, const std::vector<ExpectedCredit> &credits);
    std::optional<CreditId> credit() const;
    /// The keyboard on the credit note's number, where one may be written.
    void focusNumber();

Q_SIGNALS:
    void closed();
    void deliveryWanted(cabas::DeliveryId id);
    void invoiceWanted(cabas::InvoiceId id);

private:
    enum Reach { Line, Delivery, Supplier };

    void buildUi();
    QWidget *makeForm();
    void fillFacts();
    void fillForm(const std::vector<ExpectedCredit> &credits);
    /// The open claims that one credit note settles, as far as it is said to reach.
    const std::vector<ExpectedCredit> &covered() const;
    void proposeAmount();
    void settle();
    void refuse(const Failure &failure);
    void letterSent();
    void giveUp();

    Desk &m_desk;
    std::optional<ExpectedCredit> m_credit;
    std::vector<std::vector<ExpectedCredit>> m_reaches; ///< by Reach
    SidePanel *m_panel = nullptr;
    FactList *m_facts = nullptr;
    QWidget *m_form = nullptr;
    SegmentedControl *m_reach = nullptr;
    QLineEdit *m_number = nullptr;
    QDateEdit *m_on = nullptr;
    MoneyEdit *m_amount = nullptr;
    Field *m_numberField = nullptr;
    Field *m_onField = nullptr;
    Field *m_amountField = nullptr;
    KeyButton *m_sent = nullptr;
    KeyButton *m_drop = nullptr;
    KeyButton *m_settle = nullptr;
    KeyButton *m_open = nullptr;
};

} // namespace cabas::ui
