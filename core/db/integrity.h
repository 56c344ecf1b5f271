// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace cabas {

/// A table as the file holds it.
struct TableShape {
    QString name;
    QStringList columns;
    QStringList key;        ///< columns of the primary key, in its order
    bool isVirtual = false; ///< a search index, or the tables that it is kept in
};

/// What the engine itself can say about a shop's storage, and its tables as they are. A PostgreSQL
/// server answers for its own storage and references: `damage` and `danglingReferences` are empty
/// there.
class Integrity {
public:
    /// Damaged pages, indexes that miss rows, values that break a CHECK: empty when sound.
    static QStringList damage(Connection &connection);
    /// Rows that refer to nothing: "ticket_lines row 12: tickets missing".
    static QStringList danglingReferences(Connection &connection);
    /// Every table, by name, without SQLite's own.
    static std::vector<TableShape> tables(Connection &connection);
    /// Hands on every row of a table, all its columns, in the order of its key, without keeping
    /// them: for exports that must forget nothing.
    static void eachRow(Connection &connection, const TableShape &table,
                        const std::function<void(const Row &)> &row);
    /// The tables that a table's rows may refer to.
    static QStringList referredTables(Connection &connection, const QString &table);
    /// References are looked at when the transaction ends, not at each row. On a server until
    /// `resumeNumbers`, which looks at them all.
    static void deferReferences(Connection &connection);
    /// Takes every row of a table away. Refused by the engine where rows may only be added.
    static void clear(Connection &connection, const TableShape &table);
    /// After rows came with their own numbers: the next number follows the last (SQLite does so by
    /// itself).
    static void resumeNumbers(Connection &connection);
    /// Adds rows with a value for each column of the shape, one row after the other.
    static void insertRow(Connection &connection, const TableShape &table, SqlArguments values);
};

} // namespace cabas
