-- The foundation: who, what is sold, who it is bought from, members, stock, books, deliveries,
-- till.
-- Money is cents, purchase prices ten-thousandths of a euro (e4), quantities thousandths (milli),
-- rates basis points (bp), days `YYYY-MM-DD`, instants UTC text.
-- Where many rows are written, a CHECK compares with OR: for a list of three or more after IN,
-- SQLite builds a table at every INSERT, which costs more than the row.

-- == The shop =====================================================================================
CREATE TABLE shop (
    id {{int}} PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    siren TEXT NOT NULL DEFAULT '',
    profile TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'fr',
    time_zone TEXT NOT NULL DEFAULT 'Europe/Paris',
    vat_regime TEXT NOT NULL DEFAULT 'liable'
        CHECK (vat_regime IN ('liable', 'franchise', 'exempt')),
    year_start TEXT NOT NULL DEFAULT '01-01',
    share_cents {{int}} NOT NULL DEFAULT 1000,
    sandbox {{int}} NOT NULL DEFAULT 0 CHECK (sandbox IN (0, 1)),
    pin_ops {{int}} NOT NULL,
    pin_memory {{int}} NOT NULL,
    owner_id {{int}} NOT NULL,
    revision {{int}} NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
){{strict}}
--;
-- == Access =======================================================================================
CREATE TABLE users (
    id {{pk}},
    name TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    pin_hash TEXT NOT NULL DEFAULT '',
    failed_pins {{int}} NOT NULL DEFAULT 0,
    locked_until TEXT NOT NULL DEFAULT '',
    member_ref {{int}},
    active {{int}} NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
CREATE TABLE user_roles (
    user_id {{int}} NOT NULL REFERENCES users (id),
    role TEXT NOT NULL,
    PRIMARY KEY (user_id, role)
){{strict}}
--;
CREATE TABLE role_permissions (
    role TEXT NOT NULL,
    permission TEXT NOT NULL,
    PRIMARY KEY (role, permission)
){{strict}}
--;
CREATE TABLE audit (
    id {{pk}},
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    approved_by {{int}} REFERENCES users (id),
    device TEXT NOT NULL,
    deed TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id {{int}} NOT NULL,
    details TEXT NOT NULL
){{strict}}
--;
{{append_only audit}}
--;
CREATE INDEX audit_subject ON audit (subject_kind, subject_id)
--;
CREATE TABLE deeds (
    key TEXT PRIMARY KEY,
    deed TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
){{strict}}
--;
{{append_only deeds}}
--;
-- == Chains: every posted row is hashed, each hash holding the one before =======================
CREATE TABLE chain_links (
    chain TEXT NOT NULL,
    position {{int}} NOT NULL,
    kind TEXT NOT NULL,
    version {{int}} NOT NULL,
    first_id {{int}} NOT NULL,
    last_id {{int}} NOT NULL,
    locator {{blob}} NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (chain, position)
){{strict}}
--;
{{append_only chain_links}}
--;
CREATE UNIQUE INDEX chain_links_document ON chain_links (kind, first_id)
--;
CREATE TABLE chain_heads (
    chain TEXT PRIMARY KEY,
    count {{int}} NOT NULL,
    last_hash TEXT NOT NULL
){{strict}}
--;
CREATE TABLE shop_keys (
    id {{pk}},
    public_key TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL
){{strict}}
--;
{{append_only shop_keys}}
--;
-- == Barcode rules ================================================================================
CREATE TABLE barcode_rules (
    id {{pk}},
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('article', 'weight', 'price', 'quantity', 'member')),
    pattern TEXT NOT NULL UNIQUE,
    priority {{int}} NOT NULL
){{strict}}
--;
-- == Catalogue ====================================================================================
CREATE TABLE vat_codes (
    id {{pk}},
    code TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL,
    rate_bp {{int}} NOT NULL CHECK (rate_bp >= 0),
    mention TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    valid_to TEXT
){{strict}}
--;
CREATE TABLE families (
    id {{pk}},
    parent_id {{int}} REFERENCES families (id),
    name TEXT NOT NULL UNIQUE,
    name_fold TEXT NOT NULL
){{strict}}
--;
CREATE TABLE suppliers (
    id {{pk}},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    siren TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    terms_days {{int}} NOT NULL DEFAULT 30 CHECK (terms_days BETWEEN 0 AND 365),
    notes TEXT NOT NULL DEFAULT '',
    active {{int}} NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
{{search suppliers}}
--;
CREATE TABLE products (
    id {{pk}},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('piece', 'kg', 'l')),
    vat_code_id {{int}} NOT NULL REFERENCES vat_codes (id),
    family_id {{int}} REFERENCES families (id),
    supplier_id {{int}} REFERENCES suppliers (id),
    pack_milli {{int}} NOT NULL DEFAULT 1000 CHECK (pack_milli > 0),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'ended', 'blocked')),
    revision {{int}} NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
){{strict}}
--;
CREATE INDEX products_name ON products (name_fold)
--;
{{search products}}
--;
CREATE TABLE product_codes (
    code TEXT PRIMARY KEY,
    product_id {{int}} NOT NULL REFERENCES products (id),
    kind TEXT NOT NULL CHECK (kind IN ('unit', 'carton', 'internal')),
    pack_milli {{int}} NOT NULL DEFAULT 1000 CHECK (pack_milli > 0),
    shown TEXT NOT NULL
){{strict}}
--;
CREATE INDEX product_codes_product ON product_codes (product_id)
--;
CREATE TABLE prices (
    id {{pk}},
    product_id {{int}} NOT NULL REFERENCES products (id),
    from_on TEXT NOT NULL,
    price_cents {{int}} NOT NULL CHECK (price_cents >= 0),
    reason TEXT NOT NULL DEFAULT '',
    user_id {{int}} NOT NULL REFERENCES users (id),
    set_at TEXT NOT NULL
){{strict}}
--;
CREATE INDEX prices_product ON prices (product_id, from_on, id)
--;
{{append_only prices}}
--;
CREATE TABLE supplier_items (
    id {{pk}},
    supplier_id {{int}} NOT NULL REFERENCES suppliers (id),
    product_id {{int}} NOT NULL REFERENCES products (id),
    reference TEXT NOT NULL DEFAULT '',
    pack_milli {{int}} NOT NULL DEFAULT 1000 CHECK (pack_milli > 0),
    cost_e4 {{int}} NOT NULL DEFAULT 0 CHECK (cost_e4 >= 0),
    UNIQUE (supplier_id, product_id)
){{strict}}
--;
CREATE INDEX supplier_items_product ON supplier_items (product_id)
--;
-- == Accounting ===================================================================================
CREATE TABLE accounts (
    number TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    label_fold TEXT NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    third_party {{int}} NOT NULL DEFAULT 0 CHECK (third_party IN (0, 1)),
    ours {{int}} NOT NULL DEFAULT 0 CHECK (ours IN (0, 1)),
    closed {{int}} NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
){{strict}}
--;
CREATE TABLE account_roles (
    role TEXT NOT NULL,
    vat_code TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL REFERENCES accounts (number),
    PRIMARY KEY (role, vat_code)
){{strict}}
--;
CREATE TABLE journals (
    code TEXT PRIMARY KEY,
    label TEXT NOT NULL
){{strict}}
--;
CREATE TABLE fiscal_years (
    id {{pk}},
    start_on TEXT NOT NULL UNIQUE,
    end_on TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'soft_closed', 'closed')),
    locked_until TEXT NOT NULL DEFAULT '',
    last_number {{int}} NOT NULL DEFAULT 0
){{strict}}
--;
CREATE TABLE journal_entries (
    id {{pk}},
    fiscal_year_id {{int}} NOT NULL REFERENCES fiscal_years (id),
    number TEXT NOT NULL UNIQUE,
    sequence {{int}} NOT NULL,
    journal TEXT NOT NULL REFERENCES journals (code),
    entry_on TEXT NOT NULL,
    piece_ref TEXT NOT NULL,
    piece_on TEXT NOT NULL,
    label TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    source_id {{int}} NOT NULL,
    reverses_id {{int}} REFERENCES journal_entries (id),
    validated_on TEXT NOT NULL,
    validated_at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    UNIQUE (fiscal_year_id, sequence)
){{strict}}
--;
{{append_only journal_entries}}
--;
CREATE INDEX journal_entries_day ON journal_entries (entry_on)
--;
CREATE INDEX journal_entries_source ON journal_entries (source_kind, source_id)
--;
CREATE INDEX journal_entries_reverses ON journal_entries (reverses_id)
--;
CREATE TABLE journal_lines (
    id {{pk}},
    entry_id {{int}} NOT NULL REFERENCES journal_entries (id),
    position {{int}} NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (number),
    account_label TEXT NOT NULL,
    third_party TEXT NOT NULL DEFAULT '',
    third_party_label TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL,
    debit_cents {{int}} NOT NULL CHECK (debit_cents >= 0),
    credit_cents {{int}} NOT NULL CHECK (credit_cents >= 0),
    entry_on TEXT NOT NULL,
    UNIQUE (entry_id, position),
    CHECK ((debit_cents = 0) <> (credit_cents = 0))
){{strict}}
--;
{{append_only journal_lines}}
--;
CREATE INDEX journal_lines_account ON journal_lines (account, entry_on)
--;
CREATE TABLE account_balances (
    account TEXT NOT NULL REFERENCES accounts (number),
    month TEXT NOT NULL,
    debit_cents {{int}} NOT NULL,
    credit_cents {{int}} NOT NULL,
    PRIMARY KEY (account, month)
){{strict}}
--;
-- == Members ======================================================================================
CREATE TABLE households (
    id {{pk}},
    name TEXT NOT NULL
){{strict}}
--;
CREATE TABLE members (
    id {{pk}},
    number {{int}} NOT NULL UNIQUE CHECK (number > 0),
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    badge TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    household_id {{int}} REFERENCES households (id),
    joined_on TEXT NOT NULL,
    left_on TEXT,
    revision {{int}} NOT NULL DEFAULT 1
){{strict}}
--;
{{search members}}
--;
CREATE INDEX members_name ON members (name_fold)
--;
CREATE TABLE member_standings (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    state TEXT NOT NULL,
    may_shop {{int}} NOT NULL CHECK (may_shop IN (0, 1)),
    reasons TEXT NOT NULL
){{strict}}
--;
CREATE INDEX member_standings_member ON member_standings (member_id, from_on)
--;
CREATE TABLE member_account_moves (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('top_up', 'sale', 'refund', 'opening', 'correction')),
    amount_cents {{int}} NOT NULL CHECK (amount_cents <> 0),
    source_kind TEXT NOT NULL,
    source_id {{int}} NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only member_account_moves}}
