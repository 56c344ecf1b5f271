// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlvalue.h"

#include <QByteArrayView>
#include <QVariant>

struct sqlite3_stmt;

namespace cabas {

/// One row of a result, read by column position. The row that is handed on while its statement
/// runs reads SQLite's own memory, value by value as it is asked; a copy of it keeps its values.
class Row {
public:
    explicit Row(std::vector<SqlCell> cells) : m_cells(std::move(cells)) {}
    explicit Row(const std::vector<QVariant> &values);
    explicit Row(sqlite3_stmt *running) : m_running(running) {}
    Row(const Row &other);
    Row(Row &&other);
    Row &operator=(const Row &other);
    Row &operator=(Row &&other);
    ~Row() = default;

    int size() const;
    bool isNull(int column) const;
    bool isText(int column) const;
    bool isBlob(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Of any kind, for who does not know the table.
    QVariant value(int column) const;
    /// The UTF-8 of a text, or bytes; stands until the next value of the row is asked.
    QByteArrayView bytes(int column) const;

    Money money(int column) const { return Money::fromCents(integer(column)); }
    UnitPrice unitPrice(int column) const { return UnitPrice::fromE4(integer(column)); }
    Quantity quantity(int column) const { return Quantity::fromMilli(integer(column)); }
    QDate day(int column) const { return dayFromText(text(column)).value_or(QDate()); }
    QDateTime instant(int column) const
    {
        return QDateTime::fromString(text(column), Qt::ISODateWithMs);
    }
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    template <typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType(integer(column)));
    }
    std::optional<QDate> optionalDay(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(day(column));
    }
    std::optional<QDateTime> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }
    std::optional<Money> optionalMoney(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(money(column));
    }
    std::optional<Quantity> optionalQuantity(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(quantity(column));
    }

private:
    const SqlCell &cell(int column) const { return m_cells.at(size_t(column)); }
    std::vector<SqlCell> kept() const;

    sqlite3_stmt *m_running = nullptr;
    std::vector<SqlCell> m_cells;
    mutable QByteArray m_utf8; ///< of the text asked last
};

/// A value of any kind as a row keeps it; what is neither number nor bytes is kept as its text.
SqlCell cellOf(const QVariant &value);

} // namespace cabas
