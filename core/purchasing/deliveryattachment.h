// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

using AttachmentId = Id<struct AttachmentTag>;

/// A photo of goods, or the delivery note itself as a scan: kept with the delivery.
struct DeliveryAttachment {
    AttachmentId id{0};
    DeliveryId delivery{0};
    std::optional<DeliveryLineId> line; ///< absent: of the delivery as a whole
    QString name;                       ///< as the file was called
    QString media;                      ///< image/jpeg, image/png or application/pdf
    qint64 size = 0;                    ///< bytes
    QString sha256;
    QDateTime at;
    UserId user{0};
    QString userName;
    QString productName; ///< of its line, or empty

    bool isPicture() const { return media.startsWith(u"image/"); }
};

} // namespace cabas
