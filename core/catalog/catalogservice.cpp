// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/barcoderules.h"
#include "core/barcode/gtin.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

void audit(Tx &tx, const Session &session, const char *deed, ProductId id,
           const QJsonObject &details)
{
    AuditStore::record(tx, session, deed, u"product"_qs, id.value(), details);
}

bool holds(const VatCode &code, QDate day)
{
    return code.validFrom <= day && (!code.validTo || day < *code.validTo);
}

/// What changed between two states of a product, for the audit.
QJsonObject changes(const Product &before, const Product &after)
{
    QJsonObject details;
    if (before.code != after.code)
        details[u"code"_qs] = after.code;
    if (before.name != after.name)
        details[u"name"_qs] = after.name;
    if (before.vat.id != after.vat.id)
        details[u"vat"_qs] = after.vat.code;
    if (before.family != after.family)
        details[u"family"_qs] = after.family ? after.family->value() : 0;
    if (before.supplier != after.supplier)
        details[u"supplier"_qs] = after.supplier ? after.supplier->value() : 0;
    if (before.pack != after.pack)
        details[u"pack_milli"_qs] = after.pack.milli();
    if (before.state != after.state)
        details[u"state"_qs] = int(after.state);
    return details;
}

} // namespace

Result<Product> CatalogService::found(Tx &tx, const Session &session, ProductId id)
{
    const std::optional<Product> product = CatalogStore::find(tx, id, session.today());
    if (!product)
        return notFound(tr("This product no longer exists."), u"unknown_product"_qs);
    return *product;
}

/// Refused when the code stands for a product that is not `owner`.
Result<> CatalogService::checkFree(Tx &tx, const QString &code, std::optional<ProductId> owner)
{
    const std::optional<ProductHit> other =
        CatalogStore::findByCode(tx, code, CatalogRules::always());
    if (!other || other->product.id == owner)
        return Ok{};
    return refused(tr("The code %1 already stands for %2 (%3). A code can only mean one product.")
                       .arg(cleaned(code), other->product.name, other->product.code),
                   u"code_taken"_qs);
}

Result<VatCode> CatalogService::vatOf(Tx &tx, const Session &session, const ProductDraft &draft)
{
    const std::optional<VatCode> code =
        draft.vatCode.isEmpty() ? CatalogStore::vatCodeFor(tx, draft.vatBp, session.today())
                                : CatalogStore::vatCode(tx, draft.vatCode);
    if (code && holds(*code, session.today()))
        return *code;
    QStringList known;
    for (const VatCode &vat : CatalogStore::vatCodes(tx)) {
        if (holds(vat, session.today()) && vat.category == VatCategory::Standard)
            known += rateText(vat.rateBp, QLocale());
    }
    return refused(
        tr("This shop has no VAT rate of %1 today. Its rates are: %2.")
            .arg(draft.vatCode.isEmpty() ? rateText(draft.vatBp, QLocale()) : draft.vatCode,
                 known.join(u", "_qs)),
        u"unknown_vat"_qs);
}

/// The code to keep of what was scanned or typed: of a weighed or priced label the one that all
/// labels of the product share.
Result<ProductCode> CatalogService::codeFor(Tx &tx, const QString &code, Quantity pack, Unit unit)
{
    CABAS_TRY(CatalogRules::checkBarcode(code));
    const ProductCode plain = CatalogRules::codeOf(code, pack);
    if (plain.kind != CodeKind::Internal || !Gtin::parse(plain.shown))
        return plain;
    CABAS_LET(match, BarcodeRules::match(plain.shown, BarcodeRuleStore::all(tx)));
    if (!match || match->rule.kind == BarcodeKind::Article)
        return plain;
    if (match->rule.kind == BarcodeKind::Member)
        return refused(tr("Codes like %1 are members’ badges in this shop.").arg(plain.shown),
                       u"member_code"_qs);
    if (match->rule.kind == BarcodeKind::Weight && unit == Unit::Piece)
        return refused(tr("Codes like %1 carry a weight in this shop: they are for products sold "
                          "by the kilo.")
                           .arg(plain.shown),
                       u"weight_code"_qs);
    return CatalogRules::codeOf(match->baseCode, pack);
}

QString CatalogService::freeCode(Tx &tx)
{
    qint64 number = CatalogStore::lastId(tx) + 1;
    while (CatalogStore::ownerOfCode(tx, CatalogRules::generatedCode(number)))
        ++number;
    return CatalogRules::generatedCode(number);
}

