-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long a screen stays open, what a badge is worth and when a count asks for a second person.
CREATE TABLE access_terms (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    till_lock_seconds {{int}} NOT NULL CHECK (till_lock_seconds BETWEEN 0 AND 3600),
    office_lock_seconds {{int}} NOT NULL CHECK (office_lock_seconds BETWEEN 0 AND 3600),
    kiosk_seconds {{int}} NOT NULL CHECK (kiosk_seconds BETWEEN 15 AND 300),
    badge_asks_pin {{int}} NOT NULL CHECK (badge_asks_pin IN (0, 1)),
    closing_gap_cents {{int}} NOT NULL CHECK (closing_gap_cents >= 0),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- The badges of those who sign in: the hash of a badge's code, which is on the badge alone.
CREATE TABLE user_badges (
    id {{pk}},
    user_id {{int}} NOT NULL REFERENCES users (id),
    code_hash TEXT NOT NULL UNIQUE,
    given_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT ''
){{strict}}
--;
CREATE INDEX user_badges_user ON user_badges (user_id)
--;
-- Who is signed in at which window. `process` tells a window that crashed from one at work.
CREATE TABLE sign_ins (
    id {{pk}},
    user_id {{int}} NOT NULL REFERENCES users (id),
    device TEXT NOT NULL,
    process {{int}} NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT '',
    ended_how TEXT NOT NULL DEFAULT ''
        CHECK (ended_how IN ('', 'out', 'switch', 'closed', 'lost'))
){{strict}}
--;
CREATE INDEX sign_ins_open ON sign_ins (device) WHERE ended_at = ''
--;
-- Wrong tries that are nobody's: unknown badges at a station, the recovery code.
CREATE TABLE access_tries (
    what TEXT PRIMARY KEY,
    failed {{int}} NOT NULL,
    locked_until TEXT NOT NULL DEFAULT ''
){{strict}}
--;
-- The code that lets the owner back in: only its hash, the paper holds the code.
CREATE TABLE recovery_code (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    code_hash TEXT NOT NULL,
    made_at TEXT NOT NULL
){{strict}}
--;
-- Who rang up a line: a till is handed to another person in the middle of a basket.
ALTER TABLE basket_lines ADD COLUMN user_id {{int}} REFERENCES users (id)
