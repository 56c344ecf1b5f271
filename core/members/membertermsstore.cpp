// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/membertermsstore.h"

namespace cabas {

namespace {

MemberTerms readTerms(const Row &row)
{
    return {row.day(0), row.number(1), row.number(2)};
}

std::vector<ShareDay> shareDays(Tx &tx, MemberId member)
{
    std::vector<ShareDay> days;
    tx.each(R"(WITH holders(id) AS (
                   SELECT m.id FROM members m WHERE m.id = ?
                   UNION
                   SELECT o.id FROM members m JOIN members o ON o.household_id = m.household_id
                   WHERE m.id = ?)
               SELECT s.day, s.shares FROM holders h JOIN share_moves s ON s.member_id = h.id
               UNION ALL
               SELECT p.day, p.shares FROM holders h JOIN share_payments p ON p.member_id = h.id
               UNION ALL
               SELECT c.day, c.shares FROM holders h JOIN share_changes c ON c.member_id = h.id)",
            {member, member}, [&](const Row &row) {
                days.push_back({row.day(0), row.integer(1)});
            });
    return days;
}

} // namespace

void MemberTermsStore::add(Tx &tx, const MemberTerms &terms)
{
    tx.change(
        "INSERT INTO member_terms (valid_from, beneficiaries, shares_needed) VALUES (?, ?, ?)",
        {terms.from, terms.beneficiaries, terms.sharesNeeded});
}

MemberTerms MemberTermsStore::at(Tx &tx, QDate day)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT valid_from, beneficiaries, shares_needed FROM member_terms
                    WHERE valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1)",
                 {day});
    return row ? readTerms(*row) : MemberTerms();
}

std::vector<ShiftStanding> MemberTermsStore::notConcerned(Tx &tx, MemberId member)
{
    std::vector<MemberTerms> terms;
    tx.each(R"(SELECT valid_from, beneficiaries, shares_needed FROM member_terms
               ORDER BY valid_from, id)",
            {}, [&](const Row &row) { terms.push_back(readTerms(row)); });
    if (!ConcernRules::asksForShares(terms))
        return {};
    return ConcernRules::notConcerned(terms, shareDays(tx, member));
}

std::optional<ShiftStanding> MemberTermsStore::notConcernedAt(Tx &tx, MemberId member, QDate day)
{
    // Most shops never ask for shares: a till then reads one row.
    if (at(tx, day).sharesNeeded == 0)
        return std::nullopt;
    for (const ShiftStanding &span : notConcerned(tx, member)) {
        if (span.from <= day && (!span.to || day < *span.to))
            return span;
    }
    return std::nullopt;
}

} // namespace cabas
