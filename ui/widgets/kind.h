// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QString>

namespace cabas::ui {

/// What a chip, a band or a mark says. Colour never says it alone: each has its icon.
enum class Kind { Neutral, Accent, Info, Success, Warning, Danger, Kraft };

/// The three colours and the icon of a kind.
struct KindLook {
    Token text;
    Token soft;
    Token mark;
    QString icon;
};
KindLook lookOf(Kind kind);

} // namespace cabas::ui
