// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/team/teamnote.h"

#include <QCoreApplication>

namespace cabas::ui {

class Desk;

/// Notes of the team in words.
class TeamWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::TeamWords)

public:
    static QString matter(TeamMatter matter);
    static QString moment(TeamMoment moment);
    /// "Yann Houx, 10/03 09:10"
    static QString author(const Desk &desk, const TeamNote &note);
    /// The names of who has read it, or that nobody has.
    static QString readers(const TeamNote &note);
};

} // namespace cabas::ui
