// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"

#include "core/base/day.h"
#include "core/base/text.h"

namespace cabas {

CsvWriter::CsvWriter(QIODevice &device, const CsvStyle &style) : m_device(device), m_style(style)
{
    if (style.startsWithMark)
        m_line = QByteArrayLiteral("\xEF\xBB\xBF");
}

CsvWriter &CsvWriter::text(QStringView value)
{
    QString written = value.toString();
    written.remove(QChar(u'\0'));
    if (startsFormula(written))
        written.prepend(u'\'');
    cell(written);
    return *this;
}

CsvWriter &CsvWriter::number(qint64 value, int decimals)
{
    cell(plainDecimal(value, decimals).replace(u'.', m_style.decimalMark));
    return *this;
}

CsvWriter &CsvWriter::day(QDate day)
{
    cell(day.isValid() ? dayText(day) : QString());
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    cell({});
    return *this;
}

void CsvWriter::endRow()
{
    m_line += "\r\n";
    m_ok = m_ok && m_device.write(m_line) == m_line.size();
    m_line.clear();
    m_isFirst = true;
}

void CsvWriter::row(const QStringList &texts)
{
    for (const QString &value : texts)
        text(value);
    endRow();
}

bool CsvWriter::startsFormula(QStringView text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r'))
        return true;
    const QStringView inner = text.trimmed();
    static const QString signs = u"=+-@＝＋－＠"_qs;
    return !inner.isEmpty() && signs.contains(inner.front());
}

void CsvWriter::cell(const QString &value)
{
    if (!m_isFirst)
        m_line += QString(m_style.separator).toUtf8();
    m_isFirst = false;
    const bool isQuoted = value.contains(m_style.separator) || value.contains(u'"') ||
                          value.contains(u'\n') || value.contains(u'\r') ||
                          value.startsWith(u' ') || value.endsWith(u' ');
    if (!isQuoted) {
        m_line += value.toUtf8();
        return;
    }
    QString doubled = value;
    doubled.replace(u'"', u"\"\""_qs);
    m_line += '"' + doubled.toUtf8() + '"';
}

} // namespace cabas
