// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesinvoice.h"

#include <QByteArray>

namespace cabas {

/// Daily sales to buyers without electronic invoice as a file for the platform that hands them on
/// (decree 2022-1299). Pure.
class EReportingFile {
public:
    /// TLB1: goods with tax; TNT1: without.
    static QString transactionOf(const DailySales &sales);
    /// UTF-8, `;` between columns, amounts with a dot.
    static QByteArray csv(const std::vector<DailySales> &list);
    static QByteArray json(const std::vector<DailySales> &list);
};

} // namespace cabas
