// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fecrecords.h"

namespace cabas {

namespace {

constexpr qint64 chunk = 64LL * 1024;

} // namespace

bool FecRecords::fill()
{
    if (m_isAtEnd)
        return false;
    QByteArray more(chunk, Qt::Uninitialized);
    const qint64 read = m_device.read(more.data(), chunk);
    m_hasFailed = read < 0;
    m_isAtEnd = read <= 0;
    if (m_isAtEnd)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    m_buffer.append(more.constData(), read);
    return true;
}

void FecRecords::takeLineEnd()
{
    const bool isCr = m_buffer[m_at] == '\r';
    if (isCr && m_at + 1 >= m_buffer.size())
        fill();
    const bool isCrLf = isCr && m_at + 1 < m_buffer.size() && m_buffer[m_at + 1] == '\n';
    m_crLf = m_crLf || isCrLf;
    m_cr = m_cr || (isCr && !isCrLf);
    m_lf = m_lf || !isCr;
    m_at += isCrLf ? 2 : 1;
}

bool FecRecords::next(QByteArray &record)
{
    record.clear();
    qsizetype end = m_at;
    while (true) {
        while (end < m_buffer.size() && m_buffer[end] != '\n' && m_buffer[end] != '\r')
            ++end;
        m_isTooLong = end - m_at > longestRecord;
        if (m_isTooLong)
            return false;
        if (end < m_buffer.size())
            break;
        const qsizetype length = end - m_at;
        if (!fill())
            break;
        end = length;
    }
    if (m_hasFailed || (end == m_at && end >= m_buffer.size()))
        return false;
    record = m_buffer.mid(m_at, end - m_at);
    m_at = end;
    ++m_line;
    if (m_at < m_buffer.size())
        takeLineEnd();
    return true;
}

} // namespace cabas
