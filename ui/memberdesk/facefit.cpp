// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/facefit.h"

#include "ui/catalog/photofit.h"

#include <QBuffer>

namespace cabas::ui {

namespace {

constexpr int firstQuality = 85;
constexpr int leastQuality = 40;
constexpr int qualityStep = 9;

} // namespace

Result<MemberPhoto> FaceFit::fromFile(const QString &path)
{
    CABAS_LET(photo, PhotoFit::fromFile(path));
    return fromImage(QImage::fromData(photo.bytes));
}

Result<MemberPhoto> FaceFit::fromImage(const QImage &image)
{
    if (image.isNull())
        return refused(tr("There is no picture to keep."), u"photo_none"_qs);
    QImage small = image.convertToFormat(QImage::Format_RGB32);
    if (small.width() > MemberPhoto::maxSide || small.height() > MemberPhoto::maxSide)
        small = small.scaled(MemberPhoto::maxSide, MemberPhoto::maxSide, Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    for (int quality = firstQuality; quality >= leastQuality; quality -= qualityStep) {
        MemberPhoto photo{small.size(), {}};
        QBuffer buffer(&photo.bytes);
        buffer.open(QIODevice::WriteOnly);
        if (small.save(&buffer, "JPEG", quality) && photo.bytes.size() <= MemberPhoto::maxBytes)
            return photo;
    }
    return refused(tr("This picture cannot be made small enough. Choose another."),
                   u"photo_size"_qs);
}

} // namespace cabas::ui
