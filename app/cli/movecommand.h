// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas move FROM TO`: a shop from a file to a server, or back.
int runMove(const QStringList &words);

} // namespace cabas
