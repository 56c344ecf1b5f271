-- SPDX-License-Identifier: GPL-3.0-or-later
-- Credit notes that suppliers owe for goods invoiced and not kept, and what became of each claim.
-- VAT excluded. A claim and its steps are written once: its state is its last step.
CREATE TABLE expected_credits (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    line_id {{int}} NOT NULL REFERENCES delivery_lines (id),
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
{{append_only expected_credits}}
--;
CREATE INDEX expected_credits_supplier ON expected_credits (supplier_id)
--;
CREATE INDEX expected_credits_delivery ON expected_credits (delivery_id)
--;
CREATE TABLE expected_credit_steps (
    id {{pk}},
    credit_id {{int}} NOT NULL REFERENCES expected_credits (id),
    kind TEXT NOT NULL CHECK (kind IN ('asked', 'settled', 'dropped')),
    day TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    amount_cents {{int}} NOT NULL DEFAULT 0 CHECK (amount_cents >= 0),
    reason TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only expected_credit_steps}}
--;
CREATE INDEX expected_credit_steps_credit ON expected_credit_steps (credit_id, id)
--;
-- A claim ends once.
CREATE UNIQUE INDEX expected_credit_steps_end ON expected_credit_steps (credit_id)
    WHERE kind <> 'asked'
