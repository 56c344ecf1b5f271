// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/orderrules.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

SupplierOrder OrderRules::cleanedUp(SupplierOrder order)
{
    order.number = cleaned(order.number);
    order.remark = cleaned(order.remark);
    for (OrderLine &line : order.lines)
        line.note = cleaned(line.note);
    return order;
}

Result<> OrderRules::check(const SupplierOrder &order)
{
    if (order.number.size() > maxNumberLength)
        return refused(tr("An order’s number has %1 characters at most.").arg(maxNumberLength),
                       u"number"_qs);
    if (order.remark.size() > maxRemarkLength)
        return refused(tr("This remark is too long: %1 characters at most.").arg(maxRemarkLength),
                       u"remark"_qs);
    if (order.expectedOn && *order.expectedOn < order.orderedOn)
        return refused(tr("Goods cannot be expected before they are ordered."), u"expected"_qs);
    return Ok{};
}

Result<> OrderRules::check(const OrderLine &line, const Product &product)
{
    if (line.quantity.milli() <= 0)
        return refused(tr("The quantity of %1 must be above zero.").arg(product.name),
                       u"quantity"_qs);
    if (line.quantity.milli() > maxQuantityMilli)
        return refused(
            tr("So much of %1 cannot be true. Check the number typed.").arg(product.name),
            u"quantity"_qs);
    if (line.pack.milli() <= 0 || line.packs.isNegative())
        return refused(tr("The pack of %1 must hold more than nothing.").arg(product.name),
                       u"pack"_qs);
    if (product.unit == Unit::Piece && !line.quantity.isWhole())
        return refused(tr("%1 is ordered by the piece: a whole number of them.").arg(product.name),
                       u"unit"_qs);
    if (line.cost.e4() < 0 || line.cost.e4() > maxCostE4)
        return refused(tr("The cost of %1 is too high or too low to be true.").arg(product.name),
                       u"cost"_qs);
    if (line.reference.size() > maxReferenceLength)
        return refused(
            tr("A supplier’s reference has %1 characters at most.").arg(maxReferenceLength),
            u"reference"_qs);
    if (line.note.size() > maxNoteLength)
        return refused(tr("What you tell of %1 is too long: %2 characters at most.")
                           .arg(product.name)
                           .arg(maxNoteLength),
                       u"note"_qs);
    if (product.state == ProductState::Blocked)
        return refused(tr("%1 is blocked: it may not be ordered.").arg(product.name),
                       u"blocked"_qs);
    return Ok{};
}

OrderLine OrderRules::withQuantity(OrderLine line)
{
    if (!line.packs.isZero())
        line.quantity = packsOf(line.packs, line.pack);
    return line;
}

std::vector<OrderLine> OrderRules::merged(const std::vector<OrderLine> &lines)
{
    std::vector<OrderLine> all;
    for (const OrderLine &line : lines) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const OrderLine &other) {
            return other.product == line.product;
        });
        if (same == all.end()) {
            all.push_back(line);
            continue;
        }
        const bool bothInPacks =
            same->pack == line.pack && !same->packs.isZero() && !line.packs.isZero();
        same->packs = bothInPacks ? same->packs + line.packs : Quantity();
        same->quantity += line.quantity;
        if (same->note.isEmpty())
            same->note = line.note;
    }
    return all;
}

