// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticketstore.h"

#include "core/base/text.h"
#include "core/db/dberror.h"
#include "core/till/tillchains.h"

namespace cabas {

namespace {

Ticket readTicket(const Row &row)
{
    Ticket ticket;
    ticket.id = row.id<TicketId>(0);
    ticket.till = row.id<TillId>(1);
    ticket.session = row.id<TillSessionId>(2);
    ticket.number = row.integer(3);
    ticket.name = row.text(4);
    ticket.kind = ticketKindFromName(row.text(5)).value_or(TicketKind::Sale);
    ticket.refunds = row.optionalId<TicketId>(6);
    ticket.key = row.text(7);
    ticket.member = row.optionalId<MemberId>(8);
    ticket.memberStanding = row.text(9);
    ticket.user = row.id<UserId>(10);
    ticket.approvedBy = row.optionalId<UserId>(11);
    ticket.businessDay = row.day(12);
    ticket.at = row.instant(13);
    ticket.localAt = row.text(14);
    ticket.total = row.money(15);
    ticket.change = row.money(16);
    ticket.perpetual = row.money(17);
    ticket.reason = row.text(18);
    ticket.corrects = row.optionalId<TicketId>(19);
    return ticket;
}

TicketLine readLine(const Row &row)
{
    TicketLine line;
    line.position = row.number(0);
    line.kind = lineKindFromName(row.text(1)).value_or(LineKind::Product);
    line.product = row.optionalId<ProductId>(2);
    line.code = row.text(3);
    line.name = row.text(4);
    line.unit = unitFromName(row.text(5)).value_or(Unit::Piece);
    line.quantity = row.quantity(6);
    line.unitPrice = row.money(7);
    line.discount = row.money(8);
    line.gross = row.money(9);
    line.vatCode = row.text(10);
    line.vatCategory = vatCategoryFromLetter(row.text(11)).value_or(VatCategory::Standard);
    line.vatBp = row.number(12);
    line.family = row.optionalId<FamilyId>(13);
    line.reason = row.text(14);
    line.refundsPosition = row.number(15);
    line.isRestocked = row.flag(16);
    line.tare = row.quantity(17);
    line.note = row.text(18);
    return line;
}

TicketVat readVat(const Row &row, int first)
{
    return {row.text(first),
            vatCategoryFromLetter(row.text(first + 1)).value_or(VatCategory::Standard),
            row.number(first + 2),
            row.money(first + 3),
            row.money(first + 4),
            row.money(first + 5)};
}

void readParts(Tx &tx, Ticket &ticket)
{
    tx.each(R"(SELECT position, kind, product_id, code, name, unit, quantity_milli,
                   unit_price_cents, discount_cents, gross_cents, vat_code, vat_category, vat_bp,
                   family_id, reason, refunds_position, restocked, tare_milli, note
               FROM ticket_lines WHERE ticket_id = ? ORDER BY position)",
            {ticket.id}, [&](const Row &row) { ticket.lines.push_back(readLine(row)); });
    tx.each(R"(SELECT vat_code, category, rate_bp, gross_cents, net_cents, vat_cents
               FROM ticket_vat WHERE ticket_id = ? ORDER BY vat_code)",
            {ticket.id}, [&](const Row &row) { ticket.vat.push_back(readVat(row, 0)); });
    tx.each(R"(SELECT means, amount_cents, tendered_cents, reference
               FROM ticket_payments WHERE ticket_id = ? ORDER BY position)",
            {ticket.id}, [&](const Row &row) {
                ticket.payments.push_back({tillMeansFromName(row.text(0)).value_or(TillMeans::Cash),
                                           row.money(1), row.money(2), row.text(3)});
            });
}

std::optional<Ticket> readWhole(Tx &tx, const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    Ticket ticket = readTicket(*row);
    readParts(tx, ticket);
    return ticket;
}

void addLine(Tx &tx, TicketId ticket, const TicketLine &line)
{
    tx.change(R"(INSERT INTO ticket_lines
                     (ticket_id, position, kind, product_id, code, name, unit, quantity_milli,
                      unit_price_cents, discount_cents, gross_cents, vat_code, vat_category,
                      vat_bp, family_id, reason, refunds_position, restocked, tare_milli, note)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
              {ticket,
               line.position,
               lineKindName(line.kind),
               line.product,
               line.code,
               line.name,
               unitName(line.unit),
               line.quantity,
               line.unitPrice,
               line.discount,
               line.gross,
               line.vatCode,
               vatCategoryLetter(line.vatCategory),
               line.vatBp,
               line.family,
               line.reason,
               line.refundsPosition,
               line.isRestocked,
               line.tare,
               line.note});
}

