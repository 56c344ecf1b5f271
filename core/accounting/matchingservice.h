// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/matching.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Lettrage: which lines of somebody's account settle each other. It may be undone as long as the
/// fiscal year it was done in is not closed for good.
class MatchingService {
    Q_DECLARE_TR_FUNCTIONS(MatchingService)

public:
    explicit MatchingService(Database &db) : m_db(db) {}

    /// The lines of an account and a third party over days, matched or not.
    Result<std::vector<PartyLine>> lines(const Session &session, const QString &account,
                                         const QString &thirdParty, QDate from, QDate to);
    Result<std::vector<PartyLine>> open(const Session &session, const QString &account,
                                        const QString &thirdParty);
    Result<std::vector<PartyLine>> ofEntry(const Session &session, EntryId entry);
    /// How old what is open is, by third party, on the accounts that begin so.
    Result<std::vector<PartyAge>> ages(const Session &session, const QString &account, QDate on);

    /// Matches lines; see MatchingRules::check.
    Result<Matching> match(const Session &session, const std::vector<LineId> &lines);
    /// Uses lines up for a part of one of them, which stays open with the rest; answers that one.
    /// See MatchingRules::restOf.
    Result<PartyLine> matchPart(const Session &session, const std::vector<LineId> &lines);
    /// Frees a line that settles a part of another one, or is settled in part.
    Result<> unmatchPart(const Session &session, LineId line);
    Result<> unmatch(const Session &session, MatchingId id);
    Result<> unmatch(const Session &session, const QString &account, const QString &thirdParty,
                     const QString &letter);
    /// What the rules would match, without doing it.
    Result<std::vector<MatchingProposal>> proposals(const Session &session, const QString &account,
                                                    const QString &thirdParty);
    /// Matches all that the rules find on the accounts that begin so: of one third party, or of
    /// all when it is empty. Answers what was matched.
    Result<std::vector<Matching>> matchAll(const Session &session, const QString &account,
                                           const QString &thirdParty);

private:
    Result<> undo(const Session &session, const std::optional<Matching> &found, Tx &tx);

    Database &m_db;
};

} // namespace cabas
