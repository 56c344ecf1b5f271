// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bank.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

/// The figures of a bank account side by side, and what is left to explain on its ground at the
/// right: amber while anything is, green when bank and books agree.
class BankStrip : public Card {
    Q_OBJECT
public:
    explicit BankStrip(QWidget *parent = nullptr);

    void show(const BankStanding &standing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Figure {
        QLabel *caption;
        QLabel *figure;
    };
    Figure addFigure(QBoxLayout *row, const QString &name);
    QWidget *makeVerdict();
    void renew();

    Figure m_bank{};
    Figure m_ledger{};
    Figure m_pending{};
    Figure m_pointed{};
    QWidget *m_verdict = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_gap = nullptr;
    BankStanding m_standing;
};

} // namespace cabas::ui
