// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/luminance.h"

#include <algorithm>
#include <vector>

namespace cabas {

namespace {

/// Fixed point of places and weights: 1.0 is 256.
constexpr qint64 one = 256;

/// One pixel of a resized line: what it takes of the old one, weights in fixed point.
struct Span {
    int first = 0;
    int last = 0;
    quint32 firstWeight = one;
    quint32 lastWeight = 0;
    quint32 inverse = 0; ///< of the sum of weights, 1.0 is 2^32: a division less a pixel
};

/// For each of `count` new pixels, what it takes of `size` old ones.
std::vector<Span> spansOf(int size, int count)
{
    std::vector<Span> spans;
    spans.reserve(size_t(count));
    for (int at = 0; at < count; ++at) {
        qint64 from = qint64(at) * size * one / count;
        qint64 to = qint64(at + 1) * size * one / count;
        if (to - from < one) { // grows: between two pixels, weighed by nearness
            from = std::clamp((from + to - one) / 2, qint64(0), (size - 1) * one);
            to = from + one;
        }
        Span span;
        span.first = int(from / one);
        span.last = int(std::min<qint64>((to - 1) / one, size - 1));
        span.firstWeight = quint32(std::min((span.first + 1) * one, to) - from);
        span.lastWeight = span.last > span.first ? quint32(to - span.last * one) : 0;
        const quint64 total = span.firstWeight + span.lastWeight +
                              quint64(std::max(0, span.last - span.first - 1)) * one;
        span.inverse = quint32((quint64(1) << 32) / total);
        spans.push_back(span);
    }
    return spans;
}

uchar averaged(const uchar *line, qsizetype step, const Span &span)
{
    const uchar *at = line + span.first * step;
    quint64 sum = at[0] * span.firstWeight;
    for (int more = span.last - span.first - 1; more > 0; --more) {
        at += step;
        sum += at[0] * quint64(one);
    }
    if (span.lastWeight > 0)
        sum += at[step] * span.lastWeight;
    return uchar((sum * span.inverse + (quint64(1) << 31)) >> 32);
}

/// Between the four pixels around a point in fixed point; white outside.
uchar between(const LuminanceView &picture, qint64 x, qint64 y)
{
    const qint64 left = x >> 16;
    const qint64 top = y >> 16;
    if (left < 0 || top < 0 || left + 1 >= picture.width || top + 1 >= picture.height)
        return 255;
    const uchar *at = picture.data + top * picture.stride + left;
    const qint64 right = (x >> 8) & (one - 1);
    const qint64 low = (y >> 8) & (one - 1);
    const qint64 upper = at[0] * (one - right) + at[1] * right;
    const qint64 lower = at[picture.stride] * (one - right) + at[picture.stride + 1] * right;
    return uchar((upper * (one - low) + lower * low) >> 16);
}

} // namespace

LuminancePicture resized(const LuminanceView &picture, int width, int height)
{
    LuminancePicture result;
    if (width < 1 || height < 1 || picture.width < 1 || picture.height < 1)
        return result;
    const std::vector<Span> columns = spansOf(picture.width, width);
    const std::vector<Span> rows = spansOf(picture.height, height);
    QByteArray narrow(qsizetype(width) * picture.height, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(narrow.data());
    for (int y = 0; y < picture.height; ++y) {
        for (const Span &column : columns)
            *out++ = averaged(picture.data + y * picture.stride, 1, column);
    }
    result.width = width;
    result.height = height;
    result.pixels = QByteArray(qsizetype(width) * height, Qt::Uninitialized);
    const auto *in = reinterpret_cast<const uchar *>(narrow.constData());
    out = reinterpret_cast<uchar *>(result.pixels.data());
    for (const Span &row : rows) {
        for (int x = 0; x < width; ++x)
            *out++ = averaged(in + x, width, row);
    }
    return result;
}

LuminancePicture flattened(const LuminanceView &picture, int radius)
{
    LuminancePicture result;
    if (picture.width < 1 || picture.height < 1 || radius < 1)
        return result;
    // Sums of all pixels above and to the left, one row and one column of zeros before them.
    const size_t line = size_t(picture.width) + 1;
    std::vector<quint32> sums(line * (size_t(picture.height) + 1));
    for (int y = 0; y < picture.height; ++y) {
        quint32 rowSum = 0;
        for (int x = 0; x < picture.width; ++x) {
            rowSum += picture.data[y * picture.stride + x];
            sums[size_t(y + 1) * line + size_t(x + 1)] =
                sums[size_t(y) * line + size_t(x + 1)] + rowSum;
        }
    }
    result.width = picture.width;
    result.height = picture.height;
    result.pixels = QByteArray(qsizetype(picture.width) * picture.height, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(result.pixels.data());
    for (int y = 0; y < picture.height; ++y) {
        const int top = std::max(0, y - radius);
        const int bottom = std::min(picture.height, y + radius + 1);
        for (int x = 0; x < picture.width; ++x) {
            const int left = std::max(0, x - radius);
            const int right = std::min(picture.width, x + radius + 1);
            const quint32 sum = sums[size_t(bottom) * line + size_t(right)] -
                                sums[size_t(bottom) * line + size_t(left)] -
                                sums[size_t(top) * line + size_t(right)] +
                                sums[size_t(top) * line + size_t(left)];
            const int mean = int(sum / quint32((bottom - top) * (right - left)));
            const int contrast = picture.data[y * picture.stride + x] - mean;
            *out++ = uchar(std::clamp(128 + 2 * contrast, 0, 255));
        }
    }
    return result;
}

LuminancePicture turnedHalfway(const LuminanceView &picture)
{
    LuminancePicture result;
    if (picture.width < 2 || picture.height < 2)
        return result;
    // Places in 1/65536 of a pixel; the sine of 45° in the same.
    constexpr qint64 halfRoot = 46341;
    const int side = int(((picture.width + picture.height) * halfRoot) >> 16) + 1;
    result.width = result.height = side;
    result.pixels = QByteArray(qsizetype(side) * side, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(result.pixels.data());
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const qint64 fromX = 2 * x - side;
            const qint64 fromY = 2 * y - side;
            const qint64 oldX = (fromX - fromY) * halfRoot / 2 + (qint64(picture.width) << 15);
            const qint64 oldY = (fromX + fromY) * halfRoot / 2 + (qint64(picture.height) << 15);
            *out++ = between(picture, oldX, oldY);
        }
    }
    return result;
}

} // namespace cabas
