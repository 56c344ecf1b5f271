// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/membernotestore.h"

namespace cabas {

namespace {

MemberNote readNote(const Row &row)
{
    MemberNote note;
    note.id = row.integer(0);
    note.member = row.id<MemberId>(1);
    note.text = row.text(2);
    note.officeOnly = row.number(3) != 0;
    note.userName = row.text(4);
    note.at = row.instant(5);
    return note;
}

} // namespace

std::vector<MemberNote> MemberNoteStore::of(Tx &tx, MemberId member, bool withOffice)
{
    std::vector<MemberNote> notes;
    tx.each(R"(SELECT n.id, n.member_id, n.text, n.office_only, u.display_name, n.at
               FROM member_notes n JOIN users u ON u.id = n.user_id
               WHERE n.member_id = ? AND n.office_only <= ? ORDER BY n.id DESC)",
            {member, withOffice ? 1 : 0}, [&](const Row &row) { notes.push_back(readNote(row)); });
    return notes;
}

std::optional<MemberNote> MemberNoteStore::find(Tx &tx, qint64 id)
{
    std::optional<MemberNote> note;
    tx.each(R"(SELECT n.id, n.member_id, n.text, n.office_only, u.display_name, n.at
               FROM member_notes n JOIN users u ON u.id = n.user_id WHERE n.id = ?)",
            {id}, [&](const Row &row) { note = readNote(row); });
    return note;
}

void MemberNoteStore::add(Tx &tx, const MemberNote &note, UserId user)
{
    tx.change(R"(INSERT INTO member_notes (member_id, text, office_only, user_id, at)
                 VALUES (?, ?, ?, ?, ?))",
              {note.member, note.text, note.officeOnly ? 1 : 0, user, note.at});
    tx.touch(Topic::Members);
}

void MemberNoteStore::remove(Tx &tx, qint64 id)
{
    tx.change("DELETE FROM member_notes WHERE id = ?", {id});
    tx.touch(Topic::Members);
}

} // namespace cabas
