// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icalwriter.h"

namespace cabas {

namespace {

constexpr qsizetype mostOctets = 75;

QString instantOf(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

} // namespace

QString IcalWriter::escaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\n')
            escaped += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            escaped += QString(u'\\') + c;
        else if (c >= u' ' && c != QChar(0x7f))
            escaped += c;
    }
    return escaped;
}

QByteArray IcalWriter::folded(const QString &line)
{
    QByteArray bytes;
    qsizetype used = 0;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype letters = line[at].isHighSurrogate() && at + 1 < line.size() ? 2 : 1;
        const QByteArray letter = line.mid(at, letters).toUtf8();
        if (used + letter.size() > mostOctets) {
            bytes += "\r\n ";
            used = 1;
        }
        bytes += letter;
        used += letter.size();
        at += letters;
    }
    return bytes + "\r\n";
}

QByteArray IcalWriter::write(const QString &name, const std::vector<IcalEvent> &events,
                             const QDateTime &stamp)
{
    QByteArray bytes;
    const auto add = [&bytes](const char *key, const QString &value) {
        bytes += folded(QLatin1String(key) + QLatin1Char(':') + value);
    };
    add("BEGIN", QStringLiteral("VCALENDAR"));
    add("VERSION", QStringLiteral("2.0"));
    add("PRODID", QStringLiteral("-//Cabas//Shifts//EN"));
    add("CALSCALE", QStringLiteral("GREGORIAN"));
    add("METHOD", QStringLiteral("PUBLISH"));
    add("X-WR-CALNAME", escaped(name));
    for (const IcalEvent &event : events) {
        add("BEGIN", QStringLiteral("VEVENT"));
        add("UID", escaped(event.uid));
        add("DTSTAMP", instantOf(stamp));
        add("DTSTART", instantOf(event.start));
        add("DTEND", instantOf(event.end));
        add("SUMMARY", escaped(event.summary));
        if (!event.description.isEmpty())
            add("DESCRIPTION", escaped(event.description));
        if (!event.location.isEmpty())
            add("LOCATION", escaped(event.location));
        if (event.isCancelled)
            add("STATUS", QStringLiteral("CANCELLED"));
        add("END", QStringLiteral("VEVENT"));
    }
    add("END", QStringLiteral("VCALENDAR"));
    return bytes;
}

} // namespace cabas
