// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productentry.h"

#include "core/access/auditstore.h"
#include "core/barcode/barcoderules.h"
#include "core/barcode/gtin.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/instorecodestore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/pricegroupstore.h"

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

/// What a new price of a product leaves behind: a promotion that goes before it, other products
/// of its price family that cost something else.
void warnOfOthers(Tx &tx, ProductId id, PriceSet &set)
{
    const Money price = set.price.price;
    if (CatalogStore::priceAt(tx, id, set.price.from) != price)
        set.warnings.push_back(
            {u"behind_promotion"_qs,
             ProductEntry::tr("A promotion goes before this price until it ends.")});
    const std::optional<PriceGroup> group = PriceGroupStore::groupOf(tx, id);
    if (!group)
        return;
    for (const ProductId other : group->products) {
        if (other != id && CatalogStore::priceAt(tx, other, set.price.from) != price) {
            set.warnings.push_back(
                {u"group_drift"_qs,
                 ProductEntry::tr("The other products of the price family %1 have another price.")
                     .arg(group->name)});
            return;
        }
    }
}

} // namespace

Result<Product> ProductEntry::find(Tx &tx, const Session &session, ProductId id)
{
    const std::optional<Product> product = CatalogStore::find(tx, id, session.today());
    if (!product)
        return notFound(tr("This product no longer exists."), u"unknown_product"_qs);
    return *product;
}

/// Refused when the code stands for a product that is not `owner`.
Result<> ProductEntry::checkFree(Tx &tx, const QString &code, std::optional<ProductId> owner)
{
    const std::optional<ProductHit> other =
        CatalogStore::findByCode(tx, code, CatalogRules::always());
    if (!other) {
        // Goods with the old label may still stand about.
        const std::optional<ProductId> former = InStoreCodeStore::ownerOf(tx, code);
        if (!former || former == owner)
            return Ok{};
        const std::optional<Product> product =
            CatalogStore::find(tx, *former, CatalogRules::always());
        return refused(tr("The code %1 was given to %2 and is never given twice. Take another one.")
                           .arg(cleaned(code), product ? product->name : QString()),
                       u"code_given"_qs);
    }
    if (other->product.id == owner)
        return Ok{};
    return refused(tr("The code %1 already stands for %2 (%3). A code can only mean one product.")
                       .arg(cleaned(code), other->product.name, other->product.code),
                   u"code_taken"_qs);
}

Result<VatCode> ProductEntry::vatOf(Tx &tx, const Session &session, const QString &name, int rateBp)
{
    const std::optional<VatCode> code = name.isEmpty()
                                            ? CatalogStore::vatCodeFor(tx, rateBp, session.today())
                                            : CatalogStore::vatCode(tx, name);
    if (code && holds(*code, session.today()))
        return *code;
    QStringList known;
    for (const VatCode &vat : CatalogStore::vatCodes(tx)) {
        if (holds(vat, session.today()) && vat.category == VatCategory::Standard)
            known += rateText(vat.rateBp, QLocale());
    }
    return refused(
        tr("This shop has no VAT rate of %1 today. Its rates are: %2.")
            .arg(name.isEmpty() ? rateText(rateBp, QLocale()) : name, known.join(u", "_qs)),
        u"unknown_vat"_qs);
}

Result<ProductCode> ProductEntry::codeFor(Tx &tx, const QString &code, Quantity pack, Unit unit,
                                          std::optional<ProductId> owner)
{
    CABAS_TRY(CatalogRules::checkBarcode(code));
    CABAS_TRY(CatalogRules::checkPack(pack, unit));
    ProductCode kept = CatalogRules::codeOf(code, pack);
    if (kept.kind == CodeKind::Internal && Gtin::parse(kept.shown)) {
        CABAS_LET(match, BarcodeRules::match(kept.shown, BarcodeRuleStore::all(tx)));
        if (match && match->rule.kind == BarcodeKind::Member)
            return refused(tr("Codes like %1 are members’ badges in this shop.").arg(kept.shown),
                           u"member_code"_qs);
        if (match && match->rule.kind == BarcodeKind::Weight && unit == Unit::Piece)
            return refused(tr("Codes like %1 carry a weight in this shop: they are for products "
                              "sold by the kilo.")
                               .arg(kept.shown),
                           u"weight_code"_qs);
        if (match && match->rule.kind != BarcodeKind::Article)
            kept = CatalogRules::codeOf(match->baseCode, pack);
    }
    CABAS_TRY(checkFree(tx, kept.shown, owner));
    return kept;
}

QString ProductEntry::freeCode(Tx &tx)
{
    qint64 number = CatalogStore::lastId(tx) + 1;
    while (CatalogStore::ownerOfCode(tx, CatalogRules::generatedCode(number)))
        ++number;
    return CatalogRules::generatedCode(number);
}

