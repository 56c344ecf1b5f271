-- SPDX-License-Identifier: GPL-3.0-or-later
-- Shifts: their rules from a day on, the slots of a cycle, the shifts and who comes, and the
-- events that make the counters.
CREATE TABLE shift_policies (
    id {{pk}},
    valid_from TEXT NOT NULL,
    rules TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only shift_policies}}
--;
CREATE TABLE shift_slots (
    id {{pk}},
    week {{int}} NOT NULL CHECK (week > 0),
    weekday {{int}} NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start_minute {{int}} NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    minutes {{int}} NOT NULL CHECK (minutes > 0),
    places {{int}} NOT NULL CHECK (places > 0),
    flying_places {{int}} NOT NULL CHECK (flying_places >= 0),
    name TEXT NOT NULL DEFAULT '',
    from_on TEXT NOT NULL,
    to_on TEXT
){{strict}}
--;
-- What a shift of a slot is worth for some days, in thousandths.
CREATE TABLE shift_credits (
    id {{pk}},
    slot_id {{int}} NOT NULL REFERENCES shift_slots (id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    fixed_milli {{int}} NOT NULL CHECK (fixed_milli >= 0),
    flying_milli {{int}} NOT NULL CHECK (flying_milli >= 0)
){{strict}}
--;
CREATE TABLE shift_closures (
    id {{pk}},
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    make_ups {{int}} NOT NULL CHECK (make_ups IN (0, 1)),
    shut {{int}} NOT NULL CHECK (shut IN (0, 1))
){{strict}}
--;
CREATE TABLE shifts (
    id {{pk}},
    slot_id {{int}} NOT NULL REFERENCES shift_slots (id),
    day TEXT NOT NULL,
    start_minute {{int}} NOT NULL,
    minutes {{int}} NOT NULL,
    places {{int}} NOT NULL,
    flying_places {{int}} NOT NULL,
    fixed_milli {{int}} NOT NULL,
    flying_milli {{int}} NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'cancelled')),
    UNIQUE (slot_id, day)
){{strict}}
--;
CREATE INDEX shifts_day ON shifts (day, start_minute)
--;
CREATE TABLE shift_bookings (
    id {{pk}},
    shift_id {{int}} NOT NULL REFERENCES shifts (id),
    member_id {{int}} NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL CHECK (kind IN ('own', 'make_up', 'extra')),
    state TEXT NOT NULL CHECK (state IN ('booked', 'done', 'late', 'absent', 'excused',
                                         'cancelled')),
    booked_on TEXT NOT NULL,
    ended_on TEXT,
    exchanged {{int}} NOT NULL DEFAULT 0 CHECK (exchanged IN (0, 1))
){{strict}}
--;
CREATE UNIQUE INDEX shift_bookings_once ON shift_bookings (shift_id, member_id)
    WHERE state <> 'cancelled'
--;
CREATE INDEX shift_bookings_member ON shift_bookings (member_id, shift_id)
--;
CREATE TABLE shift_enrolments (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    slot_id {{int}} REFERENCES shift_slots (id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    ended TEXT NOT NULL DEFAULT ''
){{strict}}
--;
CREATE INDEX shift_enrolments_member ON shift_enrolments (member_id, from_on)
--;
CREATE INDEX shift_enrolments_slot ON shift_enrolments (slot_id, from_on)
--;
CREATE TABLE shift_leaves (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL CHECK (kind IN ('temporary', 'incapacity', 'parental', 'undefined',
                                       'exemption', 'extension', 'reduction')),
    from_on TEXT NOT NULL,
    to_on TEXT
){{strict}}
--;
CREATE INDEX shift_leaves_member ON shift_leaves (member_id, from_on)
--;
-- What moved a counter. The amount is in thousandths of a shift, or in minutes.
CREATE TABLE counter_events (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    day TEXT NOT NULL,
    counter TEXT NOT NULL CHECK (counter IN ('main', 'second')),
    amount {{int}} NOT NULL CHECK (amount <> 0),
    cause TEXT NOT NULL,
    shift_id {{int}} REFERENCES shifts (id),
    undoes_id {{int}} UNIQUE REFERENCES counter_events (id),
    policy_id {{int}} NOT NULL REFERENCES shift_policies (id),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only counter_events}}
--;
CREATE INDEX counter_events_member ON counter_events (member_id, day)
--;
-- The days whose cycle ends are counted; the last one is where to go on from.
CREATE TABLE shift_cycle_days (
    day TEXT PRIMARY KEY
){{strict_by_key}}
--;
-- The standing that shifts make, if nothing else happens; a cause is a code, a day, an amount.
CREATE TABLE shift_standings (
    member_id {{int}} NOT NULL REFERENCES members (id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    state TEXT NOT NULL,
    may_shop {{int}} NOT NULL CHECK (may_shop IN (0, 1)),
    causes TEXT NOT NULL,
    PRIMARY KEY (member_id, from_on)
){{strict_by_key}}
