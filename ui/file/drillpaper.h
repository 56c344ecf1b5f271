// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/backup/restoreservice.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

namespace cabas::ui {

/// What a drill found, for paper: a sheet to date, sign and file.
class DrillPaper {
    Q_DECLARE_TR_FUNCTIONS(DrillPaper)

public:
    static ReportTable table(const DrillReport &drill, const QString &shop, const Session &session);
    /// What would be missing, in one line: "Tickets 12, Members 1".
    static QString missing(const RestorePreview &preview);
    /// An instant or a day as the file keeps it, in shop time; empty for none.
    static QString when(const QString &kept, const Session &session);
};

} // namespace cabas::ui
