// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// One table of a sealed document. `sql` is a whole SELECT of **every** column of the table, the
/// document's id first, `WHERE <document id> BETWEEN ? AND ? ORDER BY <document id>, <row>`.
struct ChainPart {
    const char *table;
    const char *sql;
};

/// How the documents of a kind are written into a chain. A new version is added when a
/// migration adds a column; the old one stays for the links that were made with it.
struct ChainSpec {
    const char *kind; ///< "ticket", "move", "entry", "audit"...
    int version;
    std::vector<ChainPart> parts;
    const char *ids; ///< every document's id, ascending: finds rows nobody sealed
};

struct ChainHead {
    qint64 count = 0;
    QString lastHash; ///< 64 hex digits; empty for a chain without links
};

/// One finding of a verification, in words: the document, the table, the column or
/// `missing` / `inserted`.
struct ChainFault {
    QString chain;
    qint64 position = 0;
    QString detail;
};

struct ChainReport {
    qint64 checked = 0;
    std::vector<ChainFault> faults;
};

/// Seals many documents of one transaction into one chain: its head is read once and written once,
/// by `finish`. Nobody else may seal into that chain before.
class ChainRun {
public:
    ChainRun(Tx &tx, const ChainSpec &spec, const QString &chain);

    /// Seals documents firstId..lastId as the next link; answers the link's hash in hex.
    QString seal(qint64 firstId, qint64 lastId);
    void finish();

private:
    Tx &m_tx;
    const ChainSpec &m_spec;
    QString m_chain;
    std::optional<ChainHead> m_head; ///< absent until something was sealed
};

/// Hash chains over posted rows. Each link holds SHA-256(previous hash, kind, version, position,
/// every value of the document's rows), so that a changed, removed, added or moved row shows.
/// Beside it a locator (short sums by row and by column) tells where a value was changed.
class ChainStore {
public:
    /// Seals documents first..last (one kind, consecutive ids) as the next link of `chain`;
    /// answers the link's hash in hex. Call it in the transaction that wrote the rows.
    static QString seal(Tx &tx, const ChainSpec &spec, const QString &chain, qint64 firstId,
                        qint64 lastId);
    static ChainHead head(Tx &tx, const QString &chain);
    /// All heads, by name.
    static std::vector<std::pair<QString, ChainHead>> heads(Tx &tx);
    /// The hash of the link that sealed a document; empty when there is none.
    static QString hashOf(Tx &tx, const QString &kind, qint64 id);
    /// The hash of the link at a position (1 is the first); empty when there is none.
    static QString hashAt(Tx &tx, const QString &chain, qint64 position);
    /// Recomputes every link of every chain. `specs` lists every kind and version in use.
    static ChainReport verify(Tx &tx, const std::vector<ChainSpec> &specs);
};

} // namespace cabas
