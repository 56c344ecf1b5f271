// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas report [NAME FILE] [--from DAY] [--to DAY] [--at DAY] [--account N] [--journal CODE]
/// [--by WORD] [--format table|csv|json] [--out PATH]`; alone it lists the reports.
int runReport(const QStringList &words);

} // namespace cabas
