// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quantityedit.h"

#include "core/base/text.h"

namespace cabas::ui {

QuantityEdit::QuantityEdit(Unit unit, QWidget *parent) : FigureEdit(parent), m_unit(unit)
{
    setUnit(unit);
}

void QuantityEdit::setUnit(Unit unit)
{
    m_unit = unit;
    setSuffix(unitSymbol(unit));
}

std::optional<Quantity> QuantityEdit::parsed(const QString &typed) const
{
    const std::optional<Quantity> quantity = parseQuantity(typed);
    if (!quantity || !quantity->isSane() || (m_unit == Unit::Piece && !quantity->isWhole()))
        return std::nullopt;
    return quantity;
}

std::optional<Quantity> QuantityEdit::value() const
{
    return parsed(text());
}

void QuantityEdit::setValue(std::optional<Quantity> quantity)
{
    setText(quantity ? formatted(plainDecimal(quantity->milli(), 3)) : QString());
}

QString QuantityEdit::formatted(const QString &typed) const
{
    const std::optional<Quantity> quantity = parsed(typed);
    if (!quantity)
        return {};
    QString words = quantityText(*quantity, m_unit, QLocale());
    const QString symbol = unitSymbol(m_unit);
    if (!symbol.isEmpty() && words.endsWith(symbol))
        words.chop(symbol.size());
    return words.trimmed();
}

QString QuantityEdit::complaint() const
{
    if (m_unit == Unit::Piece)
        return tr("This is not a number of pieces. Write a whole number.");
    return tr("This is not a quantity. Write it like %1.")
        .arg(quantityText(Quantity::fromMilli(312), m_unit, QLocale()));
}

} // namespace cabas::ui
