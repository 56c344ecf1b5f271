// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/teamnotestore.h"

namespace cabas {

namespace {

constexpr std::array<const char *, 6> matterNames{"handover", "incident", "broken",
                                                  "cash",     "task",     "other"};
constexpr std::array<const char *, 4> momentNames{"any", "till", "reception", "shift"};

constexpr std::array<const char *, 6> subjectNames{"product",  "member", "supplier",
                                                   "delivery", "order",  "ticket"};

template <typename Value, std::size_t Count>
Value fromName(const std::array<const char *, Count> &names, const QString &name)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (name == QLatin1String(names.at(i)))
            return Value(i);
    }
    return Value(0);
}

TeamNote readNote(const Row &row)
{
    TeamNote note;
    note.id = row.id<TeamNoteId>(0);
    note.kind = row.text(1) == u"notice" ? TeamNoteKind::Notice : TeamNoteKind::Log;
    note.matter = fromName<TeamMatter>(matterNames, row.text(2));
    note.moment = fromName<TeamMoment>(momentNames, row.text(3));
    note.text = row.text(4);
    note.from = row.day(5);
    if (!row.text(6).isEmpty())
        note.until = row.day(6);
    note.author = row.id<UserId>(7);
    note.authorName = row.text(8);
    note.at = row.instant(9);
    if (!row.text(10).isEmpty())
        note.endedAt = row.instant(10);
    note.endedBy = row.text(11);
    if (!row.text(12).isEmpty())
        note.subject =
            NoteSubject{fromName<NoteSubjectKind>(subjectNames, row.text(12)), row.text(13)};
    return note;
}

void addReaders(Tx &tx, TeamNote &note, UserId person)
{
    note.isRead = note.author == person;
    for (const Row &row : tx.run(R"(SELECT r.user_id, u.display_name
                                    FROM team_note_readers r JOIN users u ON u.id = r.user_id
                                    WHERE r.note_id = ? ORDER BY r.at, r.user_id)",
                                 {note.id})) {
        note.readers += row.text(1);
        note.isRead = note.isRead || row.id<UserId>(0) == person;
    }
}

std::vector<TeamNote> readNotes(Tx &tx, const std::vector<Row> &rows, UserId person)
{
    std::vector<TeamNote> notes;
    for (const Row &row : rows) {
        notes.push_back(readNote(row));
        addReaders(tx, notes.back(), person);
    }
    return notes;
}

} // namespace

QString TeamNoteStore::matterName(TeamMatter matter)
{
    return QString::fromLatin1(matterNames.at(std::size_t(matter)));
}

QString TeamNoteStore::momentName(TeamMoment moment)
{
    return QString::fromLatin1(momentNames.at(std::size_t(moment)));
}

QString TeamNoteStore::subjectName(NoteSubjectKind kind)
{
    return QString::fromLatin1(subjectNames.at(std::size_t(kind)));
}

std::optional<NoteSubjectKind> TeamNoteStore::subjectFromName(const QString &name)
{
    for (std::size_t i = 0; i < subjectNames.size(); ++i) {
        if (name == QLatin1String(subjectNames.at(i)))
            return NoteSubjectKind(i);
    }
    return {};
}

TeamNoteId TeamNoteStore::add(Tx &tx, const TeamNote &note)
{
    tx.touch(Topic::Shop);
    const TeamNoteId id(tx.insert(
        R"(INSERT INTO team_notes (kind, matter, moment, text, from_on, until_on, author_id, at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {note.kind == TeamNoteKind::Notice ? u"notice"_qs : u"log"_qs, matterName(note.matter),
         momentName(note.moment), note.text, note.from,
         note.until ? note.until->toString(Qt::ISODate) : QString(), note.author, note.at}));
    if (note.subject)
        tx.change("INSERT INTO team_note_subjects (note_id, kind, reference) VALUES (?, ?, ?)",
                  {id, subjectName(note.subject->kind), note.subject->reference});
    return id;
}

