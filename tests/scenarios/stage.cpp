// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/stage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogservice.h"
#include "core/members/memberservice.h"
#include "core/reports/verifier.h"
#include "core/stock/stockservice.h"

#include <QJsonDocument>

namespace cabas::test {

namespace {

constexpr auto amount = R"((-?[\d ]+,\d\d))";
constexpr auto quantity = R"(([\d ]+(?:,\d+)?))";
constexpr auto code = R"(([A-Z0-9]+))";

Money moneyOf(const QString &text)
{
    return parseMoney(text).value_or(Money());
}

Quantity quantityOf(const QString &text)
{
    return parseQuantity(text).value_or(Quantity());
}

QString shown(Money money)
{
    return amountText(money, QLocale(QLocale::French));
}

QString shown(Quantity quantity)
{
    return plainDecimal(quantity.milli(), 3).replace(u'.', u',');
}

template <typename T>
Result<> same(T wanted, T found)
{
    if (wanted == found)
        return Ok{};
    return refused(u"expected %1, got %2"_qs.arg(shown(wanted), shown(found)));
}

Result<Payment> paymentOf(const QString &text)
{
    const auto means = tillMeansFromName(text.section(u' ', 0, 0));
    const auto tendered = parseMoney(text.section(u' ', 1));
    if (!means || !tendered)
        return refused(u"“%1” is no payment: write “cash 20,00”"_qs.arg(text));
    Payment payment;
    payment.means = *means;
    payment.tendered = *tendered;
    return payment;
}

/// `2 JAM`, `JAM less 10 % because "dented"`, `scan 2212345012343`, `deposit out 0,20`.
Result<LineRequest> lineOf(const QString &text)
{
    static const QRegularExpression item(u"^(?:(\\d+(?:,\\d+)?) )?(scan )?([A-Z0-9]+)"
                                         "(?: less (\\d+) %(?: because \"(.+)\")?)?$"_qs);
    static const QRegularExpression deposit(u"^deposit (in|out) %1$"_qs.arg(amount));
    LineRequest line;
    if (const auto bottle = deposit.match(text); bottle.hasMatch()) {
        line.kind = bottle.captured(1) == u"in" ? LineKind::DepositIn : LineKind::DepositOut;
        line.price = moneyOf(bottle.captured(2));
        return line;
    }
    const auto said = item.match(text);
    if (!said.hasMatch())
        return refused(u"“%1” is nothing to sell: write “2 JAM”, “JAM less 10 % because "
                       "\"dented\"” or “deposit out 0,20”"_qs.arg(text));
    if (!said.captured(1).isEmpty())
        line.quantity = quantityOf(said.captured(1));
    (said.captured(2).isEmpty() ? line.code : line.scan) = said.captured(3);
    line.discountBp = said.captured(4).toInt() * 100;
    line.reason = said.captured(5);
    return line;
}

Result<> furnish(Tx &tx, QDate today)
{
    for (const BarcodeRule &rule : BarcodeRules::defaults())
        BarcodeRuleStore::set(tx, rule);
    return ChartLoader::seed(tx, u"cooperative"_qs, today, u"01-01"_qs);
}

} // namespace

const std::vector<Stage::Statement> &Stage::statements()
{
    const auto line = [](const QString &pattern, Result<> (Stage::*deed)(const Words &)) {
        QString whole = pattern;
        whole.replace(u"AMOUNT"_qs, QLatin1String(amount));
        whole.replace(u"QUANTITY"_qs, QLatin1String(quantity));
        whole.replace(u"CODE"_qs, QLatin1String(code));
        whole.replace(u"TEXT"_qs, u"\"([^\"]+)\""_qs);
        return Statement{QRegularExpression(u"^%1$"_qs.arg(whole)), deed};
    };
    static const std::vector<Statement> all{
        line(u"at (?:(\\d{4}-\\d\\d-\\d\\d) )?(\\d\\d:\\d\\d)"_qs, &Stage::setTime),
        line(u"the shop charges no VAT"_qs, &Stage::becomeFranchise),
        line(u"product TEXT CODE AMOUNT(?: per (kg|l))?, VAT CODE(?:, barcode (\\d+))?"_qs,
             &Stage::addProduct),
        line(u"price CODE AMOUNT from (\\d{4}-\\d\\d-\\d\\d)"_qs, &Stage::setPrice),
        line(u"TEXT sells CODE at (\\d+,\\d+)"_qs, &Stage::setSupplierPrice),
        line(u"margin AMOUNT %"_qs, &Stage::setMargin),
        line(u"prices at a margin of AMOUNT % from (\\d{4}-\\d\\d-\\d\\d)"_qs, &Stage::applyMargin),
        line(u"(?:promotion|new prices) TEXT from (\\d{4}-\\d\\d-\\d\\d)"
             u"(?: to (\\d{4}-\\d\\d-\\d\\d))?: (.+)"_qs,
             &Stage::planPrices),
        line(u"take the prices back"_qs, &Stage::undoPrices),
        line(u"member TEXT (\\d+)"_qs, &Stage::addMember),
        line(u"member (\\d+) pays in AMOUNT by (cash|card|cheque|transfer)"_qs, &Stage::payIn),
        line(u"receive QUANTITY CODE(?: lot CODE)?(?: at (\\d+,\\d+))?"_qs, &Stage::receive),
        line(u"a delivery of (.+)"_qs, &Stage::countDelivery),
        line(u"crate TEXT of QUANTITY kg, deposit AMOUNT"_qs, &Stage::addCrate),
        line(u"TEXT delivers"_qs, &Stage::beginDelivery),
        line(u"weigh QUANTITY CODE with (\\d+) TEXT"_qs, &Stage::weigh),
        line(u"hand (\\d+) TEXT back to TEXT"_qs, &Stage::handBack),
        line(u"expect (-?\\d+) TEXT of TEXT worth AMOUNT"_qs, &Stage::expectCrates),
        line(u"its note says (.+)"_qs, &Stage::sayNote),
        line(u"finish the delivery"_qs, &Stage::finishDelivery),
        line(u"take the delivery back(?:: QUANTITY CODE)? because TEXT"_qs, &Stage::takeBack),
        line(u"expect AMOUNT left to explain"_qs, &Stage::expectLeft),
        line(u"expect value CODE AMOUNT"_qs, &Stage::expectValue),
        line(u"attach CODE to CODE"_qs, &Stage::attach),
        line(u"lose QUANTITY CODE because ([a-z_]+)"_qs, &Stage::lose),
        line(u"count QUANTITY CODE"_qs, &Stage::count),
        line(u"begin an inventory of (.+)"_qs, &Stage::beginInventory),
        line(u"inventory (again )?of ([^:]+): QUANTITY CODE"_qs, &Stage::countInventory),
        line(u"close the inventory( and leave the rest)?"_qs, &Stage::closeInventory),
        line(u"open CODE with AMOUNT"_qs, &Stage::open),
        line(u"sell on CODE(?: to member (\\d+))?: (.+) paid (.+)"_qs, &Stage::sell),
        line(u"refund on CODE line (\\d+)(?: of (\\S+))? by (\\w+)"_qs, &Stage::refund),
        line(u"cash on CODE AMOUNT because TEXT"_qs, &Stage::moveCash),
        line(u"close CODE(?: counting AMOUNT)?"_qs, &Stage::close),
        line(u"post TEXT AMOUNT from (\\d+) to (\\d+)"_qs, &Stage::post),
        line(u"reverse the entry"_qs, &Stage::reverse),
        line(u"refused: (.+)"_qs, &Stage::expectRefusal),
        line(u"expect stock CODE (-?[\\d ]+(?:,\\d+)?)"_qs, &Stage::expectStock),
        line(u"expect lot CODE of CODE QUANTITY"_qs, &Stage::expectLot),
        line(u"expect balance (\\d+) AMOUNT"_qs, &Stage::expectBalance),
        line(u"expect (total|change) AMOUNT"_qs, &Stage::expectTicket),
        line(u"expect VAT CODE AMOUNT"_qs, &Stage::expectVat),
        line(u"expect price CODE AMOUNT"_qs, &Stage::expectPrice),
        line(u"expect member (\\d+) has AMOUNT"_qs, &Stage::expectMember),
        line(u"expect difference AMOUNT"_qs, &Stage::expectDifference),
        line(u"expect (\\d+) unknown codes?"_qs, &Stage::expectUnknown),
    };
    return all;
}

Stage::Stage(TestShop &shop) : m_shop(shop)
{
    const Result<> made =
        shop.db().write([&](Tx &tx) -> Result<> { return furnish(tx, shop.today()); });
    if (!made)
        qFatal("%s", qPrintable(made.failure().message));
}

Result<> Stage::play(const QString &line)
{
    for (const Statement &statement : statements()) {
        const Words said = statement.pattern.match(line);
        if (said.hasMatch())
            return (this->*statement.deed)(said);
    }
    return refused(u"this line is not understood: see tests/scenarios/README.md"_qs, u"typo"_qs);
}

Result<> Stage::checkAll()
{
    const VerifyReport report = Verifier::run(m_shop.db());
    if (report.ok())
        return Ok{};
    return refused(
        u"verify: "_qs +
        QString::fromUtf8(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact)));
}

