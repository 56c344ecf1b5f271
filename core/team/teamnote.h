// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace cabas {

using TeamNoteId = Id<struct TeamNoteTag>;

/// What one team writes for the next: a line of the log book, or a notice that everybody reads once
/// at a certain moment.
enum class TeamNoteKind { Log, Notice };

/// What a line of the log book is about.
enum class TeamMatter { Handover, Incident, Broken, Cash, Task, Other };

/// What of the shop a line may be about.
enum class NoteSubjectKind { Product, Member, Supplier, Delivery, Order, Ticket };

struct NoteSubject {
    NoteSubjectKind kind = NoteSubjectKind::Product;
    QString reference; ///< its id, or the name of a ticket

    bool operator==(const NoteSubject &) const = default;
};

/// When a notice is shown.
enum class TeamMoment { Any, Till, Reception, Shift };

inline constexpr std::array teamMatters{TeamMatter::Handover, TeamMatter::Incident,
                                        TeamMatter::Broken,   TeamMatter::Cash,
                                        TeamMatter::Task,     TeamMatter::Other};
inline constexpr std::array teamMoments{TeamMoment::Any, TeamMoment::Till, TeamMoment::Reception,
                                        TeamMoment::Shift};

struct TeamNote {
    TeamNoteId id{0};
    TeamNoteKind kind = TeamNoteKind::Log;
    TeamMatter matter = TeamMatter::Handover;
    TeamMoment moment = TeamMoment::Any;
    QString text;
    std::optional<NoteSubject> subject = {};
    QDate from;                      ///< of a notice: its first day; of the log: its day
    std::optional<QDate> until = {}; ///< of a notice: its last day; absent: until it is taken away
    UserId author{0};
    QString authorName = {};
    QDateTime at = {};
    std::optional<QDateTime> endedAt = {}; ///< a task is done, a notice is taken away
    QString endedBy = {};
    QStringList readers = {}; ///< names, the first reader first
    bool isRead = false;      ///< by the person who asks, or theirs

    bool operator==(const TeamNote &) const = default;
};

} // namespace cabas
