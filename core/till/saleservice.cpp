// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/saleservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberstore.h"
#include "core/stock/stockstore.h"
#include "core/till/basketstore.h"
#include "core/till/paymentrules.h"
#include "core/till/refundrules.h"
#include "core/till/specialsale.h"
#include "core/till/ticketstore.h"
#include "core/till/tillclock.h"
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

bool holds(const std::vector<Payment> &payments, TillMeans means)
{
    return std::any_of(payments.begin(), payments.end(),
                       [&](const Payment &payment) { return payment.means == means; });
}

std::vector<BasketLine> basketLines(const std::vector<AskedLine> &asked)
{
    std::vector<BasketLine> lines;
    for (const AskedLine &each : asked)
        lines.push_back(each.line);
    return lines;
}

Ticket startedTicket(const Session &session, const OpenTill &open, TicketKind kind,
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

} // namespace

Result<SoldTicket> SaleService::sell(const Session &session, const SaleRequest &request)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<SoldTicket> {
        CABAS_LET(first, firstAnswer(tx, request.key, TicketKind::Sale));
        if (first)
            return *first;
        CABAS_LET(open, TillDesk::sellingTill(tx, session, request.till));
        Sale sale{open, {}, {}, request.payments, request.key};
        const BarcodeRuleList rules = BarcodeRuleStore::all(tx);
        for (const LineRequest &line : request.lines) {
            Result<AskedLine> asked = TillDesk::ask(tx, rules, line, open.session.businessDay);
            if (!asked)
                return atLine(asked.failure(), int(sale.lines.size()) + 1);
            asked->line.position = int(sale.lines.size()) + 1;
            sale.lines.push_back(*std::move(asked));
        }
        if (!request.member.isEmpty()) {
            CABAS_LET(member, TillDesk::member(tx, request.member, open.session.businessDay));
            sale.member = member;
        }
        return post(tx, session, sale);
    });
}

Result<SoldTicket> SaleService::pay(const Session &session, const QString &till,
                                    const std::vector<Payment> &payments, const QString &key)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<SoldTicket> {
        CABAS_LET(first, firstAnswer(tx, key, TicketKind::Sale));
        if (first)
            return *first;
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
        if (!basket || basket->lines.empty())
            return refused(tr("The basket is empty: scan an article first."), u"empty"_qs);
        if (!key.isEmpty() && key != basket->key)
            return conflict(tr("The basket was paid or parked at another window. Look at it again "
                               "before taking money."),
                            u"basket"_qs);
        CABAS_LET(lines, TillDesk::asked(tx, basket->lines, open.session.businessDay));
        Sale sale{open, lines, {}, payments, basket->key};
        for (size_t i = 0; i < sale.lines.size(); ++i)
            sale.lines[i].line.position = int(i) + 1;
        if (basket->member) {
            CABAS_LET(member, TillDesk::member(tx, *basket->member, open.session.businessDay));
            sale.member = member;
        }
        BasketStore::remove(tx, basket->id);
        return post(tx, session, sale);
    });
}

Result<SoldTicket> SaleService::post(Tx &tx, const Session &session, const Sale &sale)
{
    if (sale.lines.empty())
        return refused(tr("There is nothing to sell: give at least one line."), u"empty"_qs);
    Ticket ticket = startedTicket(session, sale.open, TicketKind::Sale, sale.key);
    std::vector<Warning> warnings;
    for (const AskedLine &asked : sale.lines) {
        const Result<TicketLine> line = TillDesk::priced(session, asked);
        if (!line)
            return atLine(line.failure(), asked.line.position);
        ticket.lines.push_back(*line);
        warnings.insert(warnings.end(), asked.warnings.begin(), asked.warnings.end());
    }
    ticket.total = TillRules::totalOf(ticket.lines);
    if (abs(ticket.total) > TillRules::maxAmount)
        return refused(tr("That total is beyond what one ticket may hold."), u"amount"_qs);
    ticket.vat = TillRules::vatOf(ticket.lines);

    const std::vector<Warning> odd = TillRules::warningsFor(ticket.lines);
    warnings.insert(warnings.end(), odd.begin(), odd.end());
    PaymentFacts facts{ticket.total, {}, {}, {}};
    if (sale.member) {
        CABAS_LET(standing, TillDesk::checkStanding(session, *sale.member));
        warnings.insert(warnings.end(), standing.begin(), standing.end());
        ticket.member = sale.member->id;
        ticket.memberStanding = sale.member->standing.state;
        facts.memberBalance = sale.member->balance;
        facts.memberKept = SpecialSale::keptBeside(tx, sale.member->id, basketLines(sale.lines));
    }
    CABAS_TRY(SpecialSale::check(tx, basketLines(sale.lines), ticket.member));
    if (holds(sale.payments, TillMeans::MealVoucher)) {
        facts.voucherEligible = PaymentRules::voucherEligible(ticket.lines, ticket.businessDay);
        facts.voucherLeft = PaymentRules::voucherTerms(ticket.businessDay).dayCap;
        if (ticket.member)
            facts.voucherLeft -= TicketStore::vouchersPaid(tx, *ticket.member, ticket.businessDay);
    }
    CABAS_LET(settlement, PaymentRules::settle(facts, sale.payments));
    ticket.payments = settlement.payments;
    ticket.change = settlement.change;

    const std::optional<QDateTime> &lastAt = sale.open.till.lastAt;
    if (lastAt && TillClock::isBack(session.now(), *lastAt) && !ShopStore::read(tx).sandbox) {
        TillClock::noteBack(tx, session, *lastAt);
        warnings.push_back({u"clock_back"_qs, tr("This computer’s clock is behind the last ticket. "
                                                 "Set it right; the ticket is kept in order.")});
    }
    SoldTicket sold = write(tx, session, sale.open.till, std::move(ticket), "till.sell");
    SpecialSale::collect(tx, sold.ticket, sale.lines);
    sold.warnings = std::move(warnings);
    return sold;
}

