-- SPDX-License-Identifier: GPL-3.0-or-later
-- A delivery's moves are of one day and of products all over the catalogue: kept by day they lie
-- together in the file, kept by product each of them costs a page. A product's moves are found day
-- by day, and what lists ask of each product is kept beside its level.
ALTER TABLE stock_levels ADD COLUMN first_day TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE stock_levels ADD COLUMN last_sale_day TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE stock_levels ADD COLUMN last_move_id {{int}} NOT NULL DEFAULT 0
--;
UPDATE stock_levels SET
    first_day = COALESCE((SELECT MIN(m.day) FROM stock_moves m
                          WHERE m.product_id = stock_levels.product_id), ''),
    last_sale_day = COALESCE((SELECT MAX(m.day) FROM stock_moves m
                              WHERE m.product_id = stock_levels.product_id
                                  AND m.kind = 'sale'), ''),
    last_move_id = COALESCE((SELECT MAX(m.id) FROM stock_moves m
                             WHERE m.product_id = stock_levels.product_id), 0)
--;
DROP INDEX stock_moves_product
--;
CREATE INDEX stock_moves_day ON stock_moves (day, product_id)
--;
CREATE TABLE stock_days (
    day TEXT PRIMARY KEY,
    first_move_id {{int}} NOT NULL,
    last_move_id {{int}} NOT NULL
){{strict}}
--;
INSERT INTO stock_days (day, first_move_id, last_move_id)
SELECT day, MIN(id), MAX(id) FROM stock_moves GROUP BY day
