// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/card.h"

#include <optional>

namespace cabas::ui {

/// Whether an entry is balanced, in a word with the difference, beside its totals.
class BalanceBlock : public Card {
    Q_OBJECT
public:
    explicit BalanceBlock(QWidget *parent = nullptr);

    void setTotals(Money debit, Money credit);
    /// What is owed to the third party once the entry stands, or by it; absent hides it.
    void setOwed(std::optional<Money> owed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void renew();

    Money m_debit;
    Money m_credit;
    QWidget *m_verdict;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_gap;
    QLabel *m_debitLabel;
    QLabel *m_creditLabel;
    QWidget *m_owedColumn = nullptr;
    QLabel *m_owedCaption = nullptr;
    QLabel *m_owedLabel = nullptr;
};

} // namespace cabas::ui
