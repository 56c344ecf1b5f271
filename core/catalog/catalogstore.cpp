// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogstore.h"

#include "core/access/shopstore.h"
#include "core/barcode/gtin.h"
#include "core/base/text.h"
#include "core/db/dberror.h"
#include "core/db/searchstore.h"

namespace cabas {

namespace {

constexpr int priceColumn = 16; // after those of a product
constexpr int hitColumns = 17;  // where the columns of a code begin
constexpr int atATime = 500;    // products of a walk over all of them

ProductState stateFromName(const QString &name)
{
    if (name == u"ended")
        return ProductState::Ended;
    return name == u"blocked" ? ProductState::Blocked : ProductState::Active;
}

QString stateName(ProductState state)
{
    switch (state) {
    case ProductState::Active:
        break;
    case ProductState::Ended:
        return u"ended"_qs;
    case ProductState::Blocked:
        return u"blocked"_qs;
    }
    return u"active"_qs;
}

CodeKind kindFromName(const QString &name)
{
    if (name == u"carton")
        return CodeKind::Carton;
    return name == u"internal" ? CodeKind::Internal : CodeKind::Unit;
}

QString kindName(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Unit:
        break;
    case CodeKind::Carton:
        return u"carton"_qs;
    case CodeKind::Internal:
        return u"internal"_qs;
    }
    return u"unit"_qs;
}

VatCode readVatCode(const Row &row, int at)
{
    VatCode code;
    code.id = row.id<VatCodeId>(at);
    code.code = row.text(at + 1);
    code.category = vatCategoryFromLetter(row.text(at + 2)).value_or(VatCategory::Standard);
    code.rateBp = row.number(at + 3);
    code.mention = row.text(at + 4);
    code.validFrom = row.day(at + 5);
    code.validTo = row.optionalDay(at + 6);
    return code;
}

Product readProduct(const Row &row)
{
    Product product;
    product.id = row.id<ProductId>(0);
    product.code = row.text(1);
    product.name = row.text(2);
    product.unit = unitFromName(row.text(3)).value_or(Unit::Piece);
    product.family = row.optionalId<FamilyId>(4);
    product.supplier = row.optionalId<SupplierId>(5);
    product.pack = row.quantity(6);
    product.state = stateFromName(row.text(7));
    product.revision = row.number(8);
    product.vat = readVatCode(row, 9);
    return product;
}

ProductCode readCode(const Row &row, int at)
{
    return {row.text(at), kindFromName(row.text(at + 1)), row.quantity(at + 2), row.text(at + 3)};
}

/// The product's own code stands among the codes, so that one look-up finds by any of them and
/// no two products can share one.
void addOwnCode(Tx &tx, ProductId id, const QString &code)
{
    const QString key = CatalogStore::codeKey(code);
    tx.change(R"(INSERT INTO product_codes (code, product_id, kind, pack_milli, shown)
                 VALUES (?, ?, 'internal', 1000, ?) ON CONFLICT (code) DO NOTHING)",
              {key, id, code});
    require(CatalogStore::ownerOfCode(tx, key) == id, "a code already stands for another product");
}

void replaceOwnCode(Tx &tx, ProductId id, const QString &before, const QString &after)
{
    if (before == after)
        return;
    tx.change("DELETE FROM product_codes WHERE code = ? AND product_id = ? AND kind = 'internal'",
              {CatalogStore::codeKey(before), id});
    addOwnCode(tx, id, after);
}

} // namespace

QString CatalogStore::codeKey(const QString &code)
{
    return productCodeKey(code);
}

std::optional<ProductHit> CatalogStore::findByCode(Tx &tx, const QString &code, QDate day)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT p.id, p.code, p.name, p.unit, p.family_id, p.supplier_id, p.pack_milli, p.state,
               p.revision, v.id, v.code, v.category, v.rate_bp, v.mention, v.valid_from, v.valid_to,
               COALESCE(
                   (SELECT x.price_cents FROM prices x
                    WHERE x.product_id = p.id AND x.from_on <= ? AND x.until_on > ?
                        AND (x.batch_id IS NULL OR NOT EXISTS (
                            SELECT 1 FROM price_batches b
                            WHERE b.id = x.batch_id AND b.undone_on <= ?))
                    ORDER BY x.from_on DESC, x.id DESC LIMIT 1),
                   (SELECT x.price_cents FROM prices x
                    WHERE x.product_id = p.id AND x.from_on <= ? AND x.until_on IS NULL
                        AND (x.batch_id IS NULL OR NOT EXISTS (
                            SELECT 1 FROM price_batches b
                            WHERE b.id = x.batch_id AND b.undone_on <= ?))
                    ORDER BY x.from_on DESC, x.id DESC LIMIT 1)),
               c.code, c.kind, c.pack_milli, c.shown
           FROM product_codes c
           JOIN products p ON p.id = c.product_id
           JOIN vat_codes v ON v.id = p.vat_code_id
           WHERE c.code = ?)",
        {day, day, day, day, day, codeKey(code)});
    if (!row)
        return std::nullopt;
    ProductHit hit{readProduct(*row), readCode(*row, hitColumns)};
    // In one statement with its price: the till asks this at each scan.
    hit.product.price = row->optionalMoney(priceColumn);
    return hit;
}

