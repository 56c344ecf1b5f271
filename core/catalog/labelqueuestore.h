// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/labelrequest.h"
#include "core/db/transaction.h"

#include <optional>
#include <vector>

namespace cabas {

/// The labels that wait to be printed. One product waits once for one day, whatever changed; and
/// once for all days that have come: a price that changed again before anybody printed asks for one
/// label, as often as the request that wants most copies.
class LabelQueueStore {
public:
    /// Puts a label in the queue; one that already waits for that day keeps its first reason, and
    /// is printed as often as the one that is wanted most often.
    static void queue(Tx &tx, const LabelRequest &request);
    /// The same for today, in the name of the session's user.
    static void queue(Tx &tx, const Session &session, ProductId product, LabelReason reason);
    /// Every request for a day up to this one, the first due first, then as they came.
    static std::vector<LabelRequest> pending(Tx &tx, QDate day);
    /// How many products wait for a label that is due by a day.
    static qint64 countPending(Tx &tx, QDate day);
    /// Why the label of a product waits on a day; absent when it does not.
    static std::optional<LabelReason> waitsFor(Tx &tx, ProductId product, QDate day);
    /// No longer wanted: the label that a deed of that instant queued for a day, while it waits.
    static void cancel(Tx &tx, ProductId product, QDate dueOn, const QDateTime &queuedAt);
    /// Those due from `from` to `to` with their product, its price on the day the label hangs
    /// (`today` where that is later), the first due first.
    static std::vector<QueuedLabel> waiting(Tx &tx, QDate from, QDate to, QDate today);
    /// Those printed last, newest first, with today's price.
    static std::vector<QueuedLabel> printed(Tx &tx, QDate today, int limit);
    /// So many goods carry no label of their own after all: fewer copies of the labels that wait
    /// for goods (more than one), none where none is left.
    static void lessCopies(Tx &tx, ProductId product, int fewer);
    /// Printed: out of the queue, and kept; what waited for days before in their place is not.
    static void done(Tx &tx, const std::vector<LabelRequestId> &requests, QDate today,
                     const QDateTime &now);
};

} // namespace cabas
