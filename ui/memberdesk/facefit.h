// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/memberphoto.h"

#include <QImage>

#include <QCoreApplication>

namespace cabas::ui {

/// Makes of any PNG or JPEG, or of a picture of the camera, a face within the bounds of
/// MemberPhoto: always encoded anew, so that nothing else of the file is kept. Slow: not for the
/// window's thread.
class FaceFit {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::FaceFit)

public:
    static Result<MemberPhoto> fromFile(const QString &path);
    static Result<MemberPhoto> fromImage(const QImage &image);
};

} // namespace cabas::ui