Result<> CatalogService::checkDraft(const ProductDraft &draft)
{
    CABAS_TRY(CatalogRules::checkName(draft.name));
    CABAS_LET(unit, CatalogRules::unitNamed(draft.unit));
    CABAS_TRY(CatalogRules::checkPack(draft.pack, unit));
    CABAS_TRY(CatalogRules::checkPrice(draft.price, draft.priceReason));
    if (!draft.code.isEmpty())
        CABAS_TRY(CatalogRules::checkCode(draft.code));
    if (!draft.family.isEmpty())
        CABAS_TRY(CatalogRules::checkFamily(draft.family));
    return Ok{};
}

Result<Product> CatalogService::addTo(Tx &tx, const Session &session, const ProductDraft &draft)
{
    Product product;
    product.code = draft.code.isEmpty() ? freeCode(tx) : cleaned(draft.code);
    product.name = cleaned(draft.name);
    CABAS_LET(unit, CatalogRules::unitNamed(draft.unit));
    product.unit = unit;
    CABAS_LET(vat, vatOf(tx, session, draft));
    product.vat = vat;
    product.supplier = draft.supplier;
    product.pack = draft.pack;
    product.price = draft.price;
    CABAS_TRY(checkFree(tx, product.code, std::nullopt));
    std::optional<ProductCode> barcode;
    if (!draft.barcode.isEmpty()) {
        CABAS_LET(code, codeFor(tx, draft.barcode, Quantity::units(1), product.unit));
        CABAS_TRY(checkFree(tx, code.shown, std::nullopt));
        barcode = code;
    }
    if (!draft.family.isEmpty())
        product.family = CatalogStore::familyNamed(tx, draft.family);

    product.id = CatalogStore::add(tx, product, session.now());
    if (barcode)
        CatalogStore::addCode(tx, product.id, *barcode);
    CatalogStore::addPrice(tx, product.id,
                           {CatalogRules::always(), draft.price, cleaned(draft.priceReason),
                            session.user(), session.now()});
    audit(tx, session, "product.add", product.id,
          {{u"code"_qs, product.code}, {u"price_cents"_qs, draft.price.cents()}});
    return product;
}

Result<Product> CatalogService::add(const Session &session, const ProductDraft &draft)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CABAS_TRY(checkDraft(draft));
    return m_db.write([&](Tx &tx) { return addTo(tx, session, draft); });
}

Result<Product> CatalogService::update(const Session &session, const Product &product)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CABAS_TRY(CatalogRules::checkName(product.name));
    CABAS_TRY(CatalogRules::checkCode(product.code));
    CABAS_TRY(CatalogRules::checkPack(product.pack, product.unit));
    return m_db.write([&](Tx &tx) -> Result<Product> {
        CABAS_LET(before, found(tx, session, product.id));
        if (before.unit != product.unit)
            return refused(tr("The unit of a product stays as it is, since the quantities already "
                              "noted are in it. End this product and make a new one."),
                           u"unit_fixed"_qs);
        Product after = product;
        after.name = cleaned(product.name);
        after.code = cleaned(product.code);
        CABAS_TRY(checkFree(tx, after.code, after.id));
        if (!CatalogStore::update(tx, after))
            return conflict(tr("Somebody else changed %1 in the meantime. Look at it again, then "
                               "make your change.")
                                .arg(before.name),
                            u"changed_meanwhile"_qs);
        audit(tx, session, "product.update", after.id, changes(before, after));
        return found(tx, session, after.id);
    });
}

Result<ProductCode> CatalogService::addCode(const Session &session, ProductId id,
                                            const QString &code, Quantity pack)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<ProductCode> {
        CABAS_LET(product, found(tx, session, id));
        CABAS_TRY(CatalogRules::checkPack(pack, product.unit));
        CABAS_LET(added, codeFor(tx, code, pack, product.unit));
        CABAS_TRY(checkFree(tx, added.shown, id));
        CatalogStore::addCode(tx, id, added);
        audit(tx, session, "product.add_code", id, {{u"code"_qs, added.code}});
        return added;
    });
}

