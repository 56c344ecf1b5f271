// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sessionfigurestore.h"

#include <algorithm>
#include <tuple>

namespace cabas {

namespace {

/// The tickets of a session in the order of their ids, walked beside a table in the same order.
/// Between the first and the last may lie tickets of other tills.
class SessionTickets {
public:
    SessionTickets(Tx &tx, TillSessionId session, SessionFigures &figures)
    {
        tx.each(R"(SELECT id, number, total_cents, COALESCE(member_id, 0)
                   FROM tickets WHERE session_id = ? ORDER BY id)",
                {session}, [&](const Row &row) {
                    const qint64 number = row.integer(1);
                    const bool isFirst = m_tickets.empty();
                    figures.firstTicket = isFirst ? number : std::min(figures.firstTicket, number);
                    figures.lastTicket = isFirst ? number : std::max(figures.lastTicket, number);
                    figures.total += row.money(2);
                    m_tickets.push_back({row.integer(0), row.id<MemberId>(3)});
                });
        figures.tickets = qint64(m_tickets.size());
    }

    bool isEmpty() const { return m_tickets.empty(); }

    /// Hands on the rows of a table that has its ticket first, with whose they are (0 for nobody).
    void each(Tx &tx, const char *sql, const std::function<void(const Row &, MemberId)> &row) const
    {
        auto at = m_tickets.begin();
        tx.each(sql, {m_tickets.front().id, m_tickets.back().id}, [&](const Row &read) {
            const qint64 id = read.integer(0);
            while (at != m_tickets.end() && at->id < id)
                ++at;
            if (at != m_tickets.end() && at->id == id)
                row(read, at->member);
        });
    }

private:
    struct Ticket {
        qint64 id;
        MemberId member;
    };
    std::vector<Ticket> m_tickets;
};

/// The VAT of many tickets by code, category and rate. A day has thousands of rows of a few codes,
/// so a row is told by the bytes of its code: its texts are made once.
class VatSums {
public:
    explicit VatSums(std::vector<TicketVat> &sums) : m_sums(sums) {}

    void add(const Row &row)
    {
        TicketVat &sum = sumOf(row);
        sum.gross += row.money(4);
        sum.net += row.money(5);
        sum.vat += row.money(6);
    }

private:
    struct Key {
        QByteArray code;
        QByteArray category;
        int rateBp;
    };

    TicketVat &sumOf(const Row &row)
    {
        const int rate = row.number(3);
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i].rateBp == rate && row.bytes(1) == m_keys[i].code &&
                row.bytes(2) == m_keys[i].category)
                return m_sums[i];
        }
        m_keys.push_back({row.bytes(1).toByteArray(), row.bytes(2).toByteArray(), rate});
        return m_sums.emplace_back(
            TicketVat{row.text(1),
                      vatCategoryFromLetter(row.text(2)).value_or(VatCategory::Standard),
                      rate,
                      {},
                      {},
                      {}});
    }

    std::vector<TicketVat> &m_sums;
    std::vector<Key> m_keys; ///< of m_sums, in its order
};

} // namespace

SessionFigures SessionFigureStore::figures(Tx &tx, TillSessionId session, qint64 before)
{
    SessionFigures figures;
    const SessionTickets tickets(tx, session, figures);
    if (tickets.isEmpty()) {
        figures.firstTicket = before + 1;
        figures.lastTicket = before;
        return figures;
    }
    tickets.each(tx,
                 R"(SELECT ticket_id, means, amount_cents FROM ticket_payments
                    WHERE ticket_id BETWEEN ? AND ? ORDER BY ticket_id)",
                 [&](const Row &row, MemberId member) {
                     const auto means = tillMeansFromName(row.bytes(1));
                     if (!means)
                         return;
                     figures.taken[*means] += row.money(2);
                     if (*means == TillMeans::Account && member != MemberId(0))
                         figures.memberAccounts[member] += row.money(2);
                 });
    tickets.each(tx,
                 R"(SELECT ticket_id, kind, gross_cents FROM ticket_lines
                    WHERE ticket_id BETWEEN ? AND ? AND (kind = 'share' OR kind = 'fee'
                        OR kind = 'top_up' OR kind = 'gift')
                    ORDER BY ticket_id)",
                 [&](const Row &row, MemberId member) {
                     const QString kind = row.text(1);
                     if (kind == u"fee")
                         figures.fees += row.money(2);
                     else if (kind == u"gift")
                         figures.gifts += row.money(2);
                     else if (kind == u"top_up")
                         figures.topUps[member] += row.money(2);
                     // What was paid on shares is told apart by the members' room.
                     else if (figures.onShares.empty() ||
                              figures.onShares.back() != row.id<TicketId>(0))
                         figures.onShares.push_back(row.id<TicketId>(0));
                 });
    VatSums vat(figures.vat);
    tickets.each(tx,
                 R"(SELECT ticket_id, vat_code, category, rate_bp, gross_cents, net_cents, vat_cents
                    FROM ticket_vat WHERE ticket_id BETWEEN ? AND ? ORDER BY ticket_id)",
                 [&](const Row &row, MemberId) { vat.add(row); });
    std::sort(figures.vat.begin(), figures.vat.end(), [](const TicketVat &a, const TicketVat &b) {
        return std::tie(a.code, a.rateBp) < std::tie(b.code, b.rateBp);
    });
    return figures;
}

Money SessionFigureStore::cashIn(Tx &tx, TillSessionId session)
{
    return Money::fromCents(tx.integer(
        R"(SELECT (SELECT float_cents FROM till_sessions WHERE id = ?)
               + COALESCE((SELECT CAST(SUM(amount_cents) AS BIGINT)
                           FROM till_cash_moves WHERE session_id = ?), 0)
               + COALESCE((SELECT CAST(SUM(p.amount_cents) AS BIGINT)
                           FROM tickets t JOIN ticket_payments p ON p.ticket_id = t.id
                           WHERE t.session_id = ? AND p.means = 'cash'), 0))",
        {session, session, session}));
}

std::vector<PersonFigures> SessionFigureStore::people(Tx &tx, TillSessionId session)
{
    std::vector<PersonFigures> people;
    tx.each(
        R"(SELECT t.user_id, COUNT(*), CAST(SUM(t.total_cents) AS BIGINT),
                   CAST(SUM(COALESCE((SELECT SUM(p.amount_cents) FROM ticket_payments p
                                      WHERE p.ticket_id = t.id AND p.means = 'cash'), 0))
                        AS BIGINT)
               FROM tickets t WHERE t.session_id = ? GROUP BY t.user_id ORDER BY MIN(t.id))",
        {session}, [&](const Row &row) {
            people.push_back({row.id<UserId>(0), {}, row.integer(1), row.money(2), row.money(3)});
        });
    return people;
}

std::vector<ChequeLine> SessionFigureStore::cheques(Tx &tx, TillSessionId session)
{
    std::vector<ChequeLine> cheques;
    tx.each(R"(SELECT t.name, p.reference, p.amount_cents
               FROM tickets t JOIN ticket_payments p ON p.ticket_id = t.id
               WHERE t.session_id = ? AND p.means = 'cheque' ORDER BY t.id, p.position)",
            {session}, [&](const Row &row) {
                cheques.push_back({row.text(0), row.text(1), row.money(2)});
            });
    return cheques;
}

} // namespace cabas
