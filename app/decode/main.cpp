// SPDX-License-Identifier: GPL-3.0-or-later
// Reads paths of pictures on standard input and answers the barcode in each; with --frames at the
// pace of a camera. It may die: whoever
// started it starts it again.
#include "core/barcode/decoder.h"

#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace {

[[maybe_unused]] constexpr rlim_t memoryBytes = 512UL * 1024 * 1024;
constexpr int allocationMiB = 128;
constexpr int maxSide = 12'000;

void limitMemory()
{
#ifndef CABAS_SANITIZED // whose runtime sets terabytes of addresses aside
    const rlimit memory{memoryBytes, memoryBytes};
    setrlimit(RLIMIT_AS, &memory);
#endif
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
}

QImage readPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    // Drawings and documents run code of their own; a barcode is photographed.
    if (format == "svg" || format == "svgz" || format == "pdf")
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > maxSide || size.height() > maxSide)
        return {};
    QImage image = reader.read();
    if (image.hasAlphaChannel()) {
        QImage onWhite(image.size(), QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                const int alpha = qAlpha(pixel);
                const auto over = [alpha](int value) {
                    return (value * alpha + 255 * (255 - alpha)) / 255;
                };
                onWhite.setPixel(x, y,
                                 qRgb(over(qRed(pixel)), over(qGreen(pixel)), over(qBlue(pixel))));
            }
        }
        image = onWhite;
    }
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QJsonObject answerFor(const QString &path, cabas::DecodeEffort effort)
{
    const QImage image = readPicture(path);
    if (image.isNull())
        return {};
    const cabas::LuminanceView view{image.constBits(), image.width(), image.height(),
                                    image.bytesPerLine()};
    const std::optional<cabas::DecodedCode> code = cabas::Decoder::decode(view, effort);
    if (!code)
        return {};
    return {{QStringLiteral("text"), code->text},
            {QStringLiteral("format"), code->format},
            {QStringLiteral("identifier"), code->identifier}};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication application(argc, argv);
    QImageReader::setAllocationLimit(allocationMiB);
    limitMemory();
    const cabas::DecodeEffort effort =
        QCoreApplication::arguments().contains(QStringLiteral("--frames"))
            ? cabas::DecodeEffort::Frame
            : cabas::DecodeEffort::Picture;
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArray answer = QJsonDocument(answerFor(QString::fromStdString(line), effort))
                                      .toJson(QJsonDocument::Compact);
        std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
        std::fputc('\n', stdout);
        std::fflush(stdout);
    }
    return 0;
}
