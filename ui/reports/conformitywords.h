// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/closing.h"

#include <QCoreApplication>

namespace cabas::ui {

/// The words of the page on conformity.
class ConformityWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ConformityWords)

public:
    static QString kind(ClosingKind kind);
    /// "March 2026", "10/03/2026".
    static QString period(const Closing &closing);
    /// The first signs of a signature in groups of four, to compare with a paper.
    static QString shortCode(const QString &signature);
};

} // namespace cabas::ui
