// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/figureedit.h"

#include <optional>

namespace cabas::ui {

/// A field for a percentage with up to two decimals. Shows the sign % inside, at the right.
class RateEdit : public FigureEdit {
    Q_OBJECT
public:
    explicit RateEdit(QWidget *parent = nullptr);

    /// Basis points; absent when the field is blank or wrong.
    std::optional<int> value() const;
    void setValue(std::optional<int> rateBp);

protected:
    QString formatted(const QString &typed) const override;
    QString complaint() const override;
};

} // namespace cabas::ui
