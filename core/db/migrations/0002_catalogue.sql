-- The catalogue: all that is known of a product beside what the till reads at each scan, where
-- it comes from, who changed what, and the labels to print.
-- Coordinates are millionths of a degree (e6); a net content is thousandths of its unit (milli).

-- == Where things come from =======================================================================
ALTER TABLE shop ADD COLUMN latitude_e6 {{int}}
    CHECK (latitude_e6 BETWEEN -90000000 AND 90000000)
--;
ALTER TABLE shop ADD COLUMN longitude_e6 {{int}}
    CHECK (longitude_e6 BETWEEN -180000000 AND 180000000)
--;
ALTER TABLE shop ADD COLUMN local_km {{int}} NOT NULL DEFAULT 150
    CHECK (local_km BETWEEN 1 AND 20000)
--;
CREATE TABLE producers (
    id {{pk}},
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL UNIQUE,
    place TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    latitude_e6 {{int}} CHECK (latitude_e6 BETWEEN -90000000 AND 90000000),
    longitude_e6 {{int}} CHECK (longitude_e6 BETWEEN -180000000 AND 180000000),
    notes TEXT NOT NULL DEFAULT '',
    revision {{int}} NOT NULL DEFAULT 1,
    CHECK ((latitude_e6 IS NULL) = (longitude_e6 IS NULL))
){{strict}}
--;
-- == The sheet of a product =======================================================================
-- A product without a row here has a blank sheet. `facts_from` and `facts_at` tell whose open data
-- filled it: the licence asks for their name wherever the facts are shown.
CREATE TABLE product_sheets (
    product_id {{int}} PRIMARY KEY REFERENCES products (id),
    till_name TEXT NOT NULL DEFAULT '',
    brand TEXT NOT NULL DEFAULT '',
    producer_id {{int}} REFERENCES producers (id),
    net_milli {{int}} NOT NULL DEFAULT 0 CHECK (net_milli >= 0),
    net_unit TEXT NOT NULL DEFAULT '' CHECK (net_unit IN ('', 'kg', 'l', 'piece')),
    storage TEXT NOT NULL DEFAULT '' CHECK (storage IN ('', 'dry', 'fresh', 'frozen')),
    shelf_life_days {{int}} NOT NULL DEFAULT 0 CHECK (shelf_life_days BETWEEN 0 AND 3660),
    origin_country TEXT NOT NULL DEFAULT '',
    origin_department TEXT NOT NULL DEFAULT '',
    origin_place TEXT NOT NULL DEFAULT '',
    latitude_e6 {{int}} CHECK (latitude_e6 BETWEEN -90000000 AND 90000000),
    longitude_e6 {{int}} CHECK (longitude_e6 BETWEEN -180000000 AND 180000000),
    ingredients TEXT NOT NULL DEFAULT '',
    allergens TEXT NOT NULL DEFAULT '',
    traces TEXT NOT NULL DEFAULT '',
    nutriscore TEXT NOT NULL DEFAULT '' CHECK (nutriscore IN ('', 'a', 'b', 'c', 'd', 'e')),
    deposit_cents {{int}} NOT NULL DEFAULT 0 CHECK (deposit_cents >= 0),
    tare_milli {{int}} NOT NULL DEFAULT 0 CHECK (tare_milli >= 0),
    reorder {{int}} NOT NULL DEFAULT 1 CHECK (reorder IN (0, 1)),
    stage TEXT NOT NULL DEFAULT 'permanent'
        CHECK (stage IN ('trial', 'permanent', 'seasonal', 'to_finish')),
    review_on TEXT,
    shelf TEXT NOT NULL DEFAULT '',
    facts_from TEXT NOT NULL DEFAULT '',
    facts_at TEXT,
    revision {{int}} NOT NULL DEFAULT 1,
    CHECK ((latitude_e6 IS NULL) = (longitude_e6 IS NULL))
){{strict}}
--;
CREATE INDEX product_sheets_producer ON product_sheets (producer_id)
--;
CREATE INDEX product_sheets_review ON product_sheets (review_on)
--;
-- The list filters 20,000 products at each key typed: all it asks stands in one index.
CREATE INDEX products_list ON products (name_fold, id, code, family_id, supplier_id, state)
--;
CREATE INDEX products_family ON products (family_id)
--;
CREATE INDEX products_supplier ON products (supplier_id)
--;
CREATE TABLE product_photos (
    product_id {{int}} PRIMARY KEY REFERENCES products (id),
    media TEXT NOT NULL CHECK (media IN ('image/jpeg', 'image/png')),
    width {{int}} NOT NULL CHECK (width BETWEEN 1 AND 1024),
    height {{int}} NOT NULL CHECK (height BETWEEN 1 AND 1024),
    bytes {{blob}} NOT NULL CHECK (length(bytes) BETWEEN 1 AND 262144),
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL
){{strict}}
--;
CREATE TABLE product_changes (
    id {{pk}},
    product_id {{int}} NOT NULL REFERENCES products (id),
    field TEXT NOT NULL,
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    source TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL
){{strict}}
--;
CREATE INDEX product_changes_product ON product_changes (product_id, id)
--;
{{append_only product_changes}}
--;
-- == Marks of quality =============================================================================
-- `open_tags` are the words by which Open Food Facts means the same mark.
CREATE TABLE labels (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('organic', 'fair', 'local', 'quality')),
    open_tags TEXT NOT NULL DEFAULT '',
    position {{int}} NOT NULL
){{strict}}
--;
CREATE TABLE product_labels (
    product_id {{int}} NOT NULL REFERENCES products (id),
    label TEXT NOT NULL REFERENCES labels (code),
    PRIMARY KEY (product_id, label)
){{strict}}
--;
CREATE INDEX product_labels_label ON product_labels (label, product_id)
--;
INSERT INTO labels (code, name, kind, open_tags, position) VALUES
    ('ab', 'AB', 'organic', 'fr:ab-agriculture-biologique', 1),
    ('eu-organic', 'Bio européen', 'organic', 'en:eu-organic en:organic', 2),
    ('demeter', 'Demeter', 'organic', 'en:demeter', 3),
    ('nature-progres', 'Nature & Progrès', 'organic', 'fr:nature-et-progres', 4),
    ('bio-coherence', 'Bio Cohérence', 'organic', 'fr:bio-coherence', 5),
    ('biodyvin', 'Biodyvin', 'organic', 'fr:biodyvin', 6),
    ('cosmos-organic', 'Cosmos Organic', 'organic', 'en:cosmos-organic', 7),
    ('fairtrade', 'Fairtrade Max Havelaar', 'fair',
        'en:max-havelaar en:fairtrade-international en:fair-trade', 10),
    ('spp', 'Symbole des producteurs paysans', 'fair', 'es:simbolo-de-pequenos-productores', 11),
    ('fair-for-life', 'Fair for Life', 'fair', 'en:fair-for-life', 12),
    ('wfto', 'WFTO', 'fair', 'en:world-fair-trade-organization', 13),
    ('biopartenaire', 'Biopartenaire', 'fair', 'fr:biopartenaire', 14),
    ('agri-ethique', 'Agri-Éthique', 'fair', 'fr:agri-ethique-france', 15),
    ('local', 'Produit local', 'local', 'fr:produit-local', 20),
    ('fermier', 'Produit fermier', 'local', 'fr:produit-fermier', 21),
    ('bienvenue-ferme', 'Bienvenue à la ferme', 'local', 'fr:bienvenue-a-la-ferme', 22),
    ('label-rouge', 'Label Rouge', 'quality', 'fr:label-rouge', 30),
    ('aop', 'AOP', 'quality', 'en:pdo fr:aop', 31),
    ('aoc', 'AOC', 'quality', 'fr:aoc', 32),
    ('igp', 'IGP', 'quality', 'en:pgi fr:igp', 33),
    ('stg', 'STG', 'quality', 'en:tsg', 34),
    ('msc', 'MSC', 'quality', 'en:sustainable-seafood-msc', 35),
    ('asc', 'ASC', 'quality', 'en:responsible-aquaculture-asc', 36),
    ('bleu-blanc-coeur', 'Bleu-Blanc-Cœur', 'quality', 'fr:bleu-blanc-coeur', 37),
    ('hve', 'Haute valeur environnementale', 'quality',
        'fr:haute-valeur-environnementale', 38)