SoldTicket SaleService::write(Tx &tx, const Session &session, const Till &till, Ticket ticket,
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

Result<std::optional<SoldTicket>> SaleService::firstAnswer(Tx &tx, const QString &key,
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

Failure SaleService::atLine(Failure failure, int position)
{
    failure.message = tr("Line %1: %2").arg(position).arg(failure.message);
    return failure;
}

Result<SoldTicket> SaleService::refund(const Session &session, const RefundRequest &request)
{
    CABAS_TRY(session.require(Permission::Refund));
    return m_db.write([&](Tx &tx) -> Result<SoldTicket> {
        CABAS_LET(first, firstAnswer(tx, request.key, TicketKind::Refund));
        if (first)
            return *first;
        CABAS_LET(open, TillDesk::sellingTill(tx, session, request.till));
        const std::optional<Ticket> sale = TicketStore::findByName(tx, request.ticket.trimmed());
        if (!sale)
            return notFound(tr("There is no ticket %1. Read its number at the top of the ticket.")
                                .arg(request.ticket),
                            u"ticket"_qs);
        TicketStore::lock(tx, sale->id);
        const std::vector<Ticket> earlier = TicketStore::refundsOf(tx, sale->id);
        CABAS_LET(lines, RefundRules::lines(*sale, earlier, request.lines, request.restock,
                                            request.reason));
        Ticket ticket = startedTicket(session, open, TicketKind::Refund, request.key);
        ticket.refunds = sale->id;
        ticket.reason = cleaned(request.reason);
        ticket.lines = lines;
        ticket.vat = RefundRules::vat(earlier, lines);
        ticket.total = TillRules::totalOf(lines);
        ticket.member = sale->member;
        ticket.memberStanding = sale->memberStanding;
        if (request.means == TillMeans::Account && !sale->member)
            return refused(tr("Ticket %1 was sold without member: give the money back by another "
                              "means.")
                               .arg(sale->name),
                           u"member"_qs);
        if (!ticket.total.isZero())
            ticket.payments = {{request.means, ticket.total, ticket.total}};
        SoldTicket given = write(tx, session, open.till, std::move(ticket), "till.refund");
        SpecialSale::takeBack(tx, given.ticket);
        return given;
    });
}

Result<int> SaleService::countPrint(const Session &session, const QString &ticket)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<int> {
        const std::optional<Ticket> found = TicketStore::findByName(tx, ticket.trimmed());
        if (!found)
            return notFound(tr("There is no ticket %1.").arg(ticket), u"ticket"_qs);
        int copies = 0;
        for (const AuditLine &line : AuditStore::of(tx, u"ticket"_qs, found->id.value()))
            copies += line.deed == u"till.print" ? 1 : 0;
        AuditStore::record(tx, session, "till.print", u"ticket"_qs, found->id.value(),
                           {{u"ticket"_qs, found->name}, {u"copy"_qs, copies}});
        return copies;
    });
}

Result<SoldTicket> SaleService::ticket(const Session &session, const QString &name) const
{
    if (!session.may(Permission::ViewReports))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<SoldTicket> {
        const std::optional<Ticket> found = TicketStore::findByName(tx, name.trimmed());
        if (!found)
            return notFound(tr("There is no ticket %1.").arg(name), u"ticket"_qs);
        return SoldTicket{*found, TicketStore::hashOf(tx, found->id), {}, false};
    });
}

Result<std::map<int, Quantity>> SaleService::refundable(const Session &session,
                                                        const QString &name) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<std::map<int, Quantity>> {
        const std::optional<Ticket> sale = TicketStore::findByName(tx, name.trimmed());
        if (!sale)
            return notFound(tr("There is no ticket %1.").arg(name), u"ticket"_qs);
        return RefundRules::left(*sale, TicketStore::refundsOf(tx, sale->id));
    });
}

Result<std::vector<TicketLine>> SaleService::quoteRefund(const Session &session,
                                                         const RefundRequest &request) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<std::vector<TicketLine>> {
        const std::optional<Ticket> sale = TicketStore::findByName(tx, request.ticket.trimmed());
        if (!sale)
            return notFound(tr("There is no ticket %1.").arg(request.ticket), u"ticket"_qs);
        return RefundRules::lines(*sale, TicketStore::refundsOf(tx, sale->id), request.lines,
                                  request.restock, request.reason);
    });
}

Result<std::vector<TicketSummary>> SaleService::tickets(const Session &session, const QString &till,
                                                        int limit) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<std::vector<TicketSummary>> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        return TicketStore::ofSession(tx, open.session.id, limit);
    });
}

} // namespace cabas
