-- SPDX-License-Identifier: GPL-3.0-or-later
-- Walks along a shelf: each label is scanned, and what is wrong with it is kept.
CREATE TABLE shelves (
    id {{pk}},
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL UNIQUE
){{strict}}
--;
-- Where a product was found by the last walk that met it.
CREATE TABLE shelf_products (
    product_id {{int}} PRIMARY KEY REFERENCES products (id),
    shelf_id {{int}} NOT NULL REFERENCES shelves (id)
){{strict}}
--;
CREATE INDEX shelf_products_shelf ON shelf_products (shelf_id)
--;
CREATE TABLE shelf_checks (
    id {{pk}},
    shelf_id {{int}} NOT NULL REFERENCES shelves (id),
    started_at TEXT NOT NULL,
    started_by {{int}} NOT NULL REFERENCES users (id),
    finished_at TEXT
){{strict}}
--;
CREATE INDEX shelf_checks_shelf ON shelf_checks (shelf_id)
--;
CREATE TABLE shelf_marks (
    id {{pk}},
    check_id {{int}} NOT NULL REFERENCES shelf_checks (id),
    code TEXT NOT NULL,
    product_id {{int}} REFERENCES products (id),
    fault TEXT NOT NULL DEFAULT ''
        CHECK (fault IN ('', 'unknown', 'ended', 'price', 'old', 'unlabelled', 'misplaced',
                         'missing')),
    seen_cents {{int}} CHECK (seen_cents >= 0),
    at TEXT NOT NULL
){{strict}}
--;
CREATE INDEX shelf_marks_check ON shelf_marks (check_id, product_id)
