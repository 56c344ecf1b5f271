// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/charset.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr char16_t noLetter = 0xFFFD;

using UpperHalf = std::array<char16_t, 128>;

// clang-format off
constexpr UpperHalf cp850 = {
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7,
    0x00EA, 0x00EB, 0x00E8, 0x00EF, 0x00EE, 0x00EC, 0x00C4, 0x00C5,
    0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9,
    0x00FF, 0x00D6, 0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192,
    0x00E1, 0x00ED, 0x00F3, 0x00FA, 0x00F1, 0x00D1, 0x00AA, 0x00BA,
    0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x00C1, 0x00C2, 0x00C0,
    0x00A9, 0x2563, 0x2551, 0x2557, 0x255D, 0x00A2, 0x00A5, 0x2510,
    0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3,
    0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0x00A4,
    0x00F0, 0x00D0, 0x00CA, 0x00CB, 0x00C8, 0x0131, 0x00CD, 0x00CE,
    0x00CF, 0x2518, 0x250C, 0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580,
    0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE,
    0x00DE, 0x00DA, 0x00DB, 0x00D9, 0x00FD, 0x00DD, 0x00AF, 0x00B4,
    0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6, 0x00A7, 0x00F7, 0x00B8,
    0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0,
};

constexpr UpperHalf macRoman = {
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1,
    0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00E8,
    0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3,
    0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC,
    0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6, 0x00DF,
    0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8,
    0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202, 0x2211,
    0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8,
    0x00BF, 0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB,
    0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5, 0x0152, 0x0153,
    0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA,
    0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02,
    0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1,
    0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4,
    0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC,
    0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};

/// The bytes 0x80 to 0x9F of Windows-1252; the rest is Latin1.
constexpr std::array<char16_t, 32> windows1252Low = {
    0x20AC, noLetter, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, noLetter, 0x017D, noLetter,
    noLetter, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, noLetter, 0x017E, 0x0178,
};
// clang-format on

constexpr UpperHalf latin1Half()
{
    UpperHalf half{};
    for (size_t i = 0; i < half.size(); ++i)
        half[i] = char16_t(0x80 + i);
    return half;
}

constexpr UpperHalf latin9Half()
{
    UpperHalf half = latin1Half();
    half[0xA4 - 0x80] = 0x20AC; // €
    half[0xA6 - 0x80] = 0x0160; // Š
    half[0xA8 - 0x80] = 0x0161; // š
    half[0xB4 - 0x80] = 0x017D; // Ž
    half[0xB8 - 0x80] = 0x017E; // ž
    half[0xBC - 0x80] = 0x0152; // Œ
    half[0xBD - 0x80] = 0x0153; // œ
    half[0xBE - 0x80] = 0x0178; // Ÿ
    return half;
}

constexpr UpperHalf windows1252Half()
{
    UpperHalf half = latin1Half();
    for (size_t i = 0; i < windows1252Low.size(); ++i)
        half[i] = windows1252Low[i];
    return half;
}

constexpr UpperHalf cp858Half()
{
    UpperHalf half = cp850;
    half[0xD5 - 0x80] = 0x20AC; // €
    return half;
}

const UpperHalf &upperHalf(Charset charset)
{
    static constexpr UpperHalf latin1 = latin1Half();
    static constexpr UpperHalf latin9 = latin9Half();
    static constexpr UpperHalf windows1252 = windows1252Half();
    static constexpr UpperHalf cp858 = cp858Half();
    switch (charset) {
    case Charset::Latin9:
        return latin9;
    case Charset::Windows1252:
        return windows1252;
    case Charset::Cp850:
        return cp850;
    case Charset::Cp858:
        return cp858;
    case Charset::MacRoman:
        return macRoman;
    default:
        return latin1;
    }
}

std::optional<QStringConverter::Encoding> unicodeEncoding(Charset charset)
{
    switch (charset) {
    case Charset::Utf8:
        return QStringConverter::Utf8;
    case Charset::Utf16Le:
        return QStringConverter::Utf16LE;
    case Charset::Utf16Be:
        return QStringConverter::Utf16BE;
    default:
        return std::nullopt;
    }
}

/// The byte of a letter, absent when the half has none.
std::optional<char> byteOf(char16_t letter, const UpperHalf &half)
{
    if (letter < 0x80)
        return char(letter);
    for (size_t i = 0; i < half.size(); ++i) {
        if (half[i] == letter && letter != noLetter)
            return char(uchar(0x80 + i));
    }
    return std::nullopt;
}

