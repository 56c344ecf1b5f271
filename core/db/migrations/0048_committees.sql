-- SPDX-License-Identifier: GPL-3.0-or-later
-- Committees, whose members give their hours outside the shifts; and pairs, two members who share
-- one slot, one counter and one standing.
CREATE TABLE committees (
    id {{pk}},
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL UNIQUE,
    leader_id {{int}} NOT NULL REFERENCES members (id),
    ended_on TEXT
){{strict}}
--;
CREATE TABLE committee_members (
    id {{pk}},
    committee_id {{int}} NOT NULL REFERENCES committees (id),
    member_id {{int}} NOT NULL REFERENCES members (id),
    from_on TEXT NOT NULL,
    to_on TEXT
){{strict}}
--;
CREATE INDEX committee_members_committee ON committee_members (committee_id, member_id)
--;
CREATE TABLE shift_pairs (
    id {{pk}},
    holder_id {{int}} NOT NULL REFERENCES members (id),
    partner_id {{int}} NOT NULL REFERENCES members (id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    CHECK (holder_id <> partner_id)
){{strict}}
--;
CREATE INDEX shift_pairs_holder ON shift_pairs (holder_id)
--;
CREATE INDEX shift_pairs_partner ON shift_pairs (partner_id)
