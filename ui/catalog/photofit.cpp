// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/photofit.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int firstQuality = 88;
constexpr int leastQuality = 40;
constexpr int qualityStep = 12;

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG", quality) ? bytes : QByteArray();
}

/// JPEG has no transparency: a cut-out bottle stands on white, not on black.
QImage onWhite(const QImage &image)
{
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter painter(&white);
    painter.drawImage(0, 0, image);
    return white;
}

QSize fitted(QSize size)
{
    if (size.width() > ProductPhoto::maxSide || size.height() > ProductPhoto::maxSide)
        size.scale(ProductPhoto::maxSide, ProductPhoto::maxSide, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

} // namespace

Result<ProductPhoto> PhotoFit::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(tr("%1 cannot be opened: %2").arg(path, file.errorString()), u"photo"_qs);
    if (file.size() > maxFileBytes)
        return refused(tr("This picture is larger than 50 MB. Choose a smaller one."),
                       u"photo_size"_qs);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return refused(tr("This file is no PNG and no JPEG picture."), u"photo_format"_qs);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maxPixels)
        return refused(tr("This picture has more than 100 million points. Choose a smaller one."),
                       u"photo_size"_qs);
    if (format == "jpeg" && size.isValid())
        reader.setScaledSize(fitted(size)); // the decoder never unfolds the whole of it
    const QImage image = reader.read();
    if (image.isNull())
        return refused(tr("This picture is damaged: %1").arg(reader.errorString()),
                       u"photo_damaged"_qs);
    return fromImage(image);
}

Result<ProductPhoto> PhotoFit::fromImage(const QImage &image)
{
    if (image.isNull())
        return refused(tr("There is no picture to paste."), u"photo_none"_qs);
    const QSize size = fitted(image.size());
    const QImage small = image.size() == size
                             ? image
                             : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage flat = onWhite(small);
    for (int quality = firstQuality; quality >= leastQuality; quality -= qualityStep) {
        const QByteArray bytes = jpegOf(flat, quality);
        if (!bytes.isEmpty() && bytes.size() <= ProductPhoto::maxBytes)
            return ProductPhoto{u"image/jpeg"_qs, flat.size(), bytes};
    }
    return refused(tr("This picture cannot be made small enough. Choose another."),
                   u"photo_size"_qs);
}

} // namespace cabas::ui
