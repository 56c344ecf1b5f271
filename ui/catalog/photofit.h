// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/productsheet.h"

#include <QCoreApplication>
#include <QImage>

namespace cabas::ui {

/// Makes of any PNG or JPEG a picture within the bounds of ProductPhoto. Slow: not for the
/// window's thread.
class PhotoFit {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::PhotoFit)

public:
    static constexpr qint64 maxFileBytes = 50 * 1024 * 1024;
    static constexpr qint64 maxPixels = 100'000'000;

    /// Refused in words for another format, a damaged file, and one beyond the limits.
    static Result<ProductPhoto> fromFile(const QString &path);
    static Result<ProductPhoto> fromImage(const QImage &image);
};

} // namespace cabas::ui