Result<> Stage::setTime(const Words &said)
{
    const QString day = said.captured(1).isEmpty() ? dayText(m_shop.today()) : said.captured(1);
    const auto instant = instantFromText(day + u'T' + said.captured(2), "Europe/Paris");
    if (!instant)
        return refused(u"there is no such time"_qs);
    m_shop.clock().set(*instant);
    return Ok{};
}

Result<> Stage::becomeFranchise(const Words &)
{
    m_shop.sql(u"UPDATE shop SET vat_regime = 'franchise'"_qs);
    return Ok{};
}

Result<> Stage::addProduct(const Words &said)
{
    ProductDraft draft;
    draft.name = said.captured(1);
    draft.code = said.captured(2);
    draft.price = moneyOf(said.captured(3));
    draft.unit = said.captured(4).isEmpty() ? u"piece"_qs : said.captured(4);
    draft.vatCode = said.captured(5);
    draft.barcode = said.captured(6);
    CABAS_TRY(CatalogService(m_shop.db()).add(m_shop.session(), draft));
    return Ok{};
}

Result<> Stage::setPrice(const Words &said)
{
    CatalogService catalog(m_shop.db());
    const auto from = dayFromText(said.captured(3));
    if (!from)
        return refused(u"there is no such day"_qs);
    CABAS_LET(hit, catalog.findByCode(m_shop.session(), said.captured(1)));
    CABAS_TRY(catalog.setPrice(m_shop.session(), hit.product.id, moneyOf(said.captured(2)), *from,
                               u"scenario"_qs));
    return Ok{};
}

