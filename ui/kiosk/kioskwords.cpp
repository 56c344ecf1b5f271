// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwords.h"

#include "core/base/language.h"
#include "core/members/memberrules.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftrules.h"

namespace cabas::ui {

Kind KioskWords::kindOf(const Standing &standing)
{
    if (!standing.mayShop)
        return Kind::Danger;
    if (standing.state == u"up_to_date")
        return Kind::Success;
    return standing.state == u"exempted" ? Kind::Info : Kind::Warning;
}

QString KioskWords::headline(const Standing &standing)
{
    if (standing.mayShop && standing.state == u"up_to_date")
        return tr("You are up to date");
    const QString state = MemberRules::stateTitle(standing.state);
    if (!standing.mayShop)
        return tr("%1: you cannot shop for now").arg(state);
    return standing.to ? tr("%1: you can shop until %2").arg(state, day(standing.to->addDays(-1)))
                       : tr("%1: you can shop").arg(state);
}

QString KioskWords::advice(const MemberStory &story)
{
    if (!story.toDo.isEmpty())
        return story.toDo.first();
    if (!story.standing.mayShop)
        return story.causes.isEmpty()
                   ? tr("Please see the members’ office.")
                   : tr("%1 Please see the members’ office.").arg(story.causes.last());
    if (story.standing.state == u"up_to_date")
        return tr("Nothing to make up. You can shop.");
    return story.causes.isEmpty() ? tr("You can shop.") : story.causes.last();
}

QString KioskWords::hours(int startMinute, int minutes)
{
    const QDate any(2000, 1, 1);
    const QDateTime start = ShiftRules::startOf(any, startMinute);
    constexpr int minuteSeconds = 60;
    return hour(start) + u" – "_qs + hour(start.addSecs(qint64(minutes) * minuteSeconds));
}

QString KioskWords::hour(const QDateTime &wall)
{
    return wall.toString(u"HH:mm"_qs);
}

QString KioskWords::task(const QString &task, int week)
{
    const QString letter = tr("Week %1").arg(CycleRules::letter(week));
    return task.isEmpty() ? letter : task + u" · "_qs + letter;
}

QString KioskWords::deadline(const KioskShift &shift, const QDateTime &now)
{
    const auto until = [](const QDateTime &wall) {
        return day(wall.date()) + u", "_qs + hour(wall);
    };
    if (shift.mayAttend)
        return tr("You can check in until %1.").arg(hour(shift.attendUntil));
    if (shift.mayCancel)
        return tr("You can cancel until %1.").arg(until(shift.cancelUntil));
    if (shift.mayExchange)
        return tr("You can swap it until %1.").arg(until(shift.exchangeUntil));
    if (now > shift.attendUntil)
        return tr("It has begun: please see the coordinator.");
    return now.date() == shift.booking.day
               ? tr("You can check in from %1 on.").arg(hour(shift.attendFrom))
               : tr("Too late to swap it here: please see the coordinator.");
}

QString KioskWords::places(const KioskOffer &offer)
{
    return tr("%n place(s) left", nullptr, offer.free());
}

QString KioskWords::day(QDate day)
{
    return Language::locale().toString(day, u"dddd d MMMM"_qs);
}

QString KioskWords::firstName(const QString &name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

} // namespace cabas::ui
