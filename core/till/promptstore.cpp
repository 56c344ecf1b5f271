// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/promptstore.h"

#include "core/till/promptrules.h"

namespace cabas {

namespace {

SalePrompt readPrompt(const Row &row)
{
    return {row.id<PromptId>(0),
            row.optionalId<ProductId>(1),
            row.optionalId<FamilyId>(2),
            PromptRules::fromName(row.text(3)).value_or(PromptKind::Notice),
            row.text(4),
            row.text(5),
            row.number(6)};
}

} // namespace

std::vector<SalePrompt> PromptStore::all(Tx &tx)
{
    std::vector<SalePrompt> prompts;
    tx.each(R"(SELECT s.id, s.product_id, s.family_id, s.kind, s.text,
                   COALESCE(p.name, f.name), s.revision
               FROM sale_prompts s
               LEFT JOIN products p ON p.id = s.product_id
               LEFT JOIN families f ON f.id = s.family_id
               ORDER BY COALESCE(p.name_fold, f.name_fold), s.id)",
            {}, [&](const Row &row) { prompts.push_back(readPrompt(row)); });
    return prompts;
}

std::optional<SalePrompt> PromptStore::find(Tx &tx, PromptId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT s.id, s.product_id, s.family_id, s.kind, s.text,
                        COALESCE(p.name, f.name), s.revision
                    FROM sale_prompts s
                    LEFT JOIN products p ON p.id = s.product_id
                    LEFT JOIN families f ON f.id = s.family_id
                    WHERE s.id = ?)",
                 {id});
    return row ? std::optional(readPrompt(*row)) : std::nullopt;
}

PromptId PromptStore::add(Tx &tx, const SalePrompt &prompt)
{
    tx.touch(Topic::Catalog);
    return PromptId(
        tx.insert(R"(INSERT INTO sale_prompts (product_id, family_id, kind, text)
                                 VALUES (?, ?, ?, ?) RETURNING id)",
                  {prompt.product, prompt.family, PromptRules::name(prompt.kind), prompt.text}));
}

bool PromptStore::update(Tx &tx, const SalePrompt &prompt)
{
    tx.touch(Topic::Catalog);
    return tx.change(R"(UPDATE sale_prompts SET kind = ?, text = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {PromptRules::name(prompt.kind), prompt.text, prompt.id, prompt.revision}) ==
           1;
}

void PromptStore::remove(Tx &tx, PromptId id)
{
    tx.change("DELETE FROM sale_prompts WHERE id = ?", {id});
    tx.touch(Topic::Catalog);
}

} // namespace cabas
