// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/storypaper.h"

#include "core/shifts/storywords.h"
#include "ui/members/memberwords.h"

#include <algorithm>

namespace cabas::ui {

QString StoryPaper::title(const Member &member)
{
    return tr("Standing of %1").arg(member.name);
}

ReportTable StoryPaper::table(const QString &shop, const Member &member, const MemberStory &story,
                              const QDateTime &madeAt)
{
    ReportTable table;
    table.name = QStringLiteral("member-standing");
    table.title = title(member);
    table.shop = shop;
    table.madeAt = madeAt;
    table.to = madeAt.date();
    table.from = story.lines.empty() ? table.to : std::min(story.lines.back().day, table.to);
    table.opening =
        QStringList{MemberWords::number(member.number), MemberWords::verdict(story.standing)} +
        story.toDo;
    table.columns = {{QStringLiteral("day"), tr("Day"), ColumnKind::Date},
                     {QStringLiteral("fact"), tr("What happened")},
                     {QStringLiteral("detail"), tr("Which")},
                     {QStringLiteral("effect"), tr("Effect")},
                     {QStringLiteral("counter"), tr("Counter")}};
    for (const StoryLine &line : story.lines)
        table.rows.push_back(
            {cell(line.day), cell(StoryWords::title(line)), cell(StoryWords::detail(line)),
             cell(line.effect == 0 ? QString()
                                   : StoryWords::figure(line.effect, story.inMinutes, true)),
             cell(StoryWords::figure(line.counter, story.inMinutes, false))});
    table.notes = {tr("The counter is the sum of these facts, and nothing else.")};
    return table;
}

} // namespace cabas::ui
