// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/till/saleprompt.h"
#include "core/till/salescope.h"

#include <QCoreApplication>

namespace cabas {

/// What is asked before a ticket is paid, and what an answer does. Pure.
class PromptRules {
    Q_DECLARE_TR_FUNCTIONS(PromptRules)

public:
    static constexpr int maxText = 120;

    /// age18, raw_milk, deposit, container, notice.
    static QString name(PromptKind kind);
    static std::optional<PromptKind> fromName(const QString &name);
    static const std::vector<PromptKind> &all();

    /// For people: "Age: 18 or older".
    static QString title(PromptKind kind);
    /// The question, with the text of a notice.
    static QString question(PromptKind kind, const QString &text);
    static QString yes(PromptKind kind);
    static QString no(PromptKind kind);
    /// Whether a "no" takes the articles out of the basket.
    static bool noTakesOut(PromptKind kind) { return kind == PromptKind::Age18; }
    /// Whether a "yes" leads to the deposit.
    static bool yesAddsDeposit(PromptKind kind);

    /// The same question of several articles is one: its kind, and the text of a notice.
    static QString keyOf(const SalePrompt &prompt);
    /// The questions that some lines raise and nobody answered yet, in the order of the lines.
    static std::vector<PromptDue> due(const std::vector<SalePrompt> &prompts,
                                      const std::vector<ScopedLine> &lines, const FamilyTree &tree,
                                      const std::vector<PromptAnswer> &answers);
    /// Refused while a question waits, or where an answer forbids an article that is still there.
    static Result<> check(const std::vector<SalePrompt> &prompts,
                          const std::vector<ScopedLine> &lines, const FamilyTree &tree,
                          const std::vector<PromptAnswer> &answers);
    /// What may be kept.
    static Result<> check(const SalePrompt &prompt);
};

} // namespace cabas
