-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries that came from another program's file: what they were called there, so that the same
-- file read again adds nothing.
CREATE TABLE imported_entries (
    identity TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    entry_id {{int}} NOT NULL UNIQUE REFERENCES journal_entries (id),
    file_name TEXT NOT NULL
){{strict}}
--;
-- VAT returns that were sent: what their days hold on VAT accounts is fixed from then on.
CREATE TABLE vat_returns (
    id {{pk}},
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL UNIQUE,
    entry_id {{int}} REFERENCES journal_entries (id),
    credit_before_euros {{int}} NOT NULL,
    declared_at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    CHECK (from_on <= to_on)
){{strict}}
--;
-- A supplier's document is looked for before it is entered again.
CREATE INDEX journal_entries_piece ON journal_entries (piece_ref)
