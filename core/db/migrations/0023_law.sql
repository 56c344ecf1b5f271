-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the law on tills asks beside the tickets (CGI art. 286 I 3° bis): the journal of technical
-- events, the archives that were written, and whether this file is for training.
CREATE TABLE technical_events (
    id {{pk}},
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    user_id {{int}} REFERENCES users (id),
    device TEXT NOT NULL,
    program TEXT NOT NULL,
    details TEXT NOT NULL
){{strict}}
--;
{{append_only technical_events}}
--;
CREATE INDEX technical_events_kind ON technical_events (kind, id)
--;
-- One row an archive: what it covers, what it was signed with and how to know it again.
CREATE TABLE archives (
    id {{pk}},
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes {{int}} NOT NULL,
    sha256 TEXT NOT NULL,
    tickets {{int}} NOT NULL,
    total_cents {{int}} NOT NULL,
    public_key TEXT NOT NULL,
    signature TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only archives}}
--;
ALTER TABLE shop ADD COLUMN training {{int}} NOT NULL DEFAULT 0 CHECK (training IN (0, 1))
