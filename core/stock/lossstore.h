// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/stock/lossservice.h"

namespace cabas {

/// Losses, which are moves and their words in the audit.
class LossStore {
public:
    /// Both days included, newest first.
    static std::vector<NotedLoss> between(Tx &tx, QDate from, QDate to);
    static std::optional<NotedLoss> find(Tx &tx, qint64 number);
};

} // namespace cabas
