-- SPDX-License-Identifier: GPL-3.0-or-later
-- Invoices to customers that are being written; gone once issued.
CREATE TABLE sales_invoice_drafts (
    id {{pk}},
    content TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- Whom one asks for at a supplier's.
CREATE TABLE supplier_contacts (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    position {{int}} NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    UNIQUE (supplier_id, position)
){{strict}}
--;
-- How a supplier wants the shop's orders: the columns of the file in their order, each with the
-- supplier's own heading.
CREATE TABLE supplier_order_files (
    supplier_id {{int}} PRIMARY KEY REFERENCES suppliers (id),
    columns TEXT NOT NULL,
    journey TEXT NOT NULL DEFAULT ''
){{strict}}
--;
-- How the tables of a supplier's invoices are read, learnt from one that a person explained.
CREATE TABLE supplier_invoice_mappings (
    supplier_id {{int}} PRIMARY KEY REFERENCES suppliers (id),
    content TEXT NOT NULL
){{strict}}
--;
-- The supplier was asked where an order stays.
CREATE TABLE supplier_order_reminders (
    id {{pk}},
    order_id {{int}} NOT NULL REFERENCES supplier_orders (id),
    note TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX supplier_order_reminders_order ON supplier_order_reminders (order_id, id)
--;
-- What a supplier said would be missing of a line, and whether it comes later. The last word
-- stands.
CREATE TABLE supplier_order_shortages (
    order_line_id {{int}} PRIMARY KEY REFERENCES supplier_order_lines (id),
    missing_milli {{int}} NOT NULL CHECK (missing_milli >= 0),
    comes_later {{int}} NOT NULL CHECK (comes_later IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
