// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/outbox/outboxitem.h"
#include "core/reports/memberletter.h"

#include <optional>
#include <vector>

namespace cabas {

/// The log of letters to members.
class MemberLetterStore {
public:
    static void add(Tx &tx, const LoggedLetter &letter, const QString &language,
                    const std::optional<OutboxId> &outbox, UserId user);
    /// Newest first.
    static std::vector<LoggedLetter> newest(Tx &tx, int limit);
    /// Whether a member got a letter since a day.
    static bool wasSent(Tx &tx, MemberId member, const QString &templateName, QDate since);
    /// Members who joined from a day on and are still there.
    static std::vector<MemberId> joinedSince(Tx &tx, QDate day);
    static std::vector<MemberId> leftSince(Tx &tx, QDate day);
    static std::vector<MemberId> present(Tx &tx);
};

} // namespace cabas
