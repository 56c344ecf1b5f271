// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

/// What happened to the program and its file, beside what people did in the shop.
enum class TechnicalKind {
    Start,
    Stop,
    Crash, ///< found at the next start: the program had not been stopped
    Version,
    Setting, ///< one that bears on what the law asks
    Backup,
    Restore,
    Archive,
    Migration,
    ClockBack,
    ClockForward,
    ClockConfirmed,
    Integrity, ///< a check of the file found something wrong
    Key,
    TrainingBegin,
    TrainingReset,
    TrainingEnd,
    Salvage, ///< the file was put together from what could be read of a damaged one
};

/// A line of the journal of technical events. No name of a person is in it: users are ids.
struct TechnicalEvent {
    qint64 id = 0;
    QDateTime at;
    TechnicalKind kind = TechnicalKind::Start;
    std::optional<UserId> user; ///< absent where nobody had signed in
    QString device;
    QString program; ///< version that wrote it
    QString details; ///< a JSON object
};

/// Which lines one looks for.
struct TechnicalFilter {
    std::optional<TechnicalKind> kind;
    std::optional<QDateTime> from;
    std::optional<qint64> before; ///< ids below: older lines
};

} // namespace cabas
