// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/tour.h"
#include "core/db/database.h"

#include <optional>

namespace cabas {

/// Remembers who was shown around, in the shop's file: a person goes from till to till.
class TourBook {
public:
    explicit TourBook(Database &db) : m_db(db) {}

    /// The tour that the person begins with; absent once they have seen or skipped it, where they
    /// have none, and where nothing can be kept.
    Result<std::optional<Tour>> wanted(const Session &session) const;
    /// It was seen or skipped: it is not offered again.
    Result<> keep(const Session &session, Tour tour);

private:
    Database &m_db;
};

} // namespace cabas
