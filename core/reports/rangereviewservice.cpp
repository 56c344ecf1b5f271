// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rangereviewservice.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetstore.h"
#include "core/reports/rangereviewstore.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int mostDays = 3650;

std::vector<RangeReviewStore::Line> linesOf(Tx &tx, ReviewList list, QDate today, int days)
{
    switch (list) {
    case ReviewList::Due:
        return RangeReviewStore::due(tx, today);
    case ReviewList::Unsold:
        return RangeReviewStore::unsold(tx, today.addDays(-std::clamp(days, 1, mostDays)));
    case ReviewList::Passing:
        break;
    }
    return RangeReviewStore::passing(tx);
}

} // namespace

Result<RangeReview> RangeReviewService::list(const Session &session, ReviewList list,
                                             int days) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        RangeReview review;
        for (const RangeReviewStore::Line &line : linesOf(tx, list, session.today(), days)) {
            const auto product = CatalogStore::find(tx, line.product, session.today());
            if (!product)
                continue;
            const ProductSheet sheet = ProductSheetStore::find(tx, line.product);
            review.rows.push_back({*product, ProductSheetRules::lifeState(*product, sheet),
                                   sheet.reviewOn, line.onHand, line.value, line.lastSold});
            review.value += line.value;
        }
        return review;
    });
}

Result<int> RangeReviewService::countDue(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read(
        [&](Tx &tx) { return int(RangeReviewStore::due(tx, session.today()).size()); });
}

} // namespace cabas
