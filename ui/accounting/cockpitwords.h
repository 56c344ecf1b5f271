// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/cockpit.h"

#include <QCoreApplication>
#include <QVariant>

namespace cabas::ui {

/// What a task of the treasurer is called, and where one does it.
class CockpitWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::CockpitWords)

public:
    static QString name(CockpitKind kind);
    static QString icon(CockpitKind kind);
    static QString title(const CockpitTask &task);
    static QString detail(const CockpitTask &task);
    static bool isUrgent(CockpitKind kind);
    /// The page to go to, and with what; empty: it is done on the desk itself.
    static QString page(CockpitKind kind);
    static QVariant about(const CockpitTask &task);
};

} // namespace cabas::ui
