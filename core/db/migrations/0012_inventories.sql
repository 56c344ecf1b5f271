-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rolling inventories: shelves counted blind by scanning, then posted in one go.
CREATE TABLE inventories (
    id {{pk}},
    name TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'abandoned')),
    family_id {{int}} REFERENCES families (id),
    tolerance_bp {{int}} NOT NULL CHECK (tolerance_bp >= 0),
    tolerance_cents {{int}} NOT NULL CHECK (tolerance_cents >= 0),
    started_at TEXT NOT NULL,
    started_by {{int}} NOT NULL REFERENCES users (id),
    ended_at TEXT,
    ended_by {{int}} REFERENCES users (id),
    ended_day TEXT
){{strict}}
--;
{{frozen inventories state closed}}
--;
CREATE INDEX inventories_state ON inventories (state, ended_day)
--;
-- In the order they were named: what is sold leaves the first.
CREATE TABLE inventory_zones (
    id {{pk}},
    inventory_id {{int}} NOT NULL REFERENCES inventories (id),
    name TEXT NOT NULL,
    shelf_id {{int}} REFERENCES shelves (id)
){{strict}}
--;
CREATE INDEX inventory_zones_inventory ON inventory_zones (inventory_id)
--;
-- Each beep, with the newest stock move of that instant: what moved later is known to the move,
-- whatever the clocks say. Undone scans stay readable.
CREATE TABLE inventory_scans (
    id {{pk}},
    inventory_id {{int}} NOT NULL REFERENCES inventories (id),
    zone_id {{int}} NOT NULL REFERENCES inventory_zones (id),
    product_id {{int}} REFERENCES products (id),
    code TEXT NOT NULL,
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli >= 0),
    round {{int}} NOT NULL DEFAULT 1 CHECK (round IN (1, 2)),
    lot TEXT NOT NULL DEFAULT '',
    after_move {{int}} NOT NULL,
    undone {{int}} NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX inventory_scans_inventory ON inventory_scans (inventory_id, id)
--;
CREATE INDEX inventory_scans_product ON inventory_scans (inventory_id, product_id)
--;
-- What an inventory ended with, product by product.
CREATE TABLE inventory_lines (
    id {{pk}},
    inventory_id {{int}} NOT NULL REFERENCES inventories (id),
    product_id {{int}} NOT NULL REFERENCES products (id),
    zones TEXT NOT NULL,
    counted_milli {{int}} NOT NULL,
    expected_milli {{int}} NOT NULL,
    value_cents {{int}} NOT NULL,
    expected_cents {{int}} NOT NULL,
    standing TEXT NOT NULL,
    posted {{int}} NOT NULL CHECK (posted IN (0, 1))
){{strict}}
--;
{{append_only inventory_lines}}
--;
CREATE INDEX inventory_lines_inventory ON inventory_lines (inventory_id)
--;
CREATE INDEX inventory_lines_product ON inventory_lines (product_id)
