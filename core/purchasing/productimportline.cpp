// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/productimportline.h"

#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/ownfieldrules.h"
#include "core/catalog/ownfieldstore.h"
#include "core/catalog/producerstore.h"
#include "core/catalog/producthistory.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetstore.h"
#include "core/catalog/sheetfacts.h"
#include "core/purchasing/supplierrules.h"
#include "core/purchasing/supplierstore.h"

#include <algorithm>

namespace cabas {

Result<ProductImportLine::Outcome> ProductImportLine::take()
{
    CABAS_LET(product, known());
    CABAS_TRY(readSupplier());
    CABAS_TRY(readOwnFields());
    if (product)
        return change(*product);
    return add();
}

/// The product that the line is of, if the shop has it.
Result<std::optional<Product>> ProductImportLine::known() const
{
    const QDate today = m_session.today();
    const QString &code = m_row.code.isEmpty() ? m_row.barcode : m_row.code;
    if (!code.isEmpty()) {
        const std::optional<ProductHit> hit = CatalogStore::findByCode(m_tx, code, today);
        return hit ? std::optional(hit->product) : std::nullopt;
    }
    const std::vector<ProductId> named = CatalogStore::named(m_tx, m_row.name);
    if (named.size() > 1)
        return refused(tr("Several products are named “%1”: give the line a code or a barcode.")
                           .arg(m_row.name),
                       u"ambiguous_name"_qs);
    return named.empty() ? std::nullopt : CatalogStore::find(m_tx, named.front(), today);
}

Result<> ProductImportLine::readSupplier()
{
    if (m_row.supplier.isEmpty())
        return Ok{};
    m_supplier = SupplierStore::findByCode(m_tx, m_row.supplier);
    if (!m_supplier)
        m_supplier = SupplierStore::findByName(m_tx, m_row.supplier);
    if (m_supplier)
        return Ok{};
    Supplier fresh;
    fresh.name = m_row.supplier;
    m_supplier = SupplierRules::cleanedUp(fresh);
    return SupplierRules::check(*m_supplier);
}

Result<> ProductImportLine::readOwnFields()
{
    if (m_row.own.isEmpty())
        return Ok{};
    const std::vector<OwnField> fields = OwnFieldStore::fields(m_tx, RecordKind::Product);
    for (auto own = m_row.own.cbegin(); own != m_row.own.cend(); ++own) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const OwnField &one) {
            return fold(one.name) == fold(own.key());
        });
        if (field == fields.end())
            return refused(tr("The shop has no field of its own named “%1”: name it first, under "
                              "the shop’s settings.")
                               .arg(own.key()),
                           u"own_field"_qs);
        CABAS_LET(value, OwnFieldRules::kept(*field, own.value()));
        m_own.emplace_back(*field, value);
    }
    return Ok{};
}

/// Prepares how the supplier sells the product.
Result<> ProductImportLine::checkItem(std::optional<ProductId> product, Unit unit)
{
    if (!m_supplier)
        return Ok{};
    SupplierItem item;
    item.supplier = m_supplier->id;
    const bool isKnown = product && m_supplier->id.value() > 0;
    const std::optional<SupplierItem> before =
        isKnown ? SupplierStore::item(m_tx, m_supplier->id, *product) : std::nullopt;
    if (before)
        item = *before;
    if (!m_row.reference.isEmpty())
        item.reference = m_row.reference;
    if (m_row.pack)
        item.pack = *m_row.pack;
    if (m_row.cost)
        item.cost = *m_row.cost;
    CABAS_TRY(SupplierRules::check(item, unit));
    const std::optional<SupplierItem> other =
        SupplierStore::itemByReference(m_tx, m_supplier->id, item.reference);
    if (other && other->product != product)
        return refused(tr("The reference %1 of %2 already stands for another product.")
                           .arg(item.reference, m_supplier->name),
                       u"reference_taken"_qs);
    m_isItemNew = before != item;
    m_item = item;
    return Ok{};
}

void ProductImportLine::makeSupplier()
{
    if (!m_supplier || m_supplier->id.value() > 0)
        return;
    qint64 number = SupplierStore::lastId(m_tx) + 1;
    while (SupplierStore::findByCode(m_tx, SupplierRules::generatedCode(number)))
        ++number;
    m_supplier->code = SupplierRules::generatedCode(number);
    m_supplier->id = SupplierStore::add(m_tx, *m_supplier);
}

/// True when it changed anything.
bool ProductImportLine::writeItem(ProductId product)
{
    if (!m_item || !m_isItemNew)
        return false;
    m_item->supplier = m_supplier->id;
    m_item->product = product;
    SupplierStore::setItem(m_tx, *m_item);
    if (!m_item->cost.isZero())
        SupplierStore::noteCost(m_tx,
                                {m_item->supplier, m_item->product, m_session.today(), m_item->cost,
                                 u"import"_qs, m_session.user(), m_session.now()});
    return true;
}

/// True when it changed anything.
Result<bool> ProductImportLine::writeSheet(ProductId product)
{
    if (m_row.facts.isEmpty())
        return false;
    const ProductSheet before = ProductSheetStore::find(m_tx, product);
    ProductSheet sheet = before;
    CABAS_TRY(SheetFacts::apply(m_row.facts, ProductSheetStore::labels(m_tx), sheet));
    if (const QString name = m_row.facts.value(QString::fromLatin1(SheetFacts::producerColumn));
        !name.isEmpty()) {
        const std::optional<Producer> known = ProducerStore::named(m_tx, name);
        Producer fresh;
        fresh.name = name;
        CABAS_TRY(ProductSheetRules::check(fresh));
        sheet.producer = known ? known->id : ProducerStore::add(m_tx, fresh);
    }
    CABAS_TRY(ProductHistory::putSheet(m_tx, m_session, sheet, u"import"_qs));
    return ProductSheetStore::find(m_tx, product) != before;
}

