-- SPDX-License-Identifier: GPL-3.0-or-later
-- Credit notes for what an invoice asks for and no reception brought: transport, deposits, a
-- product that never came. Such a claim names its invoice in place of a delivery.
{{rebuild}}CREATE TABLE expected_credits_of_any (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    delivery_id {{int}} REFERENCES deliveries (id),
    line_id {{int}} REFERENCES delivery_lines (id),
    gap_id {{int}} REFERENCES delivery_gaps (id),
    kind TEXT NOT NULL CHECK (kind IN ('missing', 'damaged', 'refused', 'wrong_product')),
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli > 0),
    cost_e4 {{int}} NOT NULL CHECK (cost_e4 > 0),
    amount_cents {{int}} NOT NULL CHECK (amount_cents > 0),
    vat_code_id {{int}} NOT NULL REFERENCES vat_codes (id),
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{rebuild}}INSERT INTO expected_credits_of_any
    (id, supplier_id, delivery_id, line_id, gap_id, kind, quantity_milli, cost_e4, amount_cents,
     vat_code_id, day, at, user_id)
SELECT id, supplier_id, delivery_id, line_id, gap_id, kind, quantity_milli, cost_e4, amount_cents,
    vat_code_id, day, at, user_id
FROM expected_credits
--;
{{rebuild}}DROP TABLE expected_credits
--;
{{rebuild}}ALTER TABLE expected_credits_of_any RENAME TO expected_credits
--;
{{rebuild}}{{append_only expected_credits}}
--;
{{rebuild}}CREATE INDEX expected_credits_supplier ON expected_credits (supplier_id)
--;
{{rebuild}}CREATE INDEX expected_credits_delivery ON expected_credits (delivery_id)
--;
{{nullable expected_credits delivery_id}}
--;
{{nullable expected_credits line_id}}
--;
CREATE TABLE expected_credit_invoices (
    id {{pk}},
    credit_id {{int}} NOT NULL UNIQUE REFERENCES expected_credits (id),
    invoice_id {{int}} NOT NULL REFERENCES supplier_invoices (id),
    line {{int}} NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('goods', 'deposit', 'transport', 'other')),
    product_id {{int}} REFERENCES products (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL
){{strict}}
--;
{{append_only expected_credit_invoices}}
--;
CREATE INDEX expected_credit_invoices_invoice ON expected_credit_invoices (invoice_id)
--;
-- What became of the mail of an order.
CREATE INDEX outbox_subject ON outbox (subject_kind, subject_id)
