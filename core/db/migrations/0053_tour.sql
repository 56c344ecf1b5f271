-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tours of the window that a person has seen or skipped: none of them is offered twice.
CREATE TABLE tours_seen (
    user_id {{int}} NOT NULL REFERENCES users (id),
    tour TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (user_id, tour)
){{strict}}
--;
-- What a line of the log book is about: an id of the shop, or the name of a ticket. Names of people
-- are looked up when the line is shown, so that none is left behind here.
CREATE TABLE team_note_subjects (
    note_id {{int}} PRIMARY KEY REFERENCES team_notes (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('product', 'member', 'supplier', 'delivery', 'order', 'ticket')),
    reference TEXT NOT NULL
){{strict}}
--;
CREATE INDEX team_note_subjects_of ON team_note_subjects (kind, reference)
