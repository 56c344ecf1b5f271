-- SPDX-License-Identifier: GPL-3.0-or-later
-- The chart lies in the order of its numbers: a label is one search away and not two.
{{rebuild}}CREATE TABLE accounts_by_key (
    number TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    label_fold TEXT NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    third_party {{int}} NOT NULL DEFAULT 0 CHECK (third_party IN (0, 1)),
    ours {{int}} NOT NULL DEFAULT 0 CHECK (ours IN (0, 1)),
    closed {{int}} NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
){{strict_by_key}}
--;
{{rebuild}}INSERT INTO accounts_by_key
    (number, label, label_fold, parent, third_party, ours, closed)
SELECT number, label, label_fold, parent, third_party, ours, closed FROM accounts
--;
{{rebuild}}DROP TABLE accounts
--;
{{rebuild}}ALTER TABLE accounts_by_key RENAME TO accounts
--;
-- The month of a kept balance is a number, 202603, and is compared as one.
CREATE TABLE account_balances_of_month (
    account TEXT NOT NULL REFERENCES accounts (number),
    month {{int}} NOT NULL,
    debit_cents {{int}} NOT NULL,
    credit_cents {{int}} NOT NULL,
    PRIMARY KEY (account, month)
){{strict_by_key}}
--;
INSERT INTO account_balances_of_month (account, month, debit_cents, credit_cents)
SELECT account, CAST(REPLACE(month, '-', '') AS {{int}}), debit_cents, credit_cents
FROM account_balances
--;
DROP TABLE account_balances
--;
ALTER TABLE account_balances_of_month RENAME TO account_balances
--;
-- What was imported is found by its identity, which stands once and not twice.
{{rebuild}}CREATE TABLE imported_entries_by_key (
    identity TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    entry_id {{int}} NOT NULL UNIQUE REFERENCES journal_entries (id),
    file_name TEXT NOT NULL
){{strict_by_key}}
--;
{{rebuild}}INSERT INTO imported_entries_by_key (identity, digest, entry_id, file_name)
SELECT identity, digest, entry_id, file_name FROM imported_entries
--;
{{rebuild}}DROP TABLE imported_entries
--;
{{rebuild}}ALTER TABLE imported_entries_by_key RENAME TO imported_entries
--;
-- Which years begin with opening entries is asked at every trial balance; the others of the day
-- are not looked at.
CREATE INDEX journal_entries_opening ON journal_entries (entry_on) WHERE journal = 'AN'
