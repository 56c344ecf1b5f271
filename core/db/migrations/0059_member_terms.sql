-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the rules of shifts ask of members and households, by day of effect, where the members' own
-- room reads it: the rules themselves stand a floor above.
CREATE TABLE member_terms (
    id {{pk}},
    valid_from TEXT NOT NULL,
    beneficiaries {{int}} NOT NULL,
    shares_needed {{int}} NOT NULL
){{strict}}
--;
INSERT INTO member_terms (valid_from, beneficiaries, shares_needed)
WITH RECURSIVE persons(number) AS (
    SELECT 0 UNION ALL SELECT number + 1 FROM persons WHERE number < 100)
SELECT p.valid_from, n.number, 0
FROM shift_policies p JOIN persons n
    ON p.rules LIKE '%"beneficiaries":' || CAST(n.number AS TEXT) || ',%'
ORDER BY p.id
