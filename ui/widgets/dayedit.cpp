// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

namespace cabas::ui {

QDateEdit *makeDayEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace cabas::ui
