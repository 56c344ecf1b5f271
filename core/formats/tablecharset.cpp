// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablecharset.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr qsizetype bytesLookedAt = 256LL * 1024;

bool isAsciiLetter(QChar c, bool upper)
{
    return upper ? c >= u'A' && c <= u'Z' : c >= u'a' && c <= u'z';
}

/// A letter of the wrong case in its word, which the wrong charset makes: `cafÄ`, `êPICERIE`.
bool isOfWrongCase(const QString &text, qsizetype at)
{
    if (text[at].isUpper())
        return at > 0 && isAsciiLetter(text[at - 1], false);
    return at + 1 < text.size() && isAsciiLetter(text[at + 1], true);
}

} // namespace

Charset TableCharset::of(const QByteArray &bytes)
{
    if (const std::optional<Charset> found = wide(bytes))
        return *found;
    if (!firstInvalidUtf8(bytes) || isDamagedUtf8(bytes))
        return Charset::Utf8;
    constexpr std::array<Charset, 3> known = {Charset::Windows1252, Charset::Cp850,
                                              Charset::MacRoman};
    std::array<int, known.size()> scores{};
    std::transform(known.begin(), known.end(), scores.begin(),
                   [&](Charset charset) { return likeness(bytes, charset); });
    // Of equals the first, which is also the most usual.
    return known[size_t(std::max_element(scores.begin(), scores.end()) - scores.begin())];
}

std::optional<Charset> TableCharset::wide(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Charset::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Charset::Utf16Be;
    // Western letters leave every second byte empty.
    const QByteArray start = bytes.left(4096);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < start.size(); ++at)
        zeros[size_t(at % 2)] += start[at] == '\0' ? 1 : 0;
    if (zeros[0] == 0 && zeros[1] > start.size() / 4)
        return Charset::Utf16Le;
    if (zeros[1] == 0 && zeros[0] > start.size() / 4)
        return Charset::Utf16Be;
    return std::nullopt;
}

/// More letters of several bytes than bytes that are none: what is damaged is a line or two.
bool TableCharset::isDamagedUtf8(const QByteArray &bytes)
{
    const QString text = decoded(bytes.left(bytesLookedAt), Charset::Utf8);
    qsizetype good = 0;
    qsizetype bad = 0;
    for (const QChar c : text) {
        bad += c.unicode() == 0xFFFD ? 1 : 0;
        good += c.unicode() >= 0x80 && c.unicode() != 0xFFFD ? 1 : 0;
    }
    return good > bad;
}

/// How well the bytes beyond ASCII read as letters of western words in a charset.
int TableCharset::likeness(const QByteArray &bytes, Charset charset)
{
    const QString text = decoded(bytes.left(bytesLookedAt), charset);
    static const QString usual = u"äöüÄÖÜßéèêëàâçîïôûùÉÈÀÇœŒñáíóú°€’²½«»"_qs;
    int score = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.unicode() < 0x80)
            continue;
        if (c.isLetter() && isOfWrongCase(text, at))
            score -= 3;
        else if (usual.contains(c))
            score += 2;
        else if (!c.isLetter())
            score -= 3;
        else
            score -= 1;
    }
    return score;
}

} // namespace cabas
