// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticketwriter.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/memberstore.h"
#include "core/stock/stockstore.h"
#include "core/till/duesale.h"
#include "core/till/refundrules.h"
#include "core/till/specialsale.h"
#include "core/till/ticketstore.h"
#include "core/till/tillstore.h"

#include <QUuid>

#include <algorithm>

namespace cabas {

namespace {

QString keyOr(const QString &key)
{
    return key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key;
}

/// Goods out of the shop for a sale, back in for what a refund puts on the shelf again.
std::vector<StockMove> movesOf(const Ticket &ticket)
{
    const bool isSale = ticket.kind == TicketKind::Sale;
    std::vector<StockMove> moves;
    for (const TicketLine &line : ticket.lines) {
        if (!line.product || line.quantity.isZero() || (!isSale && !line.isRestocked))
            continue;
        StockMove move;
        move.product = *line.product;
        move.kind = isSale ? MoveKind::Sale : MoveKind::Refund;
        move.quantity = -line.quantity;
        move.sourceKind = u"ticket"_qs;
        move.sourceId = ticket.id.value();
        move.sourceLine = line.position;
        move.day = ticket.businessDay;
        move.at = ticket.at;
        move.user = ticket.user;
        moves.push_back(std::move(move));
    }
    return moves;
}

void moveAccount(Tx &tx, const Ticket &ticket)
{
    for (const Payment &payment : ticket.payments) {
        if (payment.means != TillMeans::Account || payment.amount.isZero() || !ticket.member)
            continue;
        MemberAccountMove move;
        move.member = *ticket.member;
        move.at = ticket.at;
        move.day = ticket.businessDay;
        move.kind =
            ticket.kind == TicketKind::Sale ? AccountMoveKind::Sale : AccountMoveKind::Refund;
        move.amount = -payment.amount;
        move.sourceKind = u"ticket"_qs;
        move.sourceId = ticket.id.value();
        move.user = ticket.user;
        MemberStore::moveAccount(tx, move);
    }
}

} // namespace

Ticket TicketWriter::started(const Session &session, const OpenTill &open, TicketKind kind,
                             const QString &key)
{
    Ticket ticket;
    ticket.till = open.till.id;
    ticket.session = open.session.id;
    ticket.kind = kind;
    ticket.key = keyOr(key);
    ticket.user = session.user();
    ticket.approvedBy = session.approver();
    ticket.businessDay = open.session.businessDay;
    ticket.at = session.now();
    ticket.localAt = session.local(ticket.at).toString(Qt::ISODate);
    return ticket;
}

SoldTicket TicketWriter::write(Tx &tx, const Session &session, const Till &till, Ticket ticket,
                               const char *deed)
{
    const Till moved = TillStore::takeNumber(tx, till.id, ticket.total, ticket.at);
    ticket.number = moved.lastNumber;
    ticket.name = TillRules::ticketName(moved.prefix, ticket.number);
    ticket.perpetual = moved.perpetual;
    SoldTicket sold;
    sold.hash = TicketStore::add(tx, ticket);
    std::vector<StockMove> moves = movesOf(ticket);
    if (!moves.empty())
        StockStore::move(tx, std::move(moves));
    moveAccount(tx, ticket);
    AuditStore::record(tx, session, deed, u"ticket"_qs, ticket.id.value(),
                       {{u"ticket"_qs, ticket.name}, {u"total_cents"_qs, ticket.total.cents()}});
    sold.ticket = std::move(ticket);
    return sold;
}

Result<SoldTicket> TicketWriter::refund(Tx &tx, const Session &session, const OpenTill &open,
                                        const RefundDraft &draft)
{
    const Ticket &sale = draft.sale;
    Ticket ticket = started(session, open, TicketKind::Refund, draft.key);
    ticket.refunds = sale.id;
    ticket.reason = cleaned(draft.reason);
    ticket.lines = draft.lines;
    ticket.vat = RefundRules::vat(draft.earlier, draft.lines);
    ticket.total = TillRules::totalOf(draft.lines);
    ticket.member = sale.member;
    ticket.memberStanding = sale.memberStanding;
    ticket.payments = draft.payments;
    CABAS_TRY(checkMeans(tx, open.till.id, ticket.payments));
    SoldTicket given = write(tx, session, open.till, std::move(ticket), "till.refund");
    SpecialSale::takeBack(tx, given.ticket);
    CABAS_TRY(DueSale::takeBack(tx, given.ticket, draft.isSoldAgain));
    return given;
}

Result<std::optional<SoldTicket>> TicketWriter::firstAnswer(Tx &tx, const QString &key,
                                                            TicketKind kind)
{
    if (key.isEmpty())
        return std::optional<SoldTicket>{};
    const std::optional<Ticket> first = TicketStore::findByKey(tx, key);
    if (!first)
        return std::optional<SoldTicket>{};
    if (first->kind != kind)
        return conflict(tr("This key already belongs to ticket %1.").arg(first->name), u"key"_qs);
    return std::optional(SoldTicket{*first, TicketStore::hashOf(tx, first->id), {}, true});
}

Result<> TicketWriter::checkMeans(Tx &tx, TillId till, const std::vector<Payment> &payments)
{
    const bool hasCash = std::any_of(payments.begin(), payments.end(), [](const Payment &payment) {
        return payment.means == TillMeans::Cash && !payment.tendered.isZero();
    });
    if (hasCash && !TillStore::terms(tx, till).takesCash)
        return refused(tr("This till takes no cash: choose another means."), u"no_cash"_qs);
    return Ok{};
}

} // namespace cabas
