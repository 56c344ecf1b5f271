// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

/// Days [from, to): `to` is the first day outside.
struct Period {
    QDate from;
    QDate to;

    bool contains(QDate day) const { return from <= day && day < to; }
    bool operator==(const Period &) const = default;
};

/// `YYYY-MM-DD`, the form of days in the file and on the command line.
QString dayText(QDate day);
/// Absent unless the text is exactly a real calendar day `YYYY-MM-DD`.
std::optional<QDate> dayFromText(const QString &text);

/// UTC to the millisecond, `2026-03-10T08:15:00.000Z`: the form of instants in the file; its
/// alphabetical order is its order in time.
QString instantText(const QDateTime &instant);
/// Absent unless the text is ISO 8601. A time without offset is read in `zone` (shop time); a
/// bare day is its noon there.
std::optional<QDateTime> instantFromText(const QString &text, const QByteArray &zone);

/// `2026-03`.
QString monthText(QDate day);

} // namespace cabas
