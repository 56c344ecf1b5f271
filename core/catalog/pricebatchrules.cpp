// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricebatchrules.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

Result<> PriceBatchRules::check(const QString &name, QDate from, std::optional<QDate> last)
{
    if (cleaned(name).isEmpty())
        return refused(tr("A batch of prices needs a name."), u"name_empty"_qs);
    if (cleaned(name).size() > maxNameLength)
        return refused(tr("This name is too long: %1 characters at most.").arg(maxNameLength),
                       u"name_too_long"_qs);
    if (!from.isValid() || (last && (!last->isValid() || *last < from)))
        return refused(tr("The last day comes before the first."), u"days_reversed"_qs);
    if (last && from.daysTo(*last) >= maxDays)
        return refused(tr("A promotion lasts two years at most."), u"too_long"_qs);
    return Ok{};
}

Result<> PriceBatchRules::checkEdit(const PriceBatch &batch)
{
    if (batch.state == BatchState::Draft)
        return Ok{};
    return refused(
        tr("“%1” is no longer a draft: take it back, then plan another.").arg(batch.name),
        u"not_draft"_qs);
}

Result<> PriceBatchRules::checkPlan(const PriceBatch &batch, QDate today)
{
    CABAS_TRY(checkEdit(batch));
    CABAS_TRY(check(batch.name, batch.from, batch.last));
    if (batch.lines == 0)
        return refused(tr("“%1” holds no price.").arg(batch.name), u"no_lines"_qs);
    if (batch.from < today)
        return refused(tr("“%1” would begin in the past. What was sold keeps its price: let it "
                          "begin today or later.")
                           .arg(batch.name),
                       u"in_the_past"_qs);
    return Ok{};
}

Result<> PriceBatchRules::checkUndo(const PriceBatch &batch, QDate today)
{
    switch (batch.phaseOn(today)) {
    case BatchPhase::Draft:
        return refused(tr("“%1” is a draft: nothing was changed by it.").arg(batch.name),
                       u"not_planned"_qs);
    case BatchPhase::Undone:
        return refused(tr("“%1” is already taken back.").arg(batch.name), u"already_undone"_qs);
    case BatchPhase::Ended:
        return refused(tr("“%1” is over: the former prices hold again.").arg(batch.name),
                       u"ended"_qs);
    case BatchPhase::Waiting:
    case BatchPhase::Running:
        break;
    }
    return Ok{};
}

QDate PriceBatchRules::undoneFrom(const PriceBatch &batch, QDate today)
{
    return std::max(batch.from, today);
}

} // namespace cabas
