-- SPDX-License-Identifier: GPL-3.0-or-later
-- What went wrong with the goods of a delivery, and how warm they came.
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
