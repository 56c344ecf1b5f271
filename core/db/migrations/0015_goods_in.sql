-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say of a code set aside, pictures and papers of a delivery, when a family's goods
-- come late or warm, and how many labels of a product are wanted.
CREATE TABLE delivery_code_notes (
    id {{pk}},
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    lookup_code TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX delivery_code_notes_delivery ON delivery_code_notes (delivery_id, id)
--;
CREATE TABLE delivery_attachments (
    id {{pk}},
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    line_id {{int}} REFERENCES delivery_lines (id),
    name TEXT NOT NULL,
    media TEXT NOT NULL CHECK (media IN ('image/jpeg', 'image/png', 'application/pdf')),
    sha256 TEXT NOT NULL,
    bytes {{blob}} NOT NULL CHECK (length(bytes) BETWEEN 1 AND 10485760),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    withdrawn_at TEXT NOT NULL DEFAULT '',
    withdrawn_by {{int}} REFERENCES users (id)
){{strict}}
--;
CREATE INDEX delivery_attachments_delivery ON delivery_attachments (delivery_id, id)
--;
-- Absent figures are the parent family's, then the shop's.
CREATE TABLE arrival_terms (
    family_id {{int}} PRIMARY KEY REFERENCES families (id),
    short_use_by_days {{int}} CHECK (short_use_by_days BETWEEN 0 AND 3650),
    short_best_before_days {{int}} CHECK (short_best_before_days BETWEEN 0 AND 3650),
    warmest_tenths {{int}} CHECK (warmest_tenths BETWEEN -600 AND 600)
){{strict}}
--;
ALTER TABLE label_queue ADD COLUMN copies {{int}} NOT NULL DEFAULT 1 CHECK (copies >= 1)
--;
CREATE INDEX supplier_articles_barcode ON supplier_articles (barcode)
--;
CREATE INDEX supplier_articles_carton ON supplier_articles (carton_barcode)
