// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace cabas {

/// A value bound to a statement: our types in the form the file keeps them (cents, milli, e4,
/// `YYYY-MM-DD`, UTC text, 0/1). There is no constructor for a floating number.
class SqlValue {
public:
    SqlValue(qint64 value) : m_value(value) {}
    SqlValue(int value) : m_value(qint64(value)) {}
    SqlValue(bool value) : m_value(qint64(value ? 1 : 0)) {}
    SqlValue(const QString &value) : m_value(value.isNull() ? QStringLiteral("") : value) {}
    SqlValue(const char *) = delete;
    SqlValue(double) = delete;
    SqlValue(const QByteArray &value) : m_value(value.isNull() ? QByteArray("") : value) {}
    SqlValue(Money value) : m_value(value.cents()) {}
    SqlValue(UnitPrice value) : m_value(value.e4()) {}
    SqlValue(Quantity value) : m_value(value.milli()) {}
    SqlValue(QDate value) : m_value(dayText(value)) {}
    SqlValue(const QDateTime &value) : m_value(instantText(value)) {}
    template <typename Tag>
    SqlValue(Id<Tag> value) : m_value(value.value())
    {
    }
    template <typename T>
    SqlValue(const std::optional<T> &value)
        : m_value(value ? SqlValue(*value).variant() : QVariant())
    {
    }

    const QVariant &variant() const { return m_value; }

private:
    QVariant m_value;
};

using SqlValues = std::vector<SqlValue>;

/// One row of a result, read by column position.
class Row {
public:
    explicit Row(std::vector<QVariant> values) : m_values(std::move(values)) {}

    int size() const { return int(m_values.size()); }
    const QVariant &value(int column) const { return m_values.at(size_t(column)); }
    bool isNull(int column) const { return value(column).isNull(); }
    qint64 integer(int column) const { return value(column).toLongLong(); }
    int number(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return value(column).toString(); }
    QByteArray blob(int column) const { return value(column).toByteArray(); }
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
    std::vector<QVariant> m_values;
};

} // namespace cabas
