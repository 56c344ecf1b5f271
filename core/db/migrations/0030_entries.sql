-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom the books are about: suppliers and others the shop owes or who owe it. Members are named in
-- entries by their number alone and stand here only where somebody typed them.
CREATE TABLE third_parties (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind = 'supplier' OR kind = 'customer' OR kind = 'member' OR kind = 'other'),
    account TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    iban TEXT NOT NULL DEFAULT '',
    bic TEXT NOT NULL DEFAULT '',
    terms_days {{int}} NOT NULL DEFAULT 30 CHECK (terms_days BETWEEN 0 AND 365),
    closed {{int}} NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
INSERT INTO third_parties (code, name, kind, account, email, terms_days)
SELECT code, name, 'supplier', '401', email, terms_days FROM suppliers
--;
-- Finds what is open with somebody, and a document number that was posted before.
CREATE INDEX journal_lines_party ON journal_lines (third_party, account, entry_on)
    WHERE third_party <> ''
--;
-- Entries that are being typed, and models to type others from.
CREATE TABLE entry_drafts (
    id {{pk}},
    kind TEXT NOT NULL CHECK (kind = 'draft' OR kind = 'template'),
    name TEXT NOT NULL DEFAULT '',
    user_id {{int}} NOT NULL REFERENCES users (id),
    journal TEXT NOT NULL,
    entry_on TEXT NOT NULL,
    piece_ref TEXT NOT NULL,
    due_on TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
CREATE TABLE entry_draft_lines (
    draft_id {{int}} NOT NULL REFERENCES entry_drafts (id),
    position {{int}} NOT NULL,
    account TEXT NOT NULL,
    third_party TEXT NOT NULL,
    label TEXT NOT NULL,
    debit_cents {{int}} NOT NULL,
    credit_cents {{int}} NOT NULL,
    PRIMARY KEY (draft_id, position)
){{strict}}
--;
-- When what an entry owes is due: may be agreed anew at any time.
CREATE TABLE entry_terms (
    entry_id {{int}} PRIMARY KEY REFERENCES journal_entries (id),
    due_on TEXT NOT NULL
){{strict}}
--;
-- Lines of an account and a third party that settle each other (lettrage); the letter is the
-- number in the alphabet.
CREATE TABLE matchings (
    id {{pk}},
    account TEXT NOT NULL REFERENCES accounts (number),
    third_party TEXT NOT NULL,
    number {{int}} NOT NULL CHECK (number > 0),
    matched_on TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    UNIQUE (account, third_party, number)
){{strict}}
--;
CREATE TABLE matching_lines (
    line_id {{int}} PRIMARY KEY REFERENCES journal_lines (id),
    matching_id {{int}} NOT NULL REFERENCES matchings (id)
){{strict}}
--;
CREATE INDEX matching_lines_matching ON matching_lines (matching_id)
--;
-- Papers of an entry, or of a draft that becomes one.
CREATE TABLE entry_attachments (
    id {{pk}},
    entry_id {{int}} REFERENCES journal_entries (id),
    draft_id {{int}} REFERENCES entry_drafts (id),
    name TEXT NOT NULL,
    media TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes {{blob}} NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    withdrawn_at TEXT NOT NULL DEFAULT '',
    withdrawn_by {{int}} REFERENCES users (id)
){{strict}}
--;
CREATE INDEX entry_attachments_entry ON entry_attachments (entry_id)
--;
CREATE INDEX entry_attachments_draft ON entry_attachments (draft_id)
--;
-- Entries that come back: a template every so many months, or one amount spread over months.
CREATE TABLE entry_schedules (
    id {{pk}},
    template_id {{int}} NOT NULL REFERENCES entry_drafts (id),
    kind TEXT NOT NULL CHECK (kind = 'recurring' OR kind = 'spread'),
    every_months {{int}} NOT NULL CHECK (every_months BETWEEN 1 AND 12),
    first_on TEXT NOT NULL,
    parts {{int}} NOT NULL DEFAULT 0 CHECK (parts >= 0),
    done {{int}} NOT NULL DEFAULT 0 CHECK (done >= 0),
    stopped {{int}} NOT NULL DEFAULT 0 CHECK (stopped IN (0, 1)),
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE TABLE budget_lines (
    fiscal_year_id {{int}} NOT NULL REFERENCES fiscal_years (id),
    account TEXT NOT NULL,
    amount_cents {{int}} NOT NULL,
    PRIMARY KEY (fiscal_year_id, account)
){{strict}}
--;
-- The bank accounts that the shop pays from.
CREATE TABLE payment_accounts (
    account TEXT PRIMARY KEY REFERENCES accounts (number),
    holder TEXT NOT NULL,
    iban TEXT NOT NULL,
    bic TEXT NOT NULL DEFAULT '',
    next_cheque TEXT NOT NULL DEFAULT ''
){{strict}}
--;
CREATE TABLE payment_runs (
    id {{pk}},
    kind TEXT NOT NULL CHECK (kind = 'transfer' OR kind = 'cheque'),
    account TEXT NOT NULL REFERENCES payment_accounts (account),
    execute_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'draft' OR state = 'done' OR state = 'cancelled'),
    message_id TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE TABLE payment_run_lines (
    run_id {{int}} NOT NULL REFERENCES payment_runs (id),
    position {{int}} NOT NULL,
    account TEXT NOT NULL,
    third_party TEXT NOT NULL,
    name TEXT NOT NULL,
    iban TEXT NOT NULL,
    bic TEXT NOT NULL,
    amount_cents {{int}} NOT NULL CHECK (amount_cents > 0),
    reference TEXT NOT NULL,
    cheque TEXT NOT NULL DEFAULT '',
    entry_id {{int}} REFERENCES journal_entries (id),
    PRIMARY KEY (run_id, position)
){{strict}}
--;
-- The open lines that a payment settles.
CREATE TABLE payment_run_items (
    run_id {{int}} NOT NULL REFERENCES payment_runs (id),
    line_id {{int}} NOT NULL REFERENCES journal_lines (id),
    position {{int}} NOT NULL,
    PRIMARY KEY (run_id, line_id)
){{strict}}
--;
CREATE INDEX payment_run_items_line ON payment_run_items (line_id)
--;
-- Equipment, written off in equal parts over its life.
CREATE TABLE assets (
    id {{pk}},
    name TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (number),
    depreciation_account TEXT NOT NULL REFERENCES accounts (number),
    charge_account TEXT NOT NULL REFERENCES accounts (number),
    cost_cents {{int}} NOT NULL CHECK (cost_cents > 0),
    in_service_on TEXT NOT NULL,
    months {{int}} NOT NULL CHECK (months BETWEEN 1 AND 600),
    gone_on TEXT NOT NULL DEFAULT '',
    gone_why TEXT NOT NULL DEFAULT '',
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
-- Loans, paid back by equal instalments a month: from a bank, or from a member.
CREATE TABLE loans (
    id {{pk}},
    name TEXT NOT NULL,
    third_party TEXT NOT NULL DEFAULT '',
    account TEXT NOT NULL REFERENCES accounts (number),
    interest_account TEXT NOT NULL REFERENCES accounts (number),
    bank_account TEXT NOT NULL REFERENCES accounts (number),
    principal_cents {{int}} NOT NULL CHECK (principal_cents > 0),
    rate_bp {{int}} NOT NULL CHECK (rate_bp BETWEEN 0 AND 5000),
    first_on TEXT NOT NULL,
    instalments {{int}} NOT NULL CHECK (instalments BETWEEN 1 AND 600),
    done {{int}} NOT NULL DEFAULT 0 CHECK (done >= 0),
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE TABLE reminders (
    id {{pk}},
    third_party TEXT NOT NULL,
    level {{int}} NOT NULL CHECK (level BETWEEN 1 AND 3),
    amount_cents {{int}} NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
-- What a treasurer says is done when a month is closed, where the file cannot know it by itself.
CREATE TABLE month_ticks (
    month TEXT NOT NULL,
    item TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    PRIMARY KEY (month, item)
){{strict}}