Result<> CatalogService::removeCode(const Session &session, ProductId id, const QString &code)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(product, found(tx, session, id));
        const QString key = CatalogStore::codeKey(code);
        if (CatalogStore::ownerOfCode(tx, key) != id)
            return notFound(tr("%1 is not a code of %2.").arg(cleaned(code), product.name),
                            u"unknown_code"_qs);
        if (key == CatalogStore::codeKey(product.code))
            return refused(tr("%1 is the product’s own code: give the product another code "
                              "instead.")
                               .arg(product.code),
                           u"own_code"_qs);
        CatalogStore::removeCode(tx, key);
        audit(tx, session, "product.remove_code", id, {{u"code"_qs, key}});
        return Ok{};
    });
}

Result<PriceSet> CatalogService::setPrice(const Session &session, ProductId id, Money price,
                                          QDate from, const QString &reason)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    CABAS_TRY(CatalogRules::checkPrice(price, reason));
    return m_db.write([&](Tx &tx) -> Result<PriceSet> {
        CABAS_TRY(found(tx, session, id));
        PriceSet set;
        set.before = CatalogStore::priceAt(tx, id, from);
        set.price = {from, price, cleaned(reason), session.user(), session.now()};
        set.warnings = CatalogRules::priceWarnings(set.before, set.price, session.today());
        CatalogStore::addPrice(tx, id, set.price);
        audit(tx, session, "price.set", id,
              {{u"price_cents"_qs, price.cents()},
               {u"before_cents"_qs, set.before.value_or(Money()).cents()},
               {u"from"_qs, dayText(from)}});
        return set;
    });
}

Result<FamilyId> CatalogService::addFamily(const Session &session, const QString &name)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CABAS_TRY(CatalogRules::checkFamily(name));
    return m_db.write([&](Tx &tx) -> Result<FamilyId> {
        const FamilyId id = CatalogStore::familyNamed(tx, name);
        AuditStore::record(tx, session, "family.add", u"family"_qs, id.value());
        return id;
    });
}

Result<ProductHit> CatalogService::findByCode(const Session &session, const QString &code) const
{
    return m_db.read([&](Tx &tx) -> Result<ProductHit> {
        const std::optional<ProductHit> hit = CatalogStore::findByCode(tx, code, session.today());
        if (!hit)
            return notFound(tr("No product has the code %1.").arg(cleaned(code)),
                            u"unknown_code"_qs);
        return *hit;
    });
}

Result<Product> CatalogService::find(const Session &session, ProductId id) const
{
    return m_db.read([&](Tx &tx) { return found(tx, session, id); });
}

Result<std::vector<ListedProduct>> CatalogService::search(const Session &session,
                                                          const QString &typed, int limit) const
{
    return m_db.read([&](Tx &tx) {
        std::vector<ListedProduct> list;
        if (const auto hit = CatalogStore::findByCode(tx, typed, session.today())) {
            list.push_back({hit->product, CatalogStore::barcodeOf(tx, hit->product.id)});
            return list;
        }
        for (const Product &product : CatalogStore::search(tx, typed, session.today(), limit))
            list.push_back({product, CatalogStore::barcodeOf(tx, product.id)});
        return list;
    });
}

Result<std::vector<Product>> CatalogService::page(const Session &session, const QString &afterName,
                                                  qint64 afterId, int limit) const
{
    return m_db.read(
        [&](Tx &tx) { return CatalogStore::page(tx, afterName, afterId, session.today(), limit); });
}

Result<qint64> CatalogService::count() const
{
    return m_db.read([](Tx &tx) { return CatalogStore::count(tx); });
}

Result<std::vector<ProductCode>> CatalogService::codes(ProductId id) const
{
    return m_db.read([&](Tx &tx) { return CatalogStore::codesOf(tx, id); });
}

Result<std::vector<Price>> CatalogService::prices(ProductId id) const
{
    return m_db.read([&](Tx &tx) { return CatalogStore::pricesOf(tx, id); });
}

Result<std::vector<Family>> CatalogService::families() const
{
    return m_db.read([](Tx &tx) { return CatalogStore::families(tx); });
}

Result<std::vector<VatCode>> CatalogService::vatCodes(const Session &session) const
{
    return m_db.read([&](Tx &tx) {
        std::vector<VatCode> codes = CatalogStore::vatCodes(tx);
        std::erase_if(codes, [&](const VatCode &code) { return !holds(code, session.today()); });
        return codes;
    });
}

} // namespace cabas
