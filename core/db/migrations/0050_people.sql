-- SPDX-License-Identifier: GPL-3.0-or-later
-- Work for committees that waits to be credited or was; badges of those who are no members
-- themselves; and who of a household came to shop.
CREATE TABLE committee_work (
    id {{pk}},
    committee_id {{int}} NOT NULL REFERENCES committees (id),
    member_id {{int}} NOT NULL REFERENCES members (id),
    day TEXT NOT NULL,
    amount {{int}} NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'credited', 'refused')),
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL,
    decided_by {{int}} REFERENCES users (id),
    decided_at TEXT
){{strict}}
--;
CREATE INDEX committee_work_day ON committee_work (committee_id, day)
--;
-- A number is a person's for ever: the next badge of the same person counts on behind it.
CREATE TABLE person_badges (
    id {{pk}},
    person_id {{int}} REFERENCES household_people (id),
    number {{int}} NOT NULL CHECK (number > 0),
    code TEXT NOT NULL UNIQUE,
    issued_on TEXT NOT NULL,
    ended_on TEXT,
    reason TEXT NOT NULL DEFAULT '' CHECK (reason IN ('', 'lost', 'stolen', 'damaged', 'name',
                                                      'other')),
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX person_badges_person ON person_badges (person_id)
--;
-- Who shops, by the key of the basket that becomes the ticket's: another member of the household,
-- or somebody who is no member. Without a row it is the member whose sale it is.
CREATE TABLE sale_shoppers (
    basket_key TEXT PRIMARY KEY,
    member_id {{int}} REFERENCES members (id),
    person_id {{int}},
    role TEXT NOT NULL CHECK (role IN ('holder', 'partner', 'attached', 'minor', 'helper'))
){{strict}}
--;
CREATE INDEX sale_shoppers_member ON sale_shoppers (member_id) WHERE member_id IS NOT NULL
