// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

/// A place where tickets are made, with its own numbers, chain and totals that are never reset.
struct Till {
    TillId id{0};
    QString name;
    QString prefix; ///< of its tickets' names, unique in the file
    qint64 lastNumber = 0;
    std::optional<QDateTime> lastAt; ///< of its last ticket
    Money perpetual;                 ///< sales less refunds since the first ticket
    Money perpetualAbsolute;         ///< the same with refunds counted as positive
    std::optional<TillSessionId> openSession;
};

/// From the opening of a till with its float to its closing. Its business day is the day it was
/// opened, whatever the hour of a ticket.
struct TillSession {
    TillSessionId id{0};
    TillId till{0};
    int number = 0; ///< from 1 in its till
    QDate businessDay;
    Money floatAmount; ///< cash in the drawer at the opening
    QDateTime openedAt;
    UserId user{0};
};

/// Cash put into a drawer (+) or taken out (-) outside a sale.
struct CashMove {
    qint64 id = 0;
    TillSessionId session{0};
    Money amount;
    QString reason;
    QDateTime at;
    UserId user{0};
};

} // namespace cabas
