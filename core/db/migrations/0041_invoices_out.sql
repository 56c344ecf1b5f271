-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom the shop sends invoices to. What an invoice said of its buyer is beside the invoice.
CREATE TABLE customers (
    id {{pk}},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT 'FR',
    siren TEXT NOT NULL DEFAULT '',
    vat_number TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    terms_days {{int}} NOT NULL DEFAULT 30 CHECK (terms_days BETWEEN 0 AND 60),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
CREATE INDEX customers_name ON customers (name_fold)
--;
-- The shop's own invoices and credit notes. Amounts are those of the paper: above zero on a credit
-- note too, whose entry has its sides swapped. buyer_hash seals what stands in
-- sales_invoice_buyers, which may be erased.
CREATE TABLE sales_invoices (
    id {{pk}},
    number TEXT NOT NULL UNIQUE,
    year {{int}} NOT NULL,
    sequence {{int}} NOT NULL CHECK (sequence > 0),
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
    customer_id {{int}} NOT NULL REFERENCES customers (id),
    ticket_id {{int}} REFERENCES tickets (id),
    credits_id {{int}} REFERENCES sales_invoices (id),
    issued_on TEXT NOT NULL,
    delivered_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    net_cents {{int}} NOT NULL,
    vat_cents {{int}} NOT NULL,
    gross_cents {{int}} NOT NULL,
    prepaid_cents {{int}} NOT NULL,
    business {{int}} NOT NULL CHECK (business IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    seller_name TEXT NOT NULL,
    seller_street TEXT NOT NULL,
    seller_postcode TEXT NOT NULL,
    seller_city TEXT NOT NULL,
    seller_siren TEXT NOT NULL,
    seller_vat_number TEXT NOT NULL,
    iban TEXT NOT NULL DEFAULT '',
    buyer_hash TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    UNIQUE (kind, year, sequence)
){{strict}}
--;
{{append_only sales_invoices}}
--;
CREATE INDEX sales_invoices_issued ON sales_invoices (issued_on)
--;
CREATE INDEX sales_invoices_ticket ON sales_invoices (ticket_id) WHERE ticket_id IS NOT NULL
--;
CREATE INDEX sales_invoices_credits ON sales_invoices (credits_id) WHERE credits_id IS NOT NULL
--;
CREATE TABLE sales_invoice_lines (
    id {{pk}},
    invoice_id {{int}} NOT NULL REFERENCES sales_invoices (id),
    position {{int}} NOT NULL,
    product_id {{int}} REFERENCES products (id),
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity_milli {{int}} NOT NULL,
    price_e4 {{int}} NOT NULL,
    net_cents {{int}} NOT NULL,
    vat_code TEXT NOT NULL,
    category TEXT NOT NULL,
    vat_bp {{int}} NOT NULL,
    credits_position {{int}} NOT NULL DEFAULT 0,
    UNIQUE (invoice_id, position)
){{strict}}
--;
{{append_only sales_invoice_lines}}
--;
CREATE TABLE sales_invoice_vat (
    id {{pk}},
    invoice_id {{int}} NOT NULL REFERENCES sales_invoices (id),
    position {{int}} NOT NULL,
    vat_code TEXT NOT NULL,
    category TEXT NOT NULL,
    vat_bp {{int}} NOT NULL,
    base_cents {{int}} NOT NULL,
    vat_cents {{int}} NOT NULL,
    mention TEXT NOT NULL DEFAULT '',
    UNIQUE (invoice_id, position)
){{strict}}
--;
{{append_only sales_invoice_vat}}
--;
CREATE TABLE sales_invoice_buyers (
    invoice_id {{int}} PRIMARY KEY REFERENCES sales_invoices (id),
    salt TEXT NOT NULL,
    name TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    siren TEXT NOT NULL,
    vat_number TEXT NOT NULL
){{strict}}
