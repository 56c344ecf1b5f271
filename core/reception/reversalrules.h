// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/delivery.h"
#include "core/stock/stockmove.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What the file holds about a line that is to be taken back.
struct ReversalFacts {
    DeliveryLine line;
    std::vector<StockMove> receipts; ///< of the line
    std::vector<StockMove> taken;    ///< back before, by counter-documents
    std::vector<StockMove> since;    ///< of the product since it came, by other documents
    StockLevel level;                ///< of the product now
    std::vector<Lot> lots;           ///< of the product, living
    UnitPrice costBefore;            ///< the last cost before it came; 0: none
};

/// What became of goods that came and are no longer here, each >= 0.
struct Departures {
    Quantity sold;    ///< less what customers brought back
    Quantity lost;    ///< noted as a loss
    Quantity counted; ///< a count or an inventory found less
    Quantity other;   ///< any other way, or it cannot be told apart from other goods

    Quantity sum() const { return sold + lost + counted + other; }
    bool operator==(const Departures &) const = default;
};

/// A lot's part of what can be taken back; no lot: goods whose lot is unknown.
struct ReversiblePart {
    std::optional<LotId> lot;
    Quantity quantity;
    Money value; ///< as it came in, of this quantity
};

/// What of a line can still be taken back.
struct ReversibleLine {
    DeliveryLine line;
    Quantity received; ///< into the stock
    Quantity reversed; ///< taken back before
    Quantity left;     ///< still here, of the lots it came in
    std::vector<ReversiblePart> parts;
    Departures departures;    ///< what became of the rest
    bool isUntouched = false; ///< the product has moved by nothing else since it came
    StockLevel level;
    UnitPrice costBefore;

    /// What went out since, or cannot be told apart from what did.
    Quantity gone() const { return received - reversed - left; }
};

/// A line that was asked for and stays, or stays in part, with why.
struct ReversalRefusal {
    QString code;
    QString name;
    QString reason;
};

/// What a counter-document takes back. Pure.
class ReversalRules {
    Q_DECLARE_TR_FUNCTIONS(ReversalRules)

public:
    static constexpr int longestReason = 200;

    static ReversibleLine lineOf(const ReversalFacts &facts);
    /// The moves that take `quantity` (> 0, at most what is left) of a line back, out of its own
    /// lots. While nothing else moved they are worth exactly what came in; afterwards the weighted
    /// average, as all goods that leave.
    static std::vector<StockMove> moves(const ReversibleLine &line, Quantity quantity);
    /// "10 sold, 2 lost": what became of the goods that are no longer here; empty: all are.
    static QString goneWords(const ReversibleLine &line);
    /// The ways in which goods of `lines` went: "sold, lost".
    static QString waysGone(const std::vector<ReversibleLine> &lines);
    /// "12 of 24 are no longer here: 10 sold, 2 lost": why a line stays, in part or whole; absent:
    /// all of it goes.
    static std::optional<ReversalRefusal> refusal(const ReversibleLine &line,
                                                  std::optional<Quantity> wished);
    static Result<> checkReason(const QString &reason);

private:
    static Departures departuresOf(const ReversalFacts &facts, Quantity gone);
};

} // namespace cabas
