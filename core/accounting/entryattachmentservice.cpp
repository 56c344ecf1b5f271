// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/entryattachmentservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/draftstore.h"
#include "core/accounting/entryattachmentstore.h"
#include "core/accounting/journalstore.h"
#include "core/base/text.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace cabas {

namespace {

Failure gone()
{
    return notFound(EntryAttachmentService::tr("This paper is no longer there."), u"paper"_qs);
}

} // namespace

QString EntryAttachmentService::mediaOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_qs;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return u"image/png"_qs;
    return bytes.startsWith("%PDF-") ? u"application/pdf"_qs : QString();
}

Result<EntryAttachment> EntryAttachmentService::add(const Session &session,
                                                    const EntryAttachment &where,
                                                    const QByteArray &bytes)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    EntryAttachment paper = where;
    paper.name = cleaned(QFileInfo(where.name).fileName()).left(longestName);
    paper.media = mediaOf(bytes);
    if (bytes.isEmpty())
        return refused(tr("%1 is empty.").arg(paper.name), u"empty"_qs);
    if (paper.media.isEmpty())
        return refused(tr("%1 is neither a PDF nor a picture (JPEG, PNG).").arg(paper.name),
                       u"media"_qs);
    if (bytes.size() > mostBytes)
        return refused(tr("%1 is larger than 10 MB. Take a smaller scan.").arg(paper.name),
                       u"too_large"_qs);
    paper.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    paper.at = session.now();
    paper.user = session.user();
    return m_db.write([&](Tx &tx) -> Result<EntryAttachment> {
        const bool isThere = paper.entry ? JournalStore::find(tx, *paper.entry).has_value()
                                         : DraftStore::find(tx, *paper.draft).has_value();
        if (!isThere)
            return notFound(tr("There is no such entry in the books."), u"entry"_qs);
        const std::vector<EntryAttachment> kept = paper.entry
                                                      ? EntryAttachmentStore::of(tx, *paper.entry)
                                                      : EntryAttachmentStore::of(tx, *paper.draft);
        for (const EntryAttachment &same : kept) {
            if (same.sha256 == paper.sha256)
                return same;
        }
        if (kept.size() >= mostOfOne)
            return refused(tr("An entry keeps %1 papers at most.").arg(mostOfOne), u"too_many"_qs);
        const EntryAttachmentId id = EntryAttachmentStore::add(tx, paper, bytes);
        AuditStore::record(tx, session, "books.attach", u"entry"_qs,
                           paper.entry ? paper.entry->value() : 0,
                           {{u"attachment"_qs, id.value()}, {u"sha256"_qs, paper.sha256}});
        return *EntryAttachmentStore::find(tx, id);
    });
}

Result<std::vector<EntryAttachment>> EntryAttachmentService::ofEntry(const Session &session,
                                                                     EntryId entry)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return EntryAttachmentStore::of(tx, entry); });
}

Result<std::vector<EntryAttachment>> EntryAttachmentService::ofDraft(const Session &session,
                                                                     DraftId draft)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return EntryAttachmentStore::of(tx, draft); });
}

Result<QByteArray> EntryAttachmentService::bytes(const Session &session, EntryAttachmentId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<QByteArray> {
        if (!EntryAttachmentStore::find(tx, id))
            return gone();
        return EntryAttachmentStore::bytes(tx, id);
    });
}

Result<> EntryAttachmentService::withdraw(const Session &session, EntryAttachmentId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<EntryAttachment> paper = EntryAttachmentStore::find(tx, id);
        if (!paper)
            return gone();
        if (paper->entry)
            EntryAttachmentStore::withdraw(tx, id, session.now(), session.user());
        else
            EntryAttachmentStore::remove(tx, id);
        AuditStore::record(tx, session, "books.detach", u"entry"_qs,
                           paper->entry ? paper->entry->value() : 0,
                           {{u"attachment"_qs, id.value()}});
        return Ok{};
    });
}

} // namespace cabas
