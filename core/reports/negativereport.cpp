// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/negativereport.h"

#include "core/base/text.h"
#include "core/reports/negativestore.h"

namespace cabas {

Result<> NegativeReport::fill(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"on_hand_milli"_qs, tr("In stock"), ColumnKind::Quantity},
                     {u"why"_qs, tr("What happened"), ColumnKind::Text},
                     {u"advice"_qs, tr("What to do"), ColumnKind::Text}};
    for (const ProductId product : NegativeStore::below(tx)) {
        const std::optional<NegativeStory> story = NegativeStore::story(tx, product);
        if (!story)
            continue;
        table.rows.push_back({cell(story->code), cell(story->name), cell(unitName(story->unit)),
                              cell(story->onHand),
                              cell(NegativeStock::sentences(*story).join(u' ')),
                              cell(NegativeStock::advice(*story))});
    }
    table.notes += tr("As things stand now.");
    return Ok{};
}

} // namespace cabas