Result<> Stage::addMember(const Words &said)
{
    NewMember wanted;
    wanted.name = said.captured(1);
    wanted.number = said.captured(2).toInt();
    CABAS_TRY(MemberService(m_shop.db()).add(m_shop.session(), wanted));
    return Ok{};
}

Result<> Stage::payIn(const Words &said)
{
    MemberService members(m_shop.db());
    CABAS_LET(sheet, members.show(m_shop.session(), said.captured(1)));
    CABAS_TRY(members.topUp(m_shop.session(), sheet.member.id, moneyOf(said.captured(2)),
                            *MemberPosting::meansFromName(said.captured(3))));
    return Ok{};
}

Result<> Stage::receive(const Words &said)
{
    ReceptionService reception(m_shop.db());
    CABAS_LET(started, reception.start(m_shop.session(), std::nullopt));
    ReceivedGoods goods;
    goods.quantity = quantityOf(said.captured(1));
    goods.lot = said.captured(3);
    if (!said.captured(4).isEmpty())
        goods.cost = parseUnitPrice(said.captured(4)).value_or(UnitPrice());
    CABAS_TRY(reception.scan(m_shop.session(), started.delivery, said.captured(2), goods));
    CABAS_LET(finished, reception.finish(m_shop.session(), started.delivery));
    m_delivery = started.delivery;
    m_unknown = int(finished.unresolved.size());
    return Ok{};
}

Result<> Stage::attach(const Words &said)
{
    CABAS_LET(hit, CatalogService(m_shop.db()).findByCode(m_shop.session(), said.captured(2)));
    CABAS_TRY(ReceptionService(m_shop.db())
                  .attach(m_shop.session(), m_delivery, said.captured(1), hit.product.id));
    --m_unknown;
    return Ok{};
}

Result<> Stage::lose(const Words &said)
{
    CABAS_TRY(StockService(m_shop.db())
                  .lose(m_shop.session(),
                        {said.captured(2), quantityOf(said.captured(1)), said.captured(3)}));
    return Ok{};
}

Result<> Stage::count(const Words &said)
{
    CABAS_TRY(
        StockService(m_shop.db())
            .count(m_shop.session(), {said.captured(2), quantityOf(said.captured(1)), QString()}));
    return Ok{};
}

Result<> Stage::open(const Words &said)
{
    CABAS_TRY(TillService(m_shop.db(), m_shop.folder())
                  .open(m_shop.session(), said.captured(1), moneyOf(said.captured(2))));
    return Ok{};
}

Result<> Stage::sell(const Words &said)
{
    SaleRequest request;
    request.till = said.captured(1);
    request.member = said.captured(2);
    // A comma between digits is a decimal one: things sold are parted by a comma and a blank.
    for (const QString &text : said.captured(3).split(u", "_qs)) {
        CABAS_LET(line, lineOf(text.trimmed()));
        request.lines.push_back(line);
    }
    for (const QString &text : said.captured(4).split(u" and "_qs)) {
        CABAS_LET(payment, paymentOf(text.trimmed()));
        request.payments.push_back(payment);
    }
    CABAS_LET(sold, SaleService(m_shop.db()).sell(m_shop.session(), request));
    m_ticket = sold;
    return Ok{};
}

