-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers for use inside the shop (GS1 restricted circulation) that stand or stood for a product.
-- A line stays when the product loses the code: labels that carry it may still be on the goods.
CREATE TABLE in_store_codes (
    code TEXT PRIMARY KEY,
    shown TEXT NOT NULL,
    product_id {{int}} NOT NULL REFERENCES products (id),
    given_at TEXT,
    given_by {{int}} REFERENCES users (id)
){{strict}}
--;
CREATE INDEX in_store_codes_product ON in_store_codes (product_id)
--;
-- Those in use before there was a register: since when and by whom is not known.
INSERT INTO in_store_codes (code, shown, product_id)
SELECT code, shown, product_id FROM product_codes
WHERE LENGTH(code) = 14 AND LENGTH(shown) = 13
    AND (code LIKE '02%' OR code LIKE '002%' OR code LIKE '004%')
--;
{{append_only in_store_codes}}
