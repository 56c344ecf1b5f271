// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/shop.h"

namespace cabas {

/// `cabas import members FILE INPUT`: a table of members, from CSV, XLSX or ODS.
int runMemberImport(const Arguments &arguments, Shop &shop, const Session &session,
                    const QByteArray &bytes);

} // namespace cabas
