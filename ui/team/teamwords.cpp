// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teamwords.h"

#include "ui/shell/desk.h"

namespace cabas::ui {

QString TeamWords::matter(TeamMatter matter)
{
    switch (matter) {
    case TeamMatter::Handover:
        return tr("Hand-over");
    case TeamMatter::Incident:
        return tr("Incident");
    case TeamMatter::Broken:
        return tr("Broken");
    case TeamMatter::Cash:
        return tr("Cash");
    case TeamMatter::Task:
        return tr("Left to do");
    case TeamMatter::Other:
        break;
    }
    return tr("Other");
}

QString TeamWords::moment(TeamMoment moment)
{
    switch (moment) {
    case TeamMoment::Till:
        return tr("At the till");
    case TeamMoment::Reception:
        return tr("At a reception");
    case TeamMoment::Shift:
        return tr("At the shifts");
    case TeamMoment::Any:
        break;
    }
    return tr("At any time");
}

QString TeamWords::author(const Desk &desk, const TeamNote &note)
{
    return u"%1, %2"_qs.arg(note.authorName,
                            desk.session().local(note.at).toString(u"dd/MM HH:mm"_qs));
}

QString TeamWords::readers(const TeamNote &note)
{
    if (note.readers.isEmpty())
        return tr("Nobody has read it yet.");
    return tr("Read by %1").arg(note.readers.join(u", "_qs));
}

} // namespace cabas::ui
