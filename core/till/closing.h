// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/ticket.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

enum class ClosingKind { Session, Day, Month, Year };

QString closingKindName(ClosingKind kind);
std::optional<ClosingKind> closingKindFromName(const QString &name);

/// What should be there and what was counted, for one means. Cash holds the float.
struct ClosingMeans {
    TillMeans means = TillMeans::Cash;
    Money expected;
    Money counted;

    Money difference() const { return counted - expected; }
    bool operator==(const ClosingMeans &) const = default;
};

/// Where a chain stood when the closing was made: a link removed later shows.
struct ClosingHead {
    QString chain;
    qint64 count = 0;
    QString lastHash;

    bool operator==(const ClosingHead &) const = default;
};

/// The record of a till session, day, month or year: total of the period, totals since the first
/// ticket, VAT, and the head of every chain, signed.
struct Closing {
    ClosingId id{0};
    TillId till{0};
    ClosingKind kind = ClosingKind::Session;
    int number = 0; ///< from 1 for its till and kind
    std::optional<TillSessionId> session;
    QDate from;
    QDate to;               ///< last day
    int firstPart = 0;      ///< numbers of the shorter closings it adds up (0 for a session);
    int lastPart = 0;       ///< first = last + 1 where there was none
    qint64 firstTicket = 0; ///< numbers; first = last + 1 where nothing was sold
    qint64 lastTicket = 0;
    qint64 tickets = 0;
    Money total; ///< sales less refunds, VAT included
    Money perpetual;
    Money perpetualAbsolute;
    QString note;
    QDateTime at;
    UserId user{0};
    std::vector<ClosingMeans> means; ///< of a session closing; empty for the others
    std::vector<TicketVat> vat;      ///< sums of the tickets' own VAT, never computed again
    std::vector<ClosingHead> heads;

    Money difference() const;
    bool operator==(const Closing &) const = default;
};

/// A signature of a closing's link by the shop's key.
struct ClosingSignature {
    ClosingId closing{0};
    QString publicKey; ///< 64 hex digits
    QString signature; ///< 128 hex digits
};

} // namespace cabas
