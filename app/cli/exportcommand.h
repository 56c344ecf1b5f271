// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drawing.h"

#include <QStringList>

namespace cabas {

/// `cabas export KIND FILE OUT [--from DAY] [--to DAY] [--year Y]`; prints `{kind, files, ...}`.
int runExport(const QStringList &words);
/// The same for what is drawn: an invoice as PDF, with its XML in it.
int drawExport(const QStringList &words, const Drawing &drawing);

} // namespace cabas
