// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/saleprompt.h"

namespace cabas {

/// The questions that sales stop for.
class PromptStore {
public:
    /// By the name of the article or family.
    static std::vector<SalePrompt> all(Tx &tx);
    static std::optional<SalePrompt> find(Tx &tx, PromptId id);
    static PromptId add(Tx &tx, const SalePrompt &prompt);
    /// Kind and text. False when `prompt.revision` is no longer the file's.
    static bool update(Tx &tx, const SalePrompt &prompt);
    static void remove(Tx &tx, PromptId id);
};

} // namespace cabas
