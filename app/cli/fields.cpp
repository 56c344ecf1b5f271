// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fields.h"

#include "core/base/day.h"

#include <cmath>

namespace cabas {

namespace {

constexpr qint64 notThere = std::numeric_limits<qint64>::min();

/// A whole number, not text and not 1.5; `notThere` otherwise.
qint64 wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return notThere;
    return value.toInteger(notThere);
}

} // namespace

bool Fields::has(const QString &name) const
{
    return m_object.contains(name) && !m_object.value(name).isNull();
}

void Fields::wrong(const QString &name, const QString &wanted)
{
    if (m_failure)
        return;
    m_failure = wrongUsage(has(name) ? tr("The field “%1” must be %2.").arg(name, wanted)
                                     : tr("The field “%1” is missing (%2).").arg(name, wanted));
}

void Fields::tooLarge(const QString &name)
{
    if (m_failure)
        return;
    m_failure = refused(tr("The field “%1” is %2, more than any shop has: check it, a barcode may "
                           "have been read into it.")
                            .arg(name)
                            .arg(m_object.value(name).toInteger()),
                        u"too_large"_qs);
}

QString Fields::text(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isString() && !value.toString().trimmed().isEmpty())
        return value.toString();
    if (value.isString() && !m_failure)
        m_failure = refused(tr("The field “%1” is empty: fill it in.").arg(name), u"empty"_qs);
    if (const qint64 number = wholeNumber(value); number != notThere)
        return QString::number(number);
    wrong(name, tr("a text"));
    return {};
}

QString Fields::optionalText(const QString &name, const QString &otherwise)
{
    if (!has(name))
        return otherwise;
    const QJsonValue value = m_object.value(name);
    if (value.isString())
        return value.toString();
    if (const qint64 number = wholeNumber(value); number != notThere)
        return QString::number(number);
    wrong(name, tr("a text"));
    return otherwise;
}

qint64 Fields::integer(const QString &name)
{
    const qint64 number = wholeNumber(m_object.value(name));
    if (number == notThere) {
        wrong(name, tr("a whole number"));
        return 0;
    }
    return number;
}

std::optional<qint64> Fields::optionalInteger(const QString &name)
{
    return has(name) ? std::optional(integer(name)) : std::nullopt;
}

bool Fields::flag(const QString &name, bool otherwise)
{
    if (!has(name))
        return otherwise;
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        wrong(name, tr("true or false"));
    return value.toBool(otherwise);
}

Money Fields::cents(const QString &name)
{
    const Money amount = Money::fromCents(integer(name));
    if (!amount.isSane())
        tooLarge(name);
    return amount;
}

std::optional<Money> Fields::optionalCents(const QString &name)
{
    return has(name) ? std::optional(cents(name)) : std::nullopt;
}

Quantity Fields::milli(const QString &name)
{
    const Quantity quantity = Quantity::fromMilli(integer(name));
    if (!quantity.isSane())
        tooLarge(name);
    return quantity;
}

std::optional<Quantity> Fields::optionalMilli(const QString &name)
{
    return has(name) ? std::optional(milli(name)) : std::nullopt;
}

QDate Fields::day(const QString &name)
{
    const std::optional<QDate> day = dayFromText(m_object.value(name).toString());
    if (!day)
        wrong(name, tr("a day YYYY-MM-DD"));
    return day.value_or(QDate());
}

std::optional<QDate> Fields::optionalDay(const QString &name)
{
    return has(name) ? std::optional(day(name)) : std::nullopt;
}

QJsonArray Fields::list(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        wrong(name, tr("a list"));
    return value.toArray();
}

std::optional<QJsonArray> Fields::optionalList(const QString &name)
{
    return has(name) ? std::optional(list(name)) : std::nullopt;
}

QJsonObject Fields::object(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        wrong(name, tr("an object"));
    return value.toObject();
}

QString Fields::oneOf(const QString &name, const QStringList &words)
{
    const QString word = optionalText(name, words.front());
    if (words.contains(word))
        return word;
    wrong(name, words.join(u", "_qs));
    return words.front();
}

QString Fields::either(const QString &name, const QString &other) const
{
    return !has(name) && has(other) ? other : name;
}

Result<> Fields::check() const
{
    if (m_failure)
        return *m_failure;
    return Ok{};
}

} // namespace cabas
