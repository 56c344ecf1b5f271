-- SPDX-License-Identifier: GPL-3.0-or-later
-- When VAT on services counts: as they are invoiced, or as they are paid.
CREATE TABLE vat_terms (
    kind TEXT PRIMARY KEY CHECK (kind = 'services_sold' OR kind = 'services_bought'),
    on_receipts {{int}} NOT NULL CHECK (on_receipts IN (0, 1))
){{strict}}
--;
-- What part of the VAT on some accounts is deducted, from a day on.
CREATE TABLE vat_shares (
    account TEXT NOT NULL,
    from_on TEXT NOT NULL,
    share_bp {{int}} NOT NULL CHECK (share_bp BETWEEN 0 AND 10000),
    PRIMARY KEY (account, from_on)
){{strict}}
--;
-- A payment that settles a part of what is owed: the payment is used up, the rest stays open.
-- Gone once the last part came and all of them settle each other.
CREATE TABLE part_settlements (
    paid_line_id {{int}} PRIMARY KEY REFERENCES journal_lines (id),
    owed_line_id {{int}} NOT NULL REFERENCES journal_lines (id),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX part_settlements_owed ON part_settlements (owed_line_id)
--;
-- What the shop does, and which accounts say what it costs and brings in: each account, or all
-- that begin so, gives a share of itself to activities.
CREATE TABLE activities (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    closed {{int}} NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
){{strict}}
--;
CREATE TABLE activity_shares (
    account TEXT NOT NULL,
    activity TEXT NOT NULL REFERENCES activities (code),
    share_bp {{int}} NOT NULL CHECK (share_bp BETWEEN 1 AND 10000),
    PRIMARY KEY (account, activity)
){{strict}}
