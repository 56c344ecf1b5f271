// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workbehind.h"
#include "core/db/chainrecord.h"
#include "core/db/transaction.h"

#include <QString>

#include <functional>
#include <memory>
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
    /// Hands on the rows of a document with the values they were written with. It holds copies of
    /// what it needs: it may run on another thread, later.
    using Rows = std::function<void(ChainDocument &)>;

    ChainRun(Tx &tx, const ChainSpec &spec, const QString &chain);
    ~ChainRun();

    /// Seals documents firstId..lastId as the next link, as they are read from the file; answers
    /// the link's hash in hex. Not after the other way was taken.
    QString seal(qint64 firstId, qint64 lastId);
    /// Seals one document whose values are at hand, without reading it again. Where many follow,
    /// bytes and hashes are made on a thread of their own and the links written some time later, at
    /// the latest by `finish`.
    void seal(qint64 id, Rows rows);
    void finish();

private:
    struct Job {
        qint64 id = 0;
        Rows rows;
    };
    struct Made {
        qint64 position = 0;
        qint64 firstId = 0;
        qint64 lastId = 0;
        QByteArray locator;
        QString hash;
    };
    using Behind = WorkBehind<Job, Made>;

    void begin();
    Made link(qint64 firstId, qint64 lastId, const ChainBytes &bytes);
    Made link(const Job &job);
    void write(const Made &made);

    Tx &m_tx;
    const ChainSpec &m_spec;
    QString m_chain;
    std::vector<ChainPartHead> m_heads; ///< of the tables; empty until a document comes by values
    std::optional<ChainHead> m_head;    ///< absent until something was sealed
    int m_sealed = 0;
    std::unique_ptr<Behind> m_behind; ///< while it is there, `m_head` is its thread's
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
