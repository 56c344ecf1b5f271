// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/closingdraftstore.h"

namespace cabas {

ClosingDraft ClosingDraftStore::find(Tx &tx, TillSessionId session)
{
    ClosingDraft draft;
    tx.each("SELECT other_cents, note FROM closing_drafts WHERE session_id = ?", {session},
            [&](const Row &row) {
                draft.other = row.money(0);
                draft.note = row.text(1);
            });
    tx.each("SELECT piece_cents, pieces FROM closing_draft_pieces WHERE session_id = ?", {session},
            [&](const Row &row) { draft.pieces[row.money(0)] = row.number(1); });
    tx.each("SELECT means, amount_cents FROM closing_draft_slips WHERE session_id = ?", {session},
            [&](const Row &row) {
                if (const auto means = tillMeansFromName(row.text(0)))
                    draft.slips[*means] = row.money(1);
            });
    return draft;
}

void ClosingDraftStore::put(Tx &tx, TillSessionId session, const ClosingDraft &draft, UserId user,
                            const QDateTime &at)
{
    remove(tx, session);
    tx.change("INSERT INTO closing_drafts (session_id, other_cents, note, user_id, at) "
              "VALUES (?, ?, ?, ?, ?)",
              {session, draft.other, draft.note, user, at});
    for (const auto &[piece, count] : draft.pieces) {
        if (count <= 0)
            continue;
        tx.change("INSERT INTO closing_draft_pieces (session_id, piece_cents, pieces) "
                  "VALUES (?, ?, ?)",
                  {session, piece, count});
    }
    for (const auto &[means, amount] : draft.slips)
        tx.change("INSERT INTO closing_draft_slips (session_id, means, amount_cents) "
                  "VALUES (?, ?, ?)",
                  {session, tillMeansName(means), amount});
}

void ClosingDraftStore::remove(Tx &tx, TillSessionId session)
{
    for (const char *sql : {"DELETE FROM closing_draft_pieces WHERE session_id = ?",
                            "DELETE FROM closing_draft_slips WHERE session_id = ?",
                            "DELETE FROM closing_drafts WHERE session_id = ?"})
        tx.change(sql, {session});
}

} // namespace cabas
