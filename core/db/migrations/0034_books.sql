-- When one line of an entry is due, where its lines are due on different days: documents that were
-- open before the shop came to this program. It goes before what entry_terms says.
CREATE TABLE line_terms (
    line_id {{int}} PRIMARY KEY REFERENCES journal_lines (id),
    due_on TEXT NOT NULL
){{strict}}
--;
-- Opening balances while they are typed, over days if need be; gone once they are posted.
CREATE TABLE opening_lines (
    position {{int}} PRIMARY KEY,
    account TEXT NOT NULL,
    third_party TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL DEFAULT '',
    debit_cents {{int}} NOT NULL,
    credit_cents {{int}} NOT NULL
){{strict}}
