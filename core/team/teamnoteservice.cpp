// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/teamnoteservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/db/dberror.h"
#include "core/team/teamnoterules.h"
#include "core/team/teamnotestore.h"

#include <QRegularExpression>

namespace cabas {

namespace {

constexpr int listed = 200;

/// Each line cleaned, without empty ones at the ends.
QString cleanedLines(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("[\\r\\n]+"));
    QStringList lines;
    for (const QString &each : text.split(line)) {
        if (const QString words = cleaned(each); !words.isEmpty())
            lines += words;
    }
    return lines.join(u'\n');
}

} // namespace

Failure TeamNoteService::mayNotNotify()
{
    return forbidden(tr("Notices are written by coordinators: tell one what everybody should "
                        "read."));
}

Result<TeamNoteId> TeamNoteService::write(const Session &session, const TeamNote &note)
{
    require(session.user().value() > 0, "a note has an author");
    TeamNote kept = note;
    kept.text = cleanedLines(note.text);
    kept.author = session.user();
    kept.at = session.now();
    const bool isNotice = kept.kind == TeamNoteKind::Notice;
    if (isNotice && !TeamNoteRules::mayNotify(session))
        return mayNotNotify();
    if (kept.text.isEmpty())
        return refused(tr("Write what the next team should know."), u"text"_qs);
    if (kept.text.size() > maxText)
        return refused(tr("Make it shorter: %1 letters at most.").arg(maxText), u"text"_qs);
    if (isNotice)
        kept.subject.reset(); // it is everybody's, and shown away from any page
    if (kept.subject && kept.subject->reference.isEmpty())
        return refused(tr("Open what the line is about, and write from there."), u"subject"_qs);
    if (!isNotice) {
        kept.from = session.today();
        kept.until.reset();
        kept.moment = TeamMoment::Any;
    } else if (!kept.from.isValid() || (kept.until && *kept.until < kept.from)) {
        return refused(tr("The last day comes before the first one."), u"until"_qs);
    }
    return m_db.write([&](Tx &tx) -> Result<TeamNoteId> {
        const TeamNoteId id = TeamNoteStore::add(tx, kept);
        if (isNotice)
            AuditStore::record(tx, session, "team.notice", u"team_note"_qs, id.value());
        else
            AuditStore::record(tx, session, "team.log", u"team_note"_qs, id.value());
        return id;
    });
}

Result<> TeamNoteService::acknowledge(const Session &session, TeamNoteId id)
{
    require(session.user().value() > 0, "somebody has read it");
    return m_db.write([&](Tx &tx) -> Result<> {
        const auto note = TeamNoteStore::find(tx, id, session.user());
        if (!note)
            return notFound(tr("This note is not in the log book."));
        if (note->isRead)
            return Ok{};
        TeamNoteStore::addReader(tx, id, session.user(), session.now());
        AuditStore::record(tx, session, "team.read", u"team_note"_qs, id.value());
        return Ok{};
    });
}

Result<> TeamNoteService::end(const Session &session, TeamNoteId id)
{
    require(session.user().value() > 0, "somebody ends it");
    return m_db.write([&](Tx &tx) -> Result<> {
        const auto note = TeamNoteStore::find(tx, id, session.user());
        if (!note)
            return notFound(tr("This note is not in the log book."));
        if (note->kind == TeamNoteKind::Notice && !TeamNoteRules::mayNotify(session))
            return mayNotNotify();
        if (note->endedAt)
            return refused(tr("%1 has done it already.").arg(note->endedBy));
        TeamNoteStore::end(tx, id, session.user(), session.now());
        AuditStore::record(tx, session, "team.end", u"team_note"_qs, id.value());
        return Ok{};
    });
}

Result<std::vector<TeamNote>> TeamNoteService::newest(const Session &session,
                                                      TeamNoteKind kind) const
{
    return m_db.read(
        [&](Tx &tx) { return TeamNoteStore::newest(tx, kind, session.user(), listed); });
}

Result<std::vector<TeamNote>> TeamNoteService::about(const Session &session,
                                                     const NoteSubject &subject) const
{
    return m_db.read(
        [&](Tx &tx) { return TeamNoteStore::about(tx, subject, session.user(), listed); });
}

Result<std::vector<TeamNote>> TeamNoteService::unread(const Session &session,
                                                      TeamMoment moment) const
{
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        auto notes = TeamNoteStore::unread(tx, session.user(), today, today.addDays(1 - logDays));
        std::erase_if(notes, [&](const TeamNote &note) {
            return note.moment != TeamMoment::Any && note.moment != moment;
        });
        return notes;
    });
}

} // namespace cabas