/// What a letter becomes where it does not exist: empty for signs that do not show, absent when
/// it has no such form.
std::optional<QString> nearest(char16_t letter)
{
    static const QHash<char16_t, QString> forms = {
        {u'’', u"'"_qs},   {u'‘', u"'"_qs},   {u'‚', u","_qs},   {u'“', u"\""_qs},
        {u'”', u"\""_qs},  {u'„', u"\""_qs},  {u'«', u"\""_qs},  {u'»', u"\""_qs},
        {u'‹', u"<"_qs},   {u'›', u">"_qs},   {u'–', u"-"_qs},   {u'—', u"-"_qs},
        {0x2010, u"-"_qs}, {0x2011, u"-"_qs}, {0x2212, u"-"_qs}, {u'…', u"..."_qs},
        {u'•', u"*"_qs},   {u'€', u"EUR"_qs}, {u'œ', u"oe"_qs},  {u'Œ', u"OE"_qs},
        {u'æ', u"ae"_qs},  {u'Æ', u"AE"_qs},  {u'ł', u"l"_qs},   {u'Ł', u"L"_qs},
        {u'đ', u"d"_qs},   {u'Đ', u"D"_qs},   {u'ø', u"o"_qs},   {u'Ø', u"O"_qs},
        {u'ß', u"ss"_qs},  {u'ı', u"i"_qs},   {u'™', u"TM"_qs},  {u'×', u"x"_qs},
        {0x00A0, u" "_qs}, {0x202F, u" "_qs}, {0x2009, u" "_qs}, {0x2007, u" "_qs},
        {0x200B, u""_qs},  {0xFEFF, u""_qs},  {0x00AD, u""_qs},
    };
    const auto known = forms.find(letter);
    if (known != forms.end())
        return *known;
    QString plain;
    const QString parts = QString(QChar(letter)).normalized(QString::NormalizationForm_KD);
    for (const QChar part : parts) {
        if (part.category() != QChar::Mark_NonSpacing && part.unicode() != letter)
            plain += part;
    }
    return plain.isEmpty() ? std::nullopt : std::optional(plain);
}

void appendLetter(QByteArray &bytes, char16_t letter, const UpperHalf &half)
{
    if (const std::optional<char> byte = byteOf(letter, half)) {
        bytes += *byte;
        return;
    }
    const std::optional<QString> form = nearest(letter);
    if (!form) {
        bytes += '?';
        return;
    }
    for (const QChar c : *form)
        bytes += byteOf(c.unicode(), half).value_or('?');
}

/// Length of the UTF-8 letter at `at`; 0 when it is none, -1 when the bytes end inside it.
int utf8Length(QByteArrayView bytes, qsizetype at)
{
    const uchar lead = uchar(bytes[at]);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    for (int i = 1; i < length; ++i) {
        if (at + i >= bytes.size())
            return -1;
        const uchar next = uchar(bytes[at + i]);
        uchar least = 0x80;
        uchar most = 0xBF;
        if (i == 1) {
            least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        }
        if (next < least || next > most)
            return 0;
    }
    return length;
}

bool isAsciiLetter(QByteArrayView bytes, qsizetype at)
{
    if (at < 0 || at >= bytes.size())
        return false;
    const char lower = char(bytes[at] | 0x20);
    return lower >= 'a' && lower <= 'z';
}

/// A byte that is a letter in DOS pages and a sign in Windows-1252, inside a word: é è ê ë ç â ï.
bool looksLikeDos(QByteArrayView bytes, qsizetype at)
{
    static const QByteArray inWords("\x82\x83\x84\x87\x88\x89\x8A\x8B");
    static const QByteArray nowhere("\x81\x8D\x8F\x90\x9D");
    return nowhere.contains(bytes[at]) ||
           (inWords.contains(bytes[at]) && isAsciiLetter(bytes, at - 1) &&
            isAsciiLetter(bytes, at + 1));
}

/// € or œ where Windows-1252 would read ¤ or ½ in the middle of a word.
bool looksLikeLatin9(QByteArrayView bytes, qsizetype at)
{
    const uchar byte = uchar(bytes[at]);
    return byte == 0xA4 || ((byte == 0xBD || byte == 0xBC) &&
                            (isAsciiLetter(bytes, at - 1) || isAsciiLetter(bytes, at + 1)));
}

Failure wrongCharset(const QString &message, QByteArrayView bytes, qsizetype at)
{
    return refused(message.arg(lineOfByte(bytes, at)), u"charset"_qs);
}

Result<Charset> detectSingleByte(QByteArrayView bytes)
{
    bool isLatin9 = false;
    bool hasLow = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar byte = uchar(bytes[at]);
        if (byte < 0x80)
            continue;
        if (byte < 0xA0 && looksLikeDos(bytes, at))
            return wrongCharset(
                QCoreApplication::translate(
                    "Charset", "Line %1 was written by an old DOS program (code page 850) or is "
                               "not text. Save the file again as “CSV UTF-8”, or choose CP850 "
                               "for it."),
                bytes, at);
        hasLow = hasLow || byte < 0xA0;
        isLatin9 = isLatin9 || looksLikeLatin9(bytes, at);
    }
    return isLatin9 && !hasLow ? Charset::Latin9 : Charset::Windows1252;
}

