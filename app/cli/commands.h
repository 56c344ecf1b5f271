// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drawing.h"

#include <QStringList>

#include <vector>

namespace cabas {

/// A command of the program: its name, the words after it, one line of help in English (the
/// contract's words), and what it does.
struct Command {
    const char *name;
    const char *words;
    const char *help;
    int (*run)(const QStringList &words); ///< null for one that draws
    DrawingCommand draw = nullptr;
    /// Draws only where one of these, parted by `|`, is the first word after the name, or that of
    /// --format.
    const char *drawWord = nullptr;
};

/// Every command, in the order of `cabas help`.
const std::vector<Command> &allCommands();

} // namespace cabas
