// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conformityservice.h"

#include "core/access/shopstore.h"
#include "core/till/closingstore.h"
#include "core/till/tillstore.h"

#include <algorithm>

namespace cabas {

Result<std::vector<Till>> ConformityService::tills(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewReports));
    return m_db.read([](Tx &tx) { return TillStore::all(tx); });
}

Result<std::vector<ClosingLine>> ConformityService::closings(const Session &session,
                                                             std::optional<TillId> till,
                                                             std::optional<ClosingKind> kind,
                                                             int limit) const
{
    CABAS_TRY(session.require(Permission::ViewReports));
    return m_db.read([&](Tx &tx) {
        std::vector<ClosingLine> lines;
        for (const Till &each : TillStore::all(tx)) {
            if (till && each.id != *till)
                continue;
            for (const ClosingKind one :
                 {ClosingKind::Session, ClosingKind::Day, ClosingKind::Month, ClosingKind::Year}) {
                if (kind && one != *kind)
                    continue;
                for (const Closing &closing : ClosingStore::newest(tx, each.id, one, limit))
                    lines.push_back({closing, each.name, {}});
            }
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const ClosingLine &left, const ClosingLine &right) {
                             return left.closing.id.value() > right.closing.id.value();
                         });
        if (int(lines.size()) > limit)
            lines.resize(size_t(limit));
        for (ClosingLine &line : lines) {
            if (const auto given = ClosingStore::signatureOf(tx, line.closing.id))
                line.signature = given->signature;
        }
        return lines;
    });
}

Result<std::vector<QString>> ConformityService::keys(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewReports));
    return m_db.read([](Tx &tx) { return ShopStore::keys(tx); });
}

} // namespace cabas
