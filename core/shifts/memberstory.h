// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/members/shiftstanding.h"
#include "core/shifts/counterevent.h"

#include <QStringList>

namespace cabas {

/// A fact in a member's life with the shifts, as people ask for it: what happened on which day,
/// what it did to the counter, and what the counter held then.
struct StoryLine {
    enum class Kind {
        Standing, ///< another standing began
        Counted,  ///< the counter moved
        Came,     ///< a shift that moved nothing
        Leave,    ///< a leave or an exemption began
    };
    Kind kind = Kind::Counted;
    QDate day;
    QString code;   ///< state, cause, outcome or kind of leave, in stable words
    QString detail; ///< in words: reasons, until when, the shift
    qint64 effect = 0;
    qint64 counter = 0; ///< afterwards
    QString by;         ///< who noted it; empty: the program
    QDate rulesFrom;    ///< first day of the rules that counted it
    bool mayShop = true;
};

/// A counter over time: each value holds until the next one.
struct CounterPoint {
    QDate day;
    qint64 value = 0;

    bool operator==(const CounterPoint &) const = default;
};

/// How a member stands, by which dated chain of causes, and what to do about it.
struct MemberStory {
    Standing standing;
    QStringList causes;           ///< dated facts, in words
    QStringList toDo;             ///< what to do to shop again, or to keep shopping; may be empty
    std::vector<StoryLine> lines; ///< newest first
    std::vector<CounterPoint> points; ///< oldest first
    qint64 counter = 0;               ///< that decides, today
    bool inMinutes = false;
    QString practice; ///< the rules in force: "one-for-one"
    QDate rulesFrom;
};

} // namespace cabas