/// Every charset here writes these letters alike, and none of them composes.
bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString charsetName(Charset charset)
{
    switch (charset) {
    case Charset::Utf8:
        return u"UTF-8"_qs;
    case Charset::Utf16Le:
        return u"UTF-16LE"_qs;
    case Charset::Utf16Be:
        return u"UTF-16BE"_qs;
    case Charset::Latin1:
        return u"ISO 8859-1"_qs;
    case Charset::Latin9:
        return u"ISO 8859-15"_qs;
    case Charset::Windows1252:
        return u"Windows-1252"_qs;
    case Charset::Cp850:
        return u"CP850"_qs;
    case Charset::Cp858:
        return u"CP858"_qs;
    case Charset::MacRoman:
        return u"Mac Roman"_qs;
    }
    return {};
}

std::optional<Charset> charsetFromName(const QString &name)
{
    static const QHash<QString, Charset> names = {
        {u"utf8"_qs, Charset::Utf8},          {u"utf16le"_qs, Charset::Utf16Le},
        {u"utf16be"_qs, Charset::Utf16Be},    {u"iso88591"_qs, Charset::Latin1},
        {u"latin1"_qs, Charset::Latin1},      {u"iso885915"_qs, Charset::Latin9},
        {u"latin9"_qs, Charset::Latin9},      {u"windows1252"_qs, Charset::Windows1252},
        {u"cp1252"_qs, Charset::Windows1252}, {u"1252"_qs, Charset::Windows1252},
        {u"cp850"_qs, Charset::Cp850},        {u"ibm850"_qs, Charset::Cp850},
        {u"850"_qs, Charset::Cp850},          {u"cp858"_qs, Charset::Cp858},
        {u"858"_qs, Charset::Cp858},          {u"macroman"_qs, Charset::MacRoman},
        {u"macintosh"_qs, Charset::MacRoman},
    };
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    const auto it = names.find(key);
    return it == names.end() ? std::nullopt : std::optional(*it);
}

QString decoded(QByteArrayView bytes, Charset charset)
{
    if (const auto encoding = unicodeEncoding(charset)) {
        QStringDecoder decoder(*encoding, QStringDecoder::Flag::ConvertInitialBom);
        QString text = decoder.decode(bytes);
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        return text;
    }
    const UpperHalf &half = upperHalf(charset);
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar byte = uchar(bytes[at]);
        text[at] = QChar(byte < 0x80 ? char16_t(byte) : half[size_t(byte - 0x80)]);
    }
    return text;
}

QByteArray encoded(QStringView text, Charset charset)
{
    if (const auto encoding = unicodeEncoding(charset)) {
        QStringEncoder encoder(*encoding);
        return encoder.encode(text);
    }
    if (isAscii(text))
        return text.toLatin1();
    const UpperHalf &half = upperHalf(charset);
    QByteArray bytes;
    bytes.reserve(text.size());
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at < composed.size(); ++at) {
        if (composed[at].isHighSurrogate() && at + 1 < composed.size()) {
            bytes += '?';
            ++at;
        } else {
            appendLetter(bytes, composed[at].unicode(), half);
        }
    }
    return bytes;
}

std::optional<qsizetype> firstInvalidUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8Length(bytes, at);
        if (length <= 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

Result<Charset> detectCharset(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Charset::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Charset::Utf16Be;
    qsizetype good = 0;
    qsizetype bad = 0;
    std::optional<qsizetype> firstBad;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes[at] == '\0')
            return wrongCharset(
                QCoreApplication::translate("Charset",
                                            "Line %1 holds bytes that no text has: this is not a "
                                            "text file. Save it again as “CSV UTF-8”."),
                bytes, at);
        const int length = utf8Length(bytes, at);
        if (length < 0 && good > 0 && bad == 0)
            return wrongCharset(
                QCoreApplication::translate("Charset",
                                            "The file stops in the middle of a letter on line %1: "
                                            "it was cut short. Ask for it again."),
                bytes, at);
        good += length > 1 ? 1 : 0;
        bad += length <= 0 ? 1 : 0;
        if (length <= 0 && !firstBad)
            firstBad = at;
        at += std::max(length, 1);
    }
    if (!firstBad)
        return Charset::Utf8;
    if (good > bad)
        return wrongCharset(QCoreApplication::translate(
                                "Charset", "Line %1 is written in another encoding than the lines "
                                           "around it. Save the file again as “CSV UTF-8”."),
                            bytes, *firstBad);
    return detectSingleByte(bytes);
}

int lineOfByte(QByteArrayView bytes, qsizetype offset)
{
    int line = 1;
    for (qsizetype at = 0; at < offset && at < bytes.size(); ++at) {
        const bool isCrLf = bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
        if ((bytes[at] == '\r' && !isCrLf) || bytes[at] == '\n')
            ++line;
    }
    return line;
}

} // namespace cabas
