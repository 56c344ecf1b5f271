// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/technicalevent.h"
#include "core/db/chainstore.h"

#include <QJsonObject>

#include <vector>

namespace cabas {

/// The journal of technical events: append-only, in a chain of its own, "technical".
class TechnicalEventStore {
public:
    /// Writes and seals a line in the transaction at hand. Where the line before was written by
    /// another version of the program, a line that says so comes first. Answers the line's id.
    static qint64 record(Tx &tx, const Session &session, TechnicalKind kind,
                         const QJsonObject &details = {});
    /// Follows a line of the audit that bears on the law (a right, an account of the books, a
    /// signing key) with a line here that names it; nothing for any other deed.
    static void follow(Tx &tx, const Session &session, const QString &deed, qint64 auditLine,
                       const QJsonObject &details);

    /// Newest first.
    static std::vector<TechnicalEvent> search(Tx &tx, const TechnicalFilter &filter, int limit);
    /// The newest line of any of these kinds.
    static std::optional<TechnicalEvent> newest(Tx &tx, const std::vector<TechnicalKind> &kinds);
    /// The newest starts, stops and crashes of a device, newest first.
    static std::vector<TechnicalEvent> runsOf(Tx &tx, const QString &device, int limit);

    static const ChainSpec &chainSpec();
    static QString nameOf(TechnicalKind kind);
    static std::optional<TechnicalKind> kindNamed(const QString &name);
};

} // namespace cabas
