-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a counter-document took back of what a delivery had brought of an order's line. What came
-- stays as it was written.
CREATE TABLE order_returns (
    order_line_id {{int}} NOT NULL REFERENCES supplier_order_lines (id),
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli > 0),
    PRIMARY KEY (order_line_id, delivery_id)
){{strict}}
--;
{{append_only order_returns}}
--;
CREATE INDEX order_returns_delivery ON order_returns (delivery_id)
