// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/pricing.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class PriceScopePick;

/// How prices end as a form: for all or a family, the last figures, in which direction; below it
/// what becomes of some prices.
class PriceEndingForm : public QWidget {
    Q_OBJECT

public:
    explicit PriceEndingForm(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    /// A rule that is there, without the fields of its scope, which stays; absent: a new one.
    void showEnding(const std::optional<PriceEnding> &ending);
    /// The rule as typed, said under the field where it is none.
    std::optional<PriceEnding> asked();
    void refuse(const Failure &failure);
    void begin();

    static QString directionWord(EndingDirection direction);
    /// "3.12 → 3.15 · 4.97 → 4.99".
    static QString example(const PriceEnding &ending);

Q_SIGNALS:
    void submitted();

private:
    Result<PriceEnding> typed() const;
    void tellExample();

    PriceScopePick *m_scope;
    QLineEdit *m_figures;
    QComboBox *m_direction;
    Field *m_figuresField;
    QLabel *m_example;
    /// Shown as it is while nobody writes other figures: not every rule has them.
    std::optional<PriceEnding> m_ending;
};

} // namespace cabas::ui
