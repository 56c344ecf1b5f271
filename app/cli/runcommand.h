// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"

#include <QByteArray>
#include <QStringList>

namespace cabas {

/// `cabas run FILE [SCRIPT] [--keep-going]`: actions as JSON lines, answers as JSON lines.
int runActions(const QStringList &words);

/// The answer to one such line, as JSON; `ok` says whether the action was done. Whatever the line
/// holds, the answer is in words.
QByteArray playAction(Shop &shop, const Session &session, const QByteArray &line, bool &ok);

} // namespace cabas
