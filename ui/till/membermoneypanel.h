// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/basketservice.h"
#include "ui/till/tillpanel.h"

#include <optional>
#include <vector>

class QLabel;

namespace cabas::ui {

class KeyButton;
class MoneyEdit;
class SegmentedControl;

/// What a member pays beside goods, added to the basket: a top-up of the account, shares, the
/// yearly fee, a gift. Without a member only a gift can be given.
class MemberMoneyPanel : public TillPanel {
    Q_OBJECT

public:
    explicit MemberMoneyPanel(const BasketView &basket, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    /// Without an amount it is what the shop asks: one share, the fee of the year.
    void given(cabas::LineKind kind, std::optional<cabas::Money> amount);

private:
    QWidget *makeAmounts();
    LineKind kind() const;
    void showKind();
    void submit();

    BasketView m_basket;
    std::vector<LineKind> m_kinds;
    SegmentedControl *m_choice;
    MoneyEdit *m_amount;
    QWidget *m_usual;
    QLabel *m_words;
    KeyButton *m_add;
};

} // namespace cabas::ui
