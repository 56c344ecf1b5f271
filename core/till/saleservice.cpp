// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/saleservice.h"

#include "core/access/auditstore.h"
#include "core/access/foureyes.h"
#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/till/basketstore.h"
#include "core/till/duesale.h"
#include "core/till/paymentfactsdesk.h"
#include "core/till/refundrules.h"
#include "core/till/saleroom.h"
#include "core/till/sessionfigurestore.h"
#include "core/till/shopperstore.h"
#include "core/till/specialsale.h"
#include "core/till/ticketstore.h"
#include "core/till/tillclock.h"
#include "core/till/tillstore.h"

namespace cabas {

namespace {

std::vector<BasketLine> basketLines(const std::vector<AskedLine> &asked)
{
    std::vector<BasketLine> lines;
    for (const AskedLine &each : asked)
        lines.push_back(each.line);
    return lines;
}

} // namespace

Result<SoldTicket> SaleService::sell(const Session &session, const SaleRequest &request)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<SoldTicket> {
        CABAS_LET(first, TicketWriter::firstAnswer(tx, request.key, TicketKind::Sale));
        if (first)
            return *first;
        CABAS_TRY(SaleRoom::toBegin(tx, m_db.location()));
        CABAS_LET(open, TillDesk::sellingTill(tx, session, request.till));
        Sale sale{open, {}, {}, request.payments, request.key, {}};
        CABAS_LET(said, saidOf(tx, session, open, request));
        sale.said = said;
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

Result<SaleCircumstances> SaleService::saidOf(Tx &tx, const Session &session, const OpenTill &open,
                                              const SaleRequest &request)
{
    SaleCircumstances said{request.isGuest, request.answers, {}};
    if (!request.limitReason.isEmpty()) {
        CABAS_TRY(session.require(Permission::AllowStanding));
        said.overrides.push_back(
            {OverrideKind::Limit, request.limitReason, session.user(), session.approver()});
        AuditStore::record(tx, session, "till.allow", u"till"_qs, open.till.id.value(),
                           {{u"allowed"_qs, overrideName(OverrideKind::Limit)},
                            {u"reason"_qs, cleaned(request.limitReason)}});
    }
    for (const PromptAnswer &answer : request.answers)
        AuditStore::record(tx, session, "till.answer", u"till"_qs, open.till.id.value(),
                           {{u"prompt"_qs, answer.key}, {u"answer"_qs, answer.isYes}});
    return said;
}

Result<> SaleService::mayTakeMoney(const Session &session) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<> { return SaleRoom::toPay(tx, m_db.location()); });
}

Result<SoldTicket> SaleService::pay(const Session &session, const QString &till,
                                    const std::vector<Payment> &payments, const QString &key)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<SoldTicket> {
        CABAS_LET(first, TicketWriter::firstAnswer(tx, key, TicketKind::Sale));
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
        Sale sale{open, lines, {}, payments, basket->key, SaleTerms::circumstances(tx, *basket)};
        for (size_t i = 0; i < sale.lines.size(); ++i)
            sale.lines[i].line.position = int(i) + 1;
        if (basket->member) {
            CABAS_LET(member, TillDesk::member(tx, *basket->member, open.session.businessDay));
            sale.member = member;
        }
        const std::map<UserId, QStringList> others =
            BasketStore::rungByOthers(tx, basket->id, session.user());
        BasketStore::remove(tx, basket->id);
        CABAS_LET(sold, post(tx, session, sale));
        for (const auto &[user, lines] : others)
            AuditStore::record(
                tx, session, "till.rung_by", u"user"_qs, user.value(),
                {{u"ticket"_qs, sold.ticket.name}, {u"lines"_qs, lines.join(u", ")}});
        return sold;
    });
}

Result<std::optional<SoldTicket>> SaleService::recorded(const Session &session, const QString &key)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<std::optional<SoldTicket>> {
        return TicketWriter::firstAnswer(tx, key, TicketKind::Sale);
    });
}

