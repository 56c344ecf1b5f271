// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/slotwords.h"

#include "core/base/language.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftrules.h"

namespace cabas::ui {

QString SlotWords::title(const ShiftSlot &slot)
{
    const QString hour =
        ShiftRules::startOf(QDate(2000, 1, 1), slot.startMinute).toString(u"HH:mm"_qs);
    //: weekday, hour, letter of the week
    const QString when =
        tr("%1 %2, week %3")
            .arg(Language::locale().dayName(slot.weekday), hour, CycleRules::letter(slot.week));
    return slot.name.isEmpty() ? when : when + u" · "_qs + slot.name;
}

QString SlotWords::withPlaces(const ShiftSlot &slot)
{
    return title(slot) + u" · "_qs + tr("%1 of %2 held").arg(slot.held).arg(slot.places);
}

} // namespace cabas::ui