std::optional<Product> CatalogStore::find(Tx &tx, ProductId id, QDate day)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT p.id, p.code, p.name, p.unit, p.family_id, p.supplier_id, p.pack_milli, p.state,
               p.revision, v.id, v.code, v.category, v.rate_bp, v.mention, v.valid_from, v.valid_to
           FROM products p
           JOIN vat_codes v ON v.id = p.vat_code_id
           WHERE p.id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    Product product = readProduct(*row);
    product.price = priceAt(tx, id, day);
    return product;
}

std::vector<ProductId> CatalogStore::named(Tx &tx, const QString &name)
{
    std::vector<ProductId> ids;
    tx.each("SELECT id FROM products WHERE name_fold = ? ORDER BY id LIMIT 2", {fold(name)},
            [&](const Row &row) { ids.push_back(row.id<ProductId>(0)); });
    return ids;
}

std::vector<Product> CatalogStore::search(Tx &tx, const QString &typed, QDate day, int limit)
{
    std::vector<Product> active;
    std::vector<Product> others;
    // Twice as many candidates: a few ended products must not push active ones out.
    for (const qint64 id : SearchStore::find(tx, Searched::Products, typed, 2 * limit)) {
        if (int(active.size()) == limit)
            break;
        const std::optional<Product> product = find(tx, ProductId(id), day);
        if (product)
            (product->state == ProductState::Active ? active : others).push_back(*product);
    }
    for (const Product &product : others) {
        if (int(active.size()) < limit)
            active.push_back(product);
    }
    return active;
}

std::vector<Product> CatalogStore::page(Tx &tx, const QString &afterName, qint64 afterId, QDate day,
                                        int limit)
{
    std::vector<Product> products;
    tx.each(
        R"(SELECT p.id, p.code, p.name, p.unit, p.family_id, p.supplier_id, p.pack_milli, p.state,
               p.revision, v.id, v.code, v.category, v.rate_bp, v.mention, v.valid_from, v.valid_to
           FROM products p
           JOIN vat_codes v ON v.id = p.vat_code_id
           WHERE (p.name_fold, p.id) > (?, ?)
           ORDER BY p.name_fold, p.id LIMIT ?)",
        {afterName, afterId, limit}, [&](const Row &row) { products.push_back(readProduct(row)); });
    for (Product &product : products)
        product.price = priceAt(tx, product.id, day);
    return products;
}

void CatalogStore::each(Tx &tx, QDate day, const std::function<void(const Product &)> &take)
{
    QString afterName;
    qint64 afterId = 0;
    for (;;) {
        const std::vector<Product> products = page(tx, afterName, afterId, day, atATime);
        for (const Product &product : products)
            take(product);
        if (int(products.size()) < atATime)
            return;
        afterName = fold(products.back().name);
        afterId = products.back().id.value();
    }
}

qint64 CatalogStore::count(Tx &tx)
{
    return tx.integer("SELECT COUNT(*) FROM products");
}

qint64 CatalogStore::lastId(Tx &tx)
{
    return tx.integer("SELECT COALESCE(MAX(id), 0) FROM products");
}

ProductId CatalogStore::add(Tx &tx, const Product &product, const QDateTime &now)
{
    const QString folded = fold(product.name);
    const ProductId id(tx.insert(
        R"(INSERT INTO products (code, name, name_fold, unit, vat_code_id, family_id, supplier_id,
               pack_milli, state, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {product.code, product.name, folded, unitName(product.unit), product.vat.id, product.family,
         product.supplier, product.pack, stateName(product.state), now}));
    SearchStore::put(tx, Searched::Products, id.value(), folded);
    addOwnCode(tx, id, product.code);
    tx.touch(Topic::Catalog);
    return id;
}

