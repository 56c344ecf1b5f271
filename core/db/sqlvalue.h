// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>
#include <variant>
#include <vector>

namespace cabas {

/// What a place of a row can hold: nothing, an integer, a text or bytes.
using SqlCell = std::variant<std::monostate, qint64, QString, QByteArray>;

/// A value bound to a statement: our types in the form the file keeps them (cents, milli, e4,
/// `YYYY-MM-DD`, UTC text, 0/1). There is no constructor for a floating number.
class SqlValue {
public:
    SqlValue(qint64 value) : m_cell(value) {}
    SqlValue(int value) : m_cell(qint64(value)) {}
    SqlValue(bool value) : m_cell(qint64(value ? 1 : 0)) {}
    SqlValue(const QString &value) : m_cell(value.isNull() ? QStringLiteral("") : value) {}
    SqlValue(const char *) = delete;
    SqlValue(double) = delete;
    SqlValue(const QByteArray &value) : m_cell(value.isNull() ? QByteArray("") : value) {}
    SqlValue(Money value) : m_cell(value.cents()) {}
    SqlValue(UnitPrice value) : m_cell(value.e4()) {}
    SqlValue(Quantity value) : m_cell(value.milli()) {}
    SqlValue(QDate value) : m_cell(dayText(value)) {}
    SqlValue(const QDateTime &value) : m_cell(instantText(value)) {}
    template <typename Tag>
    SqlValue(Id<Tag> value) : m_cell(qint64(value.value()))
    {
    }
    template <typename T>
    SqlValue(const std::optional<T> &value) : m_cell(value ? SqlValue(*value).m_cell : SqlCell())
    {
    }

    const SqlCell &cell() const { return m_cell; }

private:
    SqlCell m_cell;
};

using SqlValues = std::vector<SqlValue>;

/// The values of one call, seen where they stand: written out in the call itself, or kept in a
/// list. Lives as long as the call.
class SqlArguments {
public:
    SqlArguments() = default;
    SqlArguments(std::initializer_list<SqlValue> values)
        : m_first(values.begin()), m_count(values.size())
    {
    }
    SqlArguments(const SqlValues &values) : m_first(values.data()), m_count(values.size()) {}

    const SqlValue *begin() const { return m_first; }
    const SqlValue *end() const { return m_first + m_count; }
    size_t size() const { return m_count; }

private:
    const SqlValue *m_first = nullptr;
    size_t m_count = 0;
};

} // namespace cabas
