// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/arrivaltermsstore.h"

namespace cabas {

namespace {

/// No tree of families is deeper: a circle in a damaged file ends here.
constexpr int mostFloors = 10;

std::optional<int> figure(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

} // namespace

ArrivalTerms ArrivalTermsStore::own(Tx &tx, FamilyId family)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT short_use_by_days, short_best_before_days, warmest_tenths
           FROM arrival_terms WHERE family_id = ?)",
        {family});
    return row ? ArrivalTerms{figure(*row, 0), figure(*row, 1), figure(*row, 2)} : ArrivalTerms();
}

ArrivalTerms ArrivalTermsStore::of(Tx &tx, std::optional<FamilyId> family)
{
    ArrivalTerms terms;
    for (int floor = 0; family && floor < mostFloors; ++floor) {
        const std::optional<Row> row = tx.first(
            R"(SELECT f.parent_id, t.short_use_by_days, t.short_best_before_days, t.warmest_tenths
               FROM families f LEFT JOIN arrival_terms t ON t.family_id = f.id
               WHERE f.id = ?)",
            {*family});
        if (!row)
            break;
        if (!terms.shortUseByDays)
            terms.shortUseByDays = figure(*row, 1);
        if (!terms.shortBestBeforeDays)
            terms.shortBestBeforeDays = figure(*row, 2);
        if (!terms.warmest)
            terms.warmest = figure(*row, 3);
        family = row->isNull(0) ? std::nullopt : std::optional(row->id<FamilyId>(0));
    }
    return terms;
}

void ArrivalTermsStore::set(Tx &tx, FamilyId family, const ArrivalTerms &terms)
{
    tx.change("DELETE FROM arrival_terms WHERE family_id = ?", {family});
    if (terms != ArrivalTerms())
        tx.change(R"(INSERT INTO arrival_terms (family_id, short_use_by_days,
                         short_best_before_days, warmest_tenths)
                     VALUES (?, ?, ?, ?))",
                  {family, terms.shortUseByDays, terms.shortBestBeforeDays, terms.warmest});
    tx.touch(Topic::Catalog);
}

} // namespace cabas