void addParts(Tx &tx, const Ticket &ticket)
{
    for (const TicketLine &line : ticket.lines)
        addLine(tx, ticket.id, line);
    for (const TicketVat &vat : ticket.vat)
        tx.change(R"(INSERT INTO ticket_vat
                         (ticket_id, vat_code, category, rate_bp, gross_cents, net_cents, vat_cents)
                     VALUES (?, ?, ?, ?, ?, ?, ?))",
                  {ticket.id, vat.code, vatCategoryLetter(vat.category), vat.rateBp, vat.gross,
                   vat.net, vat.vat});
    int position = 0;
    for (const Payment &payment : ticket.payments)
        tx.change(R"(INSERT INTO ticket_payments
                         (ticket_id, position, means, amount_cents, tendered_cents, reference)
                     VALUES (?, ?, ?, ?, ?, ?))",
                  {ticket.id, ++position, tillMeansName(payment.means), payment.amount,
                   payment.tendered, payment.reference});
}

} // namespace

QString TicketStore::add(Tx &tx, Ticket &ticket)
{
    ticket.id = TicketId(tx.insert(
        R"(INSERT INTO tickets
               (till_id, session_id, number, name, kind, refunds_id, basket_key, member_id,
                member_standing, user_id, approved_by, business_day, at, local_at, total_cents,
                change_cents, perpetual_cents, reason, corrects_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {ticket.till, ticket.session, ticket.number, ticket.name, ticketKindName(ticket.kind),
         ticket.refunds, ticket.key, ticket.member, ticket.memberStanding, ticket.user,
         ticket.approvedBy, ticket.businessDay, ticket.at, ticket.localAt, ticket.total,
         ticket.change, ticket.perpetual, ticket.reason, ticket.corrects}));
    addParts(tx, ticket);
    tx.touch(Topic::Sales);
    return ChainStore::seal(tx, chainSpec(), TillChains::nameOf(ticket.till), ticket.id.value(),
                            ticket.id.value());
}

std::optional<Ticket> TicketStore::find(Tx &tx, TicketId id)
{
    return readWhole(tx, tx.first(R"(SELECT id, till_id, session_id, number, name, kind, refunds_id,
                                         basket_key, member_id, member_standing, user_id,
                                         approved_by, business_day, at, local_at, total_cents,
                                         change_cents, perpetual_cents, reason, corrects_id
                                     FROM tickets WHERE id = ?)",
                                  {id}));
}

std::optional<Ticket> TicketStore::findByName(Tx &tx, const QString &name)
{
    return readWhole(tx, tx.first(R"(SELECT id, till_id, session_id, number, name, kind, refunds_id,
                                         basket_key, member_id, member_standing, user_id,
                                         approved_by, business_day, at, local_at, total_cents,
                                         change_cents, perpetual_cents, reason, corrects_id
                                     FROM tickets WHERE name = ?)",
                                  {name}));
}

std::optional<Ticket> TicketStore::findByKey(Tx &tx, const QString &key)
{
    return readWhole(tx, tx.first(R"(SELECT id, till_id, session_id, number, name, kind, refunds_id,
                                         basket_key, member_id, member_standing, user_id,
                                         approved_by, business_day, at, local_at, total_cents,
                                         change_cents, perpetual_cents, reason, corrects_id
                                     FROM tickets WHERE basket_key = ?)",
                                  {key}));
}

std::vector<Ticket> TicketStore::refundsOf(Tx &tx, TicketId sale)
{
    std::vector<Ticket> refunds;
    tx.each(R"(SELECT id, till_id, session_id, number, name, kind, refunds_id, basket_key,
                   member_id, member_standing, user_id, approved_by, business_day, at, local_at,
                   total_cents, change_cents, perpetual_cents, reason, corrects_id
               FROM tickets WHERE refunds_id = ? ORDER BY id)",
            {sale}, [&](const Row &row) { refunds.push_back(readTicket(row)); });
    for (Ticket &refund : refunds)
        readParts(tx, refund);
    return refunds;
}

void TicketStore::lock(Tx &tx, TicketId id)
{
    tx.lock("SELECT id FROM tickets WHERE id = ? FOR UPDATE", {id});
}

QString TicketStore::nameOf(Tx &tx, TicketId id)
{
    const std::optional<Row> row = tx.first("SELECT name FROM tickets WHERE id = ?", {id});
    return row ? row->text(0) : QString();
}

