// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// The figures of the VAT return, box by box, with the accounts each is read from.
class VatReport {
    Q_DECLARE_TR_FUNCTIONS(VatReport)

public:
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
