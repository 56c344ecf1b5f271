// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/matching.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// Which lines settle each other (lettrage), and how old is what is open. Pure.
class MatchingRules {
    Q_DECLARE_TR_FUNCTIONS(MatchingRules)

public:
    /// 1 is A, 26 Z, 27 AA: the code of EcritureLet.
    static QString letter(qint64 number);
    /// The other way; 0 for what is no letter.
    static qint64 numberOf(const QString &letter);

    /// Refuses fewer than two lines, lines of several accounts or third parties, one that is
    /// matched already, or sides that differ.
    static Result<> check(const std::vector<PartyLine> &lines);
    /// The line that would stay open with the rest if the others settled it in part: of those that
    /// are owed and larger than the rest, the one due last. Refuses what check() refuses, but that
    /// the sides differ; and lines of one side only.
    static Result<LineId> restOf(const std::vector<PartyLine> &lines);

    /// What settles what among the open lines of one account and third party, surest first: an
    /// entry and its reversal; the same document reference; equal amounts; one amount that is the
    /// sum of several, the oldest ones or up to four; all that is open. No line is in two
    /// proposals. Bounded: tries at most some thousands of sums.
    static std::vector<MatchingProposal> propose(const std::vector<PartyLine> &open);
    static QString reasonTitle(MatchingProposal::Reason reason);

    /// Adds an open line to its age on a day; a payment is kept apart.
    static void age(PartyAge &age, const PartyLine &line, QDate on);
    /// Takes the payments kept apart off the oldest parts; what is too much is not due.
    static void settleOldest(PartyAge &age);
};

} // namespace cabas
