// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

#include <QStringList>

namespace cabas {

/// Which tours of the window a person has seen or skipped.
class TourStore {
public:
    static QStringList seenBy(Tx &tx, UserId person);
    /// Once a person and a tour, however often it is told.
    static void add(Tx &tx, UserId person, const QString &tour, const QDateTime &at);
};

} // namespace cabas
