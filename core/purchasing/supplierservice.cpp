// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/supplierservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/thirdpartystore.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/supplierrules.h"
#include "core/purchasing/supplierstore.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

/// The books name a supplier as the shop does.
void tellTheBooks(Tx &tx, const Supplier &supplier)
{
    ThirdParty party;
    party.code = supplier.code;
    party.name = supplier.name;
    party.account = u"401"_qs;
    party.email = supplier.email;
    party.termsDays = supplier.termsDays;
    party.closed = !supplier.active;
    ThirdPartyStore::follow(tx, party);
}

} // namespace

Result<Supplier> SupplierService::found(Tx &tx, SupplierId id)
{
    const std::optional<Supplier> supplier = SupplierStore::find(tx, id);
    if (!supplier)
        return notFound(tr("This supplier no longer exists."), u"unknown_supplier"_qs);
    return *supplier;
}

Result<> SupplierService::checkFree(Tx &tx, const Supplier &supplier)
{
    const std::optional<Supplier> other = SupplierStore::findByCode(tx, supplier.code);
    if (!other || other->id == supplier.id)
        return Ok{};
    return refused(
        tr("The code %1 is already that of %2. Choose another.").arg(supplier.code, other->name),
        u"code_taken"_qs);
}

Result<Supplier> SupplierService::add(const Session &session, const Supplier &supplier)
{
    CABAS_TRY(session.require(Permission::EditSuppliers));
    Supplier added = SupplierRules::cleanedUp(supplier);
    CABAS_TRY(SupplierRules::check(added));
    return m_db.write([&](Tx &tx) -> Result<Supplier> {
        if (added.code.isEmpty()) {
            qint64 number = SupplierStore::lastId(tx) + 1;
            while (SupplierStore::findByCode(tx, SupplierRules::generatedCode(number)))
                ++number;
            added.code = SupplierRules::generatedCode(number);
        }
        added.id = SupplierId(0);
        CABAS_TRY(checkFree(tx, added));
        added.id = SupplierStore::add(tx, added);
        tellTheBooks(tx, added);
        AuditStore::record(tx, session, "supplier.add", u"supplier"_qs, added.id.value());
        return found(tx, added.id);
    });
}

Result<Supplier> SupplierService::update(const Session &session, const Supplier &supplier)
{
    CABAS_TRY(session.require(Permission::EditSuppliers));
    const Supplier changed = SupplierRules::cleanedUp(supplier);
    CABAS_TRY(SupplierRules::check(changed));
    if (changed.code.isEmpty())
        return refused(tr("A supplier keeps a code."), u"code_empty"_qs);
    return m_db.write([&](Tx &tx) -> Result<Supplier> {
        CABAS_LET(before, found(tx, changed.id));
        CABAS_TRY(checkFree(tx, changed));
        if (!SupplierStore::update(tx, changed))
            return conflict(tr("Somebody else changed %1 in the meantime. Look at it again, then "
                               "make your change.")
                                .arg(before.name),
                            u"changed_meanwhile"_qs);
        tellTheBooks(tx, changed);
        AuditStore::record(tx, session, "supplier.update", u"supplier"_qs, changed.id.value());
        return found(tx, changed.id);
    });
}

Result<> SupplierService::setItem(const Session &session, const SupplierItem &item)
{
    CABAS_TRY(session.require(Permission::EditSuppliers));
    SupplierItem changed = item;
    changed.reference = cleaned(item.reference);
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(found(tx, changed.supplier));
        const std::optional<Product> product =
            CatalogStore::find(tx, changed.product, session.today());
        if (!product)
            return notFound(tr("This product no longer exists."), u"unknown_product"_qs);
        CABAS_TRY(SupplierRules::check(changed, product->unit));
        const std::optional<SupplierItem> other =
            SupplierStore::itemByReference(tx, changed.supplier, changed.reference);
        if (other && other->product != changed.product)
            return refused(tr("This supplier’s reference %1 already stands for another product.")
                               .arg(changed.reference),
                           u"reference_taken"_qs);
        SupplierStore::setItem(tx, changed);
        if (!changed.cost.isZero())
            SupplierStore::noteCost(tx, {changed.supplier, changed.product, session.today(),
                                         changed.cost, u"hand"_qs, session.user(), session.now()});
        AuditStore::record(tx, session, "supplier.set_item", u"supplier"_qs,
                           changed.supplier.value(),
                           {{u"product"_qs, changed.product.value()},
                            {u"reference"_qs, changed.reference},
                            {u"pack_milli"_qs, changed.pack.milli()},
                            {u"cost_e4"_qs, changed.cost.e4()}});
        return Ok{};
    });
}

