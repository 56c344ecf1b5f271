-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows a delivery: the document that counters it, the credit note its supplier owes, the
-- crates it came in; and what those who count it leave each other in writing.
ALTER TABLE deliveries ADD COLUMN reverses_id {{int}} REFERENCES deliveries (id)
--;
ALTER TABLE deliveries ADD COLUMN reason TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX deliveries_reverses ON deliveries (reverses_id)
--;
CREATE TABLE delivery_notes (
    id {{pk}},
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only delivery_notes}}
--;
CREATE INDEX delivery_notes_delivery ON delivery_notes (delivery_id, id)
--;
CREATE TABLE expected_credits (
    id {{pk}},
    delivery_id {{int}} NOT NULL UNIQUE REFERENCES deliveries (id),
    supplier_id {{int}} REFERENCES suppliers (id),
    amount_cents {{int}} NOT NULL CHECK (amount_cents > 0),
    expected_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'expected' CHECK (state IN ('expected', 'closed')),
    outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'settled', 'dropped')),
    number TEXT NOT NULL DEFAULT '',
    settled_cents {{int}},
    settled_on TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    closed_at TEXT NOT NULL DEFAULT '',
    closed_by {{int}} REFERENCES users (id)
){{strict}}
--;
{{frozen expected_credits state closed}}
--;
CREATE INDEX expected_credits_supplier ON expected_credits (supplier_id, state)
--;
CREATE TABLE crate_kinds (
    id {{pk}},
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL UNIQUE,
    tare_milli {{int}} NOT NULL CHECK (tare_milli >= 0),
    deposit_cents {{int}} NOT NULL CHECK (deposit_cents >= 0),
    active {{int}} NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
){{strict}}
--;
-- The crates a scan came in: only those of the delivery's last count are taken over at its end.
CREATE TABLE scan_crates (
    scan_id {{int}} NOT NULL REFERENCES delivery_scans (id),
    kind_id {{int}} NOT NULL REFERENCES crate_kinds (id),
    crates {{int}} NOT NULL CHECK (crates > 0),
    PRIMARY KEY (scan_id, kind_id)
){{strict}}
--;
ALTER TABLE delivery_scans ADD COLUMN gross_milli {{int}}
--;
-- Crates that came (+) and went back (-), at the deposit of that day.
CREATE TABLE crate_moves (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    kind_id {{int}} NOT NULL REFERENCES crate_kinds (id),
    crates {{int}} NOT NULL CHECK (crates <> 0),
    deposit_cents {{int}} NOT NULL,
    delivery_id {{int}} REFERENCES deliveries (id),
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only crate_moves}}
--;
CREATE INDEX crate_moves_supplier ON crate_moves (supplier_id, kind_id)
