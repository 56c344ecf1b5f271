-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a till asks at each scan: a code found where it is kept, a price read from its index. Each
-- tree less is a page less on large catalogues.
CREATE TABLE product_codes_by_key (
    code TEXT PRIMARY KEY,
    product_id {{int}} NOT NULL REFERENCES products (id),
    kind TEXT NOT NULL CHECK (kind IN ('unit', 'carton', 'internal')),
    pack_milli {{int}} NOT NULL DEFAULT 1000 CHECK (pack_milli > 0),
    shown TEXT NOT NULL
){{strict_by_key}}
--;
INSERT INTO product_codes_by_key (code, product_id, kind, pack_milli, shown)
SELECT code, product_id, kind, pack_milli, shown FROM product_codes
--;
DROP TABLE product_codes
--;
ALTER TABLE product_codes_by_key RENAME TO product_codes
--;
CREATE INDEX product_codes_product ON product_codes (product_id)
--;
DROP INDEX prices_product
--;
CREATE INDEX prices_product ON prices (product_id, from_on, id, until_on, batch_id, price_cents)
