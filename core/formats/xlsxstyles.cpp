// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsxstyles.h"

#include "core/formats/decimaltext.h"
#include "core/formats/safexml.h"

#include <QDate>
#include <QTime>

namespace cabas {

namespace {

constexpr int mostStyles = 65'536;

/// A format without what is only shown: texts in quotes, escaped signs, colours and conditions,
/// and all but its first part.
QString bareFormat(QStringView format)
{
    QString bare;
    for (qsizetype at = 0; at < format.size() && format[at] != u';'; ++at) {
        const QChar c = format[at];
        if (c == u'"') {
            const qsizetype end = format.indexOf(u'"', at + 1);
            at = end < 0 ? format.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', at);
            const QStringView inner = format.mid(at + 1, (end < 0 ? format.size() : end) - at - 1);
            // [h] counts hours; [Red] and [$-40C] only say how.
            if (inner.size() <= 2 && !inner.isEmpty() && QStringView(u"hmsHMS").contains(inner[0]))
                bare += inner;
            at = end < 0 ? format.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberMeaning XlsxStyles::meaningOf(QStringView format)
{
    const QString bare = bareFormat(format);
    if (bare.contains(u'%'))
        return NumberMeaning::Percent;
    if (bare.contains(u"general") || bare.contains(u"standard") || bare == u"@")
        return NumberMeaning::Plain;
    for (const QChar c : bare) {
        if (QStringView(u"ymdhs").contains(c))
            return NumberMeaning::Date;
    }
    return NumberMeaning::Plain;
}

NumberMeaning XlsxStyles::builtIn(int id)
{
    const bool isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) ||
                        (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    if (isDate)
        return NumberMeaning::Date;
    return id == 9 || id == 10 ? NumberMeaning::Percent : NumberMeaning::Plain;
}

Result<XlsxStyles> XlsxStyles::read(QIODevice &part)
{
    XlsxStyles styles;
    QHash<int, NumberMeaning> written;
    SafeXml xml(part);
    bool inCells = false;
    while (xml.next()) {
        if (xml.name() == u"cellXfs")
            inCells = xml.starts();
        if (!xml.starts())
            continue;
        if (xml.name() == u"numFmt" && written.size() < mostStyles)
            written.insert(xml.attribute(u"numFmtId").toInt(),
                           meaningOf(xml.attribute(u"formatCode")));
        if (inCells && xml.name() == u"xf" && styles.m_styles.size() < mostStyles) {
            const int id = xml.attribute(u"numFmtId").toInt();
            styles.m_styles.push_back(written.value(id, builtIn(id)));
        }
    }
    CABAS_TRY(xml.outcome());
    return styles;
}

NumberMeaning XlsxStyles::meaning(int style) const
{
    return style >= 0 && style < int(m_styles.size()) ? m_styles[size_t(style)]
                                                      : NumberMeaning::Plain;
}

std::optional<QString> dateOfSerial(QStringView serial, bool since1904)
{
    const qsizetype dot = serial.indexOf(u'.');
    bool isNumber = false;
    qint64 days = (dot < 0 ? serial : serial.left(dot)).toLongLong(&isNumber);
    constexpr qint64 lastDay = 2'958'465; // 31 December 9999
    if (!isNumber || serial.startsWith(u'-') || days > lastDay)
        return std::nullopt;
    qint64 seconds = 0;
    if (dot >= 0) {
        constexpr qint64 daySeconds = 86'400;
        const QString fraction = u"0"_qs + serial.mid(dot).toString();
        const qint64 e9 = DecimalText::scaled(fraction, 9).value_or(0);
        seconds = (e9 * daySeconds + 500'000'000) / 1'000'000'000;
    }
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    if (days == 0 && !since1904)
        return time.toString(u"HH:mm:ss"_qs);
    // The first spreadsheets took 1900 for a leap year; files count that day until today.
    const QDate origin = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const QString day = origin.addDays(days).toString(Qt::ISODate);
    return seconds == 0 ? day : day + u'T' + time.toString(u"HH:mm:ss"_qs);
}

} // namespace cabas
