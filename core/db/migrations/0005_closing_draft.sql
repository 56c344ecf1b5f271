-- SPDX-License-Identifier: GPL-3.0-or-later
-- A closing that was begun: what was counted so far of an open session, until it is closed.
CREATE TABLE closing_drafts (
    session_id {{int}} PRIMARY KEY REFERENCES till_sessions (id),
    other_cents {{int}} NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL
){{strict}}
--;
CREATE TABLE closing_draft_pieces (
    session_id {{int}} NOT NULL REFERENCES closing_drafts (session_id),
    piece_cents {{int}} NOT NULL CHECK (piece_cents > 0),
    pieces {{int}} NOT NULL CHECK (pieces > 0),
    PRIMARY KEY (session_id, piece_cents)
){{strict}}
--;
CREATE TABLE closing_draft_slips (
    session_id {{int}} NOT NULL REFERENCES closing_drafts (session_id),
    means TEXT NOT NULL CHECK (means = 'card' OR means = 'cheque' OR means = 'meal_voucher'),
    amount_cents {{int}} NOT NULL,
    PRIMARY KEY (session_id, means)
){{strict}}
