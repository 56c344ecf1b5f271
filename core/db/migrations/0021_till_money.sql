-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a member pays at the till besides goods (shares, the yearly fee, a top-up, a gift), what
-- each till takes, hand-overs of a drawer, and tickets that put right an earlier one.
CREATE TABLE ticket_lines_wide (
    id {{pk}},
    ticket_id {{int}} NOT NULL REFERENCES tickets (id),
    position {{int}} NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind = 'product' OR kind = 'deposit_out' OR kind = 'deposit_in' OR kind = 'share' OR
        kind = 'fee' OR kind = 'top_up' OR kind = 'gift'),
    product_id {{int}} REFERENCES products (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity_milli {{int}} NOT NULL,
    unit_price_cents {{int}} NOT NULL,
    discount_cents {{int}} NOT NULL DEFAULT 0,
    gross_cents {{int}} NOT NULL,
    vat_code TEXT NOT NULL,
    vat_category TEXT NOT NULL,
    vat_bp {{int}} NOT NULL,
    family_id {{int}},
    reason TEXT NOT NULL DEFAULT '',
    refunds_position {{int}} NOT NULL DEFAULT 0,
    restocked {{int}} NOT NULL DEFAULT 0 CHECK (restocked IN (0, 1)),
    UNIQUE (ticket_id, position)
){{strict}}
--;
INSERT INTO ticket_lines_wide
    (id, ticket_id, position, kind, product_id, code, name, unit, quantity_milli,
     unit_price_cents, discount_cents, gross_cents, vat_code, vat_category, vat_bp, family_id,
     reason, refunds_position, restocked)
SELECT id, ticket_id, position, kind, product_id, code, name, unit, quantity_milli,
    unit_price_cents, discount_cents, gross_cents, vat_code, vat_category, vat_bp, family_id,
    reason, refunds_position, restocked
FROM ticket_lines
--;
DROP TABLE ticket_lines
--;
ALTER TABLE ticket_lines_wide RENAME TO ticket_lines
--;
{{resume ticket_lines}}
--;
{{append_only ticket_lines}}
--;
-- The ticket whose payment, member or article a sale puts right; of a cheque, its number and bank.
ALTER TABLE tickets ADD COLUMN corrects_id {{int}} REFERENCES tickets (id)
--;
ALTER TABLE ticket_payments ADD COLUMN reference TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX tickets_corrects ON tickets (corrects_id) WHERE corrects_id IS NOT NULL
--;
-- What members paid on their shares: for shares taken with the payment, and of what they owed.
CREATE TABLE share_payments (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    day TEXT NOT NULL,
    shares {{int}} NOT NULL,
    fresh_cents {{int}} NOT NULL,
    owed_cents {{int}} NOT NULL,
    undoes_id {{int}} REFERENCES share_payments (id),
    source_kind TEXT NOT NULL,
    source_id {{int}} NOT NULL,
    source_line {{int}} NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    CHECK (fresh_cents <> 0 OR owed_cents <> 0)
){{strict}}
--;
{{append_only share_payments}}
--;
CREATE INDEX share_payments_member ON share_payments (member_id, id)
--;
CREATE INDEX share_payments_source ON share_payments (source_kind, source_id)
--;
CREATE INDEX share_payments_undoes ON share_payments (undoes_id) WHERE undoes_id IS NOT NULL
--;
-- Yearly fees paid (+) and given back (-), by the first day of the year they are for.
CREATE TABLE fee_payments (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    year_on TEXT NOT NULL,
    amount_cents {{int}} NOT NULL CHECK (amount_cents <> 0),
    source_kind TEXT NOT NULL,
    source_id {{int}} NOT NULL,
    source_line {{int}} NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only fee_payments}}
--;
CREATE INDEX fee_payments_member ON fee_payments (member_id, year_on)
--;
CREATE INDEX fee_payments_source ON fee_payments (source_kind, source_id, source_line)
--;
-- The yearly fee (0: none) and how far below 0 a member's account may go. Without a row: none, 0.
CREATE TABLE member_money_terms (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    fee_cents {{int}} NOT NULL DEFAULT 0 CHECK (fee_cents >= 0),
    account_floor_cents {{int}} NOT NULL DEFAULT 0 CHECK (account_floor_cents <= 0),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- What a till takes and asks. `drop_from_cents`: with more cash than this in its drawer it asks to
-- take some to the safe (0: never). `refund_limit_cents`: more given back asks a second person
-- (0: never).
CREATE TABLE till_terms (
    till_id {{int}} PRIMARY KEY REFERENCES tills (id),
    takes_cash {{int}} NOT NULL DEFAULT 1 CHECK (takes_cash IN (0, 1)),
    asks_card {{int}} NOT NULL DEFAULT 0 CHECK (asks_card IN (0, 1)),
    drop_from_cents {{int}} NOT NULL DEFAULT 0 CHECK (drop_from_cents >= 0),
    refund_limit_cents {{int}} NOT NULL DEFAULT 0 CHECK (refund_limit_cents >= 0),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
-- The number of the sealed bag that cash taken out went into.
ALTER TABLE till_cash_moves ADD COLUMN bag TEXT NOT NULL DEFAULT ''
--;
-- A drawer handed from one cashier to the next within a session, with what was counted then.
CREATE TABLE till_handovers (
    id {{pk}},
    session_id {{int}} NOT NULL REFERENCES till_sessions (id),
    from_user_id {{int}} NOT NULL REFERENCES users (id),
    user_id {{int}} NOT NULL REFERENCES users (id),
    expected_cents {{int}} NOT NULL,
    counted_cents {{int}} NOT NULL CHECK (counted_cents >= 0),
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL
){{strict}}
--;
{{append_only till_handovers}}
--;
CREATE INDEX till_handovers_session ON till_handovers (session_id, id)
