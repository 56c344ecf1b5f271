// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas::ui {

/// The path of a library that is installed beside this one and loaded only when it is wanted.
QString besideThis(const QString &name);

} // namespace cabas::ui
