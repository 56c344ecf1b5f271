// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace cabas {

/// A word about a member for whoever serves them next.
struct FileNote {
    static constexpr int maxLength = 1000; ///< characters
    qint64 id = 0;
    MemberId member{0};
    QString text;
    bool officeOnly = false; ///< for those who may change members
    QString userName;        ///< who wrote it
    QDateTime at;
};

} // namespace cabas
