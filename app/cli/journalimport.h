// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/access/session.h"

namespace cabas {

/// `cabas import journal FILE INPUT`: a FEC, a table of entries or opening balances; says what
/// came of it as JSON. The exit status.
int runJournalImport(const Arguments &arguments, Shop &shop, const Session &session);

} // namespace cabas
