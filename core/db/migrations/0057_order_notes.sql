-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the supplier is told of one line: "ripe ones, for Saturday".
ALTER TABLE supplier_order_lines ADD COLUMN note TEXT NOT NULL DEFAULT ''
--;
-- Who lives in a household, without looking at every member for each of them.
CREATE INDEX members_household ON members (household_id) WHERE household_id IS NOT NULL
