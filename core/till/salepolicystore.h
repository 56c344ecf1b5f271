// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/basket.h"
#include "core/till/salepolicy.h"
#include "core/till/saleprompt.h"

namespace cabas {

/// Whom the shop sells to, and what was answered and allowed for a basket.
class SalePolicyStore {
public:
    static SalePolicy read(Tx &tx);
    /// False when `policy.revision` is no longer the file's.
    static bool write(Tx &tx, const SalePolicy &policy);

    static std::vector<PromptAnswer> answersOf(Tx &tx, BasketId basket);
    static void answer(Tx &tx, BasketId basket, const PromptAnswer &answer, UserId user,
                       const QDateTime &at);
    /// The question is open again.
    static void forget(Tx &tx, BasketId basket, const QString &prompt);
    static std::vector<SaleOverride> overridesOf(Tx &tx, BasketId basket);
    static void allow(Tx &tx, BasketId basket, const SaleOverride &override, const QDateTime &at);
};

} // namespace cabas
