// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using PromptId = Id<struct PromptTag>;

/// Why a sale stops for a question.
enum class PromptKind {
    Age18,     ///< no alcohol for minors (Code de la santé publique, art. L3342-1)
    RawMilk,   ///< to be boiled for small children, pregnant or frail people (arrêté 13/07/2012)
    Deposit,   ///< is a deposit due?
    Container, ///< the customer's own container, or one of the shop's?
    Notice,    ///< a text of the shop's own
};

/// What is asked once a ticket where an article, or any of a family, is on it.
struct SalePrompt {
    PromptId id{0};
    std::optional<ProductId> product; ///< this or...
    std::optional<FamilyId> family;   ///< ...this
    PromptKind kind = PromptKind::Notice;
    QString text;  ///< of a notice
    QString about; ///< name of the article or family, as read
    int revision = 1;

    bool operator==(const SalePrompt &) const = default;
};

/// A question that waits for its answer, with the lines that it is about.
struct PromptDue {
    QString key;
    PromptKind kind = PromptKind::Notice;
    QString text;
    std::vector<int> positions;
    QString articles; ///< their names

    bool operator==(const PromptDue &) const = default;
};

struct PromptAnswer {
    QString key;
    bool isYes = false;

    bool operator==(const PromptAnswer &) const = default;
};

} // namespace cabas
