// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberfileservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/filenotestore.h"
#include "core/members/memberphotostore.h"
#include "core/members/memberstore.h"

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");

Result<> exists(Tx &tx, MemberId id)
{
    if (MemberStore::find(tx, id))
        return Ok{};
    return notFound(MemberFileService::tr("This member no longer exists."),
                    QStringLiteral("no_member"));
}

bool isJpeg(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF");
}

} // namespace

Result<std::optional<MemberPhoto>> MemberFileService::photo(const Session &session,
                                                            MemberId member) const
{
    if (!session.may(Permission::Sell))
        CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return MemberPhotoStore::find(tx, member); });
}

Result<> MemberFileService::setPhoto(const Session &session, MemberId member,
                                     const MemberPhoto &photo)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    if (!isJpeg(photo.bytes) || photo.bytes.size() > MemberPhoto::maxBytes ||
        photo.size.isEmpty() || photo.size.width() > MemberPhoto::maxSide ||
        photo.size.height() > MemberPhoto::maxSide)
        return refused(tr("This picture is too large to be kept. Choose a smaller one."),
                       QStringLiteral("photo_size"));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(exists(tx, member));
        MemberPhotoStore::set(tx, member, photo, session.user(), session.now());
        AuditStore::record(tx, session, "member.photo", memberKind, member.value());
        return Ok{};
    });
}

Result<> MemberFileService::removePhoto(const Session &session, MemberId member)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(exists(tx, member));
        if (MemberPhotoStore::remove(tx, member))
            AuditStore::record(tx, session, "member.remove_photo", memberKind, member.value());
        return Ok{};
    });
}

Result<std::vector<FileNote>> MemberFileService::notes(const Session &session,
                                                       MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        return FileNoteStore::of(tx, member, session.may(Permission::EditMembers));
    });
}

Result<> MemberFileService::addNote(const Session &session, MemberId member, const QString &text,
                                    bool officeOnly)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    FileNote note;
    note.member = member;
    note.text = text.trimmed();
    note.officeOnly = officeOnly;
    note.at = session.now();
    if (note.text.isEmpty() || note.text.size() > FileNote::maxLength)
        return refused(tr("A note has 1 to %1 characters.").arg(FileNote::maxLength),
                       QStringLiteral("text"));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(exists(tx, member));
        FileNoteStore::add(tx, note, session.user());
        AuditStore::record(tx, session, "member.note", memberKind, member.value());
        return Ok{};
    });
}

Result<> MemberFileService::removeNote(const Session &session, qint64 id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<FileNote> note = FileNoteStore::find(tx, id);
        if (!note)
            return Ok{};
        FileNoteStore::remove(tx, id);
        AuditStore::record(tx, session, "member.remove_note", memberKind, note->member.value());
        return Ok{};
    });
}

} // namespace cabas
