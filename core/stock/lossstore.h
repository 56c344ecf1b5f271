// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/stock/lossservice.h"

namespace cabas {

/// Losses, which are moves and their words in the audit.
class LossStore {
public:
    /// Newest first.
    static std::vector<NotedLoss> ofDay(Tx &tx, QDate day);
    static std::optional<NotedLoss> find(Tx &tx, qint64 number);
};

} // namespace cabas
