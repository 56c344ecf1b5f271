// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// What is known of a user's PIN between two tries.
struct PinState {
    QString hash; ///< empty: no PIN
    int failed = 0;
    std::optional<QDateTime> lockedUntil;
};

/// What may be a user, a role, a PIN; how long wrong PINs make one wait.
class UserRules {
    Q_DECLARE_TR_FUNCTIONS(UserRules)

public:
    static constexpr int maxNameLength = 60;
    static constexpr int leastPinDigits = 4;
    static constexpr int mostPinDigits = 12;
    static constexpr int freeTries = 5;
    static constexpr int firstPauseSeconds = 30;
    static constexpr int longestPauseSeconds = 15 * 60;

    /// A name people can pick and type after `--as`: 1 to 60 characters.
    static Result<> checkName(const QString &name);
    /// 4 to 12 digits, none of the PINs that everybody tries first.
    static Result<> checkPin(const QString &pin);
    /// At least one active user must be able to manage users, or nobody could ever repair it.
    static Result<> checkManagersLeft(qint64 managers);

    /// The pause after so many wrong PINs in a row: none before the fifth, then 30 s doubling to
    /// 15 minutes.
    static int pauseSeconds(int failed);
    /// Milliseconds still to wait: never more than the pause, even when the clock was set back.
    static qint64 msecsToWait(const PinState &state, const QDateTime &now);
    /// Tries left before the next pause.
    static int triesLeft(int failed);
};

} // namespace cabas