/// True when it changed anything.
bool ProductImportLine::writeOwnFields(ProductId product)
{
    if (m_own.empty())
        return false;
    const OwnValues before = OwnFieldStore::values(m_tx, RecordKind::Product, product.value());
    std::vector<ProductChange> changes;
    for (const auto &[field, value] : m_own) {
        if (before.value(field.id) == value)
            continue;
        OwnFieldStore::setValue(m_tx, field.id, product.value(), value);
        changes.push_back(OwnFieldRules::change(field, before.value(field.id), value));
    }
    if (!changes.empty())
        ProductHistory::record(m_tx, m_session, product, changes, u"import"_qs);
    return !changes.empty();
}

Result<ProductImportLine::Outcome> ProductImportLine::add()
{
    if (m_row.name.isEmpty())
        return refused(tr("No product has the code %1, and the line has no name to make one.")
                           .arg(m_row.code.isEmpty() ? m_row.barcode : m_row.code),
                       u"name_missing"_qs);
    if (!m_row.price)
        return refused(tr("%1 is new and has no price.").arg(m_row.name), u"price_missing"_qs);
    if (!m_row.vatBp && m_row.vatCode.isEmpty())
        return refused(tr("%1 is new and has no VAT rate.").arg(m_row.name), u"vat_missing"_qs);
    ProductDraft draft;
    draft.code = m_row.code;
    draft.name = m_row.name;
    draft.barcode = m_row.barcode;
    draft.price = *m_row.price;
    draft.priceReason = m_row.priceReason;
    draft.vatBp = m_row.vatBp.value_or(0);
    draft.vatCode = m_row.vatCode;
    const Unit unit = m_row.unit.value_or(Unit::Piece);
    draft.unit = unitName(unit);
    draft.family = m_row.family;
    draft.pack = m_row.pack.value_or(Quantity::units(1));
    CABAS_TRY(ProductEntry::check(m_tx, m_session, draft));
    CABAS_TRY(checkItem(std::nullopt, unit));
    makeSupplier();
    if (m_supplier)
        draft.supplier = m_supplier->id;
    CABAS_LET(added, ProductEntry::add(m_tx, m_session, draft));
    writeItem(added.id);
    CABAS_TRY(writeSheet(added.id));
    writeOwnFields(added.id);
    return Outcome::Added;
}

/// The product as the line wants it, but for its price, its codes and what must first be made.
Result<Product> ProductImportLine::changed(const Product &before) const
{
    Product after = before;
    if (!m_row.name.isEmpty())
        after.name = m_row.name;
    if (m_row.unit)
        after.unit = *m_row.unit;
    if (m_row.pack)
        after.pack = *m_row.pack;
    if (m_row.vatBp || !m_row.vatCode.isEmpty()) {
        CABAS_LET(vat, ProductEntry::vatOf(m_tx, m_session, m_row.vatCode,
                                           m_row.vatBp.value_or(before.vat.rateBp)));
        // A bare rate that the product already has says nothing of its category.
        if (!m_row.vatCode.isEmpty() || vat.rateBp != before.vat.rateBp)
            after.vat = vat;
    }
    if (!m_row.family.isEmpty())
        CABAS_TRY(CatalogRules::checkFamily(m_row.family));
    CABAS_TRY(ProductEntry::check(m_tx, m_session, after));
    if (m_row.price)
        CABAS_TRY(CatalogRules::checkPrice(*m_row.price, m_row.priceReason));
    return after;
}

Result<bool> ProductImportLine::hasNewCode(const Product &product) const
{
    if (m_row.barcode.isEmpty())
        return false;
    CABAS_LET(code, ProductEntry::codeFor(m_tx, m_row.barcode, Quantity::units(1), product.unit,
                                          product.id));
    return !CatalogStore::ownerOfCode(m_tx, code.code);
}

Result<ProductImportLine::Outcome> ProductImportLine::change(const Product &before)
{
    CABAS_LET(after, changed(before));
    CABAS_LET(isCodeNew, hasNewCode(before));
    CABAS_TRY(checkItem(before.id, before.unit));
    makeSupplier();
    if (m_supplier)
        after.supplier = m_supplier->id;
    if (!m_row.family.isEmpty())
        after.family = CatalogStore::familyNamed(m_tx, m_row.family);
    bool isChanged = after != before;
    if (isChanged)
        CABAS_TRY(ProductHistory::update(m_tx, m_session, after, u"import"_qs));
    if (isCodeNew) {
        CABAS_LET(code, ProductEntry::addCode(m_tx, m_session, before, m_row.barcode,
                                              Quantity::units(1)));
        ProductHistory::recordCode(m_tx, m_session, before.id, {}, code.shown, u"import"_qs);
    }
    const bool isPriceNew = m_row.price && m_row.price != before.price;
    if (isPriceNew)
        CABAS_TRY(ProductEntry::setPrice(m_tx, m_session, before, *m_row.price, m_session.today(),
                                         m_row.priceReason));
    isChanged |= writeItem(before.id);
    CABAS_LET(isSheetNew, writeSheet(before.id));
    isChanged |= isSheetNew;
    isChanged |= writeOwnFields(before.id);
    return isChanged || isCodeNew || isPriceNew ? Outcome::Changed : Outcome::Unchanged;
}

} // namespace cabas
