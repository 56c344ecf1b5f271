// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/salvageservice.h"

#include <QCoreApplication>

namespace cabas::ui {

/// What salvaging a file came to, in words.
class SalvageWords {
    Q_DECLARE_TR_FUNCTIONS(SalvageWords)

public:
    /// "12 345 rows were read and put into the new file, 12 are lost."
    static QString verdict(const Salvaged &salvaged);
    /// Which tables miss rows, what the checks say, and what to do now.
    static QString details(const Salvaged &salvaged);
};

} // namespace cabas::ui
