// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/ticket.h"
#include "ui/till/tillpanel.h"

namespace cabas::ui {

class MoneyEdit;
class QuantityEdit;
class SegmentedControl;

/// Deposits on packaging, given back for empties or charged with the goods.
class DepositPanel : public TillPanel {
    Q_OBJECT

public:
    /// `isCharged`: what stands chosen first.
    explicit DepositPanel(bool isCharged, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    void given(cabas::LineKind kind, cabas::Money each, cabas::Quantity quantity);

private:
    QWidget *makeAmounts();
    void submit();

    SegmentedControl *m_kind;
    QuantityEdit *m_count;
    MoneyEdit *m_each;
};

} // namespace cabas::ui
