-- SPDX-License-Identifier: GPL-3.0-or-later
-- How people want their lists: columns and filters under a name, or, without one, as a person left
-- the list. A shared one is offered to everybody.
CREATE TABLE list_views (
    id {{pk}},
    list TEXT NOT NULL,
    owner_id {{int}} NOT NULL REFERENCES users (id),
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    shared {{int}} NOT NULL CHECK (shared IN (0, 1)),
    at_opening {{int}} NOT NULL CHECK (at_opening IN (0, 1)),
    state TEXT NOT NULL,
    UNIQUE (owner_id, list, name_fold)
){{strict}}
--;
CREATE INDEX list_views_list ON list_views (list)
--;
-- What one team writes for the next: lines of the log book, and notices that everybody reads once
-- at a moment of the work. Nothing is rewritten: a note ends, another one begins.
CREATE TABLE team_notes (
    id {{pk}},
    kind TEXT NOT NULL CHECK (kind IN ('log', 'notice')),
    matter TEXT NOT NULL
        CHECK (matter IN ('handover', 'incident', 'broken', 'cash', 'task', 'other')),
    moment TEXT NOT NULL CHECK (moment IN ('any', 'till', 'reception', 'shift')),
    text TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    author_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT '',
    ended_by {{int}} REFERENCES users (id)
){{strict}}
--;
CREATE INDEX team_notes_open ON team_notes (from_on) WHERE ended_at = ''
--;
CREATE TABLE team_note_readers (
    note_id {{int}} NOT NULL REFERENCES team_notes (id),
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL,
    PRIMARY KEY (note_id, user_id)
){{strict}}
