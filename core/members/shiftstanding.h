// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// One link of the chain of causes of a standing, in no language: StandingWords says it.
struct StandingCause {
    QString code;      ///< "absent", "owes", "make_up_before"...
    QDate day;         ///< when it happened, or until when; may be invalid
    qint64 amount = 0; ///< thousandths of a shift, or minutes
    bool inMinutes = false;

    bool operator==(const StandingCause &) const = default;
};

/// A span of standing as shifts make it, if nothing else happens.
struct ShiftStanding {
    QDate from;
    std::optional<QDate> to; ///< first day it no longer holds
    QString state;
    bool mayShop = true;
    std::vector<StandingCause> causes;

    bool operator==(const ShiftStanding &) const = default;
};

} // namespace cabas
