// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/escpos.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int esc = 0x1B;
constexpr int gs = 0x1D;
constexpr int fs = 0x1C;
constexpr int dle = 0x10;
constexpr int firstLetter = 0x20;
constexpr int deleteByte = 0x7F;
constexpr int pulse = 50; ///< in units of 2 ms
constexpr int barHeight = 80;
constexpr int barWidth = 2;
constexpr int ean13Digits = 13;
constexpr int code128Kind = 73;
constexpr int byteValues = 256;
constexpr int maxModule = 16;

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format ||
           letter.category() == QChar::Separator_Line ||
           letter.category() == QChar::Separator_Paragraph;
}

} // namespace

std::optional<int> EscPos::tableOf(Charset page, EscPosMaker maker)
{
    constexpr int windows1252 = 0x10;
    constexpr int cp858 = 0x13;
    constexpr int latin9 = 0x28;
    if (page == Charset::Cp858)
        return cp858;
    if (page == Charset::Windows1252)
        return windows1252;
    if (page == Charset::Latin9 && maker == EscPosMaker::Epson)
        return latin9;
    return std::nullopt;
}

QByteArray EscPos::printable(QStringView text, Charset page)
{
    QString letters;
    for (const QChar letter : text)
        letters += isControl(letter) || letter.isSpace() ? QChar(u' ') : letter;
    QByteArray bytes = encoded(letters, page);
    for (char &byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < firstLetter || value == deleteByte)
            byte = '?';
    }
    return bytes;
}

void EscPos::put(std::initializer_list<int> bytes)
{
    for (const int byte : bytes)
        m_bytes.append(char(byte));
}

void EscPos::init(int table)
{
    put({esc, '@'});
    put({fs, '.'});
    put({esc, 't', table});
}

void EscPos::align(Align align)
{
    put({esc, 'a', int(align)});
}

void EscPos::bold(bool isBold)
{
    put({esc, 'E', isBold ? 1 : 0});
}

void EscPos::size(int wide, int high)
{
    const int times = std::clamp(wide, 1, maxSize) - 1;
    put({gs, '!', times << 4 | (std::clamp(high, 1, maxSize) - 1)});
}

void EscPos::text(QStringView text)
{
    m_bytes += printable(text, m_page);
}

void EscPos::line(QStringView text)
{
    this->text(text);
    put({'\n'});
}

void EscPos::feed(int lines)
{
    put({esc, 'd', std::clamp(lines, 0, byteValues - 1)});
}

void EscPos::cut()
{
    put({gs, 'V', 'B', 0});
}

void EscPos::openDrawer(DrawerPin pin)
{
    put({esc, 'p', pin == DrawerPin::Two ? 0 : 1, pulse, pulse});
}

void EscPos::ean13(const QString &digits)
{
    const bool isPlain =
        digits.size() == ean13Digits &&
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isPlain)
        return;
    put({gs, 'h', barHeight, gs, 'w', barWidth, gs, 'H', 2, gs, 'k', 2});
    m_bytes += digits.toLatin1();
    put({0});
}

void EscPos::code128(const QString &text)
{
    const bool isPlain = !text.isEmpty() && text.size() <= maxCode128 &&
                         std::all_of(text.begin(), text.end(), [](QChar c) {
                             return c.unicode() >= firstLetter && c.unicode() < deleteByte;
                         });
    if (!isPlain)
        return;
    // A brace begins a change of set: one that is meant is written twice.
    QByteArray data = "{B" + text.toLatin1().replace('{', "{{");
    put({gs, 'h', barHeight, gs, 'w', barWidth, gs, 'H', 2});
    put({gs, 'k', code128Kind, int(data.size())});
    m_bytes += data;
}

void EscPos::qr(const QString &text, int module)
{
    const QByteArray data = text.toUtf8();
    if (data.isEmpty() || data.size() > maxQrBytes)
        return;
    const int length = int(data.size()) + 3;
    put({gs, '(', 'k', 4, 0, '1', 'A', '2', 0});
    put({gs, '(', 'k', 3, 0, '1', 'C', std::clamp(module, 1, maxModule)});
    put({gs, '(', 'k', 3, 0, '1', 'E', '1'});
    put({gs, '(', 'k', length % byteValues, length / byteValues, '1', 'P', '0'});
    m_bytes += data;
    put({gs, '(', 'k', 3, 0, '1', 'Q', '0'});
}

void EscPos::raster(int widthBytes, const QByteArray &rows)
{
    if (widthBytes < 1 || rows.isEmpty() || rows.size() % widthBytes != 0)
        return;
    const int height = int(rows.size()) / widthBytes;
    put({gs, 'v', '0', 0, widthBytes % byteValues, widthBytes / byteValues});
    put({height % byteValues, height / byteValues});
    m_bytes += rows;
}

void EscPos::ask(int question)
{
    put({dle, 4, question});
}

bool EscPosStatus::read(int question, unsigned char answer)
{
    constexpr int fixedBits = 0x93; // of each answer: bit 1 and 4 set, bits 0 and 7 not
    constexpr int fixedValue = 0x12;
    constexpr int offlineBit = 0x08;
    constexpr int coverBit = 0x04;
    constexpr int stoppedBit = 0x20;
    constexpr int errorBit = 0x40;
    constexpr int lowBits = 0x0C;
    constexpr int endBits = 0x60;
    if ((answer & fixedBits) != fixedValue)
        return false;
    if (question == askPrinter) {
        isOffline = isOffline || (answer & offlineBit) != 0;
    } else if (question == askOffline) {
        isCoverOpen = isCoverOpen || (answer & coverBit) != 0;
        isPaperOut = isPaperOut || (answer & stoppedBit) != 0;
        isFaulty = isFaulty || (answer & errorBit) != 0;
    } else if (question == askPaper) {
        isPaperLow = isPaperLow || (answer & lowBits) != 0;
        isPaperOut = isPaperOut || (answer & endBits) != 0;
    }
    return true;
}

} // namespace cabas
