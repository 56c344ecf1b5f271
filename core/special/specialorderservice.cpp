// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/special/specialorderservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/badgedesk.h"
#include "core/members/memberstore.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/supplierstore.h"
#include "core/special/specialarrivals.h"
#include "core/special/specialgoods.h"
#include "core/special/specialjoining.h"
#include "core/special/specialrules.h"
#include "core/special/specialstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

/// How many orders that are over a list goes back to.
constexpr int oldOnes = 500;

SpecialEvent eventOf(const Session &session, const SpecialOrder &order, SpecialEventKind kind,
                     Quantity quantity)
{
    SpecialEvent event;
    event.order = order.id;
    event.kind = kind;
    event.quantity = quantity;
    event.day = session.today();
    event.at = session.now();
    event.user = session.user();
    return event;
}

/// Orders of members are taken where one sells, where one orders and where one keeps the members.
bool takesOrders(const Session &session)
{
    return session.may(Permission::Sell) || session.may(Permission::Order) ||
           session.may(Permission::EditMembers);
}

/// Who takes them reads them; so does who receives the goods, and who may see the members.
Result<> requireReading(const Session &session)
{
    if (takesOrders(session) || session.may(Permission::Receive))
        return Ok{};
    return session.require(Permission::ViewMembers);
}

} // namespace

Result<SpecialOrder> SpecialOrderService::found(Tx &tx, SpecialOrderId id)
{
    const std::optional<SpecialOrder> order = SpecialStore::find(tx, id);
    if (!order)
        return notFound(tr("There is no member’s order number %1.").arg(id.value()),
                        u"unknown_special"_qs);
    return *order;
}

Result<> SpecialOrderService::checkPriceRight(const Session &session,
                                              const std::optional<Money> &price,
                                              const std::optional<Money> &usual)
{
    if (!price || price == usual || session.may(Permission::SetPrices))
        return Ok{};
    return session.require(Permission::Discount);
}

Result<> SpecialOrderService::checkReserve(Tx &tx, const SpecialOrder &order)
{
    Money kept;
    for (const SpecialOrder &other : SpecialStore::openOf(tx, order.member)) {
        if (other.id != order.id)
            kept += SpecialRules::reserved(other);
    }
    return SpecialRules::checkReserve(order, MemberStore::balance(tx, order.member), kept);
}

Result<SpecialOrder> SpecialOrderService::drafted(Tx &tx, const Session &session,
                                                  const SpecialWish &wish)
{
    const std::optional<Member> member = MemberStore::find(tx, wish.member);
    if (!member)
        return notFound(tr("This member no longer exists."), u"member"_qs);
    if (member->leftOn && *member->leftOn <= session.today())
        return refused(
            tr("Member number %1 has left: nothing is ordered for them.").arg(member->number),
            u"member"_qs);
    CABAS_LET(goods, wish.product ? SpecialGoods::of(tx, *wish.product, session.today())
                                  : SpecialGoods::of(tx, wish.supplier.value_or(SupplierId(0)),
                                                     wish.articleKey, session.today()));
    CABAS_TRY(checkPriceRight(session, wish.price, goods.price));
    SpecialOrder order;
    order.member = wish.member;
    order.product = goods.product;
    if (!goods.product) // a product is ordered from whoever supplies it by then
        order.supplier = goods.supplier;
    order.articleKey = goods.articleKey;
    order.name = goods.name;
    order.unit = goods.unit;
    order.quantity = wish.quantity;
    order.price = wish.price;
    const bool isSettled = wish.isPrepaid || !goods.product;
    if (!order.price && isSettled)
        order.price = goods.price;
    else if (!isSettled && order.price == goods.price)
        order.price.reset(); // the shelf price, whatever it is on that day
    order.isPrepaid = wish.isPrepaid;
    order.wantedOn = wish.wantedOn;
    order.note = cleaned(wish.note);
    order.askedOn = session.today();
    return order;
}

