// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftcolumns.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cabas::ui {

void emptyColumn(QLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout *addColumn(QBoxLayout *body, int spacing)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing);
    body->addLayout(column);
    return column;
}

QWidget *makeColumnTitle(const QString &title, const QString &aside)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(title, TextSize::Body, Weight::Strong), 1);
    row->addWidget(makeLabel(aside, TextSize::Body, Weight::Regular, Token::TextMuted));
    return holder;
}

} // namespace cabas::ui
