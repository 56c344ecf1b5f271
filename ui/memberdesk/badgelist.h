// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "ui/memberdesk/badgepaper.h"

#include <QCoreApplication>

#include <vector>

namespace cabas::ui {

/// Badges of several members, named by their numbers: "12, 14-18".
class BadgeList {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::BadgeList)

public:
    static constexpr int most = 500;

    /// Refused in words where it is no list of numbers, or too long a one.
    static Result<std::vector<int>> numbers(const QString &typed);
    /// Their good badges with the photos; who has none is left out.
    static Result<std::vector<BadgeCard>> read(Database &db, const Session &session,
                                               const QString &shop,
                                               const std::vector<int> &numbers);
};

} // namespace cabas::ui