Result<> SupplierService::removeItem(const Session &session, SupplierId supplier, ProductId product)
{
    CABAS_TRY(session.require(Permission::EditSuppliers));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!SupplierStore::item(tx, supplier, product))
            return Ok{};
        SupplierStore::removeItem(tx, supplier, product);
        AuditStore::record(tx, session, "supplier.remove_item", u"supplier"_qs, supplier.value(),
                           {{u"product"_qs, product.value()}});
        return Ok{};
    });
}

Result<Supplier> SupplierService::find(const QString &codeOrName) const
{
    return m_db.read([&](Tx &tx) -> Result<Supplier> {
        if (const std::optional<Supplier> supplier = SupplierStore::findByCode(tx, codeOrName))
            return *supplier;
        if (const std::optional<Supplier> supplier = SupplierStore::findByName(tx, codeOrName))
            return *supplier;
        return notFound(tr("No supplier has the code or name %1.").arg(cleaned(codeOrName)),
                        u"unknown_supplier"_qs);
    });
}

Result<Supplier> SupplierService::find(SupplierId id) const
{
    return m_db.read([&](Tx &tx) { return found(tx, id); });
}

Result<std::vector<Supplier>> SupplierService::search(const QString &typed, int limit) const
{
    return m_db.read([&](Tx &tx) { return SupplierStore::search(tx, typed, limit); });
}

Result<std::vector<Supplier>> SupplierService::all() const
{
    return m_db.read([](Tx &tx) { return SupplierStore::all(tx); });
}

Result<std::vector<SupplierRow>> SupplierService::list(const Session &session,
                                                       const QString &typed) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    CABAS_LET(rows, m_db.read([](Tx &tx) { return SupplierStore::rows(tx); }));
    std::vector<SupplierRow> found;
    for (const SupplierRow &row : rows) {
        if (SupplierRules::matches(row.supplier, typed))
            found.push_back(row);
    }
    return found;
}

Result<std::vector<SoldItem>> SupplierService::sold(const Session &session,
                                                    SupplierId supplier) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return SupplierStore::soldBy(tx, supplier); });
}

Result<std::vector<Delivery>> SupplierService::deliveries(const Session &session,
                                                          SupplierId supplier, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return DeliveryStore::ofSupplier(tx, supplier, limit); });
}

Result<Shortage> SupplierService::shortage(const Session &session, SupplierId supplier) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    const QDate since = session.today().addYears(-1);
    return m_db.read([&](Tx &tx) { return DeliveryStore::shortage(tx, supplier, since); });
}

Result<std::vector<SupplierItem>> SupplierService::items(SupplierId supplier) const
{
    return m_db.read([&](Tx &tx) { return SupplierStore::itemsOf(tx, supplier); });
}

Result<std::vector<SupplierItem>> SupplierService::offers(ProductId product) const
{
    return m_db.read([&](Tx &tx) { return SupplierStore::offersOf(tx, product); });
}

Result<std::vector<SupplierCost>> SupplierService::costs(const Session &session, ProductId product,
                                                         int limit) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return SupplierStore::costsOf(tx, product, limit); });
}

Result<std::vector<StockMove>> SupplierService::receipts(const Session &session, ProductId product,
                                                         int limit) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return MoveWalkStore::receiptsOf(tx, product, limit); });
}

} // namespace cabas
