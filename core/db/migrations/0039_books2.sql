-- SPDX-License-Identifier: GPL-3.0-or-later
-- When VAT on services counts: as they are invoiced, or as they are paid.
CREATE TABLE vat_terms (
    kind TEXT PRIMARY KEY CHECK (kind = 'services_sold' OR kind = 'services_bought'),
    on_receipts {{int}} NOT NULL CHECK (on_receipts IN (0, 1))
){{strict}}
--;
-- What part of the VAT on some accounts is deducted, from a day on.
CREATE TABLE vat_shares (
    account TEXT NOT NULL,
    from_on TEXT NOT NULL,
    share_bp {{int}} NOT NULL CHECK (share_bp BETWEEN 0 AND 10000),
    PRIMARY KEY (account, from_on)
){{strict}}
--;
-- A payment that settles a part of what is owed: the payment is used up, the rest stays open.
-- Gone once the last part came and all of them settle each other.
CREATE TABLE part_settlements (
    paid_line_id {{int}} PRIMARY KEY REFERENCES journal_lines (id),
    owed_line_id {{int}} NOT NULL REFERENCES journal_lines (id),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX part_settlements_owed ON part_settlements (owed_line_id)
--;
-- What the shop does, and which accounts say what it costs and brings in: each account, or all
-- that begin so, gives a share of itself to activities.
CREATE TABLE activities (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    closed {{int}} NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
){{strict}}
--;
CREATE TABLE activity_shares (
    account TEXT NOT NULL,
    activity TEXT NOT NULL REFERENCES activities (code),
    share_bp {{int}} NOT NULL CHECK (share_bp BETWEEN 1 AND 10000),
    PRIMARY KEY (account, activity)
){{strict}}
--;
-- Accounts of VAT that the buyer owes or that waits, for shops that have their chart already.
INSERT INTO accounts (number, label, label_fold, parent, third_party, ours, closed)
SELECT n.number, n.label, n.label_fold, n.parent, 0, 1, 0 FROM (
    SELECT '44521' AS number, 'TVA due intracommunautaire à 5,5 %' AS label,
        'tva due intracommunautaire a 5,5 %' AS label_fold, '4452' AS parent, '4452' AS below
    UNION ALL SELECT '44522', 'TVA due intracommunautaire à 10 %',
        'tva due intracommunautaire a 10 %', '4452', '4452'
    UNION ALL SELECT '44523', 'TVA due intracommunautaire à 20 %',
        'tva due intracommunautaire a 20 %', '4452', '4452'
    UNION ALL SELECT '44524', 'TVA due intracommunautaire à 2,1 %',
        'tva due intracommunautaire a 2,1 %', '4452', '4452'
    UNION ALL SELECT '445662', 'TVA déductible sur acquisitions intracommunautaires',
        'tva deductible sur acquisitions intracommunautaires', '44566', '4456'
    UNION ALL SELECT '445663', 'TVA déductible sur importations',
        'tva deductible sur importations', '44566', '4456'
    UNION ALL SELECT '445715', 'TVA due sur importations à 2,1 %',
        'tva due sur importations a 2,1 %', '44571', '4457'
    UNION ALL SELECT '445716', 'TVA due sur importations à 5,5 %',
        'tva due sur importations a 5,5 %', '44571', '4457'
    UNION ALL SELECT '445717', 'TVA due sur importations à 10 %',
        'tva due sur importations a 10 %', '44571', '4457'
    UNION ALL SELECT '445718', 'TVA due sur importations à 20 %',
        'tva due sur importations a 20 %', '44571', '4457'
    UNION ALL SELECT '445719', 'TVA due sur services de prestataires étrangers à 20 %',
        'tva due sur services de prestataires etrangers a 20 %', '44571', '4457'
    UNION ALL SELECT '44588', 'TVA en attente de paiement',
        'tva en attente de paiement', '4458', '4458'
    UNION ALL SELECT '445881', 'TVA déductible en attente de paiement',
        'tva deductible en attente de paiement', '44588', '4458'
    UNION ALL SELECT '445882', 'TVA collectée en attente d’encaissement à 5,5 %',
        'tva collectee en attente d''encaissement a 5,5 %', '44588', '4458'
    UNION ALL SELECT '445883', 'TVA collectée en attente d’encaissement à 10 %',
        'tva collectee en attente d''encaissement a 10 %', '44588', '4458'
    UNION ALL SELECT '445884', 'TVA collectée en attente d’encaissement à 20 %',
        'tva collectee en attente d''encaissement a 20 %', '44588', '4458'
    UNION ALL SELECT '445885', 'TVA collectée en attente d’encaissement à 2,1 %',
        'tva collectee en attente d''encaissement a 2,1 %', '44588', '4458'
) AS n
WHERE EXISTS (SELECT 1 FROM accounts a WHERE a.number = n.below)
    AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.number = n.number)
