// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas {

/// Asks at the terminal for the password of a shop on a server, unseen, where the server wants one
/// and neither ~/.pgpass nor PGPASSWORD has it. Nothing without a terminal: the command that opens
/// the shop says what is missing.
void askPasswordFor(const QString &address);

} // namespace cabas
