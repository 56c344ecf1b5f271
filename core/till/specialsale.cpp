// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/specialsale.h"

#include "core/catalog/catalogstore.h"
#include "core/members/memberstore.h"
#include "core/special/specialrules.h"
#include "core/special/specialstore.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

SpecialEvent eventOf(const Ticket &ticket, SpecialEventKind kind, SpecialOrderId order,
                     const TicketLine &line, Quantity quantity)
{
    SpecialEvent event;
    event.order = order;
    event.kind = kind;
    event.quantity = quantity;
    event.ticket = ticket.id;
    event.ticketLine = line.position;
    event.day = ticket.businessDay;
    event.at = ticket.at;
    event.user = ticket.user;
    return event;
}

/// What the lines of a sale hand over, by order.
std::map<SpecialOrderId, Quantity> handedOver(const std::vector<BasketLine> &lines)
{
    std::map<SpecialOrderId, Quantity> quantities;
    for (const BasketLine &line : lines) {
        if (line.special)
            quantities[*line.special] += line.quantity;
    }
    return quantities;
}

} // namespace

std::vector<SpecialOrder> SpecialSale::waiting(Tx &tx, MemberId member,
                                               const std::vector<BasketLine> &lines)
{
    std::vector<SpecialOrder> orders;
    for (const SpecialOrder &order : SpecialStore::openOf(tx, member)) {
        const bool isThere = std::any_of(lines.begin(), lines.end(), [&](const BasketLine &line) {
            return line.special == order.id;
        });
        if (!isThere && !order.ready().isZero())
            orders.push_back(order);
    }
    return orders;
}

BasketLine SpecialSale::lineOf(const SpecialOrder &order, Quantity quantity)
{
    BasketLine line;
    line.product = order.product;
    line.code = order.productCode;
    line.quantity = quantity;
    line.price = order.price;
    line.reason = tr("member’s order %1").arg(order.id.value());
    line.special = order.id;
    return line;
}

Result<AskedLine> SpecialSale::ask(Tx &tx, const LineRequest &request, QDate day)
{
    const std::optional<SpecialOrder> order = SpecialStore::find(tx, *request.special);
    if (!order)
        return notFound(tr("There is no member’s order number %1.").arg(request.special->value()),
                        u"unknown_special"_qs);
    AskedLine asked;
    asked.special = order;
    asked.line = lineOf(*order, request.hasQuantity ? request.quantity : order->ready());
    if (request.price) {
        asked.line.price = request.price;
        asked.line.reason = request.reason;
    }
    asked.line.discountBp = request.discountBp;
    asked.line.discount = request.discount;
    if (!request.reason.isEmpty())
        asked.line.reason = request.reason;
    if (order->product)
        asked.product = CatalogStore::find(tx, *order->product, day);
    CABAS_TRY(SpecialRules::checkCollect(*order, order->member, asked.line.quantity));
    if (!asked.product)
        return notFound(tr("The product of order %1 no longer exists.").arg(order->id.value()),
                        u"product"_qs);
    return asked;
}

bool SpecialSale::isAsAgreed(const AskedLine &asked)
{
    return asked.special && asked.line.price && asked.line.price == asked.special->price &&
           asked.line.discountBp == 0 && asked.line.discount.isZero();
}

Result<> SpecialSale::check(Tx &tx, const std::vector<BasketLine> &lines,
                            std::optional<MemberId> member)
{
    for (const auto &[id, quantity] : handedOver(lines)) {
        SpecialStore::lock(tx, id);
        const std::optional<SpecialOrder> order = SpecialStore::find(tx, id);
        if (!order)
            return notFound(tr("There is no member’s order number %1.").arg(id.value()),
                            u"unknown_special"_qs);
        CABAS_TRY(SpecialRules::checkCollect(*order, member, quantity));
    }
    return Ok{};
}

Money SpecialSale::keptBeside(Tx &tx, MemberId member, const std::vector<BasketLine> &lines)
{
    const std::map<SpecialOrderId, Quantity> handed = handedOver(lines);
    Money kept;
    for (SpecialOrder order : SpecialStore::openOf(tx, member)) {
        const auto here = handed.find(order.id);
        if (here != handed.end())
            order.collected += here->second;
        kept += SpecialRules::reserved(order);
    }
    // An account that lost money otherwise cannot keep more than it holds.
    return std::min(kept, MemberStore::balance(tx, member));
}

void SpecialSale::collect(Tx &tx, const Ticket &ticket, const std::vector<AskedLine> &lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        const auto order =
            lines[i].line.special ? SpecialStore::find(tx, *lines[i].line.special) : std::nullopt;
        if (order)
            SpecialStore::addEvent(tx, eventOf(ticket, SpecialEventKind::Collected, order->id, line,
                                               SpecialRules::handedOver(*order, line.quantity)));
    }
}

void SpecialSale::collectAgain(Tx &tx, TicketId corrected, const Ticket &ticket)
{
    for (const TicketLine &line : ticket.lines) {
        const auto collected = SpecialStore::collectedOn(tx, corrected, line.position);
        const auto order = collected ? SpecialStore::find(tx, collected->order) : std::nullopt;
        if (order && !order->isCancelled)
            SpecialStore::addEvent(tx, eventOf(ticket, SpecialEventKind::Collected, order->id, line,
                                               collected->quantity));
    }
}

bool SpecialSale::handsOver(Tx &tx, const Ticket &ticket)
{
    return std::any_of(ticket.lines.begin(), ticket.lines.end(), [&](const TicketLine &line) {
        return SpecialStore::collectedOn(tx, ticket.id, line.position).has_value();
    });
}

void SpecialSale::takeBack(Tx &tx, const Ticket &refund)
{
    for (const TicketLine &line : refund.lines) {
        if (!refund.refunds || !line.isRestocked)
            continue;
        const auto collected = SpecialStore::collectedOn(tx, *refund.refunds, line.refundsPosition);
        const auto order = collected ? SpecialStore::find(tx, collected->order) : std::nullopt;
        if (order && !order->isCancelled)
            SpecialStore::addEvent(
                tx, eventOf(refund, SpecialEventKind::Returned, order->id, line, -line.quantity));
    }
}

} // namespace cabas
