// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/teamnotices.h"

#include "core/team/teamnoteservice.h"
#include "ui/shell/desk.h"
#include "ui/team/notesubjects.h"
#include "ui/team/teamwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"

#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// The moment of the work that a page stands for; absent where one is left in peace.
std::optional<TeamMoment> momentOf(const QString &page)
{
    if (page == u"till")
        return TeamMoment::Till;
    if (page == u"receptions" || page == u"reception")
        return TeamMoment::Reception;
    if (page == u"shift-day" || page == u"shifts")
        return TeamMoment::Shift;
    return page == u"home" ? std::optional(TeamMoment::Any) : std::nullopt;
}

} // namespace

TeamNotices::TeamNotices(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bands(new Bands)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bands);
    m_bands->setObjectName(u"team-notices"_qs);
    connect(&m_desk.db().changes(), &Changes::committed, this, [this](Topics topics) {
        if (topics & Topic::Shop)
            look();
    });
}

void TeamNotices::pageShown(const QString &page)
{
    m_page = page;
    look();
}

void TeamNotices::look()
{
    const auto moment = momentOf(m_page);
    if (!moment)
        return tell(std::vector<TeamNote>());
    const bool isHome = *moment == TeamMoment::Any;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), moment = *moment, isHome] {
            auto notes = TeamNoteService(db).unread(session, moment);
            // The log waits at home; a task shows only what belongs to it.
            if (notes && !isHome)
                std::erase_if(*notes, [](const TeamNote &note) {
                    return note.kind == TeamNoteKind::Log || note.moment == TeamMoment::Any;
                });
            return notes;
        },
        [this, page = m_page](const Result<std::vector<TeamNote>> &notes) {
            if (page == m_page)
                tell(notes);
        });
}

void TeamNotices::tell(const Result<std::vector<TeamNote>> &notes)
{
    std::vector<TeamNoteId> ids;
    for (const TeamNote &note : notes ? *notes : std::vector<TeamNote>())
        ids.push_back(note.id);
    if (ids == m_told)
        return;
    m_told = ids;
    m_bands->settleAll();
    if (!notes)
        return;
    for (const TeamNote &note : *notes) {
        BandMessage message;
        message.kind = Kind::Kraft;
        message.icon = note.kind == TeamNoteKind::Notice ? u"bell"_qs : u"book-open"_qs;
        message.strong = note.kind == TeamNoteKind::Notice
                             ? tr("To know:")
                             : tr("%1 left a word:").arg(TeamWords::author(m_desk, note));
        message.rest = note.text;
        message.deeds.push_back({tr("I have read"), [this, id = note.id] { acknowledge(id); }});
        if (note.subject && NoteSubjects::mayOpen(m_desk, *note.subject))
            message.deeds.push_back({tr("Look at it"), [this, subject = *note.subject] {
                                         NoteSubjects::open(m_desk, subject);
                                     }});
        m_bands->post(message);
    }
}

void TeamNotices::acknowledge(TeamNoteId id)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id] {
            return TeamNoteService(db).acknowledge(session, id);
        },
        [this](const Result<> &read) {
            if (!read)
                Ask::tellRefusal(this, read.failure());
        });
}

} // namespace cabas::ui
