// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// The list of reports.
class Reports {
    Q_DECLARE_TR_FUNCTIONS(Reports)

public:
    /// Those of every day first.
    static const std::vector<ReportKind> &all();
    /// NotFound, in words, when there is none of that name.
    static Result<ReportKind> find(const QString &name);
    /// For people.
    static QString title(const ReportKind &kind);
};

} // namespace cabas
