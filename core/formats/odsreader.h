// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/table.h"
#include "core/formats/zippackage.h"

namespace cabas {

/// Reads the tables of an OpenDocument spreadsheet: values as they were last computed, repeated
/// rows and cells unrolled where they hold something.
class OdsReader {
public:
    static Result<TableFile> read(const ZipPackage &package, const TableLimits &limits,
                                  const Watch &watch);
};

} // namespace cabas
