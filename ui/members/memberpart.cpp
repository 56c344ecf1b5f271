// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberpart.h"
#include "ui/widgets/sheetparts.h"

#include <QVBoxLayout>

namespace cabas::ui {

MemberPart::MemberPart(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    m_top = new QVBoxLayout;
    column->addLayout(m_top);
    const SheetColumns columns = addSheetColumns(column);
    m_left = columns.left;
    m_right = columns.right;
}

void MemberPart::showMember(const MemberSheet &sheet)
{
    m_sheet = sheet;
    fill();
}

} // namespace cabas::ui
