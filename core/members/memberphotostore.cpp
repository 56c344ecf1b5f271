// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberphotostore.h"

namespace cabas {

std::optional<MemberPhoto> MemberPhotoStore::find(Tx &tx, MemberId member)
{
    std::optional<MemberPhoto> photo;
    tx.each("SELECT width, height, bytes FROM member_photos WHERE member_id = ?", {member},
            [&](const Row &row) {
                photo = MemberPhoto{{row.number(0), row.number(1)}, row.blob(2)};
            });
    return photo;
}

void MemberPhotoStore::set(Tx &tx, MemberId member, const MemberPhoto &photo, UserId user,
                           const QDateTime &at)
{
    tx.change(R"(INSERT INTO member_photos (member_id, width, height, bytes, user_id, at)
                 VALUES (?, ?, ?, ?, ?, ?)
                 ON CONFLICT (member_id) DO UPDATE
                 SET width = excluded.width, height = excluded.height, bytes = excluded.bytes,
                     user_id = excluded.user_id, at = excluded.at)",
              {member, photo.size.width(), photo.size.height(), photo.bytes, user, at});
    tx.touch(Topic::Members);
}

bool MemberPhotoStore::remove(Tx &tx, MemberId member)
{
    tx.touch(Topic::Members);
    return tx.change("DELETE FROM member_photos WHERE member_id = ?", {member}) > 0;
}

} // namespace cabas
