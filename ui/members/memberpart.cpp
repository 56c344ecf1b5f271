// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberpart.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int rightWidth = 336;

} // namespace

MemberPart::MemberPart(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    m_top = new QVBoxLayout;
    column->addLayout(m_top);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    column->addLayout(row, 1);
    m_left = new QVBoxLayout;
    m_left->setSpacing(12);
    row->addLayout(m_left, 1);
    auto *holder = new QWidget;
    holder->setFixedWidth(rightWidth);
    m_right = new QVBoxLayout(holder);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(12);
    row->addWidget(holder);
}

void MemberPart::showMember(const MemberSheet &sheet)
{
    m_sheet = sheet;
    fill();
}

} // namespace cabas::ui
