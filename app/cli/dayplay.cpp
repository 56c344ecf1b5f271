// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dayplay.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/stock/stockservice.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr Money drawerFloat = Money::fromCents(10'000);
constexpr Money bottleDeposit = Money::fromCents(20);

/// What the supplier asks for an article, VAT excluded: seven tenths of what the shop does.
UnitPrice costOf(const Product &product)
{
    const Money net = *product.price - vatIncludedIn(*product.price, product.vat.rateBp);
    return UnitPrice::from(portionOf(net, 7'000));
}

} // namespace

Result<> DayPlay::at(QDate day, const char *time)
{
    const QString text = u"%1T%2"_qs.arg(dayText(day), QLatin1String(time));
    const std::optional<QDateTime> instant = instantFromText(text, m_session.timeZone());
    return instant ? m_shop.setNow(*instant) : Result<>(wrongUsage(text));
}

Result<> DayPlay::prepare()
{
    CABAS_TRY(chooseDay());
    CABAS_TRY(at("08:00"));
    CABAS_LET(found, DayGoodsFinder(m_shop, m_session).find());
    m_goods = found;
    return Ok{};
}

Result<> DayPlay::chooseDay()
{
    TillService service = tills();
    CABAS_LET(all, service.tills(m_session));
    m_till = all.empty() ? u"T1"_qs : all.front().name;
    std::optional<QDate> last;
    std::vector<TillReading> left;
    for (const Till &till : all) {
        CABAS_LET(closings, service.closings(m_session, till.name, ClosingKind::Session, 1));
        if (!closings.empty())
            last = std::max(last.value_or(closings.front().to), closings.front().to);
        if (!till.openSession)
            continue;
        CABAS_LET(reading, service.read(m_session, till.name));
        last = std::max(last.value_or(reading.session.businessDay), reading.session.businessDay);
        left.push_back(reading);
    }
    m_day = m_wantedDay ? *m_wantedDay : last ? last->addDays(1) : m_session.today();
    if (!m_wantedDay && m_day.dayOfWeek() == Qt::Sunday)
        m_day = m_day.addDays(1);
    for (const TillReading &reading : left) {
        if (reading.session.businessDay == m_day) {
            m_isOpen = m_isOpen || reading.till.name == m_till;
            continue;
        }
        CABAS_TRY(at(reading.session.businessDay, "19:45"));
        CABAS_LET(closed, service.close(m_session, reading.till.name, {}));
        m_closed.push_back(closed);
    }
    return Ok{};
}

QByteArray DayPlay::deliveryNote() const
{
    QString note = u"code;designation;quantite;prix ht\r\n"_qs;
    for (const DayArticle &each : m_goods.articles) {
        note += u"%1;%2;%3;%4\r\n"_qs.arg(each.code, QString(each.product.name).replace(u';', u','),
                                          plainDecimal(2 * each.product.pack.milli(), 3),
                                          plainDecimal(costOf(each.product).e4(), 4));
    }
    return note.toUtf8();
}

Result<> DayPlay::receive(const QByteArray &bytes, const QString &name)
{
    ReceptionService reception(m_shop.db());
    CABAS_TRY(at("08:15"));
    CABAS_LET(note, DeliveryNote::fromCsv(bytes));
    CABAS_LET(started, reception.start(m_session, m_goods.supplier.id, name, bytes, note.lines));
    for (const DayArticle &each : m_goods.articles) {
        const bool isShort = &each == &m_goods.articles.back();
        ReceivedGoods received;
        received.quantity = Quantity::fromMilli((isShort ? 1 : 2) * each.product.pack.milli());
        received.lot = u"L%1"_qs.arg(m_day.addDays(-2).toString(u"yyMMdd"_qs));
        received.bestBefore = m_day.addMonths(3);
        CABAS_TRY(reception.scan(m_session, started.delivery, each.code, received));
    }
    CABAS_TRY(at("08:40"));
    CABAS_TRY(reception.finish(m_session, started.delivery));
    CABAS_LET(view, reception.view(m_session, started.delivery));
    m_reception = view;
    return Ok{};
}

Result<> DayPlay::openTill()
{
    CABAS_TRY(at("08:55"));
    if (!m_isOpen)
        CABAS_TRY(tills().open(m_session, m_till, drawerFloat));
    m_isOpen = true;
    return Ok{};
}

const DayArticle &DayPlay::article(size_t at) const
{
    return m_goods.articles[at % m_goods.articles.size()];
}

LineRequest DayPlay::line(const DayArticle &article, Quantity quantity)
{
    LineRequest line;
    line.code = article.code;
    // What is weighed comes from the scale to the gram.
    line.quantity = article.product.unit == Unit::Piece
                        ? quantity
                        : Quantity::fromMilli(quantity.milli() * 735 / 1'000);
    return line;
}

Result<> DayPlay::ring(const std::vector<LineRequest> &lines, TillMeans means, Money tendered,
                       const QString &member)
{
    SaleRequest request;
    request.till = m_till;
    request.member = member;
    request.lines = lines;
    Payment payment;
    payment.means = means;
    payment.tendered = tendered;
    request.payments = {payment};
    CABAS_LET(sold, SaleService(m_shop.db()).sell(m_session, request));
    m_tickets.push_back(sold);
    return Ok{};
}

Result<> DayPlay::sell()
{
    CABAS_TRY(sellPlain());
    CABAS_TRY(sellSpecial());
    CABAS_TRY(at("15:20"));
    RefundRequest refund;
    refund.till = m_till;
    refund.ticket = m_tickets.front().ticket.name;
    refund.lines = {{1, std::nullopt}};
    refund.reason = tr("Wrong article");
    CABAS_LET(refunded, SaleService(m_shop.db()).refund(m_session, refund));
    m_tickets.push_back(refunded);
    return Ok{};
}

Result<> DayPlay::sellPlain()
{
    const Money note = Money::fromCents(5'000);
    const Quantity one = Quantity::units(1);
    CABAS_TRY(at("09:12"));
    CABAS_TRY(ring({line(article(0), one), line(article(1), one)}, TillMeans::Cash, note));
    CABAS_TRY(at("10:03"));
    std::vector<LineRequest> basket;
    Money total;
    for (size_t i = 0; i < m_goods.articles.size(); ++i) {
        basket.push_back(line(article(i), Quantity::units(i == 0 ? 2 : 1)));
        total += amountOf(*article(i).product.price, basket.back().quantity);
    }
    CABAS_TRY(ring(basket, TillMeans::Card, total, m_goods.member.badge));
    CABAS_TRY(at("10:47"));
    const LineRequest single = line(article(2), one);
    return ring({single}, TillMeans::Cheque, amountOf(*article(2).product.price, single.quantity));
}

Result<> DayPlay::sellSpecial()
{
    const Money note = Money::fromCents(5'000);
    const Quantity one = Quantity::units(1);
    CABAS_TRY(at("11:30"));
    LineRequest damaged = line(article(3), one);
    damaged.discountBp = 2'000;
    damaged.reason = tr("Dented packaging");
    CABAS_TRY(ring({damaged, line(article(4), one)}, TillMeans::Cash, note));
    CABAS_TRY(at("14:08"));
    LineRequest bottle;
    bottle.kind = LineKind::DepositOut;
    bottle.price = bottleDeposit;
    CABAS_TRY(ring({line(article(1), one), bottle}, TillMeans::Cash, note));
    CABAS_TRY(at("14:52"));
    bottle.kind = LineKind::DepositIn;
    return ring({line(article(2), one), bottle}, TillMeans::Cash, note);
}

Result<> DayPlay::tend()
{
    StockService stock(m_shop.db());
    CABAS_TRY(at("16:30"));
    const QString counted = article(3).product.code;
    CABAS_LET(sheet, stock.show(m_session, counted));
    const Quantity found = std::max(Quantity(), sheet.level.onHand - Quantity::units(1));
    CABAS_TRY(stock.count(m_session, {counted, found, tr("Shelves")}));
    CABAS_TRY(stock.lose(m_session, {article(4).product.code, Quantity::units(1), u"damaged"_qs}));
    CABAS_TRY(at("17:00"));
    CABAS_TRY(tills().moveCash(m_session, m_till, Money::fromCents(-2'000), tr("To the safe")));
    return Ok{};
}

Result<> DayPlay::close()
{
    CABAS_TRY(at("19:05"));
    CABAS_LET(reading, tills().read(m_session, m_till));
    m_reading = reading;
    std::map<TillMeans, Money> counted;
    for (const ClosingMeans &means : reading.means) {
        if (means.means == TillMeans::Cash)
            counted[TillMeans::Cash] = means.expected - Money::fromCents(20);
    }
    CABAS_TRY(at("19:20"));
    CABAS_LET(closed, tills().close(m_session, m_till, counted, tr("20 cents missing")));
    m_closed.push_back(closed);
    return Ok{};
}

Money DayPlay::total() const
{
    Money total;
    for (const SoldTicket &each : m_tickets)
        total += each.ticket.total;
    return total;
}

} // namespace cabas
