// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas actions [NAME or ROOM]`: the rows of docs/ACTIONS.md, which the program carries.
int runActionList(const QStringList &words);
/// The rows of one action (`till.sell`), else those of one beginning (`till`), else those of the
/// rooms whose title holds the words (`goods in`); empty: all. ExitRefused, said on stderr, for
/// none. `format` is table, csv or json.
int listActions(const QString &wanted, const QString &format);

} // namespace cabas
