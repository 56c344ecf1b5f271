// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/draftservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/activityrules.h"
#include "core/accounting/activitystore.h"
#include "core/accounting/draftstore.h"
#include "core/accounting/entryattachmentstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/schedulestore.h"
#include "core/base/text.h"

namespace cabas {

namespace {

Failure changedMeanwhile()
{
    return conflict(DraftService::tr("Somebody else changed this draft in the meantime. Open it "
                                     "again, then make your change."),
                    u"changed_meanwhile"_qs);
}

Failure noDraft()
{
    return notFound(DraftService::tr("This draft is no longer there: it was posted or thrown "
                                     "away."),
                    u"draft"_qs);
}

Result<> checkSize(const EntryDraft &draft)
{
    if (draft.entry.lines.size() > DraftService::mostLines)
        return refused(DraftService::tr("An entry has %1 lines at most. Make two of it.")
                           .arg(DraftService::mostLines),
                       u"lines"_qs);
    return Ok{};
}

} // namespace

Result<EntryDraft> DraftService::keep(const Session &session, const EntryDraft &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    CABAS_TRY(checkSize(wanted));
    return m_db.write([&](Tx &tx) -> Result<EntryDraft> {
        EntryDraft draft = wanted;
        draft.isTemplate = false;
        draft.changedAt = session.now();
        if (draft.id.value() == 0) {
            draft.owner = session.user();
            return *DraftStore::find(tx, DraftStore::add(tx, draft));
        }
        if (!DraftStore::find(tx, draft.id))
            return noDraft();
        if (!DraftStore::update(tx, draft))
            return changedMeanwhile();
        return *DraftStore::find(tx, draft.id);
    });
}

Result<EntryDraft> DraftService::keepTemplate(const Session &session, const EntryDraft &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    CABAS_TRY(checkSize(wanted));
    EntryDraft draft = wanted;
    draft.name = cleaned(draft.name);
    if (draft.name.isEmpty())
        return refused(tr("A template needs a name. Type one."), u"name"_qs);
    if (draft.entry.lines.empty())
        return refused(tr("A template needs a line. Type one before keeping it."), u"lines"_qs);
    return m_db.write([&](Tx &tx) -> Result<EntryDraft> {
        draft.isTemplate = true;
        draft.changedAt = session.now();
        draft.owner = session.user();
        if (const std::optional<EntryDraft> same = DraftStore::findTemplate(tx, draft.name)) {
            draft.id = same->id;
            draft.revision = same->revision;
            DraftStore::update(tx, draft);
        } else {
            draft.id = DraftStore::add(tx, draft);
        }
        AuditStore::record(tx, session, "books.template", u"draft"_qs, draft.id.value());
        return *DraftStore::find(tx, draft.id);
    });
}

Result<EntryDraft> DraftService::find(const Session &session, DraftId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<EntryDraft> {
        if (const std::optional<EntryDraft> found = DraftStore::find(tx, id))
            return *found;
        return noDraft();
    });
}

Result<EntryDraft> DraftService::findTemplate(const Session &session, const QString &name)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<EntryDraft> {
        if (const std::optional<EntryDraft> found = DraftStore::findTemplate(tx, name))
            return *found;
        return notFound(tr("There is no template called “%1”.").arg(name), u"template"_qs);
    });
}

Result<std::vector<EntryDraft>> DraftService::drafts(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return DraftStore::all(tx, false); });
}

Result<std::vector<EntryDraft>> DraftService::templates(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return DraftStore::all(tx, true); });
}

Result<> DraftService::discard(const Session &session, DraftId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<EntryDraft> draft = DraftStore::find(tx, id);
        if (!draft)
            return noDraft();
        if (ScheduleStore::uses(tx, id))
            return refused(tr("The template “%1” serves a recurring entry. Stop that one first.")
                               .arg(draft->name),
                           u"in_use"_qs);
        EntryAttachmentStore::removeOfDraft(tx, id);
        DraftStore::remove(tx, id);
        AuditStore::record(tx, session, "books.draft_discard", u"draft"_qs, id.value());
        return Ok{};
    });
}

Result<PostedEntry> DraftService::validate(const Session &session, const EntryDraft &draft)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        const bool isKept = draft.id.value() > 0;
        if (isKept && !DraftStore::find(tx, draft.id))
            return noDraft();
        JournalEntry entry = draft.entry;
        entry.sourceKind = u"manual"_qs;
        entry.sourceId = 0;
        entry.reverses.reset();
        CABAS_TRY(ActivityRules::checkLines(entry.lines, draft.activities, ActivityStore::all(tx)));
        CABAS_LET(posted, JournalStore::append(tx, session, entry));
        ActivityStore::setOfEntry(tx, posted.id, draft.activities, session.user(), session.now());
        if (draft.dueOn.isValid())
            DraftStore::setDue(tx, posted.id, draft.dueOn);
        if (isKept) {
            // From now on the audit answers for them.
            for (const EntryAttachment &paper : EntryAttachmentStore::of(tx, draft.id))
                AuditStore::record(
                    tx, session, "books.attach", u"entry"_qs, posted.id.value(),
                    {{u"attachment"_qs, paper.id.value()}, {u"sha256"_qs, paper.sha256}});
            EntryAttachmentStore::handOn(tx, draft.id, posted.id);
            DraftStore::remove(tx, draft.id);
        }
        AuditStore::record(tx, session, "books.post", u"entry"_qs, posted.id.value(),
                           {{u"number"_qs, posted.number}});
        return posted;
    });
}

Result<std::optional<QDate>> DraftService::due(const Session &session, EntryId entry)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return DraftStore::due(tx, entry); });
}

Result<> DraftService::setDue(const Session &session, EntryId entry, QDate dueOn)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    if (!dueOn.isValid())
        return refused(tr("The due date is missing or is not a real day."), u"due"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!JournalStore::find(tx, entry))
            return notFound(tr("There is no such entry in the books."), u"entry"_qs);
        DraftStore::setDue(tx, entry, dueOn);
        AuditStore::record(tx, session, "books.due", u"entry"_qs, entry.value(),
                           {{u"until"_qs, dayText(dueOn)}});
        return Ok{};
    });
}

} // namespace cabas
