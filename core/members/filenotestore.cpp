// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/filenotestore.h"

namespace cabas {

namespace {

FileNote readNote(const Row &row)
{
    FileNote note;
    note.id = row.integer(0);
    note.member = row.id<MemberId>(1);
    note.text = row.text(2);
    note.officeOnly = row.number(3) != 0;
    note.userName = row.text(4);
    note.at = row.instant(5);
    return note;
}

} // namespace

std::vector<FileNote> FileNoteStore::of(Tx &tx, MemberId member, bool withOffice)
{
    std::vector<FileNote> notes;
    tx.each(R"(SELECT n.id, n.member_id, n.text, n.office_only, u.display_name, n.at
               FROM member_file_notes n JOIN users u ON u.id = n.user_id
               WHERE n.member_id = ? AND n.office_only <= ? ORDER BY n.id DESC)",
            {member, withOffice ? 1 : 0}, [&](const Row &row) { notes.push_back(readNote(row)); });
    return notes;
}

std::optional<FileNote> FileNoteStore::find(Tx &tx, qint64 id)
{
    std::optional<FileNote> note;
    tx.each(R"(SELECT n.id, n.member_id, n.text, n.office_only, u.display_name, n.at
               FROM member_file_notes n JOIN users u ON u.id = n.user_id WHERE n.id = ?)",
            {id}, [&](const Row &row) { note = readNote(row); });
    return note;
}

void FileNoteStore::add(Tx &tx, const FileNote &note, UserId user)
{
    tx.change(R"(INSERT INTO member_file_notes (member_id, text, office_only, user_id, at)
                 VALUES (?, ?, ?, ?, ?))",
              {note.member, note.text, note.officeOnly ? 1 : 0, user, note.at});
    tx.touch(Topic::Members);
}

void FileNoteStore::remove(Tx &tx, qint64 id)
{
    tx.change("DELETE FROM member_file_notes WHERE id = ?", {id});
    tx.touch(Topic::Members);
}

} // namespace cabas
