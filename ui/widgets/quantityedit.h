// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "ui/widgets/figureedit.h"

#include <optional>

namespace cabas::ui {

/// A field for a quantity in a product's unit: whole pieces, or kilograms and litres with at most
/// three decimals.
class QuantityEdit : public FigureEdit {
    Q_OBJECT
public:
    explicit QuantityEdit(Unit unit = Unit::Piece, QWidget *parent = nullptr);

    Unit unit() const { return m_unit; }
    void setUnit(Unit unit);
    /// The quantity; absent when the field is blank or wrong, or not whole where pieces are.
    std::optional<Quantity> value() const;
    void setValue(std::optional<Quantity> quantity);

protected:
    QString formatted(const QString &typed) const override;
    QString complaint() const override;

private:
    std::optional<Quantity> parsed(const QString &typed) const;

    Unit m_unit;
};

} // namespace cabas::ui
