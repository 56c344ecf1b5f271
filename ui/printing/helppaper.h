// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/helpcards.h"

#include <QCoreApplication>

class QPagedPaintDevice;

namespace cabas::ui {

/// A help card on one A4 page for the wall, in type that is read standing. May run in any thread.
class HelpPaper {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::HelpPaper)

public:
    /// False when the device could not be painted on.
    static bool paint(const HelpCard &card, const QString &shop, QPagedPaintDevice &device,
                      int resolution);
    /// Storage when it cannot be written.
    static Result<> writePdf(const HelpCard &card, const QString &shop, const QString &path);
};

} // namespace cabas::ui
