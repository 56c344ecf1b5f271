// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drawing.h"

#include <QStringList>

namespace cabas {

/// `cabas report [NAME FILE] [--from DAY] [--to DAY] [--at DAY] [--account N] [--journal CODE]
/// [--by WORD] [--format table|csv|json|xlsx] [--out PATH]`; alone it lists the reports.
int runReport(const QStringList &words);
/// The same as a PDF: `--format pdf --out PATH`.
int drawReport(const QStringList &words, const Drawing &drawing);

} // namespace cabas
