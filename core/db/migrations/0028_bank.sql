-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shop's accounts at banks. The ledger account of each is asked once, then kept by its IBAN.
CREATE TABLE bank_accounts (
    id {{pk}},
    identity TEXT NOT NULL UNIQUE,
    iban TEXT NOT NULL DEFAULT '',
    bank TEXT NOT NULL DEFAULT '',
    branch TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    ledger TEXT NOT NULL DEFAULT '',
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- What a bank said, once: days and amounts, sealed. Words that may name a person stand apart.
CREATE TABLE bank_statements (
    id {{pk}},
    account_id {{int}} NOT NULL REFERENCES bank_accounts (id),
    format TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    opening_cents {{int}},
    closing_cents {{int}},
    closing_on TEXT NOT NULL,
    line_count {{int}} NOT NULL CHECK (line_count >= 0),
    sum_cents {{int}} NOT NULL,
    file_sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only bank_statements}}
--;
CREATE INDEX bank_statements_account ON bank_statements (account_id, closing_on)
--;
CREATE TABLE bank_lines (
    id {{pk}},
    statement_id {{int}} NOT NULL REFERENCES bank_statements (id),
    position {{int}} NOT NULL,
    account_id {{int}} NOT NULL REFERENCES bank_accounts (id),
    identity TEXT NOT NULL,
    booked_on TEXT NOT NULL,
    value_on TEXT,
    amount_cents {{int}} NOT NULL,
    UNIQUE (account_id, identity),
    UNIQUE (statement_id, position)
){{strict}}
--;
{{append_only bank_lines}}
--;
CREATE INDEX bank_lines_day ON bank_lines (account_id, booked_on, id)
--;
CREATE TABLE bank_line_texts (
    line_id {{int}} PRIMARY KEY REFERENCES bank_lines (id),
    label TEXT NOT NULL,
    details TEXT NOT NULL DEFAULT '',
    party TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    parts TEXT NOT NULL DEFAULT ''
){{strict}}
--;
-- What belongs together: lines of the bank and lines of the journal that say the same.
CREATE TABLE bank_groups (
    id {{pk}},
    account_id {{int}} NOT NULL REFERENCES bank_accounts (id),
    kind TEXT NOT NULL CHECK (kind IN ('match', 'posted')),
    entry_id {{int}} REFERENCES journal_entries (id),
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE TABLE bank_group_lines (
    line_id {{int}} PRIMARY KEY REFERENCES bank_lines (id),
    group_id {{int}} NOT NULL REFERENCES bank_groups (id)
){{strict}}
--;
CREATE INDEX bank_group_lines_group ON bank_group_lines (group_id)
--;
CREATE TABLE bank_group_entries (
    journal_line_id {{int}} PRIMARY KEY REFERENCES journal_lines (id),
    group_id {{int}} NOT NULL REFERENCES bank_groups (id)
){{strict}}
--;
CREATE INDEX bank_group_entries_group ON bank_group_entries (group_id)
--;
-- Where lines with these words went before. Proposed once they went there twice.
CREATE TABLE bank_rules (
    id {{pk}},
    words TEXT NOT NULL,
    is_credit {{int}} NOT NULL CHECK (is_credit IN (0, 1)),
    account TEXT NOT NULL REFERENCES accounts (number),
    third_party TEXT NOT NULL DEFAULT '',
    vat_bp {{int}} NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    uses {{int}} NOT NULL DEFAULT 0,
    is_off {{int}} NOT NULL DEFAULT 0 CHECK (is_off IN (0, 1)),
    revision {{int}} NOT NULL DEFAULT 1,
    UNIQUE (words, is_credit)
){{strict}}
--;
-- Columns of a bank's tables, taught once.
CREATE TABLE bank_mappings (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
){{strict}}
--;
-- What payment services sent to the bank at once, and what they kept.
CREATE TABLE bank_payouts (
    id {{pk}},
    provider TEXT NOT NULL,
    reference TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    gross_cents {{int}} NOT NULL,
    fee_cents {{int}} NOT NULL,
    payments {{int}} NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (number),
    group_id {{int}} REFERENCES bank_groups (id),
    UNIQUE (provider, reference)
){{strict}}
--;
CREATE INDEX bank_payouts_group ON bank_payouts (group_id)
--;
-- Bundles of cheques and bags of cash brought to the bank. Their drawers' names stand apart.
CREATE TABLE bank_deposits (
    id {{pk}},
    account_id {{int}} NOT NULL REFERENCES bank_accounts (id),
    kind TEXT NOT NULL CHECK (kind IN ('cheques', 'cash')),
    number {{int}} NOT NULL UNIQUE,
    made_on TEXT NOT NULL,
    item_count {{int}} NOT NULL CHECK (item_count > 0),
    amount_cents {{int}} NOT NULL CHECK (amount_cents > 0),
    entry_id {{int}} NOT NULL REFERENCES journal_entries (id),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only bank_deposits}}
--;
CREATE TABLE bank_deposit_items (
    deposit_id {{int}} NOT NULL REFERENCES bank_deposits (id),
    position {{int}} NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    amount_cents {{int}} NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (deposit_id, position)
){{strict}}
--;
-- Days at which bank and books were found to say the same.
CREATE TABLE bank_reconciliations (
    id {{pk}},
    account_id {{int}} NOT NULL REFERENCES bank_accounts (id),
    closed_on TEXT NOT NULL,
    bank_cents {{int}} NOT NULL,
    ledger_cents {{int}} NOT NULL,
    pending_cents {{int}} NOT NULL,
    line_count {{int}} NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only bank_reconciliations}}
--;
CREATE INDEX bank_reconciliations_account ON bank_reconciliations (account_id, closed_on)
