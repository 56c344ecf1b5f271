-- SPDX-License-Identifier: GPL-3.0-or-later
-- How each supplier is ordered from, and what their invoices may differ by.
CREATE TABLE supplier_order_terms (
    supplier_id {{int}} PRIMARY KEY REFERENCES suppliers (id),
    lead_days {{int}} NOT NULL DEFAULT 0 CHECK (lead_days BETWEEN 0 AND 60),
    delivery_days {{int}} NOT NULL DEFAULT 0 CHECK (delivery_days BETWEEN 0 AND 127),
    cover_days {{int}} NOT NULL DEFAULT 7 CHECK (cover_days BETWEEN 1 AND 120),
    service_bp {{int}} NOT NULL DEFAULT 9500 CHECK (service_bp BETWEEN 5000 AND 9990),
    minimum_cents {{int}} NOT NULL DEFAULT 0 CHECK (minimum_cents >= 0),
    franco_cents {{int}} NOT NULL DEFAULT 0 CHECK (franco_cents >= 0),
    transport_cents {{int}} NOT NULL DEFAULT 0 CHECK (transport_cents >= 0),
    tolerance_bp {{int}} NOT NULL DEFAULT 0 CHECK (tolerance_bp BETWEEN 0 AND 5000),
    tolerance_cents {{int}} NOT NULL DEFAULT 0 CHECK (tolerance_cents >= 0)
){{strict}}
--;
-- Suppliers' invoices and credit notes as they were posted. Amounts are those of the paper: above
-- zero on a credit note too, whose entry has its sides swapped.
CREATE TABLE supplier_invoices (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    number TEXT NOT NULL,
    number_fold TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
    issued_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    net_cents {{int}} NOT NULL,
    vat_cents {{int}} NOT NULL,
    gross_cents {{int}} NOT NULL,
    deducts {{int}} NOT NULL CHECK (deducts IN (0, 1)),
    order_reference TEXT NOT NULL DEFAULT '',
    profile TEXT NOT NULL DEFAULT '',
    document_name TEXT NOT NULL DEFAULT '',
    document_hash TEXT NOT NULL DEFAULT '',
    document {{blob}},
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only supplier_invoices}}
--;
CREATE INDEX supplier_invoices_number ON supplier_invoices (supplier_id, number_fold)
--;
CREATE INDEX supplier_invoices_due ON supplier_invoices (due_on)
--;
CREATE TABLE supplier_invoice_lines (
    id {{pk}},
    invoice_id {{int}} NOT NULL REFERENCES supplier_invoices (id),
    position {{int}} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('goods', 'deposit', 'transport', 'other')),
    product_id {{int}} REFERENCES products (id),
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    quantity_milli {{int}},
    price_e4 {{int}},
    net_cents {{int}} NOT NULL,
    category TEXT NOT NULL,
    vat_bp {{int}} NOT NULL,
    UNIQUE (invoice_id, position)
){{strict}}
--;
{{append_only supplier_invoice_lines}}
--;
CREATE TABLE supplier_invoice_vat (
    id {{pk}},
    invoice_id {{int}} NOT NULL REFERENCES supplier_invoices (id),
    position {{int}} NOT NULL,
    category TEXT NOT NULL,
    vat_bp {{int}} NOT NULL,
    base_cents {{int}} NOT NULL,
    vat_cents {{int}} NOT NULL,
    UNIQUE (invoice_id, position)
){{strict}}
--;
{{append_only supplier_invoice_vat}}
--;
-- The receptions that an invoice asks money for.
CREATE TABLE supplier_invoice_deliveries (
    id {{pk}},
    invoice_id {{int}} NOT NULL REFERENCES supplier_invoices (id),
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    UNIQUE (invoice_id, delivery_id)
){{strict}}
--;
{{append_only supplier_invoice_deliveries}}
--;
CREATE INDEX supplier_invoice_deliveries_delivery ON supplier_invoice_deliveries (delivery_id)
--;
-- What it differs by from orders and receptions. `invoiced` and `expected` are thousandths, ten
-- thousandths of a euro, cents or basis points, as the kind says.
CREATE TABLE supplier_invoice_differences (
    id {{pk}},
    invoice_id {{int}} NOT NULL REFERENCES supplier_invoices (id),
    position {{int}} NOT NULL,
    kind TEXT NOT NULL,
    line {{int}} NOT NULL DEFAULT 0,
    product_id {{int}} REFERENCES products (id),
    name TEXT NOT NULL DEFAULT '',
    invoiced {{int}} NOT NULL DEFAULT 0,
    expected {{int}} NOT NULL DEFAULT 0,
    amount_cents {{int}} NOT NULL DEFAULT 0,
    UNIQUE (invoice_id, position)
){{strict}}
--;
{{append_only supplier_invoice_differences}}
--;
-- An invoice posted by mistake is undone once, by a counter entry.
CREATE TABLE supplier_invoice_reversals (
    id {{pk}},
    invoice_id {{int}} NOT NULL UNIQUE REFERENCES supplier_invoices (id),
    day TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only supplier_invoice_reversals}}
