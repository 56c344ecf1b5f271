-- SPDX-License-Identifier: GPL-3.0-or-later
-- A line remembers the container that was taken off its weight, and a word about it.
ALTER TABLE ticket_lines ADD COLUMN tare_milli {{int}} NOT NULL DEFAULT 0 CHECK (tare_milli >= 0)
--;
ALTER TABLE ticket_lines ADD COLUMN note TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE basket_lines ADD COLUMN tare_milli {{int}} NOT NULL DEFAULT 0 CHECK (tare_milli >= 0)
--;
ALTER TABLE basket_lines ADD COLUMN note TEXT NOT NULL DEFAULT ''
--;
-- The basket's note is for whoever serves it and goes with it; voids are lines taken out again.
ALTER TABLE baskets ADD COLUMN note TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE baskets ADD COLUMN voids {{int}} NOT NULL DEFAULT 0 CHECK (voids >= 0)
--;
ALTER TABLE baskets ADD COLUMN guest {{int}} NOT NULL DEFAULT 0 CHECK (guest IN (0, 1))
--;
-- What this shop does about whom it sells to. One row once somebody changed it.
CREATE TABLE sale_policy (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    standing TEXT NOT NULL DEFAULT 'refuse' CHECK (standing IN ('allow', 'warn', 'refuse')),
    no_member TEXT NOT NULL DEFAULT 'allow' CHECK (no_member IN ('allow', 'warn', 'refuse')),
    guest TEXT NOT NULL DEFAULT 'allow' CHECK (guest IN ('allow', 'warn', 'refuse')),
    max_voids {{int}} NOT NULL DEFAULT 0 CHECK (max_voids BETWEEN 0 AND 100),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- What is asked once a ticket about an article, or about all of a family.
CREATE TABLE sale_prompts (
    id {{pk}},
    product_id {{int}} REFERENCES products (id),
    family_id {{int}} REFERENCES families (id) ON DELETE CASCADE,
    kind TEXT NOT NULL
        CHECK (kind IN ('age18', 'raw_milk', 'deposit', 'container', 'notice')),
    text TEXT NOT NULL DEFAULT '',
    revision {{int}} NOT NULL DEFAULT 1,
    CHECK ((product_id IS NULL AND family_id IS NOT NULL)
        OR (product_id IS NOT NULL AND family_id IS NULL))
){{strict}}
--;
CREATE UNIQUE INDEX sale_prompts_product ON sale_prompts (product_id, kind, text)
    WHERE product_id IS NOT NULL
--;
CREATE UNIQUE INDEX sale_prompts_family ON sale_prompts (family_id, kind, text)
    WHERE family_id IS NOT NULL
--;
CREATE TABLE basket_answers (
    basket_id {{int}} NOT NULL REFERENCES baskets (id),
    prompt TEXT NOT NULL,
    answer {{int}} NOT NULL CHECK (answer IN (0, 1)),
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL,
    PRIMARY KEY (basket_id, prompt)
){{strict}}
--;
-- What somebody with the right allowed for this basket.
CREATE TABLE basket_overrides (
    basket_id {{int}} NOT NULL REFERENCES baskets (id),
    kind TEXT NOT NULL CHECK (kind IN ('buyer', 'limit', 'voids')),
    reason TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    approved_by {{int}} REFERENCES users (id),
    at TEXT NOT NULL,
    PRIMARY KEY (basket_id, kind)
){{strict}}
--;
-- No more than this of an article, or of a family together, for a household in a period.
CREATE TABLE purchase_limits (
    id {{pk}},
    product_id {{int}} REFERENCES products (id),
    family_id {{int}} REFERENCES families (id) ON DELETE CASCADE,
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli > 0),
    period TEXT NOT NULL CHECK (period IN ('ticket', 'day', 'week', 'month')),
    revision {{int}} NOT NULL DEFAULT 1,
    CHECK ((product_id IS NULL AND family_id IS NOT NULL)
        OR (product_id IS NOT NULL AND family_id IS NULL))
){{strict}}
--;
CREATE UNIQUE INDEX purchase_limits_product ON purchase_limits (product_id, period)
    WHERE product_id IS NOT NULL
--;
CREATE UNIQUE INDEX purchase_limits_family ON purchase_limits (family_id, period)
    WHERE family_id IS NOT NULL
--;
-- Containers whose weight the shop knows.
CREATE TABLE tares (
    id {{pk}},
    name TEXT NOT NULL UNIQUE,
    weight_milli {{int}} NOT NULL CHECK (weight_milli > 0),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- Goods that carry no code and are rung up by touching them.
CREATE TABLE touch_products (
    product_id {{int}} PRIMARY KEY REFERENCES products (id)
){{strict}}
--;
-- Every scan that no article answered to, and the article that was rung up next.
CREATE TABLE unknown_scans (
    id {{pk}},
    code TEXT NOT NULL,
    shown TEXT NOT NULL,
    till_id {{int}} NOT NULL REFERENCES tills (id),
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    next_product_id {{int}} REFERENCES products (id)
){{strict}}
--;
CREATE INDEX unknown_scans_code ON unknown_scans (code, id)
--;
CREATE INDEX unknown_scans_waiting ON unknown_scans (till_id, at) WHERE next_product_id IS NULL
--;
CREATE TABLE ignored_codes (
    code TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