Result<SoldTicket> SaleService::post(Tx &tx, const Session &session, const Sale &sale)
{
    if (sale.lines.empty())
        return refused(tr("There is nothing to sell: give at least one line."), u"empty"_qs);
    Ticket ticket = TicketWriter::started(session, sale.open, TicketKind::Sale, sale.key);
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
    CABAS_TRY(MemberLines::check(ticket.lines, sale.member.has_value()));
    CABAS_TRY(TicketWriter::checkMeans(tx, sale.open.till.id, sale.payments));
    Money kept;
    std::optional<MemberAtTill> buyer = sale.member;
    if (buyer) {
        CABAS_LET(left, DueSale::leftAfter(tx, *buyer, ticket.lines, ticket.businessDay));
        DueSale::free(tx, session, *buyer, left, ticket.businessDay);
        ticket.member = buyer->id;
        ticket.memberStanding = buyer->standing.state;
        kept = SpecialSale::keptBeside(tx, buyer->id, basketLines(sale.lines));
    }
    CABAS_LET(terms,
              SaleTerms::check(tx, session, ticket.lines, buyer, ticket.businessDay, sale.said));
    warnings.insert(warnings.end(), terms.begin(), terms.end());
    if (!ticket.approvedBy)
        ticket.approvedBy = SaleTerms::approver(sale.said);
    CABAS_TRY(SpecialSale::check(tx, basketLines(sale.lines), ticket.member));
    CABAS_LET(settlement,
              PaymentRules::settle(PaymentFactsDesk::of(tx, ticket, kept), sale.payments));
    ticket.payments = settlement.payments;
    ticket.change = settlement.change;

    const std::optional<QDateTime> &lastAt = sale.open.till.lastAt;
    if (lastAt && TillClock::isBack(session.now(), *lastAt) && !ShopStore::read(tx).sandbox) {
        TillClock::noteBack(tx, session, *lastAt);
        warnings.push_back({u"clock_back"_qs, tr("This computer’s clock is behind the last ticket. "
                                                 "Set it right; the ticket is kept in order.")});
    }
    SoldTicket sold =
        TicketWriter::write(tx, session, sale.open.till, std::move(ticket), "till.sell");
    const Money dropFrom = TillStore::terms(tx, sale.open.till.id).dropFrom;
    if (!dropFrom.isZero() && SessionFigureStore::cashIn(tx, sale.open.session.id) > dropFrom)
        warnings.push_back({u"cash_drop"_qs, tr("More than %1 lies in the drawer: take some to the "
                                                "safe.")
                                                 .arg(moneyText(dropFrom, Language::locale()))});
    if (sale.member && sale.member->shopper)
        ShopperStore::set(tx, sold.ticket.key, *sale.member->shopper);
    SpecialSale::collect(tx, sold.ticket, sale.lines);
    CABAS_TRY(DueSale::keep(tx, sold.ticket));
    sold.warnings = std::move(warnings);
    return sold;
}

Failure SaleService::atLine(Failure failure, int position)
{
    failure.message = tr("Line %1: %2").arg(position).arg(failure.message);
    return failure;
}

Result<> SaleService::checkLimit(Tx &tx, const Session &session, TillId till, Money amount)
{
    const Money limit = TillStore::terms(tx, till).refundLimit;
    if (limit.isZero() || amount <= limit)
        return Ok{};
    return FourEyes::require(
        tx, session, Permission::Refund,
        tr("More than %1 is given back by two people.").arg(moneyText(limit, Language::locale())));
}

Result<SoldTicket> SaleService::refund(const Session &session, const RefundRequest &request)
{
    CABAS_TRY(session.require(Permission::Refund));
    return m_db.write([&](Tx &tx) -> Result<SoldTicket> {
        CABAS_LET(first, TicketWriter::firstAnswer(tx, request.key, TicketKind::Refund));
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
        if (request.means == TillMeans::Account && !sale->member)
            return refused(tr("Ticket %1 was sold without member: give the money back by another "
                              "means.")
                               .arg(sale->name),
                           u"member"_qs);
        const Money total = TillRules::totalOf(lines);
        CABAS_TRY(checkLimit(tx, session, open.till.id, -total));
        std::vector<Payment> given;
        if (!total.isZero())
            given = {{request.means, total, total}};
        return TicketWriter::refund(tx, session, open,
                                    {*sale, earlier, lines, given, request.reason, request.key});
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
