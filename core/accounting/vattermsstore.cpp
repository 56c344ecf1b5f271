// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vattermsstore.h"

#include "core/accounting/vatpaidrules.h"

namespace cabas {

namespace {

/// The lines that settle each other with this one, itself among them: those of its matching, else
/// those that are parts of the same rest.
std::vector<SettledLine> settledWith(Tx &tx, qint64 line)
{
    std::vector<SettledLine> lines;
    const auto take = [&](const Row &row) {
        lines.push_back({row.integer(0), row.day(1), row.money(2)});
    };
    tx.each(R"(SELECT o.id, o.entry_on, o.debit_cents - o.credit_cents
               FROM matching_lines k
               JOIN matching_lines s ON s.matching_id = k.matching_id
               JOIN journal_lines o ON o.id = s.line_id
               WHERE k.line_id = ? ORDER BY o.entry_on, o.id)",
            {line}, take);
    if (!lines.empty())
        return lines;
    const std::optional<Row> used =
        tx.first("SELECT owed_line_id FROM part_settlements WHERE paid_line_id = ?", {line});
    const qint64 rest = used ? used->integer(0) : line;
    tx.each(R"(SELECT o.id, o.entry_on, o.debit_cents - o.credit_cents
               FROM journal_lines o
               WHERE o.id = ? OR o.id IN (SELECT q.paid_line_id FROM part_settlements q
                                          WHERE q.owed_line_id = ?)
               ORDER BY o.entry_on, o.id)",
            {rest, rest}, take);
    return lines;
}

std::vector<PartyDebt> debtsOf(Tx &tx, EntryId entry)
{
    std::vector<PartyDebt> debts;
    tx.each(R"(SELECT id FROM journal_lines WHERE entry_id = ? AND third_party <> ''
               ORDER BY position)",
            {entry}, [&](const Row &row) {
                debts.push_back({row.integer(0), {}});
            });
    for (PartyDebt &debt : debts)
        debt.settled = settledWith(tx, debt.line);
    return debts;
}

} // namespace

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
    struct Document {
        WaitingVat whole;
        Money taken;
    };
    std::vector<Document> documents;
    tx.each(
        R"(SELECT e.id, e.number, e.piece_ref, e.label, l.account,
                  CAST(SUM(l.debit_cents - l.credit_cents) AS BIGINT), e.entry_on,
                  (SELECT CAST(COALESCE(SUM(x.credit_cents - x.debit_cents), 0) AS BIGINT)
                   FROM journal_entries r JOIN journal_lines x ON x.entry_id = r.id
                   WHERE r.source_kind = 'vat_paid' AND r.source_id = e.id
                     AND x.account = l.account)
           FROM journal_lines l
           JOIN journal_entries e ON e.id = l.entry_id
           WHERE l.account >= '44588' AND l.account < '44589' AND e.entry_on <= ?
             AND e.source_kind <> 'vat_paid' AND e.journal <> 'AN'
           GROUP BY e.id, e.number, e.piece_ref, e.label, e.entry_on, l.account
           ORDER BY e.entry_on, e.id, l.account)",
        {until}, [&](const Row &row) {
            const Document document{{row.id<EntryId>(0), row.text(1), row.text(2), row.text(3),
                                     row.text(4), row.money(5), row.day(6)},
                                    row.money(7)};
            if (document.whole.amount != document.taken)
                documents.push_back(document);
        });
    std::vector<WaitingVat> found;
    for (const Document &document : documents) {
        for (const WaitingVat &due :
             VatPaidRules::due(document.whole, document.taken, debtsOf(tx, document.whole.entry))) {
            if (due.paidOn <= until)
                found.push_back(due);
        }
    }
    return found;
}

} // namespace cabas
