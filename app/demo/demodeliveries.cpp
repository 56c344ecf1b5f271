// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodeliveries.h"

#include "app/demo/democrates.h"
#include "app/demo/demoshelves.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/purchasing/orderservice.h"
#include "core/reception/receptionservice.h"

namespace cabas {

namespace {

constexpr int maxLines = 400; ///< of one delivery
constexpr int linesOfTheLast = 14;

} // namespace

Result<> DemoDeliveries::receive(QDate day)
{
    for (size_t supplier = 0; supplier < m_world.suppliers.size(); ++supplier) {
        // Each supplier comes on two days of the week.
        const int weekday = 2 + int(supplier % 4);
        if (day.dayOfWeek() != weekday && day.dayOfWeek() != (weekday + 2) % 6 + 1)
            continue;
        const std::vector<Coming> coming = missing(supplier, maxLines);
        if (coming.empty())
            continue;
        CABAS_LET(delivery, start(day, supplier, coming));
        for (const Coming &each : coming)
            CABAS_TRY(scan(day, delivery, each));
        CABAS_TRY(ReceptionService(m_world.db)
                      .finish(m_world.as(u"youssef"_qs, u"Réserve"_qs), delivery));
    }
    return Ok{};
}

std::vector<DemoDeliveries::Coming> DemoDeliveries::missing(size_t supplier, int atMost)
{
    std::vector<Coming> coming;
    for (size_t at = 0; at < m_world.goods.size(); ++at) {
        const DemoGoods &goods = m_world.goods[at];
        if (goods.supplier != supplier)
            continue;
        const qint64 target = DemoShelves::target(m_world, goods).milli();
        if (goods.onHand.milli() * 2 > target)
            continue;
        // Of what keeps a few days, a pack that would mostly be thrown away is not ordered.
        if (DemoShelves::wouldPerish(m_world, goods))
            continue;
        const qint64 pack = goods.product.pack.milli();
        const qint64 packs = std::max<qint64>(1, (target - goods.onHand.milli()) / pack);
        coming.push_back({at, Quantity::fromMilli(packs * pack)});
        if (int(coming.size()) == atMost)
            break;
    }
    return coming;
}

Result<DeliveryId> DemoDeliveries::start(QDate day, size_t supplier,
                                         const std::vector<Coming> &coming)
{
    QString note = u"code;designation;quantite;colis;prix_ht\r\n"_qs;
    std::vector<DeliveryNoteLine> announced;
    for (const Coming &each : coming) {
        const DemoGoods &goods = m_world.goods[each.goods];
        DeliveryNoteLine line;
        line.line = int(announced.size()) + 2;
        line.code = goods.barcode;
        line.name = goods.product.name;
        line.quantity = each.quantity;
        line.pack = goods.product.pack;
        line.cost = goods.cost;
        announced.push_back(line);
        note += u"%1;%2;%3;%4;%5\r\n"_qs.arg(
            line.code, line.name, plainDecimal(line.quantity.milli(), 3),
            plainDecimal(line.pack->milli(), 3), plainDecimal(line.cost.e4(), 4));
    }
    CABAS_LET(started,
              ReceptionService(m_world.db)
                  .start(m_world.as(u"youssef"_qs, u"Réserve"_qs), m_world.suppliers[supplier],
                         u"BL-%1-%2.csv"_qs.arg(dayText(day)).arg(supplier + 1), note.toUtf8(),
                         announced));
    return started.delivery;
}

Result<> DemoDeliveries::scan(QDate day, DeliveryId delivery, const Coming &coming)
{
    DemoGoods &goods = m_world.goods[coming.goods];
    ReceivedGoods received;
    Quantity counted = coming.quantity;
    // Now and then a pack is missing.
    if (m_world.random.percent(2) && counted > goods.product.pack)
        counted -= goods.product.pack;
    received.quantity = counted;
    if (const auto until = DemoShelves::expiry(goods, day)) {
        received.lot = u"L%1"_qs.arg(day.addDays(-2).toString(u"yyMMdd"_qs));
        (goods.shelfDays > 60 ? received.bestBefore : received.useBy) = *until;
    }
    if (goods.product.unit == Unit::Kilogram)
        received = DemoCrates(m_world).packed(received);
    m_world.clock.advanceSeconds(4);
    CABAS_TRY(
        ReceptionService(m_world.db)
            .scan(m_world.as(u"youssef"_qs, u"Réserve"_qs), delivery, goods.barcode, received));
    goods.onHand += counted;
    return Ok{};
}

Result<> DemoDeliveries::beginCounting(QDate day)
{
    std::vector<Coming> coming;
    size_t supplier = 0;
    for (size_t other = 0; other < m_world.suppliers.size(); ++other) {
        std::vector<Coming> found = missing(other, linesOfTheLast);
        if (found.size() > coming.size()) {
            coming = std::move(found);
            supplier = other;
        }
    }
    CABAS_LET(delivery, start(day, supplier, coming));
    for (size_t at = 0; at < coming.size() / 2; ++at)
        CABAS_TRY(scan(day, delivery, coming[at]));
    const Session session = m_world.as(u"youssef"_qs, u"Réserve"_qs);
    ReceivedGoods unknown;
    unknown.quantity = Quantity::units(6);
    ReceptionService reception(m_world.db);
    CABAS_TRY(reception.scan(session, delivery, u"9501101530003"_qs, unknown));
    CABAS_TRY(reception.leaveWord(session, delivery,
                                  u"Le côté gauche de la palette est compté. Les yaourts sont "
                                  "encore dans le camion : voir avec Rosalie."_qs));
    return Ok{};
}

Result<> DemoDeliveries::order(QDate day)
{
    constexpr int orders = 3;
    const Session session = m_world.as(u"rosalie"_qs, u"Bureau"_qs);
    OrderService service(m_world.db);
    int written = 0;
    for (size_t supplier = m_world.suppliers.size(); supplier-- > 0 && written < orders;) {
        const std::vector<Coming> coming = missing(supplier, linesOfTheLast);
        if (coming.empty())
            continue;
        SupplierOrder order;
        order.supplier = m_world.suppliers[supplier];
        order.expectedOn = day.addDays(written);
        for (const Coming &each : coming) {
            OrderLine line;
            line.product = m_world.goods[each.goods].product.id;
            line.quantity = each.quantity;
            line.cost = m_world.goods[each.goods].cost;
            order.lines.push_back(line);
        }
        CABAS_LET(draft, service.add(session, order));
        if (++written < orders)
            CABAS_TRY(service.send(session, draft.id));
    }
    return Ok{};
}

} // namespace cabas
