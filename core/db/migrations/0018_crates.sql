-- SPDX-License-Identifier: GPL-3.0-or-later
-- Crates that goods come in: what each weighs, whose they are, how many of them stand here.
CREATE TABLE crate_kinds (
    id {{pk}},
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    tare_milli {{int}} NOT NULL CHECK (tare_milli >= 0),
    deposit_cents {{int}} NOT NULL DEFAULT 0 CHECK (deposit_cents >= 0),
    supplier_id {{int}} REFERENCES suppliers (id),
    returnable {{int}} NOT NULL DEFAULT 1 CHECK (returnable IN (0, 1)),
    active {{int}} NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- A weighing of a scan: gross less tare is its quantity. The tare is what the crates weighed then.
ALTER TABLE delivery_scans ADD COLUMN gross_milli {{int}}
--;
ALTER TABLE delivery_scans ADD COLUMN tare_milli {{int}} NOT NULL DEFAULT 0
--;
CREATE TABLE delivery_scan_crates (
    scan_id {{int}} NOT NULL REFERENCES delivery_scans (id),
    kind_id {{int}} NOT NULL REFERENCES crate_kinds (id),
    count {{int}} NOT NULL CHECK (count > 0),
    PRIMARY KEY (scan_id, kind_id)
){{strict}}
--;
-- Crates that came (+) and went back (-), each worth what its deposit was then.
CREATE TABLE crate_moves (
    id {{pk}},
    kind_id {{int}} NOT NULL REFERENCES crate_kinds (id),
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    count {{int}} NOT NULL CHECK (count <> 0),
    value_cents {{int}} NOT NULL,
    delivery_id {{int}} REFERENCES deliveries (id),
    note TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only crate_moves}}
--;
CREATE INDEX crate_moves_supplier ON crate_moves (supplier_id, kind_id)
--;
CREATE INDEX crate_moves_delivery ON crate_moves (delivery_id)
--;
CREATE INDEX deliveries_supplier ON deliveries (supplier_id, id)
