// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productdemandpart.h"

#include "ui/catalog/demandpart.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace cabas::ui {

ProductDemandPart::ProductDemandPart(Desk &desk, QWidget *parent) : ProductPart(desk, parent)
{
    auto *card = new Card;
    m_demand = new DemandPart(desk);
    card->body()->addWidget(m_demand);
    left()->addWidget(card);
    left()->addStretch();
}

void ProductDemandPart::fill()
{
    m_demand->showProduct(id());
}

} // namespace cabas::ui
