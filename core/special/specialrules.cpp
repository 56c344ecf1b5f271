// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/special/specialrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <array>
#include <utility>

namespace cabas {

namespace {

constexpr auto stateWords = std::to_array<std::pair<SpecialState, const char *>>({
    {SpecialState::Asked, "asked"},
    {SpecialState::Ordered, "ordered"},
    {SpecialState::Arrived, "arrived"},
    {SpecialState::Collected, "collected"},
    {SpecialState::Cancelled, "cancelled"},
});

constexpr auto eventWords = std::to_array<std::pair<SpecialEventKind, const char *>>({
    {SpecialEventKind::Asked, "asked"},
    {SpecialEventKind::Changed, "changed"},
    {SpecialEventKind::Ordered, "ordered"},
    {SpecialEventKind::Arrived, "arrived"},
    {SpecialEventKind::TakenBack, "taken_back"},
    {SpecialEventKind::Collected, "collected"},
    {SpecialEventKind::Returned, "returned"},
    {SpecialEventKind::Cancelled, "cancelled"},
});

QString shown(const SpecialOrder &order, Quantity quantity)
{
    return quantityText(quantity, order.unit, Language::locale());
}

} // namespace

QString SpecialRules::stateName(SpecialState state)
{
    return QString::fromLatin1(stateWords[size_t(state)].second);
}

std::optional<SpecialState> SpecialRules::stateFromName(const QString &name)
{
    for (const auto &[state, word] : stateWords) {
        if (name == QLatin1String(word))
            return state;
    }
    return std::nullopt;
}

QString SpecialRules::eventName(SpecialEventKind kind)
{
    return QString::fromLatin1(eventWords[size_t(kind)].second);
}

SpecialEventKind SpecialRules::eventFromName(const QString &name)
{
    for (const auto &[kind, word] : eventWords) {
        if (name == QLatin1String(word))
            return kind;
    }
    return SpecialEventKind::Changed;
}

QString SpecialRules::title(SpecialState state)
{
    switch (state) {
    case SpecialState::Asked:
        return tr("to order");
    case SpecialState::Ordered:
        return tr("ordered");
    case SpecialState::Arrived:
        return tr("to collect");
    case SpecialState::Collected:
        return tr("collected");
    case SpecialState::Cancelled:
        break;
    }
    return tr("cancelled");
}

SpecialOrder SpecialRules::applied(SpecialOrder order, const SpecialEvent &event)
{
    switch (event.kind) {
    case SpecialEventKind::Asked:
    case SpecialEventKind::Changed:
        break;
    case SpecialEventKind::Ordered:
        order.onOrder = event.supplierOrder;
        break;
    case SpecialEventKind::Arrived:
        order.arrived += event.quantity;
        order.arrivedOn = event.day;
        order.delivery = event.delivery;
        break;
    case SpecialEventKind::TakenBack:
        order.arrived -= event.quantity;
        break;
    case SpecialEventKind::Collected:
        order.collected += event.quantity;
        break;
    case SpecialEventKind::Returned:
        order.collected -= event.quantity;
        break;
    case SpecialEventKind::Cancelled:
        order.isCancelled = true;
        break;
    }
    return order;
}

SpecialState SpecialRules::stateOf(const SpecialOrder &order)
{
    if (order.isCancelled)
        return SpecialState::Cancelled;
    if (!order.ready().isZero())
        return SpecialState::Arrived;
    if (!order.isOpen())
        return SpecialState::Collected;
    return order.onOrder ? SpecialState::Ordered : SpecialState::Asked;
}

bool SpecialRules::isToOrder(const SpecialOrder &order)
{
    return !order.missing().isZero() && !order.onOrder;
}

bool SpecialRules::isOverdue(const SpecialOrder &order, QDate today, int keepDays)
{
    return !order.ready().isZero() && order.arrivedOn && order.arrivedOn->addDays(keepDays) < today;
}

Result<> SpecialRules::check(const SpecialOrder &order, QDate today)
{
    if (order.quantity.milli() <= 0)
        return refused(tr("Say how much the member wants: more than nothing."), u"quantity"_qs);
    if (order.quantity > maxQuantity)
        return refused(tr("So much for one member cannot be true. Check the number typed."),
                       u"quantity"_qs);
    if (order.unit == Unit::Piece && !order.quantity.isWhole())
        return refused(tr("“%1” is sold by the piece: a whole number of them.").arg(order.name),
                       u"quantity"_qs);
    if (order.price && (*order.price <= Money() || *order.price > maxPrice))
        return refused(tr("The price agreed must be above 0 and below a hundred thousand euros."),
                       u"price"_qs);
    if (order.isPrepaid && !order.price)
        return refused(tr("What is paid in advance needs its price now."), u"price"_qs);
    if (order.wantedOn && *order.wantedOn < today)
        return refused(tr("The day it is wanted is past. Choose today or later."), u"wanted"_qs);
    if (order.note.size() > maxNoteLength)
        return refused(tr("The note has %1 characters at most.").arg(maxNoteLength), u"note"_qs);
    return Ok{};
}

Result<> SpecialRules::checkChange(const SpecialOrder &order)
{
    const SpecialState state = stateOf(order);
    if (state == SpecialState::Asked && order.arrived.isZero())
        return Ok{};
    return refused(tr("This order can no longer change: it is “%1”. Cancel it and ask anew.")
                       .arg(title(state)),
                   u"state"_qs);
}

Result<> SpecialRules::checkCancel(const SpecialOrder &order, const QString &reason, bool toShelf)
{
    if (!order.isOpen())
        return refused(tr("This order is over already: it is “%1”.").arg(title(stateOf(order))),
                       u"state"_qs);
    const QString words = cleaned(reason);
    if (words.isEmpty() || words.size() > maxReasonLength)
        return refused(tr("Say why in 1 to %1 characters.").arg(maxReasonLength), u"reason"_qs);
    if (toShelf)
        return Ok{};
    if (!order.ready().isZero())
        return refused(tr("%1 of “%2” are set aside for this member: say that they go to the "
                          "shelf.")
                           .arg(shown(order, order.ready()), order.name),
                       u"to_shelf"_qs);
    if (order.onOrder)
        return refused(tr("“%1” is on order %2 already: say that it goes to the shelf when it "
                          "comes.")
                           .arg(order.name, order.onOrderNumber),
                       u"to_shelf"_qs);
    return Ok{};
}

Result<> SpecialRules::checkCollect(const SpecialOrder &order, std::optional<MemberId> member,
                                    Quantity quantity)
{
    if (member != order.member)
        return refused(tr("Order %1 is for another member: scan the badge of number %2 first.")
                           .arg(order.id.value())
                           .arg(order.memberNumber),
                       u"special_member"_qs);
    if (order.ready().isZero())
        return refused(tr("Nothing is set aside for order %1: it is “%2”.")
                           .arg(order.id.value())
                           .arg(title(stateOf(order))),
                       u"special_state"_qs);
    const int percent = order.unit == Unit::Piece ? 100 : 100 + overweightPercent;
    if (quantity.milli() * 100 > order.ready().milli() * percent)
        return refused(tr("Only %1 of “%2” are set aside for order %3. Scan what comes from the "
                          "shelf as usual.")
                           .arg(shown(order, order.ready()), order.name)
                           .arg(order.id.value()),
                       u"special_quantity"_qs);
    return Ok{};
}

Quantity SpecialRules::handedOver(const SpecialOrder &order, Quantity sold)
{
    const bool isAll = order.unit != Unit::Piece &&
                       sold.milli() * 100 >= order.ready().milli() * (100 - overweightPercent);
    return isAll ? order.ready() : sold;
}

Result<> SpecialRules::checkReserve(const SpecialOrder &order, Money balance, Money kept)
{
    const Money amount = reserved(order);
    if (amount.isZero() || amount <= balance - kept)
        return Ok{};
    const QLocale locale = Language::locale();
    return refused(tr("%1 are to be paid in advance, and %2 are free on the member’s account. Top "
                      "it up first, or let them pay when they collect.")
                       .arg(moneyText(amount, locale), moneyText(balance - kept, locale)),
                   u"balance"_qs);
}

Result<> SpecialRules::checkKeepDays(int days)
{
    if (days < fewestKeepDays || days > mostKeepDays)
        return refused(
            tr("Goods are kept for members %1 to %2 days.").arg(fewestKeepDays).arg(mostKeepDays),
            u"keep_days"_qs);
    return Ok{};
}

std::vector<SpecialShare> SpecialRules::shared(const std::vector<SpecialOrder> &orders,
                                               Quantity came)
{
    std::vector<SpecialShare> shares;
    for (const SpecialOrder &order : orders) {
        const Quantity taken = std::min(came, order.missing());
        if (taken.milli() <= 0)
            continue;
        shares.push_back({order.id, taken});
        came -= taken;
    }
    return shares;
}

std::vector<SpecialShare> SpecialRules::lost(const std::vector<SpecialOrder> &orders, Quantity gone)
{
    std::vector<SpecialShare> shares;
    for (auto order = orders.rbegin(); order != orders.rend(); ++order) {
        const Quantity taken = std::min(gone, order->ready());
        if (taken.milli() <= 0)
            continue;
        shares.push_back({order->id, taken});
        gone -= taken;
    }
    return shares;
}

Quantity SpecialRules::packsFor(Quantity wanted, Quantity pack)
{
    if (wanted.milli() <= 0 || pack.milli() <= 0)
        return {};
    return Quantity::units((wanted.milli() + pack.milli() - 1) / pack.milli());
}

Money SpecialRules::reserved(const SpecialOrder &order)
{
    if (!order.isPrepaid || !order.isOpen() || !order.price)
        return {};
    return amountOf(*order.price, order.quantity - order.collected);
}

QString SpecialRules::firstName(const QString &name)
{
    return cleaned(name).section(u' ', 0, 0);
}

} // namespace cabas
