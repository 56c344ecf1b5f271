// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <utility>
#include <vector>

namespace cabas {

/// Puts files into a zip that any program opens.
class ZipWriter {
    Q_DECLARE_TR_FUNCTIONS(ZipWriter)

public:
    /// The name inside and the path of each file.
    using Files = std::vector<std::pair<QString, QString>>;

    /// Writes `target`, which must not exist, whole or not at all. `at` is the date of what is
    /// inside. Storage when it cannot be written.
    static Result<> write(const QString &target, const Files &files, const QDateTime &at);
};

} // namespace cabas
