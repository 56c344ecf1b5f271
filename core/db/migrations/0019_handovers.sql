-- SPDX-License-Identifier: GPL-3.0-or-later
-- A word left on a delivery for whoever goes on counting, until somebody else has read it.
CREATE TABLE delivery_handovers (
    id {{pk}},
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    read_at TEXT NOT NULL DEFAULT '',
    read_by {{int}} REFERENCES users (id)
){{strict}}
--;
CREATE INDEX delivery_handovers_delivery ON delivery_handovers (delivery_id, id)
