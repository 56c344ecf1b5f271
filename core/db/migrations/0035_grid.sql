-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who can do what, how many a shift needs and for what, who stands in for whom, and leaves that
-- are asked for before they are granted.
CREATE TABLE shift_skills (
    id {{pk}},
    name TEXT NOT NULL UNIQUE
){{strict}}
--;
CREATE TABLE member_skills (
    member_id {{int}} NOT NULL REFERENCES members (id),
    skill_id {{int}} NOT NULL REFERENCES shift_skills (id),
    PRIMARY KEY (member_id, skill_id)
){{strict_by_key}}
--;
-- Of the places of a slot, so many are for people who can do this.
CREATE TABLE slot_needs (
    slot_id {{int}} NOT NULL REFERENCES shift_slots (id),
    skill_id {{int}} NOT NULL REFERENCES shift_skills (id),
    places {{int}} NOT NULL CHECK (places > 0),
    PRIMARY KEY (slot_id, skill_id)
){{strict_by_key}}
--;
-- What becomes possible from how many members on: "at 4, the second till stays closed".
CREATE TABLE slot_levels (
    slot_id {{int}} NOT NULL REFERENCES shift_slots (id),
    members {{int}} NOT NULL CHECK (members > 0),
    words TEXT NOT NULL,
    PRIMARY KEY (slot_id, members)
){{strict_by_key}}
--;
CREATE TABLE slot_coordinators (
    slot_id {{int}} NOT NULL REFERENCES shift_slots (id),
    member_id {{int}} NOT NULL REFERENCES members (id),
    PRIMARY KEY (slot_id, member_id)
){{strict_by_key}}
--;
-- Members who do not want to be called when hands are missing.
CREATE TABLE shift_uncalled (
    member_id {{int}} PRIMARY KEY REFERENCES members (id),
    since TEXT NOT NULL
){{strict}}
--;
-- Bookings whose member looks for somebody to come instead.
CREATE TABLE shift_wanted (
    booking_id {{int}} PRIMARY KEY REFERENCES shift_bookings (id),
    since TEXT NOT NULL
){{strict}}
--;
-- Who comes in the place of the member of a booking; it counts for that member.
CREATE TABLE shift_stand_ins (
    booking_id {{int}} PRIMARY KEY REFERENCES shift_bookings (id),
    member_id {{int}} NOT NULL REFERENCES members (id),
    since TEXT NOT NULL
){{strict}}
--;
CREATE INDEX shift_stand_ins_member ON shift_stand_ins (member_id)
--;
CREATE TABLE leave_requests (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL CHECK (kind IN ('temporary', 'incapacity', 'parental', 'undefined',
                                       'exemption', 'extension', 'reduction')),
    from_on TEXT NOT NULL,
    to_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    asked_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'refused')),
    proof_on TEXT,
    decided_on TEXT,
    leave_id {{int}},
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX leave_requests_state ON leave_requests (state, from_on)
