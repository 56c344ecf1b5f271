// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/row.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace cabas {

/// The rows of one table of one document, as read for its link.
struct ChainRows {
    QString table;
    QStringList columns;
    std::vector<Row> rows;
};

/// Unambiguous bytes of a document: each value with its type and length.
QByteArray chainRecord(const std::vector<ChainRows> &document);

/// What a link keeps of a document.
struct ChainBytes {
    QByteArray record; ///< as of chainRecord
    /// Short sums, two bytes a row and two bytes a column of each table, to tell where a later
    /// reading differs. No security rests on it: the hash covers it.
    QByteArray locator;
};

/// Makes the bytes of a document row by row, as its tables are read, without keeping the rows.
class ChainBuilder {
public:
    /// How a table begins: its name and columns.
    static QByteArray head(const QString &table, const QStringList &columns);

    explicit ChainBuilder(bool located = true);
    void table(QByteArrayView head, qsizetype columns);
    void row(const Row &row);
    /// A row that was just written with these values.
    void row(SqlArguments values);
    ChainBytes taken();

private:
    template <typename Cells>
    void add(const Cells &cells, int count);
    void closeTable();

    bool m_isLocated;
    bool m_isOpen = false;
    ChainBytes m_bytes;
    std::vector<quint16> m_rows;
    std::vector<quint32> m_columns;
};

/// How a table begins in a document that has rows of it, and in one that has none.
struct ChainPartHead {
    QByteArray text;
    qsizetype columns = 0;
    QByteArray empty;
};

/// The bytes of one document, table after table as its kind names them. A row is one that was read
/// or the values it was written with: every column, in the order in which the kind reads them.
class ChainDocument {
public:
    explicit ChainDocument(const std::vector<ChainPartHead> &parts) : m_parts(parts) {}

    /// `part` counts from 0 and never goes back.
    void row(size_t part, const Row &row);
    void row(size_t part, SqlArguments values);
    ChainBytes taken();

private:
    void open(size_t part);
    void closeUpTo(size_t part);

    const std::vector<ChainPartHead> &m_parts;
    ChainBuilder m_builder;
    size_t m_next = 0; ///< the first part that has not begun
};

/// Where a document differs from what its locator was made of.
struct ChainDifference {
    enum class What { Changed, Missing, Inserted };
    What what = What::Changed;
    int table = 0;            ///< of the document, from 0
    int row = -1;             ///< of the table, from 0; -1 where rows are missing or inserted
    QStringList columns = {}; ///< changed ones
};

std::vector<ChainDifference> chainDifferences(const std::vector<ChainRows> &document,
                                              const QByteArray &locator);

/// In words where `document` differs from what `locator` was made of.
QString chainDifference(const std::vector<ChainRows> &document, const QByteArray &locator);

/// SHA-256 in hex of a link.
QString chainHash(const QString &previous, const QString &chain, const QString &kind, int version,
                  qint64 position, qint64 firstId, qint64 lastId, const QByteArray &locator,
                  const QByteArray &record);

} // namespace cabas
