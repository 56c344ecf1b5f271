// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/correctionservice.h"

#include "core/access/foureyes.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/till/correctionrules.h"
#include "core/till/duesale.h"
#include "core/till/paymentfactsdesk.h"
#include "core/till/refundrules.h"
#include "core/till/specialsale.h"
#include "core/till/ticketstore.h"

namespace cabas {

QString CorrectionService::saleKey(const QString &key)
{
    return key.isEmpty() ? QString() : key + u":sale"_qs;
}

Result<CorrectionService::Case> CorrectionService::open(Tx &tx, const Session &session,
                                                        const CorrectionRequest &request)
{
    CABAS_LET(open, TillDesk::sellingTill(tx, session, request.till));
    const std::optional<Ticket> sale = TicketStore::findByName(tx, request.ticket.trimmed());
    if (!sale)
        return notFound(tr("There is no ticket %1. Read its number at the top of the ticket.")
                            .arg(request.ticket),
                        u"ticket"_qs);
    if (cleaned(request.reason).isEmpty())
        return refused(tr("Give the reason: it stands on the ticket."), u"reason"_qs);
    TicketStore::lock(tx, sale->id);
    return Case{open, *sale, TicketStore::refundsOf(tx, sale->id)};
}

Result<std::optional<Correction>> CorrectionService::firstAnswer(Tx &tx, const QString &key)
{
    CABAS_LET(refund, TicketWriter::firstAnswer(tx, key, TicketKind::Refund));
    if (!refund)
        return std::optional<Correction>{};
    CABAS_LET(sale, TicketWriter::firstAnswer(tx, saleKey(key), TicketKind::Sale));
    CABAS_LET(correction, done(*refund, sale));
    return std::optional(correction);
}

Result<Correction> CorrectionService::done(SoldTicket refund, std::optional<SoldTicket> sale)
{
    Money difference = refund.ticket.total;
    if (sale)
        difference += sale->ticket.total;
    return Correction{std::move(refund), std::move(sale), difference};
}

Result<SoldTicket> CorrectionService::takeBack(Tx &tx, const Session &session, const Case &about,
                                               const CorrectionRequest &request, bool isSoldAgain)
{
    CABAS_TRY(CorrectionRules::checkWhole(about.sale, about.earlier));
    CABAS_LET(lines, RefundRules::lines(about.sale, about.earlier, {}, true, request.reason));
    return TicketWriter::refund(tx, session, about.open,
                                {about.sale, about.earlier, lines,
                                 CorrectionRules::takenBack(about.sale.payments), request.reason,
                                 request.key, isSoldAgain});
}

Result<SoldTicket> CorrectionService::sellAgain(Tx &tx, const Session &session, const Case &about,
                                                const CorrectionRequest &request,
                                                const Again &again)
{
    Ticket ticket =
        TicketWriter::started(session, about.open, TicketKind::Sale, saleKey(request.key));
    ticket.corrects = about.sale.id;
    ticket.reason = cleaned(request.reason);
    ticket.lines = again.lines;
    ticket.total = TillRules::totalOf(ticket.lines);
    ticket.vat = TillRules::vatOf(ticket.lines);
    CABAS_TRY(MemberLines::check(ticket.lines, again.member.has_value()));
    CABAS_TRY(TicketWriter::checkMeans(tx, about.open.till.id, again.payments));
    if (again.member) {
        ticket.member = again.member->id;
        ticket.memberStanding = again.member->standing.state;
    }
    const Money kept = ticket.member ? SpecialSale::keptBeside(tx, *ticket.member, {}) : Money();
    const PaymentFacts facts = PaymentFactsDesk::of(tx, ticket, kept);
    CABAS_LET(settlement, PaymentRules::settle(facts, again.payments));
    ticket.payments = settlement.payments;
    ticket.change = settlement.change;
    SoldTicket sold =
        TicketWriter::write(tx, session, about.open.till, std::move(ticket), "till.correct");
    if (again.specialsOf)
        SpecialSale::collectAgain(tx, *again.specialsOf, sold.ticket);
    CABAS_TRY(DueSale::keep(tx, sold.ticket));
    return sold;
}

Result<Correction> CorrectionService::undo(const Session &session, const CorrectionRequest &request)
{
    CABAS_TRY(session.require(Permission::Refund));
    return m_db.write([&](Tx &tx) -> Result<Correction> {
        CABAS_LET(first, firstAnswer(tx, request.key));
        if (first)
            return *first;
        CABAS_LET(about, open(tx, session, request));
        CABAS_TRY(FourEyes::require(tx, session, Permission::Refund,
                                    tr("A paid ticket is undone by two people.")));
        CABAS_LET(refund, takeBack(tx, session, about, request, false));
        return done(refund, std::nullopt);
    });
}

Result<Correction> CorrectionService::swapMeans(const Session &session,
                                                const CorrectionRequest &request,
                                                const std::vector<Payment> &payments)
{
    CABAS_TRY(session.require(Permission::Refund));
    return m_db.write([&](Tx &tx) -> Result<Correction> {
        CABAS_LET(first, firstAnswer(tx, request.key));
        if (first)
            return *first;
        CABAS_LET(about, open(tx, session, request));
        Again again{CorrectionRules::linesAgain(about.sale.lines), payments, {}, about.sale.id};
        if (about.sale.member) {
            CABAS_LET(member,
                      TillDesk::member(tx, *about.sale.member, about.open.session.businessDay));
            again.member = member;
        }
        CABAS_LET(refund, takeBack(tx, session, about, request, true));
        CABAS_LET(sale, sellAgain(tx, session, about, request, again));
        CABAS_TRY(CorrectionRules::checkOther(about.sale.payments, sale.ticket.payments));
        return done(refund, sale);
    });
}

Result<Correction> CorrectionService::moveTo(const Session &session,
                                             const CorrectionRequest &request,
                                             const QString &badgeOrNumber)
{
    CABAS_TRY(session.require(Permission::Refund));
    return m_db.write([&](Tx &tx) -> Result<Correction> {
        CABAS_LET(first, firstAnswer(tx, request.key));
        if (first)
            return *first;
        CABAS_LET(about, open(tx, session, request));
        Again again{CorrectionRules::linesAgain(about.sale.lines),
                    CorrectionRules::takenAgain(about.sale.payments),
                    {},
                    {}};
        if (!badgeOrNumber.trimmed().isEmpty()) {
            CABAS_LET(member, TillDesk::member(tx, badgeOrNumber, about.open.session.businessDay));
            again.member = member;
        }
        const std::optional<MemberId> to =
            again.member ? std::optional(again.member->id) : std::nullopt;
        if (to == about.sale.member)
            return refused(tr("The ticket already is this member’s."), u"same_member"_qs);
        if (SpecialSale::handsOver(tx, about.sale))
            return refused(tr("This ticket hands over what its member had ordered: it stays "
                              "theirs."),
                           u"special"_qs);
        CABAS_LET(refund, takeBack(tx, session, about, request, false));
        if (again.member)
            CABAS_TRY(
                DueSale::leftAfter(tx, *again.member, again.lines, about.open.session.businessDay));
        CABAS_LET(sale, sellAgain(tx, session, about, request, again));
        return done(refund, sale);
    });
}

Result<std::vector<TicketLine>>
CorrectionService::wrongLine(const Case &about, const ProductSwap &swap, const QString &reason)
{
    const auto &lines = about.sale.lines;
    const bool isThere = swap.position >= 1 && swap.position <= int(lines.size());
    if (isThere && lines.at(size_t(swap.position - 1)).kind != LineKind::Product)
        return refused(tr("Line %1 is no article: refund it instead.").arg(swap.position),
                       u"line"_qs);
    return RefundRules::lines(about.sale, about.earlier, {{swap.position, swap.quantity}},
                              swap.restock, reason);
}

Result<TicketLine> CorrectionService::rightLine(Tx &tx, const Session &session, const Case &about,
                                                const ProductSwap &swap)
{
    const QDate day = about.open.session.businessDay;
    CABAS_LET(asked, TillDesk::ask(tx, BarcodeRuleStore::all(tx), swap.right, day));
    asked.line.position = 1;
    if (!asked.product)
        return refused(tr("Scan the article that it should have been."), u"product"_qs);
    return TillDesk::priced(session, asked);
}

Result<Correction> CorrectionService::swapProduct(const Session &session,
                                                  const CorrectionRequest &request,
                                                  const ProductSwap &swap)
{
    CABAS_TRY(session.require(Permission::Refund));
    return m_db.write([&](Tx &tx) -> Result<Correction> {
        CABAS_LET(first, firstAnswer(tx, request.key));
        if (first)
            return *first;
        CABAS_LET(about, open(tx, session, request));
        CABAS_LET(right, rightLine(tx, session, about, swap));
        CABAS_LET(wrong, wrongLine(about, swap, request.reason));
        if (swap.means == TillMeans::Account && !about.sale.member)
            return refused(tr("Ticket %1 was sold without member: settle the difference by another "
                              "means.")
                               .arg(about.sale.name),
                           u"member"_qs);
        const Money back = TillRules::totalOf(wrong);
        std::vector<Payment> given;
        if (!back.isZero())
            given = {{swap.means, back, back}};
        CABAS_LET(refund, TicketWriter::refund(tx, session, about.open,
                                               {about.sale, about.earlier, wrong, given,
                                                request.reason, request.key, true}));
        Again again{{right}, {{swap.means, Money(), right.gross}}, {}, {}};
        if (about.sale.member) {
            CABAS_LET(member,
                      TillDesk::member(tx, *about.sale.member, about.open.session.businessDay));
            again.member = member;
        }
        CABAS_LET(sale, sellAgain(tx, session, about, request, again));
        return done(refund, sale);
    });
}

Result<Money> CorrectionService::quoteSwap(const Session &session, const CorrectionRequest &request,
                                           const ProductSwap &swap) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<Money> {
        CABAS_LET(open, TillDesk::openTill(tx, request.till));
        const std::optional<Ticket> sale = TicketStore::findByName(tx, request.ticket.trimmed());
        if (!sale)
            return notFound(tr("There is no ticket %1.").arg(request.ticket), u"ticket"_qs);
        const Case about{open, *sale, TicketStore::refundsOf(tx, sale->id)};
        CABAS_LET(right, rightLine(tx, session, about, swap));
        CABAS_LET(wrong, wrongLine(about, swap, request.reason));
        return TillRules::totalOf(wrong) + right.gross;
    });
}

} // namespace cabas