Result<SpecialOrder> SpecialOrderService::ask(const Session &session, const SpecialWish &wish)
{
    if (!takesOrders(session))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<SpecialOrder> {
        CABAS_LET(order, drafted(tx, session, wish));
        CABAS_TRY(SpecialRules::check(order, session.today()));
        CABAS_TRY(checkReserve(tx, order));
        const SpecialOrderId id = SpecialStore::add(
            tx, order, eventOf(session, order, SpecialEventKind::Asked, order.quantity));
        AuditStore::record(
            tx, session, "special.ask", u"special"_qs, id.value(),
            {{u"member"_qs, order.member.value()}, {u"quantity_milli"_qs, order.quantity.milli()}});
        CABAS_LET(made, found(tx, id));
        return SpecialArrivals::shownTo(session, made);
    });
}

Result<SpecialOrder> SpecialOrderService::change(const Session &session, const SpecialOrder &wanted)
{
    if (!takesOrders(session))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<SpecialOrder> {
        CABAS_LET(order, found(tx, wanted.id));
        CABAS_TRY(SpecialRules::checkChange(order));
        if (wanted.price != order.price) {
            const auto goods = order.product
                                   ? SpecialGoods::of(tx, *order.product, session.today())
                                   : SpecialGoods::of(tx, order.supplier.value_or(SupplierId(0)),
                                                      order.articleKey, session.today());
            CABAS_TRY(checkPriceRight(session, wanted.price,
                                      goods ? goods->price : std::optional<Money>()));
        }
        // A day that passed meanwhile is no reason to refuse another note.
        const QDate earliest = wanted.wantedOn == order.wantedOn
                                   ? wanted.wantedOn.value_or(session.today())
                                   : session.today();
        order.quantity = wanted.quantity;
        order.price = wanted.price;
        order.isPrepaid = wanted.isPrepaid;
        order.wantedOn = wanted.wantedOn;
        order.note = cleaned(wanted.note);
        order.revision = wanted.revision;
        CABAS_TRY(SpecialRules::check(order, earliest));
        CABAS_TRY(checkReserve(tx, order));
        if (!SpecialStore::update(tx, order))
            return conflict(tr("Somebody else changed this order in the meantime. Look at it "
                               "again, then make your change."),
                            u"changed_meanwhile"_qs);
        SpecialStore::addEvent(tx,
                               eventOf(session, order, SpecialEventKind::Changed, order.quantity));
        AuditStore::record(tx, session, "special.change", u"special"_qs, order.id.value(),
                           {{u"quantity_milli"_qs, order.quantity.milli()}});
        CABAS_LET(changed, found(tx, order.id));
        return SpecialArrivals::shownTo(session, changed);
    });
}

Result<SpecialOrder> SpecialOrderService::cancel(const Session &session, SpecialOrderId id,
                                                 const QString &reason, bool toShelf)
{
    if (!takesOrders(session))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<SpecialOrder> {
        SpecialStore::lock(tx, id);
        CABAS_LET(order, found(tx, id));
        CABAS_TRY(SpecialRules::checkCancel(order, reason, toShelf));
        SpecialEvent event = eventOf(session, order, SpecialEventKind::Cancelled, order.ready());
        event.reason = cleaned(reason);
        SpecialStore::addEvent(tx, event);
        AuditStore::record(tx, session, "special.cancel", u"special"_qs, id.value(),
                           {{u"to_shelf_milli"_qs, order.ready().milli()}});
        CABAS_LET(cancelled, found(tx, id));
        return SpecialArrivals::shownTo(session, cancelled);
    });
}

Result<JoinedOrders> SpecialOrderService::joinTo(const Session &session, OrderId id)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<JoinedOrders> {
        const std::optional<SupplierOrder> draft = OrderStore::find(tx, id);
        if (!draft)
            return notFound(tr("There is no such order."), u"unknown_order"_qs);
        if (draft->state != OrderState::Draft)
            return refused(tr("Order %1 was sent: begin another for what members still wait for.")
                               .arg(draft->number),
                           u"state"_qs);
        SpecialJoining joining(tx, session, *draft);
        CABAS_TRY(joining.join());
        if (joining.orders() > 0)
            AuditStore::record(tx, session, "special.order", u"order"_qs, id.value(),
                               {{u"number"_qs, draft->number},
                                {u"orders"_qs, joining.orders()},
                                {u"lines"_qs, joining.lines()}});
        return JoinedOrders{joining.orders(), joining.lines(), joining.made(), joining.warnings()};
    });
}

Result<int> SpecialOrderService::countToOrder(const Session &session, SupplierId supplier) const
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.read(
        [&](Tx &tx) -> Result<int> { return int(SpecialJoining::waiting(tx, supplier).size()); });
}

