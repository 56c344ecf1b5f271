// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/till/tillpanel.h"

class QLineEdit;

namespace cabas::ui {

class FigureEdit;
class MoneyEdit;
class SegmentedControl;

/// A percentage or an amount off one line, with its reason.
class DiscountPanel : public TillPanel {
    Q_OBJECT

public:
    explicit DiscountPanel(const QString &article, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    /// One of the two is zero.
    void given(int basisPoints, cabas::Money amount, const QString &reason);

private:
    QWidget *makePercents();
    void chooseKind(int kind);
    void submit();

    SegmentedControl *m_kind;
    QLineEdit *m_percent;
    QWidget *m_percents;
    MoneyEdit *m_amount;
    QLineEdit *m_reason;
};

} // namespace cabas::ui
