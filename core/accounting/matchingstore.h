// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/matching.h"
#include "core/db/transaction.h"

#include <functional>
#include <vector>

namespace cabas {

/// Lines of people's accounts and what settles what.
class MatchingStore {
public:
    /// All lines of an account and a third party (empty: those that name nobody), by day; without
    /// opening entries that repeat lines of years before.
    static std::vector<PartyLine> lines(Tx &tx, const QString &account, const QString &thirdParty,
                                        QDate from, QDate to);
    /// Only those that nothing settles. Opening entries count in the first year of the books alone:
    /// later ones repeat lines that are open already.
    static std::vector<PartyLine> open(Tx &tx, const QString &account, const QString &thirdParty);
    /// Open lines with a third party on the accounts that begin so, up to a day, by party.
    static void eachOpen(Tx &tx, const QString &account, QDate to,
                         const std::function<void(const PartyLine &)> &line);
    static std::optional<PartyLine> line(Tx &tx, LineId id);

    /// When one line is due, whatever is agreed for its entry.
    static void setDue(Tx &tx, LineId line, QDate dueOn);

    /// Lines that were used up for a part of one of these join the matching.
    static MatchingId add(Tx &tx, const Matching &matching, const QDateTime &at, UserId user);
    static std::optional<Matching> find(Tx &tx, MatchingId id);
    static std::optional<Matching> find(Tx &tx, const QString &account, const QString &thirdParty,
                                        qint64 number);
    static void remove(Tx &tx, MatchingId id);
    /// Uses a line up for a part of another one, which stays open with the rest.
    static void addPart(Tx &tx, LineId used, LineId rest, const QDateTime &at, UserId user);
    /// Frees a line from its parts, be it used up or the rest, with all others of them; answers how
    /// many were used up.
    static int removeParts(Tx &tx, LineId line);
    /// The number after the last one in use.
    static qint64 nextNumber(Tx &tx, const QString &account, const QString &thirdParty);
    /// The lines of an entry, with their ids.
    static std::vector<PartyLine> ofEntry(Tx &tx, EntryId entry);

private:
    static std::vector<PartyLine> select(Tx &tx, const QString &account, const QString &thirdParty,
                                         QDate from, QDate to, bool onlyOpen);
};

} // namespace cabas