Result<SpecialList> SpecialOrderService::list(const Session &session) const
{
    CABAS_TRY(requireReading(session));
    return m_db.read([&](Tx &tx) -> Result<SpecialList> {
        SpecialList list;
        list.keepDays = SpecialStore::keepDays(tx);
        for (const SpecialOrder &order : SpecialStore::open(tx))
            list.orders.push_back(SpecialArrivals::shownTo(session, order));
        for (const SpecialOrder &order : SpecialStore::newest(tx, oldOnes)) {
            if (!order.isOpen())
                list.orders.push_back(SpecialArrivals::shownTo(session, order));
        }
        return list;
    });
}

Result<SpecialOrder> SpecialOrderService::view(const Session &session, SpecialOrderId id) const
{
    CABAS_TRY(requireReading(session));
    return m_db.read([&](Tx &tx) -> Result<SpecialOrder> {
        CABAS_LET(order, found(tx, id));
        return SpecialArrivals::shownTo(session, order);
    });
}

Result<std::vector<SpecialEvent>> SpecialOrderService::history(const Session &session,
                                                               SpecialOrderId id) const
{
    CABAS_TRY(requireReading(session));
    return m_db.read([&](Tx &tx) { return SpecialStore::eventsOf(tx, id); });
}

Result<std::vector<NameTag>> SpecialOrderService::tags(const Session &session,
                                                       DeliveryId delivery) const
{
    CABAS_TRY(requireReading(session));
    return m_db.read([&](Tx &tx) { return SpecialArrivals::tags(tx, session, delivery); });
}

Result<std::vector<NameTag>> SpecialOrderService::tags(const Session &session,
                                                       SpecialOrderId id) const
{
    CABAS_TRY(requireReading(session));
    return m_db.read([&](Tx &tx) -> Result<std::vector<NameTag>> {
        CABAS_LET(order, found(tx, id));
        if (order.ready().isZero())
            return refused(tr("Nothing is set aside for this order: there is no tag to print."),
                           u"state"_qs);
        return std::vector<NameTag>{SpecialArrivals::tagOf(
            session, order, order.ready(), order.arrivedOn.value_or(session.today()))};
    });
}

Result<std::vector<WishableGoods>>
SpecialOrderService::search(const Session &session, const QString &typed, int limit) const
{
    if (!takesOrders(session))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.read(
        [&](Tx &tx) { return SpecialGoods::search(tx, typed, session.today(), limit); });
}

Result<WishableGoods> SpecialOrderService::goodsByCode(const Session &session,
                                                       const QString &code) const
{
    if (!takesOrders(session))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) { return SpecialGoods::byCode(tx, code, session.today()); });
}

Result<WishableGoods> SpecialOrderService::goodsByReference(const Session &session,
                                                            const QString &supplier,
                                                            const QString &reference) const
{
    if (!takesOrders(session))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<WishableGoods> {
        const std::optional<Supplier> found = SupplierStore::findByCode(tx, supplier);
        if (!found)
            return notFound(tr("This supplier is not known."), u"unknown_supplier"_qs);
        return SpecialGoods::byReference(tx, found->id, reference, session.today());
    });
}

Result<MemberId> SpecialOrderService::memberBy(const Session &session,
                                               const QString &badgeOrNumber) const
{
    if (!takesOrders(session))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<MemberId> {
        CABAS_TRY(BadgeDesk::checkGood(tx, badgeOrNumber));
        const std::optional<Member> member = MemberStore::findByCode(tx, badgeOrNumber.trimmed());
        if (!member)
            return notFound(
                tr("No member has the badge or number %1.").arg(badgeOrNumber.trimmed()),
                u"member"_qs);
        return member->id;
    });
}

Result<> SpecialOrderService::setKeepDays(const Session &session, int days)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    CABAS_TRY(SpecialRules::checkKeepDays(days));
    return m_db.write([&](Tx &tx) -> Result<> {
        const int before = SpecialStore::keepDays(tx);
        if (before == days)
            return Ok{};
        SpecialStore::setKeepDays(tx, days);
        AuditStore::record(
            tx, session, "special.keep_days", u"shop"_qs, 1,
            {{u"before"_qs, QString::number(before)}, {u"after"_qs, QString::number(days)}});
        return Ok{};
    });
}

} // namespace cabas
