// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/decoder.h"

#include "core/barcode/barcodecalls.h"
#include "core/barcode/gtin.h"
#include "core/barcode/luminance.h"

#include <algorithm>
#include <array>
#include <vector>

namespace cabas {

namespace {

using ZXing::BarcodeFormat;
using ZXing::BarcodeFormats;

/// Kinds looked for together. Asking for one group at a time keeps a weak kind from answering
/// where a strong one would have.
struct Group {
    BarcodeFormats formats;
    /// Lines of a linear code that must agree. 1 for DataBar: comparing its lines is where the
    /// library's assertions end the process; another reading has to agree instead.
    uint8_t lines;
    bool isRetail;
    /// Short codes with little to check them by: they need more lines or readings that agree.
    bool isWeak;
};

const std::array<Group, 8> &groups()
{
    static const std::array<Group, 8> all = {{
        {BarcodeFormat::EAN13 | BarcodeFormat::UPCA, 2, true, false},
        {BarcodeFormat::Code128, 2, true, false},
        {BarcodeFormat::QRCode | BarcodeFormat::DataMatrix, 2, true, false},
        {BarcodeFormat::EAN8 | BarcodeFormat::UPCE, 2, true, true},
        {BarcodeFormat::ITF, 2, true, true},
        {BarcodeFormat::DataBar, 1, false, true},
        {BarcodeFormat::DataBarExpanded, 1, false, true},
        {BarcodeFormat::Code39 | BarcodeFormat::Code93 | BarcodeFormat::Codabar |
             BarcodeFormat::PDF417 | BarcodeFormat::Aztec,
         2, false, true},
    }};
    return all;
}

/// A way to look at a picture: its size in eighths of the original, turned or not.
struct Pass {
    int widthEighths;
    int heightEighths;
    bool isTurned;
};

/// The picture as it is; lines averaged by four, which takes noise from upright codes; larger;
/// smaller, which takes noise and blur; turned for codes that lie between the upright ones that
/// the library tries itself.
constexpr std::array<Pass, 9> passes = {{
    {8, 8, false},
    {8, 2, false},
    {12, 12, false},
    {16, 16, false},
    {4, 4, false},
    {8, 8, true},
    {16, 4, false},
    {2, 8, false},
    {12, 12, true},
}};

/// Larger pictures gain nothing from being enlarged, and time is short.
constexpr qint64 mostEnlargedPixels = 6'000'000;
/// The library shuns pictures smaller than its patterns; so do we.
constexpr int leastSide = 3;

std::optional<LuminancePicture> seenBy(const Pass &pass, const LuminanceView &picture)
{
    const int width = int(qint64(picture.width) * pass.widthEighths / 8);
    const int height = int(qint64(picture.height) * pass.heightEighths / 8);
    const bool isEnlarged = pass.isTurned || pass.widthEighths > 8;
    if (width < leastSide || height < leastSide ||
        (isEnlarged && qint64(width) * height > mostEnlargedPixels))
        return {};
    const LuminancePicture sized = resized(picture, width, height);
    return pass.isTurned ? turnedHalfway(sized.view()) : sized;
}

/// Darkness along a line that goes on for `modules` from `end`, away from `start`: nothing there
/// may be as dark as a bar. The half of an EAN-13 is a UPC-E but for this.
bool isQuietAfter(const LuminanceView &picture, PicturePoint start, PicturePoint end)
{
    constexpr int symbolModules = 51;
    constexpr int quietModules = 5;
    constexpr int steps = 4; // to a module
    const auto lightAt = [&](int at) -> int {
        const int x = end.x + (end.x - start.x) * at / (symbolModules * steps);
        const int y = end.y + (end.y - start.y) * at / (symbolModules * steps);
        const bool isInside = x >= 0 && y >= 0 && x < picture.width && y < picture.height;
        return isInside ? picture.data[y * picture.stride + x] : 255;
    };
    int darkest = 255;
    int lightest = 0;
    for (int at = -symbolModules * steps; at <= 0; ++at) {
        darkest = std::min(darkest, lightAt(at));
        lightest = std::max(lightest, lightAt(at));
    }
    for (int at = 2 * steps; at <= quietModules * steps; ++at) {
        if (2 * lightAt(at) < darkest + lightest)
            return false;
    }
    return true;
}

std::optional<DecodedCode> readGroup(const LuminanceView &picture, const Group &group,
                                     uint8_t lines)
{
    const BarcodeCalls *zxing = BarcodeCalls::get();
    FoundCode found;
    if (zxing == nullptr || !zxing->read(picture, group.formats, lines, found))
        return {};
    if (found.code.format == u"UPC-E" && !(isQuietAfter(picture, found.topLeft, found.topRight) &&
                                           isQuietAfter(picture, found.topRight, found.topLeft)))
        return {};
    return found.code;
}

struct Reading {
    std::optional<DecodedCode> code;
    const Group *group = nullptr;
};

/// The first group that reads anything.
Reading readFirst(const LuminanceView &picture, bool retailOnly)
{
    for (const Group &group : groups()) {
        if (retailOnly && !group.isRetail)
            continue;
        if (const auto code = readGroup(picture, group, group.lines))
            return {code, &group};
    }
    return {};
}

/// Most pictures are of a product's own code: looked for alone, in the ways in which most of the
/// hard ones show it, and believed where many of its lines agree. Everything else takes its time.
std::optional<DecodedCode> readQuickly(const LuminanceView &picture)
{
    constexpr uint8_t manyLines = 4;
    constexpr std::array<Pass, 4> quick{
        {{8, 8, false}, {8, 8, true}, {4, 4, false}, {12, 12, false}}};
    for (const Pass &pass : quick) {
        const bool isItself = &pass == &quick.front();
        const std::optional<LuminancePicture> other =
            isItself ? std::nullopt : seenBy(pass, picture);
        if (!isItself && !other)
            continue;
        if (const auto code =
                readGroup(isItself ? picture : other->view(), groups().front(), manyLines))
            return code;
    }
    return {};
}

/// A reading of the picture as it is may stand without another that agrees; that of a weak kind
/// only when many of its lines do. DataBar never.
bool standsAlone(const LuminanceView &picture, const Reading &reading)
{
    if (!reading.group->isWeak)
        return true;
    constexpr uint8_t manyLines = 5;
    return reading.group->lines > 1 &&
           readGroup(picture, *reading.group, manyLines) == reading.code;
}

/// What was read and how often.
struct Candidate {
    DecodedCode code;
    int votes = 0;
    bool standsAlone = false; ///< see the function of that name
};

/// Part of a longer code may read as one of these.
bool isShort(const DecodedCode &code)
{
    return code.format == u"UPC-E" || code.format == u"EAN-8" ||
           (code.format == u"ITF" && code.text.size() < 14);
}

class Ballot {
public:
    void add(const DecodedCode &code, bool standsAlone)
    {
        const auto found =
            std::find_if(m_candidates.begin(), m_candidates.end(),
                         [&code](const Candidate &known) { return known.code.text == code.text; });
        Candidate &candidate = found == m_candidates.end()
                                   ? m_candidates.emplace_back(Candidate{code, 0, false})
                                   : *found;
        ++candidate.votes;
        candidate.standsAlone |= standsAlone;
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.votes > b.votes; });
    }

