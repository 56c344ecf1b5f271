-- SPDX-License-Identifier: GPL-3.0-or-later
-- The document that counters a finished delivery, and why it was made.
ALTER TABLE deliveries ADD COLUMN reverses_id {{int}} REFERENCES deliveries (id)
--;
ALTER TABLE deliveries ADD COLUMN reason TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX deliveries_reverses ON deliveries (reverses_id)
