// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a scenario that are about a delivery's prices and about taking it back.
#include "tests/scenarios/stage.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/reception/receptionpriceservice.h"
#include "core/reception/reversalservice.h"
#include "core/stock/stockservice.h"

namespace cabas::test {

namespace {

Result<> sameAmount(Money wanted, Money found)
{
    if (wanted == found)
        return Ok{};
    return refused(u"expected %1, found %2 cents"_qs.arg(wanted.cents()).arg(found.cents()));
}

} // namespace

/// `a delivery of 24 JAM, 10 RICE`: counted and left open.
Result<> Stage::countDelivery(const Words &said)
{
    ReceptionService reception(m_shop.db());
    CABAS_LET(started, reception.start(m_shop.session(), std::nullopt));
    m_delivery = started.delivery;
    for (const QString &item : said.captured(1).split(u", "_qs)) {
        ReceivedGoods goods;
        goods.quantity = parseQuantity(item.section(u' ', 0, 0));
        CABAS_TRY(reception.scan(m_shop.session(), m_delivery, item.section(u' ', 1), goods));
    }
    return Ok{};
}

/// `its note says JAM 2,0000, transport 3,00, total 51,00`.
Result<> Stage::sayNote(const Words &said)
{
    std::vector<LinePriceEdit> lines;
    DeliveryCostsEdit costs;
    for (const QString &item : said.captured(1).split(u", "_qs)) {
        const QString what = item.section(u' ', 0, 0);
        const QString figure = item.section(u' ', 1);
        if (what == u"transport") {
            costs.transport = parseMoney(figure);
        } else if (what == u"total") {
            costs.documentTotal = parseMoney(figure);
        } else {
            CABAS_LET(hit, CatalogService(m_shop.db()).findByCode(m_shop.session(), what));
            LinePriceEdit edit{hit.product.id};
            edit.basis = LineBasis::Unit;
            edit.price = parseUnitPrice(figure).value_or(UnitPrice());
            edit.shelf = ShelfChoice::Accepted;
            lines.push_back(edit);
        }
    }
    CABAS_TRY(ReceptionPriceService(m_shop.db()).edit(m_shop.session(), m_delivery, lines, costs));
    return Ok{};
}

Result<> Stage::finishDelivery(const Words &)
{
    CABAS_TRY(ReceptionService(m_shop.db()).finish(m_shop.session(), m_delivery));
    return Ok{};
}

Result<> Stage::takeBack(const Words &said)
{
    std::vector<ReversalWish> wishes;
    if (!said.captured(2).isEmpty()) {
        CABAS_LET(hit, CatalogService(m_shop.db()).findByCode(m_shop.session(), said.captured(2)));
        wishes.push_back({hit.product.id, parseQuantity(said.captured(1))});
    }
    CABAS_TRY(ReversalService(m_shop.db())
                  .reverse(m_shop.session(), m_delivery, said.captured(3), wishes));
    return Ok{};
}

Result<> Stage::expectLeft(const Words &said)
{
    CABAS_LET(sheet, ReceptionPriceService(m_shop.db()).sheet(m_shop.session(), m_delivery));
    return sameAmount(parseMoney(said.captured(1)).value_or(Money()),
                      sheet.left.value_or(Money::fromCents(Money::maxCents)));
}

Result<> Stage::expectValue(const Words &said)
{
    CABAS_LET(sheet, StockService(m_shop.db()).show(m_shop.session(), said.captured(1)));
    return sameAmount(parseMoney(said.captured(2)).value_or(Money()), sheet.level.value);
}

} // namespace cabas::test
