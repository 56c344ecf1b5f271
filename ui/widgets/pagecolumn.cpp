// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagecolumn.h"

#include "ui/widgets/band.h"

#include <QVBoxLayout>

namespace cabas::ui {

QVBoxLayout *addColumn(QBoxLayout *parent, Bands *bands)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    parent->addLayout(column, 1);
    column->addWidget(bands);
    return column;
}

} // namespace cabas::ui
