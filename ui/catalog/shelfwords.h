// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/shelfcheck.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>
#include <QLocale>

namespace cabas::ui {

/// How a walk along a shelf says what is wrong.
class ShelfWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ShelfWords)

public:
    static QString fault(ShelfFault fault);
    static Kind kind(ShelfFault fault);
    /// What one does about it, with what the mark knows: "The label shows 3,80 €: the price is
    /// 4,10 €. A new label waits."
    static QString advice(const ShelfMark &mark, const QLocale &locale);
};

} // namespace cabas::ui
