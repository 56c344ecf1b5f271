// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/technicalevent.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// The journal of technical events as people read it. Pure.
class TechnicalWords {
    Q_DECLARE_TR_FUNCTIONS(TechnicalWords)

public:
    /// Every kind, in the order of a list to choose from.
    static const std::vector<TechnicalKind> &kinds();
    /// "Program started".
    static QString title(TechnicalKind kind);
    /// What a line says beyond its kind: versions, files, reasons; may be empty.
    static QString details(const TechnicalEvent &event);
};

} // namespace cabas
