// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vattermsstore.h"

namespace cabas {

VatTerms VatTermsStore::read(Tx &tx)
{
    VatTerms terms;
    tx.each("SELECT kind, on_receipts FROM vat_terms", {}, [&](const Row &row) {
        (row.text(0) == u"services_sold" ? terms.soldOnReceipts : terms.boughtOnReceipts) =
            row.integer(1) == 1;
    });
    tx.each("SELECT account, from_on, share_bp FROM vat_shares ORDER BY account, from_on", {},
            [&](const Row &row) {
                terms.shares.push_back({row.text(0), row.day(1), int(row.integer(2))});
            });
    return terms;
}

void VatTermsStore::setOnReceipts(Tx &tx, bool bought, bool onReceipts)
{
    tx.change(R"(INSERT INTO vat_terms (kind, on_receipts) VALUES (?, ?)
                 ON CONFLICT (kind) DO UPDATE SET on_receipts = excluded.on_receipts)",
              {bought ? u"services_bought"_qs : u"services_sold"_qs, onReceipts ? 1 : 0});
    tx.touch(Topic::Journal);
}

void VatTermsStore::setShare(Tx &tx, const VatShare &share)
{
    tx.change(R"(INSERT INTO vat_shares (account, from_on, share_bp) VALUES (?, ?, ?)
                 ON CONFLICT (account, from_on) DO UPDATE SET share_bp = excluded.share_bp)",
              {share.account, share.from, share.shareBp});
    tx.touch(Topic::Journal);
}

void VatTermsStore::removeShare(Tx &tx, const QString &account, QDate from)
{
    tx.change("DELETE FROM vat_shares WHERE account = ? AND from_on = ?", {account, from});
    tx.touch(Topic::Journal);
}

std::vector<WaitingVat> VatTermsStore::waiting(Tx &tx, QDate until)
{
    std::vector<WaitingVat> found;
    tx.each(
        R"(SELECT e.id, e.number, e.piece_ref, e.label, l.account,
                  CAST(SUM(l.debit_cents - l.credit_cents) AS BIGINT),
                  COALESCE((SELECT MAX(o.entry_on) FROM journal_lines p
                            JOIN matching_lines k ON k.line_id = p.id
                            JOIN matching_lines s ON s.matching_id = k.matching_id
                            JOIN journal_lines o ON o.id = s.line_id
                            WHERE p.entry_id = e.id), e.entry_on)
           FROM journal_lines l
           JOIN journal_entries e ON e.id = l.entry_id
           WHERE l.account >= '44588' AND l.account < '44589' AND e.entry_on <= ?
             AND e.source_kind <> 'vat_paid' AND e.journal <> 'AN'
             AND NOT EXISTS (SELECT 1 FROM journal_entries r
                             WHERE r.source_kind = 'vat_paid' AND r.source_id = e.id)
             AND NOT EXISTS (SELECT 1 FROM journal_lines p
                             WHERE p.entry_id = e.id AND p.third_party <> ''
                               AND NOT EXISTS (SELECT 1 FROM matching_lines k
                                               WHERE k.line_id = p.id))
           GROUP BY e.id, e.number, e.piece_ref, e.label, e.entry_on, l.account
           ORDER BY e.entry_on, e.id, l.account)",
        {until}, [&](const Row &row) {
            const WaitingVat waiting{row.id<EntryId>(0), row.text(1),  row.text(2), row.text(3),
                                     row.text(4),        row.money(5), row.day(6)};
            if (waiting.paidOn <= until && !waiting.amount.isZero())
                found.push_back(waiting);
        });
    return found;
}

} // namespace cabas
