// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/assetbooks.h"

#include "core/accounting/assetrules.h"
#include "core/accounting/assetstore.h"
#include "core/accounting/journalstore.h"

namespace cabas {

namespace {

std::vector<PostedEntry> standing(Tx &tx, const Asset &asset)
{
    std::vector<PostedEntry> list =
        JournalStore::ofSource(tx, u"depreciation"_qs, asset.id.value());
    std::erase_if(list, [&](const PostedEntry &entry) {
        return JournalStore::reversalOf(tx, entry.id).has_value();
    });
    return list;
}

} // namespace

Money AssetBooks::posted(Tx &tx, const Asset &asset, QDate day)
{
    Money sum;
    for (const PostedEntry &entry : standing(tx, asset)) {
        if (entry.entry.on <= day)
            sum += entry.entry.lines.front().debit;
    }
    return sum;
}

std::optional<JournalEntry> AssetBooks::lacking(Tx &tx, const Asset &asset, QDate day)
{
    const Money before = posted(tx, asset, QDate(9999, 12, 31));
    const Money total = AssetRules::writtenOff(asset, day);
    if (total <= before)
        return std::nullopt;
    return AssetRules::depreciation(
        asset, {asset.inServiceOn, day, total - before, total, asset.cost - total});
}

std::vector<JournalEntry> AssetBooks::lacking(Tx &tx, QDate day)
{
    std::vector<JournalEntry> list;
    for (const Asset &asset : AssetStore::all(tx)) {
        if (asset.goneOn && *asset.goneOn <= day)
            continue;
        if (std::optional<JournalEntry> entry = lacking(tx, asset, day))
            list.push_back(std::move(*entry));
    }
    return list;
}

std::vector<PostedEntry> AssetBooks::writtenOff(Tx &tx, QDate from, QDate to)
{
    std::vector<PostedEntry> list;
    for (const Asset &asset : AssetStore::all(tx)) {
        for (PostedEntry &entry : standing(tx, asset)) {
            if (entry.entry.on >= from && entry.entry.on <= to)
                list.push_back(std::move(entry));
        }
    }
    return list;
}

int AssetBooks::instalmentsLeft(Tx &tx, QDate day)
{
    int count = 0;
    for (const Loan &loan : AssetStore::loans(tx)) {
        for (const LoanStep &step : AssetRules::table(loan))
            count += step.number > loan.done && step.on <= day ? 1 : 0;
    }
    return count;
}

} // namespace cabas
