// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace cabas::ui {

/// A card in the accent's border whose head stands on the accent's soft ground: what is proposed.
class ProposalCard : public Card {
    Q_OBJECT
public:
    explicit ProposalCard(QWidget *parent = nullptr);

    void setHead(QWidget *head);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head = nullptr;
};

} // namespace cabas::ui