QString TicketStore::hashOf(Tx &tx, TicketId id)
{
    return ChainStore::hashOf(tx, QString::fromLatin1(chainSpec().kind), id.value());
}

std::vector<TicketSummary> TicketStore::ofSession(Tx &tx, TillSessionId session, int limit)
{
    std::vector<TicketSummary> summaries;
    tx.each(R"(SELECT t.id, t.name, t.kind, t.local_at,
                   (SELECT COUNT(*) FROM ticket_lines l WHERE l.ticket_id = t.id),
                   t.total_cents, t.member_id
               FROM tickets t WHERE t.session_id = ? ORDER BY t.id DESC LIMIT ?)",
            {session, limit}, [&](const Row &row) {
                summaries.push_back({row.id<TicketId>(0), row.text(1),
                                     ticketKindFromName(row.text(2)).value_or(TicketKind::Sale),
                                     row.text(3), row.number(4), row.money(5),
                                     row.optionalId<MemberId>(6)});
            });
    return summaries;
}

Money TicketStore::vouchersPaid(Tx &tx, MemberId member, QDate day)
{
    return Money::fromCents(tx.integer(
        R"(SELECT COALESCE(CAST(SUM(p.amount_cents) AS BIGINT), 0)
           FROM tickets t JOIN ticket_payments p ON p.ticket_id = t.id
           WHERE t.member_id = ? AND t.business_day = ? AND p.means = 'meal_voucher')",
        {member, day}));
}

const ChainSpec &TicketStore::chainSpec()
{
    static const ChainSpec spec{
        "ticket",
        2,
        {{"tickets",
          R"(SELECT id, till_id, session_id, number, name, kind, refunds_id, basket_key, member_id,
                 member_standing, user_id, approved_by, business_day, at, local_at, total_cents,
                 change_cents, perpetual_cents, reason, corrects_id
             FROM tickets WHERE id BETWEEN ? AND ? ORDER BY id)"},
         {"ticket_lines",
          R"(SELECT ticket_id, id, position, kind, product_id, code, name, unit, quantity_milli,
                 unit_price_cents, discount_cents, gross_cents, vat_code, vat_category, vat_bp,
                 family_id, reason, refunds_position, restocked, tare_milli, note
             FROM ticket_lines WHERE ticket_id BETWEEN ? AND ? ORDER BY ticket_id, position)"},
         {"ticket_vat",
          R"(SELECT ticket_id, vat_code, category, rate_bp, gross_cents, net_cents, vat_cents
             FROM ticket_vat WHERE ticket_id BETWEEN ? AND ? ORDER BY ticket_id, vat_code)"},
         {"ticket_payments",
          R"(SELECT ticket_id, position, means, amount_cents, tendered_cents, reference
             FROM ticket_payments WHERE ticket_id BETWEEN ? AND ?
             ORDER BY ticket_id, position)"}},
        "SELECT id FROM tickets ORDER BY id"};
    return spec;
}

const ChainSpec &TicketStore::firstChainSpec()
{
    static const ChainSpec spec{
        "ticket",
        1,
        {{"tickets",
          R"(SELECT id, till_id, session_id, number, name, kind, refunds_id, basket_key, member_id,
                 member_standing, user_id, approved_by, business_day, at, local_at, total_cents,
                 change_cents, perpetual_cents, reason
             FROM tickets WHERE id BETWEEN ? AND ? ORDER BY id)"},
         {"ticket_lines",
          R"(SELECT ticket_id, id, position, kind, product_id, code, name, unit, quantity_milli,
                 unit_price_cents, discount_cents, gross_cents, vat_code, vat_category, vat_bp,
                 family_id, reason, refunds_position, restocked
             FROM ticket_lines WHERE ticket_id BETWEEN ? AND ? ORDER BY ticket_id, position)"},
         {"ticket_vat",
          R"(SELECT ticket_id, vat_code, category, rate_bp, gross_cents, net_cents, vat_cents
             FROM ticket_vat WHERE ticket_id BETWEEN ? AND ? ORDER BY ticket_id, vat_code)"},
         {"ticket_payments",
          R"(SELECT ticket_id, position, means, amount_cents, tendered_cents
             FROM ticket_payments WHERE ticket_id BETWEEN ? AND ?
             ORDER BY ticket_id, position)"}},
        "SELECT id FROM tickets ORDER BY id"};
    return spec;
}

} // namespace cabas
