// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/reversalrules.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/stockrules.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

using LotKey = std::optional<LotId>;

struct Held {
    Quantity quantity;
    Money value;
};

/// What is left of each lot of the receipts after what was taken back before.
std::map<LotKey, Held> remaining(const ReversalFacts &facts)
{
    std::map<LotKey, Held> held;
    for (const std::vector<StockMove> *moves : {&facts.receipts, &facts.taken}) {
        for (const StockMove &move : *moves) {
            held[move.lot].quantity += move.quantity;
            held[move.lot].value += move.value;
        }
    }
    return held;
}

/// What of `gone` a way explains; what it explains is taken from `gone`.
Quantity explained(Quantity &gone, Quantity way)
{
    const Quantity part = std::clamp(way, Quantity(), gone);
    gone -= part;
    return part;
}

/// How much stands in a lot, or beside all lots.
Quantity standing(const ReversalFacts &facts, LotKey key)
{
    Quantity beside = facts.level.onHand;
    for (const Lot &lot : facts.lots) {
        if (key == lot.id)
            return lot.onHand;
        beside -= lot.onHand;
    }
    return key ? Quantity() : std::max(beside, Quantity());
}

Money partOf(Money value, Quantity part, Quantity all)
{
    return Money::fromCents(mulDivRounded(value.cents(), part.milli(), all.milli()));
}

} // namespace

ReversibleLine ReversalRules::lineOf(const ReversalFacts &facts)
{
    ReversibleLine line;
    line.line = facts.line;
    line.isUntouched = facts.since.empty();
    line.level = facts.level;
    line.costBefore = facts.costBefore;
    for (const StockMove &move : facts.receipts)
        line.received += move.quantity;
    for (const StockMove &move : facts.taken)
        line.reversed -= move.quantity;
    for (const auto &[lot, held] : remaining(facts)) {
        const Quantity here =
            line.isUntouched ? held.quantity : std::min(held.quantity, standing(facts, lot));
        if (here <= Quantity())
            continue;
        line.parts.push_back({lot, here, partOf(held.value, here, held.quantity)});
        line.left += here;
    }
    line.departures = departuresOf(facts, line.gone());
    return line;
}

Departures ReversalRules::departuresOf(const ReversalFacts &facts, Quantity gone)
{
    const std::map<LotKey, Held> lots = remaining(facts);
    Departures ways;
    for (const StockMove &move : facts.since) {
        if (lots.find(move.lot) == lots.end())
            continue;
        if (move.kind == MoveKind::Sale || move.kind == MoveKind::Refund)
            ways.sold -= move.quantity;
        else if (move.kind == MoveKind::Loss)
            ways.lost -= move.quantity;
        else if (move.kind == MoveKind::Count)
            ways.counted -= move.quantity;
    }
    // Of a lot that another delivery filled too, more may have gone than came with this one.
    Departures departures;
    departures.sold = explained(gone, ways.sold);
    departures.lost = explained(gone, ways.lost);
    departures.counted = explained(gone, ways.counted);
    departures.other = gone;
    return departures;
}

QString ReversalRules::goneWords(const ReversibleLine &line)
{
    const auto text = [&](Quantity quantity) {
        return quantityText(quantity, line.line.unit, Language::locale());
    };
    const Departures &ways = line.departures;
    QStringList words;
    if (!ways.sold.isZero())
        words += tr("%1 sold").arg(text(ways.sold));
    if (!ways.lost.isZero())
        words += tr("%1 lost").arg(text(ways.lost));
    if (!ways.counted.isZero())
        words += tr("%1 missing at a count").arg(text(ways.counted));
    if (!ways.other.isZero())
        words += tr("%1 gone otherwise").arg(text(ways.other));
    return words.join(u", "_qs);
}

QString ReversalRules::waysGone(const std::vector<ReversibleLine> &lines)
{
    Departures all;
    for (const ReversibleLine &line : lines) {
        all.sold += line.departures.sold;
        all.lost += line.departures.lost;
        all.counted += line.departures.counted;
        all.other += line.departures.other;
    }
    QStringList words;
    if (!all.sold.isZero())
        words += tr("sold");
    if (!all.lost.isZero())
        words += tr("lost");
    if (!all.counted.isZero())
        words += tr("missing at a count");
    if (!all.other.isZero())
        words += tr("gone otherwise");
    return words.join(u", "_qs);
}

std::vector<StockMove> ReversalRules::moves(const ReversibleLine &line, Quantity quantity)
{
    std::vector<StockMove> moves;
    StockLevel level = line.level;
    Quantity wanted = quantity;
    for (const ReversiblePart &part : line.parts) {
        const Quantity taken = std::min(part.quantity, wanted);
        if (taken.isZero())
            continue;
        wanted -= taken;
        StockMove move;
        move.product = line.line.product;
        move.lot = part.lot;
        move.kind = MoveKind::Correction;
        move.quantity = -taken;
        move.value = line.isUntouched ? -partOf(part.value, taken, part.quantity)
                                      : -StockRules::outgoingValue(level, taken);
        level = StockRules::after(level, move.quantity, move.value);
        if (line.isUntouched && quantity == line.left)
            move.cost = line.costBefore;
        move.isCounter = true;
        moves.push_back(move);
    }
    return moves;
}

std::optional<ReversalRefusal> ReversalRules::refusal(const ReversibleLine &line,
                                                      std::optional<Quantity> wished)
{
    const QLocale locale = Language::locale();
    const auto text = [&](Quantity quantity) {
        return quantityText(quantity, line.line.unit, locale);
    };
    ReversalRefusal refusal{line.line.productCode, line.line.productName, {}};
    if (wished && (*wished <= Quantity() || (line.line.unit == Unit::Piece && !wished->isWhole())))
        refusal.reason = tr("This is no quantity to take back.");
    else if (wished && *wished > line.left)
        refusal.reason =
            tr("Only %1 of %2 are still here.").arg(text(line.left), text(line.received));
    else if (!wished && line.received == line.reversed)
        refusal.reason = tr("All of it was taken back before.");
    else if (!wished && !line.gone().isZero())
        refusal.reason = tr("%1 of %2 are no longer here: %3.")
                             .arg(text(line.gone()), text(line.received), goneWords(line));
    else
        return std::nullopt;
    return refusal;
}

Result<> ReversalRules::checkReason(const QString &reason)
{
    const qsizetype length = cleaned(reason).size();
    if (length == 0)
        return refused(tr("Say why this reception is taken back."), u"reason_missing"_qs);
    if (length > longestReason)
        return refused(tr("This reason is too long: %1 characters at most.").arg(longestReason),
                       u"reason_too_long"_qs);
    return Ok{};
}

} // namespace cabas
