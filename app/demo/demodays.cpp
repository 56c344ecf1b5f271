// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodays.h"

#include "app/demo/democrates.h"
#include "app/demo/demodeliveries.h"
#include "app/demo/demoinventories.h"
#include "app/demo/demospecials.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/catalogservice.h"
#include "core/stock/stockliststore.h"
#include "core/stock/stockservice.h"
#include "core/till/paymentrules.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr Money drawerFloat = Money::fromCents(15'000);

QString tillName(int till)
{
    return QString::number(till);
}

Payment paid(TillMeans means, Money tendered)
{
    return {means, {}, tendered};
}

} // namespace

Session DemoDays::cashier(int till) const
{
    return m_world.as(till % 2 == 1 ? u"camille"_qs : u"sacha"_qs, u"Caisse %1"_qs.arg(till));
}

QString DemoDays::nextKey()
{
    return u"demo-%1"_qs.arg(m_world.nextKey++);
}

Result<> DemoDays::live(QDate day)
{
    if (!m_world.size.isOpenOn(day))
        return Ok{};
    return m_world.db.write([&](Tx &) -> Result<> {
        m_world.at(day, QTime(7, 30));
        CABAS_TRY(clearExpired(day));
        CABAS_TRY(DemoDeliveries(m_world).receive(day));
        CABAS_TRY(DemoCrates(m_world).handBack(day));
        CABAS_TRY(changePrices(day));
        m_world.at(day, QTime(8, 50));
        CABAS_TRY(openTills());
        CABAS_TRY(sellUntilEvening(day));
        CABAS_TRY(closeTills(day));
        m_world.at(day, QTime(19, 45));
        CABAS_TRY(DemoSpecials(m_world).askBeforeDelivery(day));
        CABAS_TRY(noteLosses());
        return countSome();
    });
}

Result<> DemoDays::begin(QDate day)
{
    return m_world.db.write([&](Tx &) -> Result<> {
        m_world.at(day, QTime(8, 50));
        CABAS_TRY(openTills());
        QTime time(9, 5);
        for (int ticket = 0; ticket < 6; ++ticket) {
            m_world.at(day, time);
            CABAS_TRY(sellOne(1));
            time = time.addSecs(int(m_world.random.between(200, 700)));
        }
        m_world.at(day, time);
        CABAS_TRY(DemoInventories(m_world).finish());
        CABAS_TRY(DemoInventories(m_world).begin());
        CABAS_TRY(DemoDeliveries(m_world).order(day));
        CABAS_TRY(DemoSpecials(m_world).begin());
        return DemoDeliveries(m_world).beginCounting(day);
    });
}

Result<> DemoDays::changePrices(QDate day)
{
    if (day.day() > 28 || day.day() % 7 != 0)
        return Ok{};
    const Session buyer = m_world.as(u"rosalie"_qs, u"Bureau"_qs);
    const size_t changes = std::max<size_t>(1, m_world.goods.size() / 150);
    for (size_t change = 0; change < changes; ++change) {
        DemoGoods &goods = m_world.goods[m_world.drawGoods()];
        const qint64 before = goods.product.price->cents();
        const qint64 after =
            std::max<qint64>(20, before * m_world.random.between(97, 106) / 100 / 5 * 5);
        if (after == before)
            continue;
        CABAS_TRY(CatalogService(m_world.db)
                      .setPrice(buyer, goods.product.id, Money::fromCents(after), day,
                                tr("The supplier’s new tariff")));
        goods.product.price = Money::fromCents(after);
    }
    return Ok{};
}

Result<> DemoDays::clearExpired(QDate day)
{
    const QDate yesterday = day.addDays(-1);
    CABAS_LET(expired, m_world.db.read([&](Tx &tx) -> Result<std::vector<StockLine>> {
        return StockListStore::dated(tx, yesterday, {}, 0, int(m_world.goods.size()));
    }));
    for (const StockLine &line : expired) {
        const auto goods =
            std::find_if(m_world.goods.begin(), m_world.goods.end(),
                         [&](const DemoGoods &each) { return each.product.id == line.product; });
        CABAS_TRY(throwAway(*goods, yesterday));
    }
    return Ok{};
}