--;
CREATE INDEX member_account_moves_member ON member_account_moves (member_id, id)
--;
CREATE TABLE member_balances (
    member_id {{int}} PRIMARY KEY REFERENCES members (id),
    balance_cents {{int}} NOT NULL
){{strict}}
--;
CREATE TABLE share_moves (
    id {{pk}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('subscription')),
    shares {{int}} NOT NULL CHECK (shares <> 0),
    amount_cents {{int}} NOT NULL,
    entry_id {{int}} NOT NULL REFERENCES journal_entries (id),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only share_moves}}
--;
CREATE INDEX share_moves_member ON share_moves (member_id)
--;
-- == Stock ========================================================================================
CREATE TABLE lots (
    id {{pk}},
    product_id {{int}} NOT NULL REFERENCES products (id),
    lot TEXT NOT NULL,
    best_before TEXT NOT NULL DEFAULT '',
    use_by TEXT NOT NULL DEFAULT '',
    supplier_id {{int}} REFERENCES suppliers (id),
    UNIQUE (product_id, lot, best_before, use_by)
){{strict}}
--;
CREATE TABLE stock_moves (
    id {{pk}},
    product_id {{int}} NOT NULL REFERENCES products (id),
    lot_id {{int}} REFERENCES lots (id),
    kind TEXT NOT NULL CHECK (
        kind = 'opening' OR kind = 'receipt' OR kind = 'sale' OR kind = 'refund' OR
        kind = 'count' OR kind = 'loss' OR kind = 'correction'),
    quantity_milli {{int}} NOT NULL CHECK (quantity_milli <> 0),
    value_cents {{int}} NOT NULL,
    cost_e4 {{int}} NOT NULL DEFAULT 0 CHECK (cost_e4 >= 0),
    reason TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    source_kind TEXT NOT NULL,
    source_id {{int}} NOT NULL,
    source_line {{int}} NOT NULL DEFAULT 0,
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only stock_moves}}
--;
CREATE INDEX stock_moves_product ON stock_moves (product_id, day)
--;
CREATE INDEX stock_moves_source ON stock_moves (source_kind, source_id)
--;
CREATE TABLE stock_levels (
    product_id {{int}} PRIMARY KEY REFERENCES products (id),
    on_hand_milli {{int}} NOT NULL,
    value_cents {{int}} NOT NULL,
    last_cost_e4 {{int}} NOT NULL DEFAULT 0
){{strict}}
--;
CREATE TABLE lot_levels (
    lot_id {{int}} PRIMARY KEY REFERENCES lots (id),
    product_id {{int}} NOT NULL REFERENCES products (id),
    on_hand_milli {{int}} NOT NULL CHECK (on_hand_milli > 0)
){{strict}}
--;
CREATE INDEX lot_levels_product ON lot_levels (product_id)
--;
-- == Deliveries ===================================================================================
CREATE TABLE deliveries (
    id {{pk}},
    supplier_id {{int}} REFERENCES suppliers (id),
    document_name TEXT NOT NULL DEFAULT '',
    document_hash TEXT NOT NULL DEFAULT '',
    document {{blob}},
    state TEXT NOT NULL DEFAULT 'counting' CHECK (state IN ('counting', 'finished', 'abandoned')),
    started_at TEXT NOT NULL,
    started_by {{int}} NOT NULL REFERENCES users (id),
    finished_at TEXT NOT NULL DEFAULT '',
    finished_by {{int}} REFERENCES users (id),
    business_day TEXT NOT NULL DEFAULT ''
){{strict}}
--;
{{frozen deliveries state finished}}
--;
CREATE INDEX deliveries_state ON deliveries (state, started_at)
--;
CREATE TABLE delivery_lines (
    id {{pk}},
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    position {{int}} NOT NULL,
    product_id {{int}} NOT NULL REFERENCES products (id),
    reference TEXT NOT NULL DEFAULT '',
    expected_milli {{int}},
    pack_milli {{int}} NOT NULL DEFAULT 1000 CHECK (pack_milli > 0),
    received_milli {{int}} NOT NULL DEFAULT 0,
    cost_e4 {{int}} NOT NULL DEFAULT 0 CHECK (cost_e4 >= 0),
    UNIQUE (delivery_id, product_id)
){{strict}}
--;
CREATE TABLE delivery_scans (
    id {{pk}},
    delivery_id {{int}} NOT NULL REFERENCES deliveries (id),
    line_id {{int}} REFERENCES delivery_lines (id),
    code TEXT NOT NULL,
    lookup_code TEXT NOT NULL,
    quantity_milli {{int}} NOT NULL,
    packs_milli {{int}} NOT NULL DEFAULT 0,
    lot TEXT NOT NULL DEFAULT '',
    best_before TEXT NOT NULL DEFAULT '',
    use_by TEXT NOT NULL DEFAULT '',
    cost_e4 {{int}} NOT NULL DEFAULT 0,
    undone {{int}} NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
CREATE INDEX delivery_scans_delivery ON delivery_scans (delivery_id, id)
--;
CREATE INDEX delivery_scans_line ON delivery_scans (line_id)
--;
-- == Till =========================================================================================
CREATE TABLE tills (
    id {{pk}},
    name TEXT NOT NULL UNIQUE,
    prefix TEXT NOT NULL UNIQUE,
    last_number {{int}} NOT NULL DEFAULT 0,
    last_at TEXT NOT NULL DEFAULT '',
    perpetual_cents {{int}} NOT NULL DEFAULT 0,
    perpetual_absolute_cents {{int}} NOT NULL DEFAULT 0
){{strict}}
--;
CREATE TABLE till_sessions (
    id {{pk}},
    till_id {{int}} NOT NULL REFERENCES tills (id),
    number {{int}} NOT NULL,
    business_day TEXT NOT NULL,
    float_cents {{int}} NOT NULL CHECK (float_cents >= 0),
    opened_at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    UNIQUE (till_id, number)
){{strict}}
--;
{{append_only till_sessions}}
--;
CREATE TABLE open_sessions (
    till_id {{int}} PRIMARY KEY REFERENCES tills (id),
    session_id {{int}} NOT NULL REFERENCES till_sessions (id)
){{strict}}
--;
CREATE TABLE till_cash_moves (
    id {{pk}},
    session_id {{int}} NOT NULL REFERENCES till_sessions (id),
    amount_cents {{int}} NOT NULL CHECK (amount_cents <> 0),
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id)
){{strict}}
--;
{{append_only till_cash_moves}}
--;
CREATE INDEX till_cash_moves_session ON till_cash_moves (session_id)
--;
CREATE TABLE tickets (
    id {{pk}},
    till_id {{int}} NOT NULL REFERENCES tills (id),
    session_id {{int}} NOT NULL REFERENCES till_sessions (id),
    number {{int}} NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('sale', 'refund')),
    refunds_id {{int}} REFERENCES tickets (id),
    basket_key TEXT NOT NULL UNIQUE,
    member_id {{int}},
    member_standing TEXT NOT NULL DEFAULT '',
    user_id {{int}} NOT NULL REFERENCES users (id),
    approved_by {{int}} REFERENCES users (id),
    business_day TEXT NOT NULL,
    at TEXT NOT NULL,
    local_at TEXT NOT NULL,
    total_cents {{int}} NOT NULL,
    change_cents {{int}} NOT NULL DEFAULT 0,
    perpetual_cents {{int}} NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (till_id, number)
){{strict}}
--;
{{append_only tickets}}
--;
CREATE INDEX tickets_session ON tickets (session_id)
--;
CREATE INDEX tickets_day ON tickets (business_day)
--;
CREATE INDEX tickets_refunds ON tickets (refunds_id) WHERE refunds_id IS NOT NULL
--;
CREATE INDEX tickets_member ON tickets (member_id) WHERE member_id IS NOT NULL
--;
CREATE TABLE ticket_lines (
    id {{pk}},
    ticket_id {{int}} NOT NULL REFERENCES tickets (id),
    position {{int}} NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind = 'product' OR kind = 'deposit_out' OR kind = 'deposit_in'),
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
{{append_only ticket_lines}}
--;
CREATE TABLE ticket_vat (
    ticket_id {{int}} NOT NULL REFERENCES tickets (id),
    vat_code TEXT NOT NULL,
    category TEXT NOT NULL,
    rate_bp {{int}} NOT NULL,
    gross_cents {{int}} NOT NULL,
    net_cents {{int}} NOT NULL,
    vat_cents {{int}} NOT NULL,
    PRIMARY KEY (ticket_id, vat_code)
){{strict}}
--;
{{append_only ticket_vat}}
--;
CREATE TABLE ticket_payments (
    ticket_id {{int}} NOT NULL REFERENCES tickets (id),
    position {{int}} NOT NULL,
    means TEXT NOT NULL CHECK (
        means = 'cash' OR means = 'card' OR means = 'cheque' OR means = 'meal_voucher' OR
        means = 'account'),
    amount_cents {{int}} NOT NULL,
    tendered_cents {{int}} NOT NULL,
    PRIMARY KEY (ticket_id, position)
){{strict}}
--;
{{append_only ticket_payments}}
--;
CREATE TABLE closings (
    id {{pk}},
    till_id {{int}} NOT NULL REFERENCES tills (id),
    kind TEXT NOT NULL CHECK (kind IN ('session', 'day', 'month', 'year')),
    number {{int}} NOT NULL,
    session_id {{int}} REFERENCES till_sessions (id),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    first_part {{int}} NOT NULL DEFAULT 0,
    last_part {{int}} NOT NULL DEFAULT 0,
    first_ticket {{int}} NOT NULL,
    last_ticket {{int}} NOT NULL,
    tickets {{int}} NOT NULL,
    total_cents {{int}} NOT NULL,
    perpetual_cents {{int}} NOT NULL,
    perpetual_absolute_cents {{int}} NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    user_id {{int}} NOT NULL REFERENCES users (id),
    UNIQUE (till_id, kind, number)
){{strict}}
--;
{{append_only closings}}
--;
CREATE INDEX closings_session ON closings (session_id)
--;
CREATE TABLE closing_means (
    closing_id {{int}} NOT NULL REFERENCES closings (id),
    means TEXT NOT NULL,
    expected_cents {{int}} NOT NULL,
    counted_cents {{int}} NOT NULL,
    PRIMARY KEY (closing_id, means)
){{strict}}
--;
{{append_only closing_means}}
--;
CREATE TABLE closing_vat (
    closing_id {{int}} NOT NULL REFERENCES closings (id),
    vat_code TEXT NOT NULL,
    category TEXT NOT NULL,
    rate_bp {{int}} NOT NULL,
    gross_cents {{int}} NOT NULL,
    net_cents {{int}} NOT NULL,
    vat_cents {{int}} NOT NULL,
    PRIMARY KEY (closing_id, vat_code)
){{strict}}
--;
{{append_only closing_vat}}
--;
CREATE TABLE closing_heads (
    closing_id {{int}} NOT NULL REFERENCES closings (id),
    chain TEXT NOT NULL,
    count {{int}} NOT NULL,
    last_hash TEXT NOT NULL,
    PRIMARY KEY (closing_id, chain)
){{strict}}
--;
{{append_only closing_heads}}
--;
CREATE TABLE closing_signatures (
    closing_id {{int}} PRIMARY KEY REFERENCES closings (id),
    key_id {{int}} NOT NULL REFERENCES shop_keys (id),
    signature TEXT NOT NULL
){{strict}}
--;
{{append_only closing_signatures}}
--;
CREATE TABLE baskets (
    id {{pk}},
    till_id {{int}} NOT NULL REFERENCES tills (id),
    key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('current', 'parked')),
    label TEXT NOT NULL DEFAULT '',
    member_id {{int}},
    user_id {{int}} NOT NULL REFERENCES users (id),
    at TEXT NOT NULL
){{strict}}
--;
CREATE UNIQUE INDEX baskets_current ON baskets (till_id) WHERE state = 'current'
--;
CREATE TABLE basket_lines (
    id {{pk}},
    basket_id {{int}} NOT NULL REFERENCES baskets (id),
    position {{int}} NOT NULL,
    kind TEXT NOT NULL,
    product_id {{int}} REFERENCES products (id),
    code TEXT NOT NULL,
    quantity_milli {{int}} NOT NULL,
    price_cents {{int}},
    gross_cents {{int}},
    discount_bp {{int}} NOT NULL DEFAULT 0,
    discount_cents {{int}} NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (basket_id, position)
){{strict}}
