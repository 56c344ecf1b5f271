-- SPDX-License-Identifier: GPL-3.0-or-later
-- The activity that a single line is of, whatever share of its account others have. It is how the
-- shop looks at its books, no part of the entry: it may be said later, or anew.
CREATE TABLE line_activities (
    line_id {{int}} PRIMARY KEY REFERENCES journal_lines (id),
    activity TEXT NOT NULL REFERENCES activities (code),
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL
){{strict}}
--;
ALTER TABLE entry_draft_lines ADD COLUMN activity TEXT NOT NULL DEFAULT ''
