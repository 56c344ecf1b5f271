// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/closingstore.h"

#include "core/db/dberror.h"
#include "core/till/tillchains.h"

namespace cabas {

namespace {

Closing readClosing(const Row &row)
{
    Closing closing;
    closing.id = row.id<ClosingId>(0);
    closing.till = row.id<TillId>(1);
    closing.kind = closingKindFromName(row.text(2)).value_or(ClosingKind::Session);
    closing.number = row.number(3);
    closing.session = row.optionalId<TillSessionId>(4);
    closing.from = row.day(5);
    closing.to = row.day(6);
    closing.firstPart = row.number(7);
    closing.lastPart = row.number(8);
    closing.firstTicket = row.integer(9);
    closing.lastTicket = row.integer(10);
    closing.tickets = row.integer(11);
    closing.total = row.money(12);
    closing.perpetual = row.money(13);
    closing.perpetualAbsolute = row.money(14);
    closing.note = row.text(15);
    closing.at = row.instant(16);
    closing.user = row.id<UserId>(17);
    return closing;
}

void readVat(Tx &tx, Closing &closing)
{
    tx.each(R"(SELECT vat_code, category, rate_bp, gross_cents, net_cents, vat_cents
               FROM closing_vat WHERE closing_id = ? ORDER BY vat_code)",
            {closing.id}, [&](const Row &row) {
                closing.vat.push_back(
                    {row.text(0),
                     vatCategoryFromLetter(row.text(1)).value_or(VatCategory::Standard),
                     row.number(2), row.money(3), row.money(4), row.money(5)});
            });
}

std::optional<Closing> readWhole(Tx &tx, const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    Closing closing = readClosing(*row);
    tx.each(R"(SELECT means, expected_cents, counted_cents
               FROM closing_means WHERE closing_id = ? ORDER BY means)",
            {closing.id}, [&](const Row &one) {
                closing.means.push_back({tillMeansFromName(one.text(0)).value_or(TillMeans::Cash),
                                         one.money(1), one.money(2)});
            });
    readVat(tx, closing);
    tx.each(R"(SELECT chain, count, last_hash
               FROM closing_heads WHERE closing_id = ? ORDER BY chain)",
            {closing.id}, [&](const Row &one) {
                closing.heads.push_back({one.text(0), one.integer(1), one.text(2)});
            });
    return closing;
}

} // namespace

void ClosingStore::add(Tx &tx, Closing &closing)
{
    closing.id = ClosingId(tx.insert(
        R"(INSERT INTO closings
               (till_id, kind, number, session_id, from_on, to_on, first_part, last_part,
                first_ticket, last_ticket, tickets, total_cents, perpetual_cents,
                perpetual_absolute_cents, note, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {closing.till, closingKindName(closing.kind), closing.number, closing.session, closing.from,
         closing.to, closing.firstPart, closing.lastPart, closing.firstTicket, closing.lastTicket,
         closing.tickets, closing.total, closing.perpetual, closing.perpetualAbsolute, closing.note,
         closing.at, closing.user}));
    for (const ClosingMeans &means : closing.means)
        tx.change(R"(INSERT INTO closing_means (closing_id, means, expected_cents, counted_cents)
                     VALUES (?, ?, ?, ?))",
                  {closing.id, tillMeansName(means.means), means.expected, means.counted});
    for (const TicketVat &vat : closing.vat)
        tx.change(R"(INSERT INTO closing_vat
                         (closing_id, vat_code, category, rate_bp, gross_cents, net_cents,
                          vat_cents)
                     VALUES (?, ?, ?, ?, ?, ?, ?))",
                  {closing.id, vat.code, vatCategoryLetter(vat.category), vat.rateBp, vat.gross,
                   vat.net, vat.vat});
    tx.touch(Topic::Sales);
}

QString ClosingStore::seal(Tx &tx, Closing &closing)
{
    for (const auto &[chain, head] : ChainStore::heads(tx)) {
        closing.heads.push_back({chain, head.count, head.lastHash});
        tx.change(R"(INSERT INTO closing_heads (closing_id, chain, count, last_hash)
                     VALUES (?, ?, ?, ?))",
                  {closing.id, chain, head.count, head.lastHash});
    }
    return ChainStore::seal(tx, chainSpec(), TillChains::nameOf(closing.till), closing.id.value(),
                            closing.id.value());
}

void ClosingStore::sign(Tx &tx, const ClosingSignature &signature)
{
    const qint64 signedRows =
        tx.change(R"(INSERT INTO closing_signatures (closing_id, key_id, signature)
                     SELECT ?, id, ? FROM shop_keys WHERE public_key = ?)",
                  {signature.closing, signature.signature, signature.publicKey});
    require(signedRows == 1, "a closing signed with a key that the file does not know");
}

std::optional<Closing> ClosingStore::find(Tx &tx, ClosingId id)
{
    return readWhole(tx, tx.first(R"(SELECT id, till_id, kind, number, session_id, from_on, to_on,
                                         first_part, last_part, first_ticket, last_ticket, tickets,
                                         total_cents, perpetual_cents, perpetual_absolute_cents,
                                         note, at, user_id
                                     FROM closings WHERE id = ?)",
                                  {id}));
}

