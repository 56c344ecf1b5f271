-- SPDX-License-Identifier: GPL-3.0-or-later
-- Members in full: kinds of members, what is known beside their name, people of a household,
-- consents and notes, the capital's movements beside subscriptions and payments, cheques that wait
-- for their month, shares to give back, letters, and what is lent.
CREATE TABLE member_categories (
    id {{pk}},
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'company', 'trial', 'visitor')),
    min_shares {{int}} NOT NULL DEFAULT 0 CHECK (min_shares >= 0),
    reduced_shares {{int}} NOT NULL DEFAULT 0 CHECK (reduced_shares >= 0),
    days {{int}} NOT NULL DEFAULT 0 CHECK (days >= 0),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- `merged_into`: the same person is that member. `erased_on`: the name was replaced that day.
CREATE TABLE member_profiles (
    member_id {{int}} PRIMARY KEY REFERENCES members (id),
    category_id {{int}} REFERENCES member_categories (id),
    reduced_until TEXT,
    household_role TEXT NOT NULL DEFAULT 'holder'
        CHECK (household_role IN ('holder', 'partner', 'attached', 'minor')),
    born_on TEXT,
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    siren TEXT NOT NULL DEFAULT '',
    sponsor_id {{int}} REFERENCES members (id),
    mentor_id {{int}} REFERENCES members (id),
    ends_on TEXT,
    merged_into {{int}} REFERENCES members (id),
    erased_on TEXT,
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
CREATE INDEX member_profiles_ends ON member_profiles (ends_on) WHERE ends_on IS NOT NULL
--;
-- People of a household who are no members themselves.
CREATE TABLE household_people (
    id {{pk}},
    household_id {{int}} NOT NULL REFERENCES households (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('partner', 'attached', 'minor', 'helper')),
    born_on TEXT,
    from_on TEXT NOT NULL,
    until_on TEXT
){{strict}}
--;
CREATE INDEX household_people_household ON household_people (household_id)
--;
CREATE TABLE member_consents (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL,
    given {{int}} NOT NULL CHECK (given IN (0, 1)),
    text_version {{int}} NOT NULL,
    day TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX member_consents_member ON member_consents (member_id, purpose, id)
--;
CREATE TABLE member_notes (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    audience TEXT NOT NULL CHECK (audience IN ('all', 'office', 'money')),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX member_notes_member ON member_notes (member_id, id)
--;
-- What the statutes and the office say of the capital. `floor_cents`: the statutes' own floor, 0
-- for the law's alone. `refund_years`: how long shares may wait to be given back.
CREATE TABLE share_terms (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    floor_cents {{int}} NOT NULL DEFAULT 0 CHECK (floor_cents >= 0),
    refund_years {{int}} NOT NULL DEFAULT 5 CHECK (refund_years BETWEEN 0 AND 5),
    reserve_account TEXT NOT NULL DEFAULT '1063',
    gift_account TEXT NOT NULL DEFAULT '7582',
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- What a share is given back at from a day on, as an assembly decided it.
CREATE TABLE share_values (
    id {{pk}},
    from_on TEXT NOT NULL UNIQUE,
    decided_on TEXT NOT NULL,
    value_cents {{int}} NOT NULL CHECK (value_cents >= 0),
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
-- Movements of shares beside subscriptions (share_moves) and payments (share_payments).
-- `capital_cents` is what the capital subscribed changes by, `paid_cents` what of it is paid up.
CREATE TABLE share_changes (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('transfer', 'refund', 'cancelled', 'opening')),
    shares {{int}} NOT NULL CHECK (shares <> 0),
    capital_cents {{int}} NOT NULL,
    paid_cents {{int}} NOT NULL,
    refund_cents {{int}} NOT NULL DEFAULT 0,
    other_member_id {{int}} REFERENCES members (id),
    entry_id {{int}} REFERENCES journal_entries (id),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only share_changes}}
--;
CREATE INDEX share_changes_member ON share_changes (member_id, id)
--;
-- Cheques for shares that wait for their month, outside the books until they are brought to the
-- bank. `payment_id`: what it paid then.
CREATE TABLE share_cheques (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    month TEXT NOT NULL,
    amount_cents {{int}} NOT NULL CHECK (amount_cents > 0),
    label TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'banked', 'returned', 'bounced')),
    taken_on TEXT NOT NULL,
    ended_on TEXT,
    payment_id {{int}} REFERENCES share_payments (id),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
CREATE INDEX share_cheques_member ON share_cheques (member_id, id)
--;
CREATE INDEX share_cheques_state ON share_cheques (state, month)
--;
-- Shares that somebody asked back, in the order they asked.
CREATE TABLE share_refunds (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    shares {{int}} NOT NULL CHECK (shares > 0),
    reason TEXT NOT NULL CHECK (reason IN ('left', 'partial', 'excluded', 'death')),
    asked_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'asked'
        CHECK (state IN ('asked', 'decided', 'paid', 'given', 'withdrawn')),
    amount_cents {{int}} NOT NULL DEFAULT 0 CHECK (amount_cents >= 0),
    decided_on TEXT,
    ended_on TEXT,
    change_id {{int}} REFERENCES share_changes (id),
    end_entry_id {{int}} REFERENCES journal_entries (id),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
CREATE INDEX share_refunds_member ON share_refunds (member_id, id)
--;
-- Members nobody hears of: reminded, named in a resolution, excluded, or found again.
CREATE TABLE ghost_steps (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    step TEXT NOT NULL CHECK (step IN ('first_reminder', 'second_reminder', 'resolution',
                                       'excluded', 'stopped')),
    day TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX ghost_steps_member ON ghost_steps (member_id, id)
--;
CREATE TABLE member_letters (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('print', 'mail')),
    day TEXT NOT NULL,
    outbox_id {{int}} REFERENCES outbox (id) ON DELETE SET NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX member_letters_member ON member_letters (member_id, id)
--;
CREATE TABLE lent_things (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL CHECK (kind IN ('key', 'badge', 'other')),
    label TEXT NOT NULL,
    lent_on TEXT NOT NULL,
    due_on TEXT,
    back_on TEXT,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX lent_things_member ON lent_things (member_id, id)
--;
-- Two members who look alike and are two people, as somebody said.
CREATE TABLE member_distinct (
    member_id {{int}} NOT NULL REFERENCES members (id),
    other_id {{int}} NOT NULL REFERENCES members (id),
    PRIMARY KEY (member_id, other_id)
){{strict_by_key}}
