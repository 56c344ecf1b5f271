// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/filecommands.h"
#include "app/cli/runcommand.h"

namespace cabas {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands{
        {"run", "FILE [SCRIPT] [--keep-going]", "plays actions, one JSON object a line",
         runActions},
        {"backup", "FILE DIR [--keep N]", "a verified copy of a file in use", runBackup},
        {"restore", "BACKUP FILE", "puts a backup in place; never over newer work", runRestore},
        {"migrate", "FILE", "brings an older file to this version", runMigrate},
    };
    return commands;
}

} // namespace cabas
