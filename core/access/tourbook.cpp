// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/tourbook.h"

#include "core/access/tourstore.h"

namespace cabas {

Result<std::optional<Tour>> TourBook::wanted(const Session &session) const
{
    const std::vector<Tour> tours = TourRules::of(session);
    if (tours.empty() || session.user() == UserId(0) || m_db.isReadOnly())
        return std::optional<Tour>();
    return m_db.read([&](Tx &tx) {
        const QStringList seen = TourStore::seenBy(tx, session.user());
        return seen.contains(TourRules::name(tours.front())) ? std::optional<Tour>()
                                                             : std::optional(tours.front());
    });
}

Result<> TourBook::keep(const Session &session, Tour tour)
{
    require(session.user().value() > 0, "somebody was shown around");
    return m_db.write([&](Tx &tx) -> Result<> {
        TourStore::add(tx, session.user(), TourRules::name(tour), session.now());
        return Ok{};
    });
}

} // namespace cabas
