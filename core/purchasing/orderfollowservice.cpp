// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/orderfollowservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/purchasing/demandstore.h"
#include "core/purchasing/orderfollowrules.h"
#include "core/purchasing/orderfollowstore.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/suppliersheetstore.h"
#include "core/purchasing/supplierstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

/// Of these, those under way are looked at.
constexpr int newestOrders = 1'000;

} // namespace

Result<SupplierOrder> OrderFollowService::found(Tx &tx, OrderId order)
{
    if (const auto found = OrderStore::find(tx, order))
        return *found;
    return notFound(tr("This order no longer exists."), u"unknown_order"_qs);
}

Result<OrderFollow> OrderFollowService::remind(const Session &session, OrderId order,
                                               const QString &note)
{
    CABAS_TRY(session.require(Permission::Order));
    const QString words = cleaned(note);
    return m_db.write([&](Tx &tx) -> Result<OrderFollow> {
        CABAS_LET(sent, found(tx, order));
        CABAS_TRY(OrderFollowRules::checkReminder(sent, words));
        OrderFollowStore::addReminder(tx, order, {session.today(), words}, session.user(),
                                      session.now());
        AuditStore::record(tx, session, "order.remind", u"order"_qs, order.value(),
                           {{u"number"_qs, sent.number}});
        return OrderFollowStore::of(tx, order);
    });
}

Result<OrderFollow> OrderFollowService::announce(const Session &session, OrderId order,
                                                 const AnnouncedShortage &shortage)
{
    CABAS_TRY(session.require(Permission::Order));
    AnnouncedShortage wanted = shortage;
    wanted.note = cleaned(shortage.note);
    return m_db.write([&](Tx &tx) -> Result<OrderFollow> {
        CABAS_LET(sent, found(tx, order));
        CABAS_TRY(OrderFollowRules::checkShortage(sent, wanted));
        OrderFollowStore::setShortage(tx, wanted, session.user(), session.now());
        AuditStore::record(
            tx, session, "order.shortage", u"order"_qs, order.value(),
            {{u"number"_qs, sent.number}, {u"quantity_milli"_qs, wanted.missing.milli()}});
        return OrderFollowStore::of(tx, order);
    });
}

Result<OrderFollow> OrderFollowService::of(const Session &session, OrderId order) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return OrderFollowStore::of(tx, order); });
}

Result<std::vector<LateOrder>> OrderFollowService::late(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        return OrderFollowRules::late(OrderStore::sent(tx), OrderFollowStore::reminded(tx),
                                      session.today());
    });
}

Result<std::vector<OrderGroup>> OrderFollowService::groups(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        return OrderFollowRules::grouped(OrderStore::newest(tx, newestOrders),
                                         SupplierSheetStore::journeys(tx));
    });
}

Result<std::vector<WeekCart>> OrderFollowService::week(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        const auto journeys = SupplierSheetStore::journeys(tx);
        std::vector<CartSupplier> suppliers;
        for (const Supplier &supplier : SupplierStore::all(tx)) {
            const auto terms = DemandStore::terms(tx, supplier.id);
            if (!supplier.active || !terms)
                continue;
            const auto journey = journeys.find(supplier.id);
            suppliers.push_back({supplier.id, supplier.name,
                                 journey == journeys.end() ? QString() : journey->second, *terms});
        }
        return OrderFollowRules::week(suppliers, OrderStore::newest(tx, newestOrders),
                                      session.today());
    });
}

} // namespace cabas
