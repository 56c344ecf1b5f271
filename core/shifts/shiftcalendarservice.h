// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// Shifts as calendars that phones and other programs read (iCalendar, RFC 5545).
class ShiftCalendarService {
    Q_DECLARE_TR_FUNCTIONS(ShiftCalendarService)

public:
    explicit ShiftCalendarService(Database &db) : m_db(db) {}

    /// Every shift of the days [from, to) with how many are missing; no names.
    Result<QByteArray> ofShop(const Session &session, const Period &days) const;
    /// The coming shifts of one member, as calendars show them.
    Result<QByteArray> ofMember(const Session &session, MemberId member) const;

private:
    Database &m_db;
};

} // namespace cabas
