// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/shiftservice.h"

#include <optional>

namespace cabas {

/// One step of what past days still owe.
struct HouseStep {
    int closings = 0; ///< daily, monthly and yearly ones that were made
    QDate day = {};   ///< whose shifts were closed; invalid: none
    ClosedDay closed = {};
    bool isLast = false; ///< nothing is owed any more
};

/// What past days still owe, whatever happened to the program meanwhile: closings of days, months
/// and years of every till, then the shifts that ended, one day a step and the oldest first, so
/// that sales go on between steps. Each step is a transaction; begun again, nothing is done twice
/// (RULINGS 1.5).
class Housekeeping {
public:
    /// Whoever leaves the file alone for longer, or whose clock leaps as far, is not served
    /// unasked: closings of days that never were cannot be taken back.
    static constexpr int longestQuietDays = 45;

    Housekeeping(Database &db, QString keysFolder) : m_db(db), m_keysFolder(std::move(keysFolder))
    {
    }

    /// The shop's house itself, in the owner's name and without their PIN, with the rights that
    /// these steps need and no other.
    static Result<Session> sessionOfHouse(Database &db, const Session &somebody);
    /// When anything was last noted in the file; absent in an empty one.
    static std::optional<QDateTime> lastDeed(Database &db);
    /// Whether it may be done unasked: not in a sandbox, in a shop one learns in, in a file that
    /// can only be read, after a long silence, or while nobody has said why the clock is wrong.
    static bool isWantedUnasked(Database &db, const Session &session,
                                const std::optional<QDateTime> &lastDeed);

    /// Does the next step. Forbidden without the right to close tills and to edit members.
    Result<HouseStep> step(const Session &session);

private:
    Database &m_db;
    QString m_keysFolder;
    bool m_haveClosed = false;
};

} // namespace cabas
