// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/table.h"
#include "core/formats/zippackage.h"

#include <QCoreApplication>

namespace cabas {

/// Reads the visible sheets of an Office Open XML workbook (ECMA-376): values as they were last
/// computed, dates by the format they are shown in, 1900 and 1904 calendars.
class XlsxReader {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    static Result<TableFile> read(const ZipPackage &package, const TableLimits &limits,
                                  const Watch &watch);
};

} // namespace cabas
