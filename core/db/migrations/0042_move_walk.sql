-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each move names the one before it of the same product, and the level the newest: a product's
-- history is walked from there. The index by day and product cost every ticket a page a line.
{{open_for_filling stock_moves}}
--;
ALTER TABLE stock_moves ADD COLUMN previous_id {{int}} NOT NULL DEFAULT 0
--;
UPDATE stock_moves SET previous_id = w.previous
FROM (SELECT id, LAG(id, 1, 0) OVER (PARTITION BY product_id ORDER BY id) AS previous
      FROM stock_moves) w
WHERE w.id = stock_moves.id AND w.previous > 0
--;
{{append_only stock_moves}}
--;
DROP INDEX stock_moves_day
