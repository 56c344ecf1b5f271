// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

/// How the members' screens say a standing, a movement, an amount.
class MemberWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::MemberWords)

public:
    static Kind kindOf(const Standing &standing);
    /// The verdict on a member: "Alert: may shop until 28/03/2026".
    static QString verdict(const Standing &standing);
    /// The days a standing holds: "from 10/03/2026", "10/03/2026 to 27/03/2026".
    static QString span(const Standing &standing);
    static QString reasons(const Standing &standing);
    static QString moveTitle(AccountMoveKind kind);
    /// "no. 862".
    static QString number(int number);
};

} // namespace cabas::ui
