// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/typedcsv.h"

namespace cabas {

namespace {

constexpr qint64 bytesAtATime = 64 * 1024;
/// No text of a till is longer; a file that claims one is not ours.
constexpr qsizetype longestText = 1024 * 1024;
/// Digits of a 64-bit number with its sign.
constexpr qsizetype longestNumber = 20;

QByteArray quotedBytes(const QByteArray &text)
{
    QByteArray bytes = text;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

} // namespace

void TypedCsvWriter::head(const QStringList &columns)
{
    std::vector<QVariant> names;
    for (const QString &column : columns)
        names.emplace_back(column);
    row(names);
}

void TypedCsvWriter::row(const std::vector<QVariant> &values)
{
    QByteArray line;
    for (size_t i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (i > 0)
            line += ',';
        if (value.isNull())
            continue;
        if (value.typeId() == QMetaType::QByteArray)
            line += quotedBytes(value.toByteArray().toBase64());
        else if (value.typeId() == QMetaType::QString)
            line += quotedBytes(value.toString().toUtf8());
        else
            line += QByteArray::number(value.toLongLong());
    }
    line += "\r\n";
    m_ok = m_ok && m_device.write(line) == line.size();
}

int TypedCsvReader::peek()
{
    if (m_at == m_buffer.size()) {
        m_buffer = m_device.read(bytesAtATime);
        m_at = 0;
    }
    return m_at < m_buffer.size() ? quint8(m_buffer[m_at]) : -1;
}

int TypedCsvReader::take()
{
    const int byte = peek();
    if (byte >= 0)
        ++m_at;
    if (byte == '\n')
        ++m_line;
    return byte;
}

std::optional<std::vector<QVariant>> TypedCsvReader::next()
{
    m_rowLine = m_line;
    if (m_isFaulty || peek() < 0)
        return std::nullopt;
    std::vector<QVariant> row;
    for (bool isOver = false; !isOver;) {
        const std::optional<QVariant> value = cell();
        if (!value || !endCell(isOver)) {
            m_isFaulty = true;
            return std::nullopt;
        }
        row.push_back(*value);
    }
    return row;
}

std::optional<QVariant> TypedCsvReader::cell()
{
    return peek() == '"' ? quoted() : bare();
}

std::optional<QVariant> TypedCsvReader::quoted()
{
    take();
    QByteArray text;
    while (text.size() <= longestText) {
        const int byte = take();
        if (byte < 0)
            return std::nullopt;
        if (byte == '"') {
            if (peek() != '"')
                return QVariant(QString::fromUtf8(text));
            take();
        }
        text += char(byte);
    }
    return std::nullopt;
}

std::optional<QVariant> TypedCsvReader::bare()
{
    QByteArray digits;
    while (peek() >= 0 && peek() != ',' && peek() != '\r' && digits.size() <= longestNumber)
        digits += char(take());
    if (digits.isEmpty())
        return QVariant();
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    // One way to write a number: "+1" or "01" would be another file with the same values.
    if (!ok || QByteArray::number(number) != digits)
        return std::nullopt;
    return QVariant(number);
}

bool TypedCsvReader::endCell(bool &isRowOver)
{
    const int byte = take();
    if (byte == ',')
        return true;
    isRowOver = true;
    return byte == '\r' && take() == '\n';
}

} // namespace cabas
