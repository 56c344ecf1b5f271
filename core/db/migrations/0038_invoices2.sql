-- SPDX-License-Identifier: GPL-3.0-or-later
-- Suppliers' invoices that are being entered: the document as it came, and what was typed beside
-- it. Gone once posted.
CREATE TABLE supplier_invoice_inputs (
    id {{pk}},
    supplier_id {{int}} REFERENCES suppliers (id),
    number TEXT NOT NULL DEFAULT '',
    gross_cents {{int}} NOT NULL DEFAULT 0,
    document_name TEXT NOT NULL DEFAULT '',
    document_hash TEXT NOT NULL DEFAULT '',
    document {{blob}},
    content TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- What people answered to the differences of an invoice: it is right, or a credit note is owed.
-- The last answer to a difference stands.
CREATE TABLE supplier_invoice_choices (
    id {{pk}},
    invoice_id {{int}} NOT NULL REFERENCES supplier_invoices (id),
    kind TEXT NOT NULL,
    line {{int}} NOT NULL DEFAULT 0,
    product_id {{int}} REFERENCES products (id),
    reply TEXT NOT NULL CHECK (reply IN ('accepted', 'claimed')),
    cost_e4 {{int}},
    shelf_cents {{int}},
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only supplier_invoice_choices}}
--;
CREATE INDEX supplier_invoice_choices_invoice ON supplier_invoice_choices (invoice_id, id)
--;
-- Claims on a price: what was invoiced for one unit, and what was agreed.
CREATE TABLE expected_credit_prices (
    id {{pk}},
    credit_id {{int}} NOT NULL UNIQUE REFERENCES expected_credits (id),
    invoiced_e4 {{int}} NOT NULL CHECK (invoiced_e4 > agreed_e4),
    agreed_e4 {{int}} NOT NULL CHECK (agreed_e4 >= 0)
){{strict}}
--;
{{append_only expected_credit_prices}}
