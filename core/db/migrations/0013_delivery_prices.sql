-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the goods of a delivery cost, as its note says or somebody typed it, until the end makes it
-- final.
CREATE TABLE delivery_prices (
    line_id {{int}} PRIMARY KEY REFERENCES delivery_lines (id),
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    basis TEXT NOT NULL DEFAULT 'document'
        CHECK (basis IN ('document', 'unit', 'pack', 'total', 'none')),
    price_e4 {{int}} NOT NULL DEFAULT 0 CHECK (price_e4 >= 0),
    total_cents {{int}} NOT NULL DEFAULT 0 CHECK (total_cents >= 0),
    discount_bp {{int}} NOT NULL DEFAULT 0 CHECK (discount_bp BETWEEN 0 AND 10000),
    discount_cents {{int}} NOT NULL DEFAULT 0 CHECK (discount_cents >= 0),
    free_milli {{int}} CHECK (free_milli >= 0),
    remember {{int}} NOT NULL DEFAULT 1 CHECK (remember IN (0, 1)),
    shelf TEXT NOT NULL DEFAULT 'open' CHECK (shelf IN ('open', 'accepted', 'refused')),
    shelf_cents {{int}} CHECK (shelf_cents > 0),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'final')),
    billed_milli {{int}} NOT NULL DEFAULT 0,
    net_cents {{int}} NOT NULL DEFAULT 0,
    share_cents {{int}} NOT NULL DEFAULT 0,
    value_cents {{int}} NOT NULL DEFAULT 0,
    cost_e4 {{int}} NOT NULL DEFAULT 0,
    former_e4 {{int}} NOT NULL DEFAULT 0,
    shelf_before_cents {{int}}
){{strict}}
--;
{{frozen delivery_prices state final}}
--;
CREATE INDEX delivery_prices_delivery ON delivery_prices (delivery_id)
--;
-- What the note asks beside the goods, and what it adds up to; VAT excluded.
CREATE TABLE delivery_costs (
    delivery_id {{int}} PRIMARY KEY REFERENCES deliveries (id),
    transport_cents {{int}} NOT NULL DEFAULT 0 CHECK (transport_cents >= 0),
    other_cents {{int}} NOT NULL DEFAULT 0 CHECK (other_cents >= 0),
    deposit_cents {{int}} NOT NULL DEFAULT 0,
    shared_by TEXT NOT NULL DEFAULT 'value' CHECK (shared_by IN ('value', 'weight', 'quantity')),
    document_cents {{int}},
    shelf_from TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'final'))
){{strict}}
--;
{{frozen delivery_costs state final}}
