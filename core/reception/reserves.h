// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/delivery.h"
#include "core/purchasing/deliverygap.h"
#include "core/purchasing/expectedcredit.h"

#include <vector>

namespace cabas {

/// One thing that a supplier is told about a delivery of theirs.
struct Reserve {
    std::optional<DeliveryLineId> line = {}; ///< absent: the delivery as a whole
    std::optional<GapId> gap = {};           ///< absent: the count says it
    QString productCode;
    QString productName; ///< empty: the delivery as a whole
    QString reference;   ///< the supplier's own
    Unit unit = Unit::Piece;
    GapKind kind = GapKind::Missing;
    Quantity quantity;
    Money value; ///< what must not be paid, at the line's cost, VAT excluded; 0: nothing, not
                 ///< invoiced (missing of an order that no document announced) or not known
    std::optional<int> temperature; ///< tenths of a degree
    QString comment;
};

/// What a delivery gives reason to write to its supplier about. Pure.
class Reserves {
public:
    /// Line by line: what is missing or too many against the document, then what was noted on the
    /// goods; at the end what was noted about the delivery as a whole.
    static std::vector<Reserve> of(const std::vector<DeliveryLine> &lines,
                                   const std::vector<DeliveryGap> &gaps);
    /// The same with the values that were claimed: what was given up is worth nothing any more.
    /// Where nothing was ever claimed the values stay.
    static std::vector<Reserve> withClaims(std::vector<Reserve> reserves,
                                           const std::vector<ExpectedCredit> &credits);
    /// The credit note to expect: what is missing, damaged, refused or wrong.
    static Money credit(const std::vector<Reserve> &reserves);
};

} // namespace cabas
