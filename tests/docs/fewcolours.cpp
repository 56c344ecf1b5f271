// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/fewcolours.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace cabas::test {

namespace {

constexpr size_t most = 32;
/// Colours nearer than that, squared, are one to the eye.
constexpr int leastApart = 20 * 20;

int apart(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

template <typename Colours>
auto nearest(const Colours &colours, QRgb colour)
{
    return std::min_element(colours.begin(), colours.end(), [colour](QRgb a, QRgb b) {
        return apart(a, colour) < apart(b, colour);
    });
}

QList<QRgb> chosen(const QHash<QRgb, int> &counts)
{
    std::vector<std::pair<int, QRgb>> seen;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        seen.emplace_back(it.value(), it.key());
    // Of as many points, the one order on every machine.
    std::sort(seen.begin(), seen.end(), std::greater<>());
    QList<QRgb> colours;
    for (const auto &[count, colour] : seen) {
        if (size_t(colours.size()) == most)
            break;
        const auto near = nearest(colours, colour);
        if (near == colours.end() || apart(*near, colour) >= leastApart)
            colours += colour;
    }
    return colours;
}

} // namespace

QImage FewColours::of(const QImage &picture)
{
    const QImage full = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> places;
    for (int y = 0; y < full.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(full.constScanLine(y));
        for (int x = 0; x < full.width(); ++x)
            ++places[line[x]];
    }
    const QList<QRgb> colours = chosen(places);
    for (auto it = places.begin(); it != places.end(); ++it)
        it.value() = int(nearest(colours, it.key()) - colours.begin());
    QImage few(full.size(), QImage::Format_Indexed8);
    few.setColorTable(colours);
    for (int y = 0; y < full.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(full.constScanLine(y));
        uchar *to = few.scanLine(y);
        for (int x = 0; x < full.width(); ++x)
            to[x] = uchar(places.value(line[x]));
    }
    return few;
}

} // namespace cabas::test