bool CatalogStore::update(Tx &tx, const Product &product)
{
    const std::optional<Row> before =
        tx.first("SELECT code, name_fold FROM products WHERE id = ? AND revision = ?",
                 {product.id, product.revision});
    if (!before)
        return false;
    const QString folded = fold(product.name);
    const qint64 changed = tx.change(
        R"(UPDATE products
           SET code = ?, name = ?, name_fold = ?, unit = ?, vat_code_id = ?, family_id = ?,
               supplier_id = ?, pack_milli = ?, state = ?, revision = revision + 1
           WHERE id = ? AND revision = ?)",
        {product.code, product.name, folded, unitName(product.unit), product.vat.id, product.family,
         product.supplier, product.pack, stateName(product.state), product.id, product.revision});
    if (changed == 0)
        return false;
    if (before->text(1) != folded)
        SearchStore::put(tx, Searched::Products, product.id.value(), folded);
    replaceOwnCode(tx, product.id, before->text(0), product.code);
    tx.touch(Topic::Catalog);
    return true;
}

std::vector<ProductCode> CatalogStore::codesOf(Tx &tx, ProductId id)
{
    std::vector<ProductCode> codes;
    tx.each(R"(SELECT c.code, c.kind, c.pack_milli, c.shown
               FROM product_codes c
               JOIN products p ON p.id = c.product_id
               WHERE c.product_id = ? AND (c.kind <> 'internal' OR c.shown <> p.code)
               ORDER BY c.kind DESC, c.shown)",
            {id}, [&](const Row &row) { codes.push_back(readCode(row, 0)); });
    return codes;
}

QString CatalogStore::barcodeOf(Tx &tx, ProductId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT c.shown
           FROM product_codes c
           JOIN products p ON p.id = c.product_id
           WHERE c.product_id = ? AND c.kind <> 'carton'
               AND (c.kind <> 'internal' OR c.shown <> p.code)
           ORDER BY c.kind DESC, c.shown LIMIT 1)",
        {id});
    return row ? row->text(0) : QString();
}

std::optional<ProductId> CatalogStore::ownerOfCode(Tx &tx, const QString &code)
{
    const std::optional<Row> row =
        tx.first("SELECT product_id FROM product_codes WHERE code = ?", {codeKey(code)});
    return row ? std::optional(row->id<ProductId>(0)) : std::nullopt;
}

void CatalogStore::addCode(Tx &tx, ProductId id, const ProductCode &code)
{
    // A product whose own code is its barcode keeps one row, now a barcode.
    const qint64 written =
        tx.change(R"(INSERT INTO product_codes (code, product_id, kind, pack_milli, shown)
                     VALUES (?, ?, ?, ?, ?)
                     ON CONFLICT (code) DO UPDATE
                     SET kind = excluded.kind, pack_milli = excluded.pack_milli,
                         shown = excluded.shown
                     WHERE product_codes.product_id = excluded.product_id)",
                  {codeKey(code.code), id, kindName(code.kind), code.pack, code.shown});
    require(written == 1, "a code already stands for another product");
    tx.touch(Topic::Catalog);
}

void CatalogStore::removeCode(Tx &tx, const QString &code)
{
    tx.change("DELETE FROM product_codes WHERE code = ?", {codeKey(code)});
    tx.touch(Topic::Catalog);
}

void CatalogStore::addPrice(Tx &tx, ProductId id, const Price &price)
{
    tx.change(R"(INSERT INTO prices (product_id, from_on, price_cents, reason, user_id, set_at)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {id, price.from, price.price, price.reason, price.user, price.setAt});
    tx.touch(Topic::Catalog);
}

std::vector<Price> CatalogStore::pricesOf(Tx &tx, ProductId id)
{
    std::vector<Price> prices;
    tx.each(R"(SELECT x.from_on, x.price_cents, x.reason, x.user_id, x.set_at
               FROM prices x
               WHERE x.product_id = ? AND (x.batch_id IS NULL OR NOT EXISTS (
                   SELECT 1 FROM price_batches b
                   WHERE b.id = x.batch_id AND b.undone_on <= x.from_on))
               ORDER BY x.from_on DESC, x.id DESC)",
            {id}, [&](const Row &row) {
                prices.push_back(
                    {row.day(0), row.money(1), row.text(2), row.id<UserId>(3), row.instant(4)});
            });
    return prices;
}

std::vector<QDate> CatalogStore::priceChangeDays(Tx &tx, ProductId id, QDate from, QDate last)
{
    std::vector<QDate> days;
    tx.each(R"(SELECT from_on AS day FROM prices
               WHERE product_id = ? AND from_on > ? AND from_on <= ?
               UNION SELECT until_on FROM prices
               WHERE product_id = ? AND until_on > ? AND until_on <= ?
               UNION SELECT b.undone_on FROM prices x JOIN price_batches b ON b.id = x.batch_id
               WHERE x.product_id = ? AND b.undone_on > ? AND b.undone_on <= ?
               ORDER BY day)",
            {id, from, last, id, from, last, id, from, last},
            [&](const Row &row) { days.push_back(row.day(0)); });
    return days;
}

