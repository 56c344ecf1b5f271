// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/shop.h"
#include "core/bank/bank.h"

#include <QJsonObject>

namespace cabas {

/// `cabas import bank FILE INPUT [--dry-run] [--partial] [--mapping NAME] [--dates dmy|mdy]
/// [--ledger ACCOUNT]`
int runBankImport(const Arguments &arguments, Shop &shop, const Session &session);

/// `{read, added, changed, unchanged, refused, accounts, warnings?}`
QJsonObject bankImportJson(const BankImport &done);

} // namespace cabas
