// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shoppapers.h"
#include "core/reports/reporttable.h"
#include "ui/shell/desk.h"

namespace cabas::ui {

/// Who a letter, a notice or an order comes from: the shop and, where they are known, its address
/// and phone.
class Letterhead {
public:
    static QStringList lines(const QString &shop, const ShopPapers &papers);
    /// Puts the shop above what the paper begins with.
    static ReportTable on(ReportTable table, const Desk &desk);
};

} // namespace cabas::ui
