// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/reports/archive.h"

#include <functional>
#include <map>
#include <vector>

namespace cabas {

/// What archives are made of, and the archives that were written.
class ArchiveStore {
public:
    using EachRow = std::function<void(const Row &)>;
    /// First and last position in a chain.
    using Span = std::pair<qint64, qint64>;

    /// The part of each till's chain that holds the documents of days from..to, and whatever lies
    /// between the first and the last of them.
    static std::map<QString, Span> tillSpans(Tx &tx, QDate from, QDate to);
    /// The part of the chain of technical events written in [from, to).
    static std::optional<Span> technicalSpan(Tx &tx, const QDateTime &from, const QDateTime &to);
    /// Positions in the audit's chain of the lines on tills written in [from, to), and of every
    /// start of a signing key.
    static std::vector<qint64> auditPositions(Tx &tx, const QDateTime &from, const QDateTime &to);

    /// (closing_id, public_key, signature), of closings first..last.
    static void eachSignature(Tx &tx, qint64 first, qint64 last, const EachRow &row);
    /// (public_key, created_at), in the order they began.
    static void eachKey(Tx &tx, const EachRow &row);
    /// (id, name, prefix).
    static void eachTill(Tx &tx, const EachRow &row);

    static qint64 add(Tx &tx, Archive &archive);
    /// Newest first.
    static std::vector<Archive> all(Tx &tx);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
