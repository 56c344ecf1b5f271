-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a member shows and is known by: badges that were given and taken back, a photo; the
-- meetings where people hear of the shop before they join; and the right to serve at the kiosk.
CREATE TABLE member_badges (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    code TEXT NOT NULL UNIQUE,
    issued_on TEXT NOT NULL,
    ended_on TEXT,
    reason TEXT NOT NULL DEFAULT '' CHECK (reason IN ('', 'lost', 'stolen', 'damaged', 'name',
                                                      'other')),
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX member_badges_member ON member_badges (member_id)
--;
CREATE TABLE member_photos (
    member_id {{int}} PRIMARY KEY REFERENCES members (id),
    width {{int}} NOT NULL CHECK (width BETWEEN 1 AND 512),
    height {{int}} NOT NULL CHECK (height BETWEEN 1 AND 512),
    bytes {{blob}} NOT NULL CHECK (length(bytes) BETWEEN 1 AND 65536),
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL
){{strict}}
--;
CREATE TABLE meetings (
    id {{pk}},
    day TEXT NOT NULL,
    start_minute {{int}} NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    place TEXT NOT NULL DEFAULT ''
){{strict}}
--;
CREATE INDEX meetings_day ON meetings (day)
--;
-- Who came to a meeting; who joined names the member and keeps no other word.
CREATE TABLE meeting_guests (
    id {{pk}},
    meeting_id {{int}} NOT NULL REFERENCES meetings (id),
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    member_id {{int}} REFERENCES members (id)
){{strict}}
--;
CREATE INDEX meeting_guests_meeting ON meeting_guests (meeting_id)
--;
-- Files that know roles: who may change members may open the kiosk, and the kiosk may serve.
INSERT INTO role_permissions (role, permission)
SELECT r.role, 'serve_kiosk' FROM role_permissions r
WHERE r.permission = 'edit_members' AND r.role <> 'kiosk'
UNION
SELECT 'kiosk', 'serve_kiosk' FROM role_permissions r WHERE r.permission = 'edit_members'
