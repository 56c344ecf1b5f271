// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QTimeZone>

namespace cabas {

namespace {

constexpr int lastPlainYear = 9999;

/// Writes a number in `width` digits: days and instants stand in every row that is written.
void putDigits(QString &text, int number, int width)
{
    qsizetype at = text.size() + width;
    text.resize(at);
    for (int i = 0; i < width; ++i, number /= 10)
        text[--at] = QChar(u'0' + number % 10);
}

void putDay(QString &text, QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    putDigits(text, year, 4);
    text += u'-';
    putDigits(text, month, 2);
    text += u'-';
    putDigits(text, dayOfMonth, 2);
}

bool isPlain(QDate day)
{
    return day.isValid() && day.year() >= 0 && day.year() <= lastPlainYear;
}

} // namespace

QString dayText(QDate day)
{
    if (!isPlain(day))
        return day.toString(Qt::ISODate);
    QString text;
    text.reserve(10);
    putDay(text, day);
    return text;
}

std::optional<QDate> dayFromText(const QString &text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    // By hand: lists of a year's lines read hundreds of thousands of days.
    int numbers[3] = {0, 0, 0};
    for (qsizetype i = 0, part = 0; i < 10; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (i == 4 || i == 7)
            ++part;
        else if (digit < 0 || digit > 9)
            return std::nullopt;
        else
            numbers[part] = numbers[part] * 10 + digit;
    }
    const QDate day(numbers[0], numbers[1], numbers[2]);
    if (!day.isValid())
        return std::nullopt;
    return day;
}

QString instantText(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    const QTime time = utc.time();
    if (!isPlain(utc.date()))
        return utc.toString(Qt::ISODateWithMs);
    QString text;
    text.reserve(24);
    putDay(text, utc.date());
    text += u'T';
    putDigits(text, time.hour(), 2);
    text += u':';
    putDigits(text, time.minute(), 2);
    text += u':';
    putDigits(text, time.second(), 2);
    text += u'.';
    putDigits(text, time.msec(), 3);
    text += u'Z';
    return text;
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
