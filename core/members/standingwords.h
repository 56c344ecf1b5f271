// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/shiftstanding.h"

#include <QCoreApplication>
#include <QStringList>

namespace cabas {

/// Says a standing's causes, and what to do to shop again, in the language people read.
class StandingWords {
    Q_DECLARE_TR_FUNCTIONS(StandingWords)

public:
    static QString text(const StandingCause &cause);
    /// Whether a cause says what to do, and not what happened.
    static bool isToDo(const QString &code);
    static QStringList texts(const std::vector<StandingCause> &causes);
    /// "2 shifts", "1.5 shifts", "3 h 30"; without a sign.
    static QString amountText(qint64 amount, bool inMinutes);
    /// What happened, of a counter's event: "Shift missed".
    static QString eventTitle(const QString &cause);
};

} // namespace cabas
