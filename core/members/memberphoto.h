// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace cabas {

/// A face, to know at the door and at the till that the badge is theirs. Always a JPEG.
struct MemberPhoto {
    static constexpr int maxSide = 512;        ///< pixels
    static constexpr int maxBytes = 64 * 1024; ///< in the shop's file
    QSize size;
    QByteArray bytes;
};

} // namespace cabas
