// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/basket.h"

#include <QStringList>

#include <map>
#include <vector>

namespace cabas {

/// Sales in the making: drafts, changed and deleted freely.
class BasketStore {
public:
    static std::optional<Basket> find(Tx &tx, BasketId id);
    static std::optional<Basket> current(Tx &tx, TillId till);
    /// Oldest first, with their lines.
    static std::vector<Basket> parked(Tx &tx, TillId till);
    /// Those of every till.
    static std::vector<Basket> allParked(Tx &tx);
    static Basket add(Tx &tx, const Basket &basket);
    static void setMember(Tx &tx, BasketId id, std::optional<MemberId> member);
    /// A basket parked at one till goes on at another.
    static void setTill(Tx &tx, BasketId id, TillId till);
    static void setGuest(Tx &tx, BasketId id, bool isGuest);
    static void setNote(Tx &tx, BasketId id, const QString &note);
    static void countVoid(Tx &tx, BasketId id);
    /// Two tills that recall one basket take turns (PostgreSQL).
    static void lock(Tx &tx, BasketId id);
    static void setState(Tx &tx, BasketId id, BasketState state, const QString &label);
    static void remove(Tx &tx, BasketId id);

    /// `by` rang it up.
    static void addLine(Tx &tx, BasketId id, const BasketLine &line, UserId by);
    /// The numbers on the ticket of lines that others than `cashier` rang up, by who did.
    static std::map<UserId, QStringList> rungByOthers(Tx &tx, BasketId id, UserId cashier);
    static void updateLine(Tx &tx, BasketId id, const BasketLine &line);
    static void removeLine(Tx &tx, BasketId id, int position);
};

} // namespace cabas
