-- SPDX-License-Identifier: GPL-3.0-or-later
-- The kept balances lie in the order of their key: one tree to write and to read where there were
-- two, and the trial balance reads it from end to end.
CREATE TABLE account_balances_by_key (
    account TEXT NOT NULL REFERENCES accounts (number),
    month TEXT NOT NULL,
    debit_cents {{int}} NOT NULL,
    credit_cents {{int}} NOT NULL,
    PRIMARY KEY (account, month)
){{strict_by_key}}
--;
INSERT INTO account_balances_by_key (account, month, debit_cents, credit_cents)
SELECT account, month, debit_cents, credit_cents FROM account_balances
--;
DROP TABLE account_balances
--;
ALTER TABLE account_balances_by_key RENAME TO account_balances
--;
-- The same lines as before; of a list of words SQLite makes a table at each line that is written.
DROP INDEX ticket_lines_dues
--;
CREATE INDEX ticket_lines_dues ON ticket_lines (ticket_id)
    WHERE kind = 'share' OR kind = 'fee' OR kind = 'top_up' OR kind = 'gift'
