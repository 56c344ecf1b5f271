// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace cabas::ui {

/// What a model may say of a cell beyond Qt's own roles; RowDelegate draws it. The text stays in
/// DisplayRole, so that every cell copies, exports, sorts and is read aloud.
struct Cell {
    enum Role {
        /// int(Token): the colour of the text (default Text).
        Ink = Qt::UserRole + 0x100,
        /// bool: the strong weight.
        Strong,
        /// QString: a second line, smaller and muted.
        Second,
        /// int(Token): the colour of the second line (default TextMuted).
        SecondInk,
        /// QString: a code or reference after the text, small and faint.
        Suffix,
        /// QString: the unit, in a sub-column at the right so that decimals align ("/kg"). An
        /// empty string keeps the place.
        Unit,
        /// int(Kind): draws the text as a chip, or ChipText when the cell has another text too.
        ChipKind,
        /// QString: the word of a chip that stands beside the text.
        ChipText,
        /// QString: the chip's icon in place of the kind's.
        ChipIcon,
        /// QString: an icon before the text.
        Icon,
        /// QList<int>: a small bar chart, the last bar full.
        Spark,
        /// bool, in column 0: the row is the head of a group; its text spans the row.
        Group,
    };
};

} // namespace cabas::ui