Result<> DemoDays::throwAway(DemoGoods &goods, QDate yesterday)
{
    const Session session = m_world.as(u"youssef"_qs, u"Réserve"_qs);
    StockService stock(m_world.db);
    CABAS_LET(sheet, stock.show(session, goods.product.id));
    for (const Lot &lot : sheet.lots) {
        const std::optional<QDate> until = lot.useBy ? lot.useBy : lot.bestBefore;
        if (!until || *until > yesterday || lot.onHand.isZero())
            continue;
        CABAS_TRY(stock.lose(session, {goods.product.code, lot.onHand, u"expired"_qs, lot.id}));
        goods.onHand -= lot.onHand;
    }
    return Ok{};
}

Result<> DemoDays::noteLosses()
{
    static const std::vector<QString> reasons{u"spoiled"_qs, u"spoiled"_qs, u"expired"_qs,
                                              u"damaged"_qs, u"staff_meal"_qs};
    const Session session = m_world.as(u"youssef"_qs, u"Réserve"_qs);
    const int losses = 1 + m_world.size.tickets / 60;
    for (int loss = 0; loss < losses; ++loss) {
        DemoGoods &goods = m_world.goods[m_world.drawGoods()];
        const Quantity lost = goods.product.unit == Unit::Piece
                                  ? Quantity::units(1)
                                  : Quantity::fromMilli(m_world.random.between(2, 20) * 100);
        if (goods.onHand < lost)
            continue;
        CABAS_TRY(StockService(m_world.db)
                      .lose(session, {goods.product.code, lost, m_world.random.pick(reasons)}));
        goods.onHand -= lost;
    }
    return Ok{};
}

Result<> DemoDays::countSome()
{
    const Session session = m_world.as(u"youssef"_qs, u"Réserve"_qs);
    for (int count = 0; count < 3; ++count) {
        DemoGoods &goods = m_world.goods[m_world.drawGoods()];
        const qint64 step = goods.product.unit == Unit::Piece ? 1'000 : 120;
        const qint64 gap = m_world.random.percent(60) ? 0 : step * m_world.random.between(-2, 1);
        const Quantity counted =
            Quantity::fromMilli(std::max<qint64>(0, goods.onHand.milli() + gap));
        CABAS_TRY(
            StockService(m_world.db).count(session, {goods.product.code, counted, tr("Shelves")}));
        goods.onHand = counted;
    }
    return Ok{};
}

Result<> DemoDays::openTills()
{
    for (int till = 1; till <= m_world.size.tills; ++till)
        CABAS_TRY(TillService(m_world.db, m_world.keysFolder)
                      .open(cashier(till), tillName(till), drawerFloat));
    return Ok{};
}

Result<> DemoDays::sellUntilEvening(QDate day)
{
    // Saturdays are half as busy again as the other days.
    const qint64 usual = m_world.size.tickets * (day.dayOfWeek() == 6 ? 3 : 2) / 2;
    const qint64 count = std::max<qint64>(1, usual * m_world.random.between(80, 120) / 100);
    std::vector<int> times;
    for (qint64 i = 0; i < count; ++i)
        times.push_back(int(m_world.random.between(0, 10 * 3600 - 60)));
    std::sort(times.begin(), times.end());
    for (const int seconds : times) {
        m_world.at(day, QTime(9, 0).addSecs(seconds));
        CABAS_TRY(sellOne(int(m_world.random.between(1, m_world.size.tills))));
    }
    return Ok{};
}

