// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace cabas {

/// What a line typed at the till means.
struct BasketCommand {
    enum class Kind {
        Nothing,     ///< an empty line
        Add,         ///< `code`, `quantity` times
        Multiply,    ///< the next scan counts `quantity`
        SetQuantity, ///< of the line just scanned
        Repeat,      ///< the chosen line once more, as a line of its own
        Times,       ///< the quantity of the chosen line, `quantity` times
        VoidLast,    ///< takes the last line out again
        PriceCheck,  ///< tells the price of `code`, or of the next scan without one
        Tender,      ///< goes to payment, with `amount` in cash when it was typed
        Search,      ///< looks for `code` among the names
    };
    Kind kind = Kind::Nothing;
    QString code = {};
    Quantity quantity = Quantity::units(1);
    std::optional<Money> amount = {};

    bool operator==(const BasketCommand &) const = default;
};

/// The till's typed grammar, closed: what is not in this list is refused in words.
///
///     3*      ,250*     the next article counts 3, or 0.250 kg
///     3*CODE            the same in one go
///     *3                the chosen line, or the last one, three times what it is
///     *                 the chosen line, or the last one, once more
///     12                just after a scan: that line's quantity (at most four digits)
///     4711              else an article's code
///     -                 last line out
///     /       /CODE     price check
///     +       +20       pay; pay 20 in cash
///     letters           search by name
class BasketParser {
    Q_DECLARE_TR_FUNCTIONS(BasketParser)

public:
    /// `isAfterScan`: the last thing that happened was a line added by a scan or a code.
    static Result<BasketCommand> parse(QStringView typed, bool isAfterScan);

private:
    static Result<Quantity> multiplier(QStringView text);
    static Result<BasketCommand> tender(QStringView amount);
    static Result<BasketCommand> codeOrSearch(QStringView text, Quantity quantity);
    static Failure notUnderstood(QStringView typed);
};

} // namespace cabas