Result<> ProductEntry::check(Tx &tx, const Session &session, const ProductDraft &draft)
{
    CABAS_TRY(CatalogRules::checkName(draft.name));
    CABAS_LET(unit, CatalogRules::unitNamed(draft.unit));
    CABAS_TRY(CatalogRules::checkPack(draft.pack, unit));
    CABAS_TRY(CatalogRules::checkPrice(draft.price, draft.priceReason));
    CABAS_TRY(vatOf(tx, session, draft.vatCode, draft.vatBp));
    if (!draft.code.isEmpty()) {
        CABAS_TRY(CatalogRules::checkCode(draft.code));
        CABAS_TRY(checkFree(tx, draft.code, std::nullopt));
    }
    if (!draft.barcode.isEmpty())
        CABAS_TRY(codeFor(tx, draft.barcode, Quantity::units(1), unit, std::nullopt));
    if (!draft.family.isEmpty())
        CABAS_TRY(CatalogRules::checkFamily(draft.family));
    return Ok{};
}

Result<Product> ProductEntry::add(Tx &tx, const Session &session, const ProductDraft &draft)
{
    CABAS_TRY(check(tx, session, draft));
    Product product;
    product.code = draft.code.isEmpty() ? freeCode(tx) : cleaned(draft.code);
    product.name = cleaned(draft.name);
    CABAS_LET(unit, CatalogRules::unitNamed(draft.unit));
    product.unit = unit;
    CABAS_LET(vat, vatOf(tx, session, draft.vatCode, draft.vatBp));
    product.vat = vat;
    product.supplier = draft.supplier;
    product.pack = draft.pack;
    product.price = draft.price;
    if (!draft.family.isEmpty())
        product.family = CatalogStore::familyNamed(tx, draft.family);
    product.id = CatalogStore::add(tx, product, session.now());
    if (!draft.barcode.isEmpty()) {
        CABAS_LET(code, codeFor(tx, draft.barcode, Quantity::units(1), product.unit, product.id));
        keepCode(tx, session, product.id, code);
    }
    CatalogStore::addPrice(tx, product.id,
                           {CatalogRules::always(), draft.price, cleaned(draft.priceReason),
                            session.user(), session.now()});
    audit(tx, session, "product.add", product.id,
          {{u"code"_qs, product.code}, {u"price_cents"_qs, draft.price.cents()}});
    return product;
}

Result<> ProductEntry::check(Tx &tx, const Session &session, const Product &product)
{
    CABAS_TRY(CatalogRules::checkName(product.name));
    CABAS_TRY(CatalogRules::checkCode(product.code));
    CABAS_TRY(CatalogRules::checkPack(product.pack, product.unit));
    CABAS_LET(before, find(tx, session, product.id));
    if (before.unit != product.unit)
        return refused(tr("The unit of %1 stays as it is, since the quantities already noted are "
                          "in it. End this product and make a new one.")
                           .arg(before.name),
                       u"unit_fixed"_qs);
    return checkFree(tx, product.code, product.id);
}

Result<Product> ProductEntry::update(Tx &tx, const Session &session, const Product &product)
{
    CABAS_TRY(check(tx, session, product));
    CABAS_LET(before, find(tx, session, product.id));
    Product after = product;
    after.name = cleaned(product.name);
    after.code = cleaned(product.code);
    if (!CatalogStore::update(tx, after))
        return conflict(tr("Somebody else changed %1 in the meantime. Look at it again, then make "
                           "your change.")
                            .arg(before.name),
                        u"changed_meanwhile"_qs);
    audit(tx, session, "product.update", after.id, changes(before, after));
    return find(tx, session, after.id);
}

void ProductEntry::keepCode(Tx &tx, const Session &session, ProductId product,
                            const ProductCode &code)
{
    CatalogStore::addCode(tx, product, code);
    const std::optional<Gtin> gtin = Gtin::parse(code.shown);
    // Of eight digits they are another chain's own: this shop gives none.
    if (gtin && gtin->isRestricted() && gtin->printed().size() == 13)
        InStoreCodeStore::note(tx, session, product, code.shown);
}

Result<ProductCode> ProductEntry::addCode(Tx &tx, const Session &session, const Product &product,
                                          const QString &code, Quantity pack)
{
    CABAS_LET(added, codeFor(tx, code, pack, product.unit, product.id));
    keepCode(tx, session, product.id, added);
    audit(tx, session, "product.add_code", product.id, {{u"code"_qs, added.code}});
    return added;
}

Result<PriceSet> ProductEntry::setPrice(Tx &tx, const Session &session, const Product &product,
                                        Money price, QDate from, const QString &reason)
{
    CABAS_TRY(CatalogRules::checkPrice(price, reason));
    PriceSet set;
    set.before = CatalogStore::priceAt(tx, product.id, from);
    set.price = {from, price, cleaned(reason), session.user(), session.now()};
    set.warnings = CatalogRules::priceWarnings(set.before, set.price, session.today());
    CatalogStore::addPrice(tx, product.id, set.price);
    warnOfOthers(tx, product.id, set);
    if (set.before != price)
        LabelQueueStore::queue(tx,
                               {LabelRequestId(0), product.id, LabelReason::Price,
                                std::max(from, session.today()), session.now(), session.user()});
    audit(tx, session, "price.set", product.id,
          {{u"price_cents"_qs, price.cents()},
           {u"before_cents"_qs, set.before.value_or(Money()).cents()},
           {u"from"_qs, dayText(from)}});
    return set;
}

} // namespace cabas
