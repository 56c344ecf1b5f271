// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace cabas::ui {

/// An editor of a day, typed as 31/12/2026 or chosen from a calendar.
QDateEdit *makeDayEdit(const QString &name);

} // namespace cabas::ui