std::optional<Closing> ClosingStore::first(Tx &tx, TillId till, ClosingKind kind)
{
    return readWhole(tx, tx.first(R"(SELECT id, till_id, kind, number, session_id, from_on, to_on,
                                         first_part, last_part, first_ticket, last_ticket, tickets,
                                         total_cents, perpetual_cents, perpetual_absolute_cents,
                                         note, at, user_id
                                     FROM closings WHERE till_id = ? AND kind = ?
                                     ORDER BY number LIMIT 1)",
                                  {till, closingKindName(kind)}));
}

std::optional<Closing> ClosingStore::last(Tx &tx, TillId till, ClosingKind kind)
{
    return readWhole(tx, tx.first(R"(SELECT id, till_id, kind, number, session_id, from_on, to_on,
                                         first_part, last_part, first_ticket, last_ticket, tickets,
                                         total_cents, perpetual_cents, perpetual_absolute_cents,
                                         note, at, user_id
                                     FROM closings WHERE till_id = ? AND kind = ?
                                     ORDER BY number DESC LIMIT 1)",
                                  {till, closingKindName(kind)}));
}

int ClosingStore::lastNumber(Tx &tx, TillId till, ClosingKind kind)
{
    return int(
        tx.integer("SELECT COALESCE(MAX(number), 0) FROM closings WHERE till_id = ? AND kind = ?",
                   {till, closingKindName(kind)}));
}

std::vector<Closing> ClosingStore::partsOf(Tx &tx, TillId till, ClosingKind kind, int afterNumber,
                                           QDate to)
{
    std::vector<Closing> parts;
    bool isPast = false;
    tx.each(R"(SELECT id, till_id, kind, number, session_id, from_on, to_on, first_part, last_part,
                   first_ticket, last_ticket, tickets, total_cents, perpetual_cents,
                   perpetual_absolute_cents, note, at, user_id
               FROM closings WHERE till_id = ? AND kind = ? AND number > ? ORDER BY number)",
            {till, closingKindName(kind), afterNumber}, [&](const Row &row) {
                const Closing closing = readClosing(row);
                isPast = isPast || closing.to > to;
                if (!isPast)
                    parts.push_back(closing);
            });
    for (Closing &closing : parts)
        readVat(tx, closing);
    return parts;
}

std::vector<Closing> ClosingStore::newest(Tx &tx, TillId till, ClosingKind kind, int limit)
{
    std::vector<Closing> closings;
    tx.each(R"(SELECT id, till_id, kind, number, session_id, from_on, to_on, first_part, last_part,
                   first_ticket, last_ticket, tickets, total_cents, perpetual_cents,
                   perpetual_absolute_cents, note, at, user_id
               FROM closings WHERE till_id = ? AND kind = ? ORDER BY number DESC LIMIT ?)",
            {till, closingKindName(kind), limit},
            [&](const Row &row) { closings.push_back(readClosing(row)); });
    return closings;
}

std::optional<ClosingSignature> ClosingStore::signatureOf(Tx &tx, ClosingId id)
{
    const std::optional<Row> row = tx.first(R"(SELECT s.key_id, k.public_key, s.signature
                    FROM closing_signatures s JOIN shop_keys k ON k.id = s.key_id
                    WHERE s.closing_id = ?)",
                                            {id});
    if (!row)
        return std::nullopt;
    return ClosingSignature{id, row->text(1), row->text(2)};
}

QString ClosingStore::hashOf(Tx &tx, ClosingId id)
{
    return ChainStore::hashOf(tx, QString::fromLatin1(chainSpec().kind), id.value());
}

const ChainSpec &ClosingStore::chainSpec()
{
    static const ChainSpec spec{
        "closing",
        1,
        {{"closings",
          R"(SELECT id, till_id, kind, number, session_id, from_on, to_on, first_part, last_part,
                 first_ticket, last_ticket, tickets, total_cents, perpetual_cents,
                 perpetual_absolute_cents, note, at, user_id
             FROM closings WHERE id BETWEEN ? AND ? ORDER BY id)"},
         {"closing_means",
          R"(SELECT closing_id, means, expected_cents, counted_cents
             FROM closing_means WHERE closing_id BETWEEN ? AND ? ORDER BY closing_id, means)"},
         {"closing_vat",
          R"(SELECT closing_id, vat_code, category, rate_bp, gross_cents, net_cents, vat_cents
             FROM closing_vat WHERE closing_id BETWEEN ? AND ? ORDER BY closing_id, vat_code)"},
         {"closing_heads",
          R"(SELECT closing_id, chain, count, last_hash
             FROM closing_heads WHERE closing_id BETWEEN ? AND ? ORDER BY closing_id, chain)"}},
        "SELECT id FROM closings ORDER BY id"};
    return spec;
}

} // namespace cabas
