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
    QString bag = {}; ///< number of the sealed bag it went into; empty where none
};

/// A drawer handed to the next cashier within a session: nothing is posted, both know what lay in
/// it.
struct TillHandover {
    qint64 id = 0;
    TillSessionId session{0};
    UserId from{0}; ///< who had the drawer
    UserId user{0}; ///< who has it now
    Money expected; ///< cash with the float
    Money counted;
    QString note;
    QDateTime at;

    Money difference() const { return counted - expected; }
};

/// What a till takes and asks.
struct TillTerms {
    bool takesCash = true;
    bool asksCard = false; ///< whether the amount was typed on the terminal
    Money dropFrom;        ///< with more cash than this some goes to the safe; 0: never said
    Money refundLimit;     ///< more given back asks a second person; 0: never
    int revision = 0;      ///< 0 while nothing was set

    bool operator==(const TillTerms &) const = default;
};

} // namespace cabas
