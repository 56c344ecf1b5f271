// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/escposreader.h"

#include <algorithm>

namespace cabas::test {

EscPosReader::EscPosReader(const QByteArray &bytes) : m_bytes(bytes)
{
    while (m_at < m_bytes.size() && m_problem.isEmpty())
        read();
    if (!m_line.isEmpty())
        endLine();
}

QStringList EscPosReader::texts() const
{
    QStringList texts;
    for (const PaperRow &row : m_rows) {
        if (row.kind == PaperRow::Kind::Text)
            texts.append(row.text);
    }
    return texts;
}

int EscPosReader::cuts() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const PaperRow &row) { return row.kind == PaperRow::Kind::Cut; }));
}

void EscPosReader::fail(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("%1 at byte %2").arg(what).arg(m_at);
}

int EscPosReader::next()
{
    if (m_at >= m_bytes.size()) {
        fail(QStringLiteral("the bytes end inside a command"));
        return 0;
    }
    return static_cast<unsigned char>(m_bytes[m_at++]);
}

QByteArray EscPosReader::take(int count)
{
    if (m_at + count > m_bytes.size()) {
        fail(QStringLiteral("the bytes end inside data"));
        count = int(m_bytes.size()) - m_at;
    }
    const QByteArray taken = m_bytes.mid(m_at, count);
    m_at += count;
    return taken;
}

void EscPosReader::endLine()
{
    m_now.kind = PaperRow::Kind::Text;
    m_now.text = decoded(m_line, m_page);
    m_rows.push_back(m_now);
    m_line.clear();
}

void EscPosReader::read()
{
    const int byte = next();
    if (byte == 0x1B) {
        readEsc();
    } else if (byte == 0x1D) {
        readGs();
    } else if (byte == 0x1C) {
        if (next() != 0x2E)
            fail(QStringLiteral("an unknown FS command"));
    } else if (byte == 0x10) {
        if (next() != 0x04)
            fail(QStringLiteral("an unknown DLE command"));
        m_questions.push_back(next());
    } else if (byte == '\n') {
        endLine();
    } else if (byte < 0x20 || byte == 0x7F) {
        fail(QStringLiteral("the control byte %1").arg(byte));
    } else {
        m_line.append(char(byte));
    }
}

void EscPosReader::readEsc()
{
    switch (next()) {
    case '@':
        m_now = {};
        m_page = Charset::Cp850;
        break;
    case 't': {
        const int table = next();
        if (table == 0x13)
            m_page = Charset::Cp858;
        else if (table == 0x10)
            m_page = Charset::Windows1252;
        else if (table == 0x28)
            m_page = Charset::Latin9;
        else
            fail(QStringLiteral("the unknown code page %1").arg(table));
        break;
    }
    case 'a':
        m_now.align = next();
        break;
    case 'E':
        m_now.isBold = (next() & 1) != 0;
        break;
    case 'd':
        for (int left = next(); left > 0; --left)
            endLine();
        break;
    case 'p':
        m_pulses.push_back(next());
        take(2);
        break;
    default:
        fail(QStringLiteral("an unknown ESC command"));
    }
}

void EscPosReader::readGs()
{
    switch (next()) {
    case '!': {
        const int size = next();
        m_now.wide = (size >> 4) + 1;
        m_now.high = (size & 15) + 1;
        break;
    }
    case 'V':
        if (next() == 'B')
            take(1);
        m_rows.emplace_back();
        m_rows.back().kind = PaperRow::Kind::Cut;
        break;
    case 'h':
    case 'w':
    case 'H':
        take(1);
        break;
    case 'k':
        readBarcode();
        break;
    case '(':
        readQr();
        break;
    case 'v':
        readRaster();
        break;
    default:
        fail(QStringLiteral("an unknown GS command"));
    }
}

void EscPosReader::readBarcode()
{
    PaperRow row = m_now;
    const int kind = next();
    if (kind == 2) {
        row.kind = PaperRow::Kind::Ean13;
        QByteArray digits;
        for (int byte = next(); byte != 0 && m_problem.isEmpty(); byte = next())
            digits.append(char(byte));
        if (digits.size() < 12 || digits.size() > 13)
            fail(QStringLiteral("an EAN-13 of %1 digits").arg(digits.size()));
        row.text = QString::fromLatin1(digits);
    } else if (kind == 73) {
        row.kind = PaperRow::Kind::Code128;
        const QByteArray data = take(next());
        if (!data.startsWith("{B"))
            fail(QStringLiteral("a CODE128 without its set"));
        row.text = QString::fromLatin1(data.mid(2).replace("{{", "{"));
    } else {
        fail(QStringLiteral("an unknown bar code"));
    }
    m_rows.push_back(row);
}

void EscPosReader::readQr()
{
    if (next() != 'k')
        fail(QStringLiteral("an unknown GS ( command"));
    const int low = next();
    const QByteArray data = take(low + 256 * next());
    if (data.startsWith("1P0"))
        m_qr = data.mid(3);
    if (!data.startsWith("1Q0"))
        return;
    PaperRow row = m_now;
    row.kind = PaperRow::Kind::Qr;
    row.text = QString::fromUtf8(m_qr);
    m_rows.push_back(row);
}

void EscPosReader::readRaster()
{
    if (next() != '0' || next() != 0)
        fail(QStringLiteral("an unknown raster"));
    PaperRow row = m_now;
    row.kind = PaperRow::Kind::Raster;
    const int low = next();
    row.widthBytes = low + 256 * next();
    const int lowHeight = next();
    row.dots = take(row.widthBytes * (lowHeight + 256 * next()));
    m_rows.push_back(row);
}

} // namespace cabas::test
