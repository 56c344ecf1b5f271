-- SPDX-License-Identifier: GPL-3.0-or-later
-- What members asked the shop to get for them, and what became of it: the events are the truth,
-- is_open only finds quickly what is not yet over.
CREATE TABLE special_orders (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    product_id {{int}} REFERENCES products (id),
    supplier_id {{int}} REFERENCES suppliers (id),
    article_key TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('piece', 'kg', 'l')),
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli > 0),
    price_cents {{int}} CHECK (price_cents > 0),
    is_prepaid {{int}} NOT NULL DEFAULT 0 CHECK (is_prepaid IN (0, 1)),
    wanted_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    asked_on TEXT NOT NULL,
    is_open {{int}} NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    revision {{int}} NOT NULL DEFAULT 1,
    CHECK (product_id IS NOT NULL OR (supplier_id IS NOT NULL AND article_key <> '')),
    CHECK (is_prepaid = 0 OR price_cents IS NOT NULL)
){{strict}}
--;
CREATE INDEX special_orders_open ON special_orders (is_open, id)
--;
CREATE INDEX special_orders_member ON special_orders (member_id, id)
--;
CREATE INDEX special_orders_product ON special_orders (product_id)
--;
CREATE INDEX special_orders_supplier ON special_orders (supplier_id)
--;
CREATE TABLE special_order_events (
    id {{pk}},
    special_order_id {{int}} NOT NULL REFERENCES special_orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('asked', 'changed', 'ordered', 'arrived', 'taken_back',
                                       'collected', 'returned', 'cancelled')),
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli >= 0),
    supplier_order_id {{int}} REFERENCES supplier_orders (id),
    delivery_id {{int}} REFERENCES deliveries (id),
    ticket_id {{int}} REFERENCES tickets (id),
    ticket_line {{int}} NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only special_order_events}}
--;
CREATE INDEX special_order_events_order ON special_order_events (special_order_id, id)
--;
CREATE INDEX special_order_events_supplier_order ON special_order_events (supplier_order_id)
--;
CREATE INDEX special_order_events_delivery ON special_order_events (delivery_id)
--;
CREATE INDEX special_order_events_ticket ON special_order_events (ticket_id, ticket_line)
--;
-- How many days goods wait for the member who asked for them; without a row, the usual days.
CREATE TABLE special_order_terms (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    keep_days {{int}} NOT NULL CHECK (keep_days BETWEEN 1 AND 90)
){{strict}}
--;
ALTER TABLE basket_lines ADD COLUMN special_order_id {{int}} REFERENCES special_orders (id)
--;
CREATE INDEX basket_lines_special_order ON basket_lines (special_order_id)
