// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace cabas {

/// How much a shop's file holds.
class InfoReportStore {
public:
    /// Rows by what they are: products, members, tickets, entries...
    static std::vector<std::pair<QString, qint64>> counts(Tx &tx);
    /// Public keys that sign this file's closings, oldest first.
    static QStringList keys(Tx &tx);
};

} // namespace cabas
