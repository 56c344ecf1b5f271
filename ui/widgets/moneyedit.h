// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/figureedit.h"

#include <optional>

namespace cabas::ui {

/// A field for an amount in euros. Shows the sign € inside, at the right.
class MoneyEdit : public FigureEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// The amount; absent when the field is blank or wrong.
    std::optional<Money> value() const;
    void setValue(std::optional<Money> amount);

protected:
    QString formatted(const QString &typed) const override;
    QString complaint() const override;
};

/// A field for a purchase price with up to four decimals.
class PriceEdit : public FigureEdit {
    Q_OBJECT
public:
    explicit PriceEdit(QWidget *parent = nullptr);

    std::optional<UnitPrice> value() const;
    void setValue(std::optional<UnitPrice> price);

protected:
    QString formatted(const QString &typed) const override;
    QString complaint() const override;
};

} // namespace cabas::ui
