-- SPDX-License-Identifier: GPL-3.0-or-later
-- What waits to be printed or mailed: drafts, gone some time after they were sent.
CREATE TABLE outbox (
    id {{pk}},
    kind TEXT NOT NULL CHECK (kind IN ('print', 'mail')),
    target TEXT NOT NULL,
    title TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id {{int}} NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'given_up')),
    doubtful {{int}} NOT NULL DEFAULT 0 CHECK (doubtful IN (0, 1)),
    attempts {{int}} NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '',
    user_id {{int}} NOT NULL REFERENCES users (id),
    created_at TEXT NOT NULL,
    tried_at TEXT NOT NULL DEFAULT '',
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
CREATE INDEX outbox_state ON outbox (state, id)
--;
-- The server that takes the shop's mails. Its password is a private file of each computer.
CREATE TABLE mail_server (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    host TEXT NOT NULL DEFAULT '',
    port {{int}} NOT NULL DEFAULT 465,
    security TEXT NOT NULL DEFAULT 'tls' CHECK (security IN ('none', 'starttls', 'tls')),
    user_name TEXT NOT NULL DEFAULT '',
    from_address TEXT NOT NULL DEFAULT '',
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
INSERT INTO mail_server (id) VALUES (1)
--;
-- What papers say of the shop beside its name.
CREATE TABLE shop_papers (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    siret TEXT NOT NULL DEFAULT '',
    vat_number TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    greeting TEXT NOT NULL DEFAULT '',
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
INSERT INTO shop_papers (id) VALUES (1)
