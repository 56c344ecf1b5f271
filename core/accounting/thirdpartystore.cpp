// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/thirdpartystore.h"

namespace cabas {

namespace {

ThirdParty readParty(const Row &row)
{
    ThirdParty party;
    party.code = row.text(0);
    party.name = row.text(1);
    party.kind = row.text(2);
    party.account = row.text(3);
    party.email = row.text(4);
    party.address = row.text(5);
    party.iban = row.text(6);
    party.bic = row.text(7);
    party.termsDays = row.number(8);
    party.closed = row.flag(9);
    party.revision = row.number(10);
    return party;
}

} // namespace

std::optional<ThirdParty> ThirdPartyStore::find(Tx &tx, const QString &code)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT code, name, kind, account, email, address, iban, bic, terms_days, closed,
                        revision
                    FROM third_parties WHERE code = ?)",
                 {code});
    return row ? std::optional(readParty(*row)) : std::nullopt;
}

std::vector<ThirdParty> ThirdPartyStore::all(Tx &tx)
{
    std::vector<ThirdParty> parties;
    tx.each(R"(SELECT code, name, kind, account, email, address, iban, bic, terms_days, closed,
                   revision
               FROM third_parties ORDER BY code)",
            {}, [&](const Row &row) { parties.push_back(readParty(row)); });
    return parties;
}

void ThirdPartyStore::add(Tx &tx, const ThirdParty &party)
{
    tx.change(R"(INSERT INTO third_parties (code, name, kind, account, email, address, iban, bic,
                     terms_days, closed)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
              {party.code, party.name, party.kind, party.account, party.email, party.address,
               party.iban, party.bic, party.termsDays, party.closed});
    tx.touch(Topic::Journal);
}

bool ThirdPartyStore::update(Tx &tx, const ThirdParty &party)
{
    tx.touch(Topic::Journal);
    return tx.change(R"(UPDATE third_parties
                        SET name = ?, kind = ?, account = ?, email = ?, address = ?, iban = ?,
                            bic = ?, terms_days = ?, closed = ?, revision = revision + 1
                        WHERE code = ? AND revision = ?)",
                     {party.name, party.kind, party.account, party.email, party.address, party.iban,
                      party.bic, party.termsDays, party.closed, party.code, party.revision}) == 1;
}

void ThirdPartyStore::follow(Tx &tx, const ThirdParty &party)
{
    tx.change(R"(INSERT INTO third_parties (code, name, kind, account, email, terms_days, closed)
                 VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (code) DO UPDATE
                 SET name = excluded.name, kind = excluded.kind, email = excluded.email,
                     terms_days = excluded.terms_days, closed = excluded.closed,
                     revision = third_parties.revision + 1)",
              {party.code, party.name, party.kind, party.account, party.email, party.termsDays,
               party.closed});
    tx.touch(Topic::Journal);
}

QString ThirdPartyStore::earlier(Tx &tx, const SupplierDocument &document)
{
    // CROSS JOIN: from the entries of that reference, not through all that is owed to anybody.
    const std::optional<Row> row = tx.first(
        R"(SELECT e.number FROM journal_entries e
           CROSS JOIN journal_lines l
           WHERE l.entry_id = e.id
               AND l.third_party = ? AND l.account = ? AND l.credit_cents > 0
               AND e.piece_ref = ? AND e.piece_on >= ? AND e.piece_on <= ?
               AND e.reverses_id IS NULL
               AND e.journal <> 'AN' AND e.journal <> 'BQ' AND e.journal <> 'CA'
               AND NOT EXISTS (SELECT 1 FROM journal_entries r WHERE r.reverses_id = e.id)
           ORDER BY e.id LIMIT 1)",
        {document.thirdParty, document.account, document.reference, QDate(document.on.year(), 1, 1),
         QDate(document.on.year(), 12, 31)});
    return row ? row->text(0) : QString();
}

} // namespace cabas