std::optional<Money> CatalogStore::priceAt(Tx &tx, ProductId id, QDate day)
{
    // What holds until a day goes before what holds for good. Two questions, each answered from the
    // end of the index, rather than one whose answers must be sorted.
    const std::optional<Row> row = tx.first(
        R"(SELECT COALESCE(
               (SELECT x.price_cents FROM prices x
                WHERE x.product_id = ? AND x.from_on <= ? AND x.until_on > ?
                    AND (x.batch_id IS NULL OR NOT EXISTS (
                        SELECT 1 FROM price_batches b
                        WHERE b.id = x.batch_id AND b.undone_on <= ?))
                ORDER BY x.from_on DESC, x.id DESC LIMIT 1),
               (SELECT x.price_cents FROM prices x
                WHERE x.product_id = ? AND x.from_on <= ? AND x.until_on IS NULL
                    AND (x.batch_id IS NULL OR NOT EXISTS (
                        SELECT 1 FROM price_batches b
                        WHERE b.id = x.batch_id AND b.undone_on <= ?))
                ORDER BY x.from_on DESC, x.id DESC LIMIT 1)))",
        {id, day, day, day, id, day, day});
    return row->optionalMoney(0);
}

std::vector<Family> CatalogStore::families(Tx &tx)
{
    std::vector<Family> families;
    tx.each("SELECT id, parent_id, name FROM families ORDER BY name_fold, id", {},
            [&](const Row &row) {
                families.push_back({row.id<FamilyId>(0), row.optionalId<FamilyId>(1), row.text(2)});
            });
    return families;
}

FamilyId CatalogStore::familyNamed(Tx &tx, const QString &name)
{
    const QString folded = fold(name);
    const std::optional<Row> row =
        tx.first("SELECT id FROM families WHERE name_fold = ? ORDER BY id LIMIT 1", {folded});
    if (row)
        return row->id<FamilyId>(0);
    tx.touch(Topic::Catalog);
    return FamilyId(tx.insert("INSERT INTO families (name, name_fold) VALUES (?, ?) RETURNING id",
                              {cleaned(name), folded}));
}

VatCodeId CatalogStore::addVatCode(Tx &tx, const VatCode &code)
{
    tx.touch(Topic::Catalog);
    return VatCodeId(tx.insert(
        R"(INSERT INTO vat_codes (code, category, rate_bp, mention, valid_from, valid_to)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {code.code, vatCategoryLetter(code.category), code.rateBp, code.mention, code.validFrom,
         code.validTo}));
}

std::vector<VatCode> CatalogStore::vatCodes(Tx &tx)
{
    std::vector<VatCode> codes;
    tx.each(R"(SELECT id, code, category, rate_bp, mention, valid_from, valid_to
               FROM vat_codes ORDER BY category DESC, rate_bp, id)",
            {}, [&](const Row &row) { codes.push_back(readVatCode(row, 0)); });
    return codes;
}

std::optional<VatCode> CatalogStore::vatCode(Tx &tx, const QString &code)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, code, category, rate_bp, mention, valid_from, valid_to
                    FROM vat_codes WHERE code = ?)",
                 {code});
    return row ? std::optional(readVatCode(*row, 0)) : std::nullopt;
}

std::optional<VatCode> CatalogStore::vatCodeFor(Tx &tx, int rateBp, QDate day)
{
    VatCategory wanted = VatCategory::Standard;
    if (rateBp == 0)
        wanted =
            ShopStore::read(tx).vatRegime == u"liable" ? VatCategory::Zero : VatCategory::Exempt;
    for (const VatCode &code : vatCodes(tx)) {
        const bool holds = code.validFrom <= day && (!code.validTo || day < *code.validTo);
        if (code.category == wanted && code.rateBp == rateBp && holds)
            return code;
    }
    return std::nullopt;
}

std::optional<VatCode> CatalogStore::usualVatCode(Tx &tx, FamilyId family)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT vat_codes.code FROM products
             JOIN vat_codes ON vat_codes.id = products.vat_code_id
            WHERE products.family_id = ?
            GROUP BY vat_codes.code ORDER BY count(*) DESC, vat_codes.code LIMIT 1)",
        {family});
    return row ? vatCode(tx, row->text(0)) : std::nullopt;
}

} // namespace cabas
