// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

/// How somebody left a window: by their own wish, for another person, with the window, or with a
/// window that was cut off.
enum class Leaving { Out, Switch, Closed, Lost };

/// Somebody at a window, since when and until when.
struct Presence {
    qint64 id = 0;
    UserId user{0};
    QString name; ///< as shown
    QString device;
    qint64 process = 0; ///< of the window, on its own machine
    QDateTime startedAt;
    std::optional<QDateTime> endedAt; ///< absent: still there
    std::optional<Leaving> how;
};

} // namespace cabas
