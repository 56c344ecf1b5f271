// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QTimeZone>

namespace cabas {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<QDate> dayFromText(const QString &text)
{
    if (text.size() != 10)
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return day;
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> instantFromText(const QString &text, const QByteArray &zone)
{
    const QTimeZone shopZone(zone);
    if (const std::optional<QDate> day = dayFromText(text))
        return QDateTime(*day, QTime(12, 0), shopZone).toUTC();
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        return QDateTime(parsed.date(), parsed.time(), shopZone).toUTC();
    return parsed.toUTC();
}

QString monthText(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

} // namespace cabas
