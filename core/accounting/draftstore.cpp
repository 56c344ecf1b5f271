// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/draftstore.h"

namespace cabas {

// A day that was not typed yet is an empty text: dayText of no day.
namespace {

EntryDraft readDraft(const Row &row)
{
    EntryDraft draft;
    draft.id = row.id<DraftId>(0);
    draft.isTemplate = row.text(1) == u"template";
    draft.name = row.text(2);
    draft.owner = row.id<UserId>(3);
    draft.ownerName = row.text(4);
    draft.entry.journal = row.text(5);
    draft.entry.on = row.day(6);
    draft.entry.pieceOn = draft.entry.on;
    draft.entry.pieceRef = row.text(7);
    draft.dueOn = row.day(8);
    draft.entry.label = row.text(9);
    draft.changedAt = row.instant(10);
    draft.revision = row.number(11);
    return draft;
}

void readLines(Tx &tx, EntryDraft &draft)
{
    tx.each(R"(SELECT account, third_party, label, debit_cents, credit_cents, activity
               FROM entry_draft_lines WHERE draft_id = ? ORDER BY position)",
            {draft.id}, [&](const Row &row) {
                draft.entry.lines.push_back(
                    {row.text(0), row.text(1), {}, row.text(2), row.money(3), row.money(4)});
                draft.activities += row.text(5);
            });
}

void writeLines(Tx &tx, DraftId id, const EntryDraft &draft)
{
    tx.change("DELETE FROM entry_draft_lines WHERE draft_id = ?", {id});
    int position = 0;
    for (const JournalLine &line : draft.entry.lines) {
        const QString activity = draft.activities.value(position);
        tx.change(R"(INSERT INTO entry_draft_lines (draft_id, position, account, third_party, label,
                         debit_cents, credit_cents, activity)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?))",
                  {id, ++position, line.account, line.thirdParty, line.label, line.debit,
                   line.credit, activity});
    }
}

QString kindOf(bool isTemplate)
{
    return isTemplate ? u"template"_qs : u"draft"_qs;
}

} // namespace

DraftId DraftStore::add(Tx &tx, const EntryDraft &draft)
{
    tx.touch(Topic::Journal);
    const DraftId id(tx.insert(
        R"(INSERT INTO entry_drafts (kind, name, user_id, journal, entry_on, piece_ref, due_on,
               label, changed_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {kindOf(draft.isTemplate), draft.name, draft.owner, draft.entry.journal,
         dayText(draft.entry.on), draft.entry.pieceRef, dayText(draft.dueOn), draft.entry.label,
         draft.changedAt}));
    writeLines(tx, id, draft);
    return id;
}

bool DraftStore::update(Tx &tx, const EntryDraft &draft)
{
    const bool isCurrent = tx.change(R"(UPDATE entry_drafts
                     SET name = ?, journal = ?, entry_on = ?, piece_ref = ?, due_on = ?, label = ?,
                         changed_at = ?, revision = revision + 1
                     WHERE id = ? AND revision = ?)",
                                     {draft.name, draft.entry.journal, dayText(draft.entry.on),
                                      draft.entry.pieceRef, dayText(draft.dueOn), draft.entry.label,
                                      draft.changedAt, draft.id, draft.revision}) == 1;
    if (isCurrent)
        writeLines(tx, draft.id, draft);
    tx.touch(Topic::Journal);
    return isCurrent;
}

std::optional<EntryDraft> DraftStore::find(Tx &tx, DraftId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT d.id, d.kind, d.name, d.user_id, u.display_name, d.journal, d.entry_on,
               d.piece_ref, d.due_on, d.label, d.changed_at, d.revision
           FROM entry_drafts d JOIN users u ON u.id = d.user_id WHERE d.id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    EntryDraft draft = readDraft(*row);
    readLines(tx, draft);
    return draft;
}

std::optional<EntryDraft> DraftStore::findTemplate(Tx &tx, const QString &name)
{
    const std::optional<Row> row = tx.first(
        "SELECT id FROM entry_drafts WHERE kind = 'template' AND name = ? ORDER BY id", {name});
    return row ? find(tx, row->id<DraftId>(0)) : std::nullopt;
}

std::vector<EntryDraft> DraftStore::all(Tx &tx, bool templates)
{
    std::vector<EntryDraft> drafts;
    tx.each(R"(SELECT d.id, d.kind, d.name, d.user_id, u.display_name, d.journal, d.entry_on,
                   d.piece_ref, d.due_on, d.label, d.changed_at, d.revision
               FROM entry_drafts d JOIN users u ON u.id = d.user_id
               WHERE d.kind = ? AND NOT EXISTS (
                   SELECT 1 FROM entry_schedules s
                   WHERE s.template_id = d.id AND s.kind = 'spread')
               ORDER BY d.name, d.changed_at DESC, d.id DESC)",
            {kindOf(templates)}, [&](const Row &row) { drafts.push_back(readDraft(row)); });
    for (EntryDraft &draft : drafts)
        readLines(tx, draft);
    return drafts;
}

void DraftStore::remove(Tx &tx, DraftId id)
{
    tx.change("DELETE FROM entry_draft_lines WHERE draft_id = ?", {id});
    tx.change("DELETE FROM entry_drafts WHERE id = ?", {id});
    tx.touch(Topic::Journal);
}

void DraftStore::setDue(Tx &tx, EntryId entry, QDate dueOn)
{
    tx.change(R"(INSERT INTO entry_terms (entry_id, due_on) VALUES (?, ?)
                 ON CONFLICT (entry_id) DO UPDATE SET due_on = excluded.due_on)",
              {entry, dueOn});
    tx.touch(Topic::Journal);
}

std::optional<QDate> DraftStore::due(Tx &tx, EntryId entry)
{
    const std::optional<Row> row =
        tx.first("SELECT due_on FROM entry_terms WHERE entry_id = ?", {entry});
    return row ? std::optional(row->day(0)) : std::nullopt;
}

} // namespace cabas
