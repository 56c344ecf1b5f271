-- What suppliers offer, as their own files tell it, and how those files are read.
-- An article's key is the supplier's reference, else its barcode, else its name.

CREATE TABLE supplier_articles (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    article_key TEXT NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    barcode TEXT NOT NULL DEFAULT '',
    carton_barcode TEXT NOT NULL DEFAULT '',
    brand TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    quality TEXT NOT NULL DEFAULT '',
    pack_words TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL CHECK (unit = 'piece' OR unit = 'kg' OR unit = 'l'),
    pack_milli {{int}} NOT NULL CHECK (pack_milli > 0),
    content_unit TEXT NOT NULL DEFAULT ''
        CHECK (content_unit = '' OR content_unit = 'kg' OR content_unit = 'l'),
    content_milli {{int}} NOT NULL DEFAULT 0 CHECK (content_milli >= 0),
    cost_e4 {{int}} NOT NULL DEFAULT 0 CHECK (cost_e4 >= 0),
    vat_bp {{int}},
    available {{int}} NOT NULL DEFAULT 1 CHECK (available IN (0, 1)),
    promotion {{int}} NOT NULL DEFAULT 0 CHECK (promotion IN (0, 1)),
    promotion_from TEXT,
    promotion_to TEXT,
    UNIQUE (supplier_id, article_key)
){{strict}}
--;
CREATE TABLE catalogue_mappings (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    name TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL,
    naming TEXT NOT NULL,
    UNIQUE (supplier_id, name)
){{strict}}
--;
CREATE TABLE catalogue_imports (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    read {{int}} NOT NULL,
    added {{int}} NOT NULL,
    changed {{int}} NOT NULL,
    unchanged {{int}} NOT NULL,
    refused {{int}} NOT NULL,
    gone {{int}} NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    undone_at TEXT NOT NULL DEFAULT '',
    undone_by {{int}} REFERENCES users (id)
){{strict}}
--;
CREATE INDEX catalogue_imports_supplier ON catalogue_imports (supplier_id, id)
--;
-- What each import wrote, as it was before: undoing needs nothing else.
CREATE TABLE catalogue_changes (
    id {{pk}},
    import_id {{int}} NOT NULL REFERENCES catalogue_imports (id),
    article_key TEXT NOT NULL,
    article_before TEXT NOT NULL DEFAULT '',
    product_id {{int}} REFERENCES products (id),
    item_before TEXT NOT NULL DEFAULT '',
    item_after TEXT NOT NULL DEFAULT ''
){{strict}}
--;
CREATE INDEX catalogue_changes_import ON catalogue_changes (import_id)
--;
-- A difference that the shop refused: not shown again until the supplier's value moves.
CREATE TABLE refused_differences (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    article_key TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    import_id {{int}} NOT NULL REFERENCES catalogue_imports (id),
    UNIQUE (supplier_id, article_key, field)
){{strict}}