--;
-- == Labels to print ==============================================================================
CREATE TABLE label_queue (
    id {{pk}},
    product_id {{int}} NOT NULL REFERENCES products (id),
    reason TEXT NOT NULL,
    due_on TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    printed_at TEXT
){{strict}}
--;
CREATE UNIQUE INDEX label_queue_waiting ON label_queue (product_id, due_on)
    WHERE printed_at IS NULL
--;
-- == What suppliers say ===========================================================================
ALTER TABLE supplier_items ADD COLUMN supplier_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE supplier_items ADD COLUMN minimum_milli {{int}} NOT NULL DEFAULT 0
    CHECK (minimum_milli >= 0)
--;
CREATE TABLE supplier_costs (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    product_id {{int}} NOT NULL REFERENCES products (id),
    from_on TEXT NOT NULL,
    cost_e4 {{int}} NOT NULL CHECK (cost_e4 >= 0),
    source TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    set_at TEXT NOT NULL
){{strict}}
--;
CREATE INDEX supplier_costs_product ON supplier_costs (product_id, supplier_id, id)
--;
{{append_only supplier_costs}}
--;
-- == A shop's own fields ==========================================================================
CREATE TABLE own_fields (
    id {{pk}},
    record_kind TEXT NOT NULL CHECK (record_kind IN ('product', 'supplier', 'producer', 'member')),
    position {{int}} NOT NULL CHECK (position BETWEEN 1 AND 10),
    name TEXT NOT NULL,
    value_kind TEXT NOT NULL CHECK (value_kind IN ('text', 'number', 'day', 'flag', 'choice')),
    choices TEXT NOT NULL DEFAULT '',
    UNIQUE (record_kind, position),
    UNIQUE (record_kind, name)
){{strict}}
--;
CREATE TABLE own_values (
    field_id {{int}} NOT NULL REFERENCES own_fields (id),
    record_id {{int}} NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (field_id, record_id)
){{strict}}
--;
-- == What a delivery looks up at each line ========================================================
CREATE INDEX supplier_items_reference ON supplier_items (supplier_id, reference)
--;
CREATE INDEX delivery_lines_position ON delivery_lines (delivery_id, position)