Result<> Stage::refund(const Words &said)
{
    RefundRequest request;
    request.till = said.captured(1);
    request.ticket = said.captured(3).isEmpty() ? m_ticket.ticket.name : said.captured(3);
    request.lines = {{said.captured(2).toInt(), std::nullopt}};
    request.reason = u"brought back"_qs;
    const auto means = tillMeansFromName(said.captured(4));
    if (!means)
        return refused(u"“%1” is no means of payment"_qs.arg(said.captured(4)));
    request.means = *means;
    CABAS_LET(sold, SaleService(m_shop.db()).refund(m_shop.session(), request));
    m_ticket = sold;
    return Ok{};
}

Result<> Stage::moveCash(const Words &said)
{
    CABAS_TRY(TillService(m_shop.db(), m_shop.folder())
                  .moveCash(m_shop.session(), said.captured(1), moneyOf(said.captured(2)),
                            said.captured(3)));
    return Ok{};
}

Result<> Stage::close(const Words &said)
{
    std::map<TillMeans, Money> counted;
    if (!said.captured(2).isEmpty())
        counted[TillMeans::Cash] = moneyOf(said.captured(2));
    CABAS_LET(closed, TillService(m_shop.db(), m_shop.folder())
                          .close(m_shop.session(), said.captured(1), counted));
    m_closed = closed;
    return Ok{};
}

Result<> Stage::post(const Words &said)
{
    JournalEntry entry;
    entry.journal = u"OD"_qs;
    entry.on = m_shop.today();
    entry.pieceRef = u"OD-1"_qs;
    entry.pieceOn = entry.on;
    entry.label = said.captured(1);
    JournalLine debit;
    debit.account = said.captured(4);
    debit.debit = moneyOf(said.captured(2));
    JournalLine credit;
    credit.account = said.captured(3);
    credit.credit = moneyOf(said.captured(2));
    entry.lines = {debit, credit};
    CABAS_LET(posted, AccountingService(m_shop.db()).post(m_shop.session(), entry));
    m_entry = posted.id;
    return Ok{};
}

Result<> Stage::reverse(const Words &)
{
    CABAS_TRY(AccountingService(m_shop.db()).reverse(m_shop.session(), m_entry, m_shop.today()));
    return Ok{};
}

Result<> Stage::expectRefusal(const Words &said)
{
    const Result<> played = play(said.captured(1));
    if (played)
        return refused(u"expected a refusal, but it was done"_qs);
    return played.failure().code == u"typo" ? played : Result<>(Ok{});
}

Result<> Stage::expectStock(const Words &said)
{
    CABAS_LET(sheet, StockService(m_shop.db()).show(m_shop.session(), said.captured(1)));
    return same(quantityOf(said.captured(2)), sheet.level.onHand);
}

Result<> Stage::expectLot(const Words &said)
{
    CABAS_LET(sheet, StockService(m_shop.db()).show(m_shop.session(), said.captured(2)));
    Quantity found;
    for (const Lot &lot : sheet.lots) {
        if (lot.lot == said.captured(1))
            found += lot.onHand;
    }
    return same(quantityOf(said.captured(3)), found);
}

Result<> Stage::expectBalance(const Words &said)
{
    const QDate today = m_shop.today();
    CABAS_LET(ledger, AccountingService(m_shop.db())
                          .ledger(m_shop.session(), said.captured(1), QDate(today.year(), 1, 1),
                                  QDate(today.year(), 12, 31)));
    return same(moneyOf(said.captured(2)), ledger.closing);
}

Result<> Stage::expectTicket(const Words &said)
{
    const Ticket &ticket = m_ticket.ticket;
    return same(moneyOf(said.captured(2)),
                said.captured(1) == u"total" ? ticket.total : ticket.change);
}

Result<> Stage::expectVat(const Words &said)
{
    Money found;
    for (const TicketVat &vat : m_ticket.ticket.vat) {
        if (vat.code == said.captured(1))
            found += vat.vat;
    }
    return same(moneyOf(said.captured(2)), found);
}

Result<> Stage::expectPrice(const Words &said)
{
    CABAS_LET(hit, CatalogService(m_shop.db()).findByCode(m_shop.session(), said.captured(1)));
    return same(moneyOf(said.captured(2)), hit.product.price.value_or(Money()));
}

Result<> Stage::expectMember(const Words &said)
{
    CABAS_LET(sheet, MemberService(m_shop.db()).show(m_shop.session(), said.captured(1)));
    return same(moneyOf(said.captured(2)), sheet.member.balance);
}

Result<> Stage::expectDifference(const Words &said)
{
    return same(moneyOf(said.captured(1)), m_closed.closing.difference());
}

Result<> Stage::expectUnknown(const Words &said)
{
    return same(Quantity::units(said.captured(1).toInt()), Quantity::units(m_unknown));
}

} // namespace cabas::test