Quantity DemoDays::drawQuantity(const DemoGoods &goods)
{
    DemoRandom &random = m_world.random;
    if (goods.product.unit == Unit::Piece)
        return Quantity::units(random.percent(75) ? 1 : random.between(2, 4));
    // What people weigh costs about 1 to 7 euros.
    const qint64 milli = random.between(100, 700) * 1'000 / goods.product.price->cents();
    return Quantity::fromMilli(std::clamp<qint64>(milli, 40, 4'000));
}

LineRequest DemoDays::asked(const DemoGoods &goods, Quantity quantity)
{
    LineRequest line;
    line.scan = goods.barcode;
    line.quantity = quantity;
    if (goods.product.unit != Unit::Piece) {
        // The label of the scale says the weight.
        static const std::vector<BarcodeRule> rules = BarcodeRules::defaults();
        if (const auto label = BarcodeRules::withValue(goods.barcode, quantity.milli(), rules)) {
            line.scan = *label;
            line.quantity = Quantity::units(1);
        }
    }
    return line;
}

std::vector<LineRequest> DemoDays::basket(std::vector<std::pair<size_t, Quantity>> &taken)
{
    const qint64 wanted = m_world.random.between(1, 2 * m_world.size.lines - 1);
    std::vector<LineRequest> lines;
    for (qint64 i = 0; i < wanted; ++i) {
        const size_t at = m_world.drawGoods();
        const DemoGoods &goods = m_world.goods[at];
        const Quantity quantity = drawQuantity(goods);
        const auto isSame = [&](const auto &other) { return other.first == at; };
        if (goods.onHand < quantity || std::any_of(taken.begin(), taken.end(), isSame))
            continue;
        taken.emplace_back(at, quantity);
        lines.push_back(asked(goods, quantity));
    }
    return lines;
}

std::vector<Payment> DemoDays::payments(Money total, DemoMember *member)
{
    DemoRandom &random = m_world.random;
    if (member != nullptr && member->balance >= total) {
        member->balance -= total;
        return {paid(TillMeans::Account, total)};
    }
    const qint64 luck = random.below(100);
    if (luck < 62)
        return {paid(TillMeans::Card, total)};
    if (luck < 68)
        return {paid(TillMeans::Cheque, total)};
    // Cash is handed over in notes of 5 euros.
    const qint64 notes = (total.cents() + 499) / 500 * 500;
    return {paid(TillMeans::Cash, random.percent(40) ? total : Money::fromCents(notes))};
}

Result<> DemoDays::sellOne(int till)
{
    std::vector<std::pair<size_t, Quantity>> taken;
    SaleRequest request;
    request.till = tillName(till);
    request.key = nextKey();
    request.lines = basket(taken);
    if (request.lines.empty())
        return Ok{};
    Money total;
    for (const auto &[at, quantity] : taken)
        total += amountOf(*m_world.goods[at].product.price, quantity);
    DemoMember &member =
        m_world.members[size_t(m_world.random.below(qint64(m_world.members.size())))];
    DemoMember *shopper = member.mayShop ? &member : nullptr;
    if (shopper != nullptr)
        request.member = shopper->badge;
    request.payments = payments(total, shopper);
    CABAS_LET(sold, SaleService(m_world.db).sell(cashier(till), request));
    for (const auto &[at, quantity] : taken)
        m_world.goods[at].onHand -= quantity;
    if (m_world.random.perMille(15) && sold.ticket.payments.front().means == TillMeans::Card) {
        CABAS_TRY(refundOne(till, sold));
        m_world.goods[taken.front().first].onHand += taken.front().second;
    }
    return Ok{};
}

Result<> DemoDays::refundOne(int till, const SoldTicket &sold)
{
    m_world.clock.advanceSeconds(40);
    RefundRequest request;
    request.till = tillName(till);
    request.ticket = sold.ticket.name;
    request.lines = {{1, std::nullopt}};
    request.means = TillMeans::Card;
    request.reason = tr("Wrong article");
    request.key = nextKey();
    const Session approved = cashier(till).approvedBy(*m_world.people.constFind(u"ines"_qs));
    CABAS_TRY(SaleService(m_world.db).refund(approved, request));
    return Ok{};
}

Result<> DemoDays::closeTills(QDate day)
{
    const TillService service(m_world.db, m_world.keysFolder);
    for (int till = 1; till <= m_world.size.tills; ++till) {
        m_world.at(day, QTime(19, 10).addSecs(till * 240));
        const Session session = cashier(till);
        CABAS_LET(reading, service.read(session, tillName(till)));
        std::map<TillMeans, Money> counted;
        for (const ClosingMeans &means : reading.means) {
            if (means.means == TillMeans::Cash)
                counted[means.means] = means.expected;
        }
        if (m_world.random.percent(12))
            counted[TillMeans::Cash] += Money::fromCents(m_world.random.between(-300, 220));
        CABAS_TRY(
            TillService(m_world.db, m_world.keysFolder).close(session, tillName(till), counted));
    }
    return Ok{};
}

} // namespace cabas
