// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpart.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheetparts.h"

#include <QVBoxLayout>

namespace cabas::ui {

ProductPart::ProductPart(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    const SheetColumns columns = addSheetColumns(column);
    m_left = columns.left;
    m_right = columns.right;
}

void ProductPart::showProduct(const ProductView &view)
{
    if (view.product.id != m_view.product.id)
        m_touched = false;
    m_view = view;
    if (!m_touched)
        refill();
    fill();
}

void ProductPart::forget()
{
    refill();
}

void ProductPart::refill()
{
    m_touched = false;
    m_before = m_view;
    m_filling = true;
    fillForm();
    m_filling = false;
}

void ProductPart::answered(const Result<ProductView> &saved,
                           const std::function<Field *(const QString &code)> &fieldOf)
{
    if (saved) {
        settle();
        showProduct(*saved);
        desk().toast(tr("Saved: %1.").arg(saved->product.name));
    } else if (Field *field = fieldOf(saved.failure().code)) {
        field->refuse(saved.failure().message);
    } else {
        Ask::tellRefusal(this, saved.failure());
    }
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