std::optional<TeamNote> TeamNoteStore::find(Tx &tx, TeamNoteId id, UserId person)
{
    const auto notes =
        readNotes(tx,
                  tx.run(R"(SELECT n.id, n.kind, n.matter, n.moment, n.text, n.from_on, n.until_on,
                          n.author_id, a.display_name, n.at, n.ended_at,
                          COALESCE(e.display_name, ''), COALESCE(s.kind, ''),
                          COALESCE(s.reference, '')
                      FROM team_notes n JOIN users a ON a.id = n.author_id
                      LEFT JOIN users e ON e.id = n.ended_by
                      LEFT JOIN team_note_subjects s ON s.note_id = n.id
                      WHERE n.id = ?)",
                         {id}),
                  person);
    return notes.empty() ? std::nullopt : std::optional(notes.front());
}

std::vector<TeamNote> TeamNoteStore::newest(Tx &tx, TeamNoteKind kind, UserId person, int limit)
{
    return readNotes(
        tx,
        tx.run(R"(SELECT n.id, n.kind, n.matter, n.moment, n.text, n.from_on, n.until_on,
                          n.author_id, a.display_name, n.at, n.ended_at,
                          COALESCE(e.display_name, ''), COALESCE(s.kind, ''),
                          COALESCE(s.reference, '')
                      FROM team_notes n JOIN users a ON a.id = n.author_id
                      LEFT JOIN users e ON e.id = n.ended_by
                      LEFT JOIN team_note_subjects s ON s.note_id = n.id
                      WHERE n.kind = ? ORDER BY n.id DESC LIMIT ?)",
               {kind == TeamNoteKind::Notice ? u"notice"_qs : u"log"_qs, limit}),
        person);
}

std::vector<TeamNote> TeamNoteStore::about(Tx &tx, const NoteSubject &subject, UserId person,
                                           int limit)
{
    return readNotes(
        tx,
        tx.run(R"(SELECT n.id, n.kind, n.matter, n.moment, n.text, n.from_on, n.until_on,
                          n.author_id, a.display_name, n.at, n.ended_at,
                          COALESCE(e.display_name, ''), s.kind, s.reference
                      FROM team_note_subjects s JOIN team_notes n ON n.id = s.note_id
                      JOIN users a ON a.id = n.author_id
                      LEFT JOIN users e ON e.id = n.ended_by
                      WHERE s.kind = ? AND s.reference = ? ORDER BY n.id DESC LIMIT ?)",
               {subjectName(subject.kind), subject.reference, limit}),
        person);
}

std::vector<TeamNote> TeamNoteStore::unread(Tx &tx, UserId person, QDate day, QDate since)
{
    return readNotes(
        tx,
        tx.run(R"(SELECT n.id, n.kind, n.matter, n.moment, n.text, n.from_on, n.until_on,
                          n.author_id, a.display_name, n.at, n.ended_at, '', COALESCE(s.kind, ''),
                          COALESCE(s.reference, '')
                      FROM team_notes n JOIN users a ON a.id = n.author_id
                      LEFT JOIN team_note_subjects s ON s.note_id = n.id
                      WHERE n.ended_at = '' AND n.author_id <> ? AND n.from_on <= ?
                          AND (n.until_on = '' OR n.until_on >= ?)
                          AND (n.kind = 'notice' OR n.from_on >= ?)
                          AND NOT EXISTS (SELECT 1 FROM team_note_readers r
                                          WHERE r.note_id = n.id AND r.user_id = ?)
                      ORDER BY n.id)",
               {person, day, day, since, person}),
        person);
}

void TeamNoteStore::addReader(Tx &tx, TeamNoteId id, UserId person, const QDateTime &at)
{
    tx.touch(Topic::Shop);
    tx.change(R"(INSERT INTO team_note_readers (note_id, user_id, at) VALUES (?, ?, ?)
                 ON CONFLICT (note_id, user_id) DO NOTHING)",
              {id, person, at});
}

void TeamNoteStore::end(Tx &tx, TeamNoteId id, UserId person, const QDateTime &at)
{
    tx.touch(Topic::Shop);
    tx.change("UPDATE team_notes SET ended_at = ?, ended_by = ? WHERE id = ?", {at, person, id});
}

} // namespace cabas
