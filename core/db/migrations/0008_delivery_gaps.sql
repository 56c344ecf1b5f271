-- SPDX-License-Identifier: GPL-3.0-or-later
-- What went wrong with the goods of a delivery, how warm they came, and what its document announced
-- that no product answers to yet.
ALTER TABLE delivery_scans ADD COLUMN temperature_tenths {{int}}
--;
CREATE TABLE delivery_gaps (
    id {{pk}},
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    line_id {{int}} REFERENCES delivery_lines (id),
    scan_id {{int}} REFERENCES delivery_scans (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('missing', 'extra', 'damaged', 'refused', 'wrong_product', 'short_date',
                        'temperature', 'free')),
    quantity_milli {{int}} NOT NULL DEFAULT 0 CHECK (quantity_milli >= 0),
    temperature_tenths {{int}},
    comment TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'noted' CHECK (state IN ('noted', 'withdrawn', 'final')),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    withdrawn_at TEXT NOT NULL DEFAULT '',
    withdrawn_by {{int}} REFERENCES users (id)
){{strict}}
--;
-- Once the delivery is finished its gaps are what the supplier is written about.
{{frozen delivery_gaps state final}}
--;
CREATE INDEX delivery_gaps_delivery ON delivery_gaps (delivery_id, id)
--;
CREATE INDEX delivery_gaps_line ON delivery_gaps (line_id)
--;
CREATE TABLE delivery_unknown_lines (
    id {{pk}},
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    line {{int}} NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    lookup_code TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli >= 0),
    pack_milli {{int}},
    in_packs {{int}} NOT NULL DEFAULT 0 CHECK (in_packs IN (0, 1)),
    cost_e4 {{int}} NOT NULL DEFAULT 0 CHECK (cost_e4 >= 0),
    line_id {{int}} REFERENCES delivery_lines (id)
){{strict}}
--;
CREATE INDEX delivery_unknown_lines_delivery ON delivery_unknown_lines (delivery_id, lookup_code)
