-- What the shop ordered from its suppliers, and what came of it.
CREATE TABLE supplier_orders (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    number TEXT NOT NULL UNIQUE,
    ordered_on TEXT NOT NULL,
    expected_on TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'draft'
        CHECK (state IN ('draft', 'sent', 'received', 'cancelled')),
    keep_open {{int}} NOT NULL DEFAULT 0 CHECK (keep_open IN (0, 1)),
    remark TEXT NOT NULL DEFAULT '',
    document_name TEXT NOT NULL DEFAULT '',
    revision {{int}} NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    created_by {{int}} NOT NULL REFERENCES users (id),
    sent_at TEXT NOT NULL DEFAULT '',
    sent_by {{int}} REFERENCES users (id),
    closed_at TEXT NOT NULL DEFAULT '',
    closed_by {{int}} REFERENCES users (id)
){{strict}}
--;
{{frozen supplier_orders state cancelled}}
--;
CREATE INDEX supplier_orders_state ON supplier_orders (state, expected_on)
--;
CREATE INDEX supplier_orders_supplier ON supplier_orders (supplier_id, id)
--;
CREATE TABLE supplier_order_lines (
    id {{pk}},
    order_id {{int}} NOT NULL REFERENCES supplier_orders (id),
    position {{int}} NOT NULL,
    product_id {{int}} NOT NULL REFERENCES products (id),
    reference TEXT NOT NULL DEFAULT '',
    packs_milli {{int}} NOT NULL DEFAULT 0 CHECK (packs_milli >= 0),
    pack_milli {{int}} NOT NULL DEFAULT 1000 CHECK (pack_milli > 0),
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli > 0),
    cost_e4 {{int}} NOT NULL DEFAULT 0 CHECK (cost_e4 >= 0),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'sent')),
    UNIQUE (order_id, product_id)
){{strict}}
--;
-- What the supplier was told stays as it was told.
{{frozen supplier_order_lines state sent}}
--;
CREATE INDEX supplier_order_lines_product ON supplier_order_lines (product_id)
--;
CREATE TABLE delivery_orders (
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    order_id {{int}} NOT NULL REFERENCES supplier_orders (id),
    PRIMARY KEY (delivery_id, order_id)
){{strict}}
--;
CREATE INDEX delivery_orders_order ON delivery_orders (order_id)
--;
-- What a finished delivery brought of an order's line.
CREATE TABLE order_receipts (
    order_line_id {{int}} NOT NULL REFERENCES supplier_order_lines (id),
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli > 0),
    PRIMARY KEY (order_line_id, delivery_id)
){{strict}}
--;
CREATE INDEX order_receipts_delivery ON order_receipts (delivery_id)
--;
-- A line's own supplier where a delivery holds the goods of several; what the orders want beside
-- what the document announces.
ALTER TABLE delivery_lines ADD COLUMN supplier_id {{int}} REFERENCES suppliers (id)
--;
ALTER TABLE delivery_lines ADD COLUMN ordered_milli {{int}}
--;
ALTER TABLE delivery_lines ADD COLUMN is_announced {{int}} NOT NULL DEFAULT 0
    CHECK (is_announced IN (0, 1))
--;
CREATE INDEX delivery_lines_supplier ON delivery_lines (supplier_id)
--;
UPDATE delivery_lines SET is_announced = 1 WHERE expected_milli IS NOT NULL
--;
-- What a despatch advice tells of a line: its lots, their dates, the pallets they stand on.
CREATE TABLE delivery_line_lots (
    id {{pk}},
    line_id {{int}} NOT NULL REFERENCES delivery_lines (id),
    lot TEXT NOT NULL DEFAULT '',
    best_before TEXT NOT NULL DEFAULT '',
    use_by TEXT NOT NULL DEFAULT '',
    sscc TEXT NOT NULL DEFAULT '',
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli >= 0)
){{strict}}
--;
CREATE INDEX delivery_line_lots_line ON delivery_line_lots (line_id)
--;
CREATE INDEX delivery_line_lots_sscc ON delivery_line_lots (sscc)
--;
ALTER TABLE delivery_unknown_lines ADD COLUMN lot TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE delivery_unknown_lines ADD COLUMN best_before TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE delivery_unknown_lines ADD COLUMN use_by TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE delivery_unknown_lines ADD COLUMN sscc TEXT NOT NULL DEFAULT ''
