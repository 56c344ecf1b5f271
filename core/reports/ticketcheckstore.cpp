// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ticketcheckstore.h"

#include "core/base/money.h"
#include "core/till/tillrules.h"

#include <map>

namespace cabas {

namespace {

/// A till while its tickets are read in order.
struct Counter {
    qint64 number = 0;
    qint64 perpetual = 0;
    qint64 absolute = 0;
    QString at;
};

void checkVat(Findings &findings, const QString &where, const Row &row, int first)
{
    const Money gross = row.money(first);
    const Money net = row.money(first + 1);
    const Money vat = row.money(first + 2);
    if (net + vat != gross)
        findings.fault(where + QStringLiteral(": net_cents and vat_cents are not gross_cents"));
}

} // namespace

Findings TicketCheckStore::tickets(Tx &tx)
{
    Findings findings;
    findings.checked = tx.integer("SELECT COUNT(*) FROM tickets");
    checkTotals(tx, findings);
    checkVatRows(tx, findings);
    checkRefundedVat(tx, findings);
    return findings;
}

void TicketCheckStore::checkTotals(Tx &tx, Findings &findings)
{
    tx.each(R"(SELECT t.name, t.total_cents, t.change_cents,
                   (SELECT CAST(COALESCE(SUM(l.gross_cents), 0) AS BIGINT)
                    FROM ticket_lines l WHERE l.ticket_id = t.id),
                   (SELECT CAST(COALESCE(SUM(p.amount_cents), 0) AS BIGINT)
                    FROM ticket_payments p WHERE p.ticket_id = t.id),
                   (SELECT CAST(COALESCE(SUM(p.tendered_cents - p.amount_cents), 0) AS BIGINT)
                    FROM ticket_payments p WHERE p.ticket_id = t.id),
                   (SELECT CAST(COALESCE(SUM(v.gross_cents), 0) AS BIGINT)
                    FROM ticket_vat v WHERE v.ticket_id = t.id)
               FROM tickets t)",
            {}, [&](const Row &row) {
                const QString ticket = QStringLiteral("ticket %1: ").arg(row.text(0));
                const qint64 total = row.integer(1);
                if (row.integer(3) != total)
                    findings.fault(ticket + QStringLiteral("tickets: total_cents is not the sum "
                                                           "of ticket_lines: gross_cents"));
                if (row.integer(4) != total)
                    findings.fault(ticket + QStringLiteral("tickets: total_cents is not the sum "
                                                           "of ticket_payments: amount_cents"));
                if (row.integer(5) != row.integer(2))
                    findings.fault(ticket + QStringLiteral("tickets: change_cents is not what "
                                                           "ticket_payments: tendered_cents "
                                                           "leave"));
                if (row.integer(6) != total)
                    findings.fault(ticket + QStringLiteral("tickets: total_cents is not the sum "
                                                           "of ticket_vat: gross_cents"));
            });
}

void TicketCheckStore::checkVatRows(Tx &tx, Findings &findings)
{
    tx.each(R"(SELECT t.name, t.kind, v.vat_code, v.rate_bp, v.gross_cents, v.net_cents,
                   v.vat_cents,
                   (SELECT CAST(COALESCE(SUM(l.gross_cents), 0) AS BIGINT) FROM ticket_lines l
                    WHERE l.ticket_id = v.ticket_id AND l.vat_code = v.vat_code)
               FROM ticket_vat v JOIN tickets t ON t.id = v.ticket_id)",
            {}, [&](const Row &row) {
                const QString where =
                    QStringLiteral("ticket %1: ticket_vat %2").arg(row.text(0), row.text(2));
                checkVat(findings, where, row, 4);
                if (row.integer(7) != row.integer(4))
                    findings.fault(where + QStringLiteral(": gross_cents is not the sum of its "
                                                          "lines"));
                const Money exact = vatIncludedIn(row.money(4), row.number(3));
                if (row.text(1) == u"sale" && row.money(6) != exact)
                    findings.fault(where + QStringLiteral(": vat_cents"));
            });
}

void TicketCheckStore::checkRefundedVat(Tx &tx, Findings &findings)
{
    tx.each(R"(SELECT s.name, v.vat_code, v.rate_bp, CAST(SUM(v.gross_cents) AS BIGINT),
                   CAST(SUM(v.vat_cents) AS BIGINT)
               FROM tickets t
               JOIN ticket_vat v ON v.ticket_id = t.id
               JOIN tickets s ON s.id = t.refunds_id
               WHERE t.kind = 'refund'
               GROUP BY s.id, s.name, v.vat_code, v.rate_bp)",
            {}, [&](const Row &row) {
                if (row.money(4) != vatIncludedIn(row.money(3), row.number(2)))
                    findings.fault(QStringLiteral("refunds of ticket %1: ticket_vat %2: vat_cents")
                                       .arg(row.text(0), row.text(1)));
            });
}

Findings TicketCheckStore::numbering(Tx &tx)
{
    Findings findings;
    std::map<qint64, Counter> counters;
    tx.each(R"(SELECT t.till_id, t.number, t.name, t.total_cents, t.perpetual_cents, t.at, s.prefix
               FROM tickets t JOIN tills s ON s.id = t.till_id ORDER BY t.till_id, t.number)",
            {}, [&](const Row &row) {
                ++findings.checked;
                Counter &counter = counters[row.integer(0)];
                const QString ticket = QStringLiteral("ticket %1: tickets: ").arg(row.text(2));
                if (row.integer(1) != counter.number + 1)
                    findings.fault(ticket + QStringLiteral("number %1 after %2: missing")
                                                .arg(row.integer(1))
                                                .arg(counter.number));
                if (row.text(2) != TillRules::ticketName(row.text(6), row.integer(1)))
                    findings.fault(ticket + QStringLiteral("name"));
                counter.perpetual += row.integer(3);
                counter.absolute += abs(row.money(3)).cents();
                if (row.integer(4) != counter.perpetual)
                    findings.fault(ticket + QStringLiteral("perpetual_cents"));
                counter.perpetual = row.integer(4);
                counter.number = row.integer(1);
                counter.at = row.text(5);
            });
    tx.each(R"(SELECT id, name, last_number, perpetual_cents, perpetual_absolute_cents, last_at
               FROM tills)",
            {}, [&](const Row &row) {
                const Counter &counter = counters[row.integer(0)];
                const QString till = QStringLiteral("till %1: tills: ").arg(row.text(1));
                if (row.integer(2) != counter.number)
                    findings.fault(till + QStringLiteral("last_number"));
                if (row.integer(3) != counter.perpetual)
                    findings.fault(till + QStringLiteral("perpetual_cents"));
                if (row.integer(4) != counter.absolute)
                    findings.fault(till + QStringLiteral("perpetual_absolute_cents"));
                if (row.text(5) != counter.at)
                    findings.fault(till + QStringLiteral("last_at"));
            });
    std::map<qint64, qint64> sessions;
    tx.each("SELECT till_id, number FROM till_sessions ORDER BY till_id, number", {},
            [&](const Row &row) {
                ++findings.checked;
                qint64 &before = sessions[row.integer(0)];
                if (row.integer(1) != before + 1)
                    findings.fault(QStringLiteral("till %1: till_sessions: number %2 after %3: "
                                                  "missing")
                                       .arg(row.integer(0))
                                       .arg(row.integer(1))
                                       .arg(before));
                before = row.integer(1);
            });
    return findings;
}

} // namespace cabas
