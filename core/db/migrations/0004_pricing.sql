-- Prices by rule: the chain from a supplier's price to the shelf, prices that are planned together
-- and may end or be taken back, and products that share one price.
-- Coefficients are basis points, or ten-thousandths of a euro (e4) where they are fixed amounts.

-- == The chain ====================================================================================
-- Slots: 0 a base price of our own, 1 supplier's discount, 2 transport, 3 loss, 4 to 8 the shop's
-- own, 9 margin. Of one slot the narrowest scope holds: product, supplier, family (the nearest),
-- all.
CREATE TABLE price_coefficients (
    id {{pk}},
    slot {{int}} NOT NULL CHECK (slot BETWEEN 0 AND 9),
    scope TEXT NOT NULL CHECK (scope IN ('all', 'family', 'supplier', 'product')),
    scope_id {{int}} NOT NULL DEFAULT 0 CHECK ((scope_id = 0) = (scope = 'all')),
    name TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('on_cost', 'on_sale', 'fixed')),
    value {{int}} NOT NULL,
    in_cost {{int}} NOT NULL DEFAULT 0 CHECK (in_cost IN (0, 1)),
    after_vat {{int}} NOT NULL DEFAULT 0 CHECK (after_vat IN (0, 1)),
    UNIQUE (slot, scope, scope_id)
){{strict}}
--;
-- How shelf prices end: the cents that may stand at the end of one of `modulus` cents.
CREATE TABLE price_endings (
    scope TEXT NOT NULL CHECK (scope IN ('all', 'family')),
    scope_id {{int}} NOT NULL DEFAULT 0 CHECK ((scope_id = 0) = (scope = 'all')),
    modulus {{int}} NOT NULL CHECK (modulus BETWEEN 1 AND 1000),
    endings TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('nearest', 'up', 'down')),
    PRIMARY KEY (scope, scope_id)
){{strict}}
--;
-- == Prices planned together ======================================================================
-- `last_on` makes it a promotion. From `undone_on` on, the prices it set hold no more.
CREATE TABLE price_batches (
    id {{pk}},
    name TEXT NOT NULL,
    from_on TEXT NOT NULL,
    last_on TEXT,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'planned', 'undone')),
    source TEXT NOT NULL DEFAULT 'hand',
    source_id {{int}} NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    created_by {{int}} NOT NULL REFERENCES users (id),
    planned_at TEXT,
    planned_by {{int}} REFERENCES users (id),
    undone_on TEXT,
    undone_at TEXT,
    undone_by {{int}} REFERENCES users (id),
    revision {{int}} NOT NULL DEFAULT 1,
    CHECK (last_on IS NULL OR last_on >= from_on)
){{strict}}
--;
CREATE TABLE price_batch_lines (
    batch_id {{int}} NOT NULL REFERENCES price_batches (id),
    product_id {{int}} NOT NULL REFERENCES products (id),
    before_cents {{int}} CHECK (before_cents >= 0),
    price_cents {{int}} NOT NULL CHECK (price_cents >= 0),
    PRIMARY KEY (batch_id, product_id)
){{strict}}
--;
CREATE INDEX price_batch_lines_product ON price_batch_lines (product_id)
--;
-- A price with an end is a promotion: while it lasts it goes before those without.
ALTER TABLE prices ADD COLUMN until_on TEXT
--;
ALTER TABLE prices ADD COLUMN batch_id {{int}} REFERENCES price_batches (id)
--;
CREATE INDEX prices_batch ON prices (batch_id)
--;
-- == Products that share one price ================================================================
CREATE TABLE price_groups (
    id {{pk}},
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL UNIQUE
){{strict}}
--;
CREATE TABLE price_group_products (
    product_id {{int}} PRIMARY KEY REFERENCES products (id),
    group_id {{int}} NOT NULL REFERENCES price_groups (id)
){{strict}}
--;
CREATE INDEX price_group_products_group ON price_group_products (group_id)
