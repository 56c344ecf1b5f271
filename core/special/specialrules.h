// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/special/specialorder.h"

#include <QCoreApplication>

namespace cabas {

/// Which state of a member's order may follow which, who is served first, and what a cancelled
/// order leaves behind. Pure.
class SpecialRules {
    Q_DECLARE_TR_FUNCTIONS(SpecialRules)

public:
    static constexpr int maxNoteLength = 200;
    static constexpr int maxReasonLength = 200;
    /// A thousand units for one household: beyond it a barcode was read into the quantity.
    static constexpr Quantity maxQuantity = Quantity::units(1000);
    /// A hundred thousand euros for one unit.
    static constexpr Money maxPrice = Money::fromCents(10'000'000);
    /// How long goods set aside wait, unless the shop says otherwise.
    static constexpr int usualKeepDays = 7;
    static constexpr int fewestKeepDays = 1;
    static constexpr int mostKeepDays = 90;

    /// `asked`, `ordered`, `arrived`, `collected`, `cancelled`.
    static QString stateName(SpecialState state);
    static std::optional<SpecialState> stateFromName(const QString &name);
    static QString eventName(SpecialEventKind kind);
    static SpecialEventKind eventFromName(const QString &name);
    /// For people.
    static QString title(SpecialState state);

    /// The order after what happened to it; events are applied in the order they were written.
    static SpecialOrder applied(SpecialOrder order, const SpecialEvent &event);
    static SpecialState stateOf(const SpecialOrder &order);
    /// Some of it is still to be put on a supplier's order.
    static bool isToOrder(const SpecialOrder &order);
    /// Set aside for more than `keepDays` days. A note of the shelf, not of the member's standing.
    static bool isOverdue(const SpecialOrder &order, QDate today, int keepDays);

    /// Quantity, price, day and note, as they are asked for or changed.
    static Result<> check(const SpecialOrder &order, QDate today);
    /// Only what nobody ordered yet may change.
    static Result<> checkChange(const SpecialOrder &order);
    /// Ordered or set aside goods go to the shelf: whoever cancels must have said so.
    static Result<> checkCancel(const SpecialOrder &order, const QString &reason, bool toShelf);
    /// A cut piece is never exactly what was asked for: weighed goods may be sold a fifth over what
    /// is set aside.
    static constexpr int overweightPercent = 20;
    /// To `member`, absent where nobody was named.
    static Result<> checkCollect(const SpecialOrder &order, std::optional<MemberId> member,
                                 Quantity quantity);
    /// Whether a member's account, `kept` of which other orders have, holds what this one costs.
    static Result<> checkReserve(const SpecialOrder &order, Money balance, Money kept);
    /// What of the goods set aside a sale hands over: of weighed goods all, unless it is clearly
    /// (by more than a fifth) a part of them.
    static Quantity handedOver(const SpecialOrder &order, Quantity sold);
    static Result<> checkKeepDays(int days);

    /// Who gets what of `came`: first asked, first served; the last one served may get less than
    /// they asked for. `orders` in the order they were asked.
    static std::vector<SpecialShare> shared(const std::vector<SpecialOrder> &orders, Quantity came);
    /// Who loses what when `gone` of the goods set aside are no longer here: the last served
    /// first, and never what was collected.
    static std::vector<SpecialShare> lost(const std::vector<SpecialOrder> &orders, Quantity gone);
    /// The packs that hold `wanted`: the last one is opened for the shelf.
    static Quantity packsFor(Quantity wanted, Quantity pack);
    /// What is kept of the member's account until they collect the rest.
    static Money reserved(const SpecialOrder &order);
    /// "Ada Byron King" is called "Ada".
    static QString firstName(const QString &name);
};

} // namespace cabas