    /// Three readings agree and no other text comes near.
    std::optional<DecodedCode> settled() const
    {
        const int others = m_candidates.size() > 1 ? m_candidates[1].votes : 0;
        if (m_candidates.empty() || m_candidates[0].votes < std::max(3, others + 2))
            return {};
        return m_candidates[0].code;
    }

    /// When there is nothing more to try.
    std::optional<DecodedCode> outcome() const
    {
        if (m_candidates.empty())
            return {};
        const int others = m_candidates.size() > 1 ? m_candidates[1].votes : 0;
        const Candidate &first = m_candidates[0];
        const int needed = first.standsAlone ? (others == 0 ? 1 : 2) : isShort(first.code) ? 3 : 2;
        if (first.votes >= needed && first.votes > others)
            return first.code;
        return {};
    }

private:
    std::vector<Candidate> m_candidates;
};

} // namespace

std::optional<DecodedCode> Decoder::decode(const LuminanceView &picture, DecodeEffort effort)
{
    if (!picture.data || picture.width < leastSide || picture.height < leastSide ||
        picture.stride < picture.width)
        return {};
    if (effort == DecodeEffort::Frame)
        return readFirst(picture, true).code;
    if (const auto code = readQuickly(picture))
        return code;
    Ballot ballot;
    for (const Pass &pass : passes) {
        const bool isItself = &pass == &passes.front();
        const std::optional<LuminancePicture> other =
            isItself ? std::nullopt : seenBy(pass, picture);
        if (!isItself && !other)
            continue;
        const Reading reading = readFirst(isItself ? picture : other->view(), false);
        if (!reading.code)
            continue;
        ballot.add(*reading.code, isItself && standsAlone(picture, reading));
        if (const auto code = ballot.settled())
            return code;
    }
    return ballot.outcome();
}

QString Decoder::scanText(const DecodedCode &code)
{
    if (code.format == u"UPC-E") {
        const std::optional<Gtin> gtin = Gtin::fromUpcE(code.text);
        return gtin ? gtin->digits14().sliced(1) : code.text;
    }
    const bool isGs1 =
        code.identifier == u"]C1" || code.identifier == u"]d2" || code.identifier == u"]Q3";
    return isGs1 ? code.identifier + code.text : code.text;
}

} // namespace cabas
