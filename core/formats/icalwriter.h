// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace cabas {

/// One event of a calendar.
struct IcalEvent {
    QString uid;     ///< the same for the same event, whenever it is written
    QDateTime start; ///< an instant; written in UTC
    QDateTime end;
    QString summary;
    QString description;
    QString location;
    bool isCancelled = false;
};

/// Writes calendars as RFC 5545 asks: CRLF, lines of at most 75 octets folded between letters,
/// texts escaped. Pure.
class IcalWriter {
public:
    /// `name` is what calendars show; `stamp` when it was written.
    static QByteArray write(const QString &name, const std::vector<IcalEvent> &events,
                            const QDateTime &stamp);
    /// One content line, folded, with its CRLF.
    static QByteArray folded(const QString &line);
    static QString escaped(const QString &text);
};

} // namespace cabas
