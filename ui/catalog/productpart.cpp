// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpart.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int rightWidth = 336;

} // namespace

ProductPart::ProductPart(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
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

void ProductPart::showProduct(const ProductView &view)
{
    if (view.product.id != m_view.product.id)
        m_touched = false;
    m_view = view;
    if (!m_touched)
        forget();
    fill();
}

void ProductPart::forget()
{
    m_touched = false;
    m_before = m_view;
    m_filling = true;
    fillForm();
    m_filling = false;
}

bool ProductPart::scanned(const QString &)
{
    return false;
}

void ProductPart::touch()
{
    if (!m_filling)
        m_touched = true;
}

} // namespace cabas::ui