SupplierOrder OrderRules::joined(const SupplierOrder &base, const SupplierOrder &mine,
                                 const SupplierOrder &theirs)
{
    const auto lineOf = [](const std::vector<OrderLine> &lines, ProductId product) {
        return std::find_if(lines.begin(), lines.end(),
                            [&](const OrderLine &each) { return each.product == product; });
    };
    const auto isSame = [](const OrderLine &a, const OrderLine &b) {
        return a.packs == b.packs && a.pack == b.pack && a.quantity == b.quantity &&
               a.cost == b.cost && a.note == b.note;
    };
    SupplierOrder joined = theirs;
    for (const OrderLine &line : base.lines) {
        if (lineOf(mine.lines, line.product) == mine.lines.end())
            std::erase_if(joined.lines,
                          [&](const OrderLine &each) { return each.product == line.product; });
    }
    for (const OrderLine &line : mine.lines) {
        const auto before = lineOf(base.lines, line.product);
        if (before != base.lines.end() && isSame(*before, line))
            continue;
        const auto other = lineOf(joined.lines, line.product);
        if (other == joined.lines.end())
            joined.lines.push_back(line);
        else
            joined.lines[size_t(other - joined.lines.begin())] = line;
    }
    const auto take = [&](auto field) {
        if (mine.*field != base.*field)
            joined.*field = mine.*field;
    };
    take(&SupplierOrder::supplier);
    take(&SupplierOrder::number);
    take(&SupplierOrder::expectedOn);
    take(&SupplierOrder::remark);
    take(&SupplierOrder::keepOpen);
    return joined;
}

Result<> OrderRules::checkSend(const SupplierOrder &order)
{
    if (order.state != OrderState::Draft)
        return refused(tr("Order %1 was sent already.").arg(order.number), u"state"_qs);
    if (order.lines.empty())
        return refused(tr("Order %1 has no line yet: there is nothing to send.").arg(order.number),
                       u"empty"_qs);
    return Ok{};
}

Result<> OrderRules::checkCancel(const SupplierOrder &order)
{
    if (order.state == OrderState::Cancelled)
        return refused(tr("Order %1 is cancelled already.").arg(order.number), u"state"_qs);
    if (order.state == OrderState::Received || order.hasArrivals)
        return refused(
            tr("Goods of order %1 came: it can no longer be cancelled.").arg(order.number),
            u"state"_qs);
    return Ok{};
}

Result<> OrderRules::checkAwaited(const SupplierOrder &order)
{
    if (order.state == OrderState::Draft)
        return refused(tr("Order %1 is a draft: send it first.").arg(order.number), u"state"_qs);
    if (order.state != OrderState::Sent)
        return refused(tr("Order %1 is no longer awaited.").arg(order.number), u"state"_qs);
    return Ok{};
}

std::vector<OrderReceipt> OrderRules::shared(const std::vector<SupplierOrder> &orders,
                                             std::map<ProductId, Quantity> came)
{
    std::vector<OrderReceipt> receipts;
    for (const SupplierOrder &order : orders) {
        for (const OrderLine &line : order.lines) {
            Quantity &left = came[line.product];
            const Quantity taken = std::min(left, line.open());
            if (taken.milli() <= 0)
                continue;
            receipts.push_back({line.id, taken});
            left -= taken;
        }
    }
    return receipts;
}

std::vector<OrderReceipt> OrderRules::returned(const std::vector<SupplierOrder> &orders,
                                               const std::vector<OrderReceipt> &brought,
                                               std::map<ProductId, Quantity> kept)
{
    std::map<OrderLineId, Quantity> came;
    for (const OrderReceipt &each : brought)
        came[each.line] += each.quantity;
    std::vector<OrderReceipt> returns;
    for (const SupplierOrder &order : orders) {
        for (const OrderLine &line : order.lines) {
            Quantity &left = kept[line.product];
            const Quantity stays = std::clamp(left, Quantity(), came[line.id]);
            left -= stays;
            if (came[line.id] > stays)
                returns.push_back({line.id, came[line.id] - stays});
        }
    }
    return returns;
}

bool OrderRules::isAwaitedAgain(const SupplierOrder &order, bool isWhole)
{
    return order.state == OrderState::Received && (isWhole || !isDone(order));
}

bool OrderRules::isDone(const SupplierOrder &order)
{
    return !order.keepOpen ||
           std::all_of(order.lines.begin(), order.lines.end(),
                       [](const OrderLine &line) { return line.open().isZero(); });
}

Money OrderRules::amount(const std::vector<OrderLine> &lines)
{
    Money total;
    for (const OrderLine &line : lines)
        total += amountOf(line.cost, line.quantity);
    return total;
}

} // namespace cabas
