// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberfileservice.h"

#include "core/access/auditstore.h"
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

} // namespace cabas
