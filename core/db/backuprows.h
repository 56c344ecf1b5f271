// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/backuppages.h"
#include "core/db/backupsalvage.h"
#include "core/db/connection.h"
#include "core/db/integrity.h"

#include <QHash>

namespace cabas {

/// Puts rows that were read from pages back into the tables of a new file, which is the judge of
/// what is a row of which table: its types, its checks and its keys.
class BackupRows {
public:
    /// `connection` writes to the new file, in a transaction and without triggers.
    BackupRows(Connection &connection, BackupPages &pages);

    /// The rows that a new file begins with go: the damaged one has its own.
    void clearAll();
    /// Finds where each table and index begins, by the schema's own rows wherever they stand.
    void findRoots();
    int tables() const { return int(m_tables.size()); }
    /// Reads a table through its tree, and counts by its indexes what is missing.
    void readTable(int index);
    /// Reads the pages that no tree leads to any more. Each goes to the one damaged table that
    /// takes all of its rows; a page of a tree by key only where no index was torn, whose rows
    /// look alike; none where they may be of a table that is made anew. Counts then what is lost.
    /// Answers the rows of the pages that no table, or more than one, takes.
    qint64 readStrayPages();
    std::vector<SalvagedTable> result() const;

private:
    struct Column {
        QString name;
        QString type;
    };
    struct Table {
        TableShape shape;
        std::vector<Column> stored; ///< in the order in which the file keeps them
        int keyColumn = -1;         ///< which of `stored` is the row's number
        bool isByKey = false;       ///< kept in the tree of its key
        BackupPages::Walk met;
        SalvagedTable result;
        qint64 refused = 0;
    };
    struct Root {
        quint32 page = 0;
        QString table;
        bool isIndex = false;
        bool isPartial = false;
    };
    void describe(Table &table);
    void noteRoot(const BackupPages::RawRow &row);
    /// Whether the values are of the types of the table's columns.
    static bool fits(const Table &table, const BackupPages::RawRow &row);
    /// False when the new file refuses the row.
    bool insert(const Table &table, const BackupPages::RawRow &row);
    bool takesAll(const Table &table, const std::vector<BackupPages::RawRow> &rows);
    /// Whether all rows look like those of a table that is made anew and whose place is not known:
    /// the history of the schema, what is searched in. Shorter rows of another look so too.
    bool mayBeMadeAnew(bool isByKey, const std::vector<BackupPages::RawRow> &rows) const;
    /// Goes through what is made anew (indexes, tables to search in), so that its pages are known
    /// as such, and counts rows by the indexes that are whole.
    void passTheRest();
    void countLost(Table &table) const;

    Connection &m_connection;
    BackupPages &m_pages;
    std::vector<Table> m_tables;
    std::vector<Table> m_others; ///< that are made anew
    QHash<QString, Root> m_roots;
    QHash<QString, qint64> m_counted; ///< rows of a table by its indexes
    bool m_isIndexTorn = false;       ///< pages of an index may be astray
};

} // namespace cabas
