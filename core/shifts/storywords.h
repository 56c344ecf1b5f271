// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/memberstory.h"

#include <QCoreApplication>

namespace cabas {

/// Says the lines of a member's story in the language people read.
class StoryWords {
    Q_DECLARE_TR_FUNCTIONS(StoryWords)

public:
    static QString title(const StoryLine &line);
    /// The line under it: the shift, reasons, until when; may be empty.
    static QString detail(const StoryLine &line);
    /// A figure of a counter: "−1", "+1.5", "0", "−2 h 30".
    static QString figure(qint64 amount, bool inMinutes, bool withPlus);
    /// Of a practice that comes with the program: "two for one".
    static QString practice(const QString &name);
};

} // namespace cabas
