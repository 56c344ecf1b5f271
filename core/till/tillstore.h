// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/till/tillsession.h"

#include <vector>

namespace cabas {

/// Tills, their sessions and the cash moved in them.
class TillStore {
public:
    static std::optional<Till> find(Tx &tx, TillId id);
    static std::optional<Till> findByName(Tx &tx, const QString &name);
    /// By name.
    static std::vector<Till> all(Tx &tx);
    static bool isPrefixTaken(Tx &tx, const QString &prefix);
    static TillId add(Tx &tx, const QString &name, const QString &prefix);
    /// Takes the till's row until COMMIT (PostgreSQL): two stations selling on it take turns.
    static void lock(Tx &tx, TillId id);
    /// The next ticket number, with the totals that never go back moved on by `total`.
    static Till takeNumber(Tx &tx, TillId id, Money total, const QDateTime &at);

    static TillSession addSession(Tx &tx, TillSession session);
    static std::optional<TillSession> session(Tx &tx, TillSessionId id);
    static std::optional<TillSession> firstSession(Tx &tx, TillId till);
    static std::optional<TillSession> lastSession(Tx &tx, TillId till);
    /// The till's session is over: nothing more may be sold on it.
    static void endSession(Tx &tx, TillId till);

    static CashMove addCashMove(Tx &tx, CashMove move, TillId till);
    static std::vector<CashMove> cashMoves(Tx &tx, TillSessionId session);

    static TillHandover addHandover(Tx &tx, TillHandover handover, TillId till);
    /// Oldest first.
    static std::vector<TillHandover> handovers(Tx &tx, TillSessionId session);

    /// Absent a row, the usual ones.
    static TillTerms terms(Tx &tx, TillId till);
    /// False when `terms.revision` is no longer the file's.
    static bool setTerms(Tx &tx, TillId till, const TillTerms &terms);

    static const ChainSpec &sessionChainSpec();
    static const ChainSpec &cashChainSpec();
    /// As cash moves were sealed before they named a bag.
    static const ChainSpec &firstCashChainSpec();
    static const ChainSpec &handoverChainSpec();
};

} // namespace cabas
