// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetparts.h"

#include "ui/shell/theme.h"
#include "ui/widgets/grown.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int rightWidth = 336;

} // namespace

QScrollArea *makeScrolling(QWidget *part)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(part);
    part->setAutoFillBackground(false);
    return scroll;
}

SheetColumns addSheetColumns(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    column->addLayout(row, 1);
    SheetColumns columns{new QVBoxLayout, nullptr};
    columns.left->setSpacing(Theme::space(3));
    row->addLayout(columns.left, 1);
    auto *holder = new QWidget;
    growWidth(holder, rightWidth);
    columns.right = new QVBoxLayout(holder);
    columns.right->setContentsMargins(0, 0, 0, 0);
    columns.right->setSpacing(Theme::space(3));
    row->addWidget(holder);
    return columns;
}

} // namespace cabas::ui
