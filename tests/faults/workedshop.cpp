// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/workedshop.h"

#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogservice.h"
#include "core/db/backup.h"
#include "core/db/shopfile.h"
#include "core/members/memberservice.h"
#include "core/reception/receptionservice.h"
#include "core/reports/verifier.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/stock/stockservice.h"
#include "core/till/basketservice.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"

#include <QFile>

#include <algorithm>

namespace cabas::test {

namespace {

const QString till = QStringLiteral("1");

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.failure().message));
    return std::move(result).value();
}

/// A deed whose answer nobody asks for.
template <typename T>
Result<> only(const Result<T> &result)
{
    return result ? Result<>(Ok{}) : Result<>(result.failure());
}

} // namespace

WorkedShop::WorkedShop() : m_path(m_people.folder() + u"/worked.cabas"_qs)
{
    furnish(m_people.db());
    must(Backup::copy(m_people.path(), m_path));
    m_then = m_people.now();
    open(); // the copy learns to keep a log
    close();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    m_moment = file.readAll();
}

WorkedShop::~WorkedShop() = default;

void WorkedShop::furnish(Database &db)
{
    const Session who = m_people.session();
    must(db.write([&](Tx &tx) {
        for (const BarcodeRule &rule : BarcodeRules::defaults())
            BarcodeRuleStore::set(tx, rule);
        return ChartLoader::seed(tx, u"cooperative"_qs, m_people.today(), u"01-01"_qs);
    }));
    m_product = aProduct(u"Farine"_qs).code(u"FAR"_qs).priced(250).add(m_people).id;
    aProduct(u"Savon"_qs).code(u"SAV"_qs).priced(499).vat(u"S2000"_qs).add(m_people);
    aProduct(u"Carottes"_qs).code(u"CAR"_qs).priced(280).inKilos().add(m_people);

    MemberService members(db);
    NewMember wantedMember;
    wantedMember.name = u"Ada Aubépine"_qs;
    wantedMember.shares = 10;
    const Member member = must(members.add(who, wantedMember)).member;
    m_member = member.id;
    m_memberNumber = member.number;
    must(members.topUp(who, member.id, Money::fromCents(500'000), PaymentMeans::Cheque));
    must(members.setStanding(who, member.id,
                             {m_people.today(), std::nullopt, u"up_to_date"_qs, true, {}}));
    ShiftOfficeService office(db);
    must(office.setPolicy(who, QStringLiteral("two-for-one"), m_people.today(), {}));
    ShiftSlot slot;
    slot.places = slot.flyingPlaces = 3;
    slot.from = m_people.today();
    must(office.addSlot(who, slot));
    ShiftService shifts(db);
    must(shifts.generate(who, slot.from.addDays(60)));
    m_shift = must(shifts.list(who, slot.from, slot.from.addDays(60))).back().id;

    must(TillService(db, folder()).open(who, till, Money::fromCents(15'000)));
    SaleRequest request;
    request.till = till;
    LineRequest line;
    line.code = u"FAR"_qs;
    line.quantity = Quantity::units(1000);
    request.lines = {line};
    request.payments = {{TillMeans::Cash, {}, Money::fromCents(250'000)}};
    m_ticket = must(SaleService(db).sell(who, request)).ticket.name;
    BasketService baskets(db);
    must(baskets.scan(who, till, u"SAV"_qs, Quantity::units(1)));
    m_parked = must(baskets.park(who, till, u"Ada"_qs));
    ReceptionService reception(db);
    m_delivery = must(reception.start(who, std::nullopt)).delivery;
    ReceivedGoods goods;
    goods.quantity = Quantity::units(40);
    goods.cost = UnitPrice::fromE4(12'345);
    must(reception.scan(who, m_delivery, u"FAR"_qs, goods));
}

void WorkedShop::putBack()
{
    close();
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_moment) != m_moment.size())
        qFatal("%s", qPrintable(file.errorString()));
    clock().set(m_then);
}

void WorkedShop::open()
{
    m_db = must(ShopFile::open(m_path));
}

Result<> WorkedShop::sell(const QString &code, qint64 units, TillMeans means, bool isForMember)
{
    SaleRequest request;
    request.till = till;
    if (isForMember)
        request.member = QString::number(m_memberNumber);
    LineRequest line;
    line.code = code;
    line.quantity = Quantity::units(units);
    request.lines = {line};
    request.payments = {{TillMeans::Cash, {}, Money::fromCents(100'000)}};
    if (means != TillMeans::Cash)
        request.payments = {{means, {}, Money::fromCents(200)},
                            {TillMeans::Cash, {}, Money::fromCents(100'000)}};
    return only(SaleService(db()).sell(session(), request));
}

Result<> WorkedShop::refund()
{
    RefundRequest request;
    request.till = till;
    request.ticket = m_ticket;
    request.lines = {{1, Quantity::units(1)}};
    request.reason = u"Abîmé"_qs;
    return only(SaleService(db()).refund(session(), request));
}

Result<> WorkedShop::voidLine()
{
    return only(BasketService(db()).voidLast(session(), till));
}

Result<> WorkedShop::finishDelivery()
{
    return only(ReceptionService(db()).finish(session(), m_delivery));
}

Result<> WorkedShop::postEntry()
{
    JournalEntry entry;
    entry.journal = u"AC"_qs;
    entry.on = session().today();
    entry.pieceRef = u"F-12"_qs;
    entry.pieceOn = entry.on;
    entry.label = u"Facture du moulin"_qs;
    entry.lines = {
        {u"60711"_qs, {}, {}, {}, Money::fromCents(10'000), {}},
        {u"44566"_qs, {}, {}, {}, Money::fromCents(550), {}},
        {u"401"_qs, u"F001"_qs, u"Moulin"_qs, {}, {}, Money::fromCents(10'550)},
    };
    return only(AccountingService(db()).post(session(), entry));
}

std::vector<Deed> WorkedShop::tillWorks()
{
    return {
        {u"sale"_qs, [this] { return sell(u"FAR"_qs, 3, TillMeans::Cash, false); }},
        {u"sale on account"_qs, [this] { return sell(u"SAV"_qs, 2, TillMeans::Account, true); }},
        {u"refund"_qs, [this] { return refund(); }},
        {u"recall"_qs,
         [this] { return only(BasketService(db()).recall(session(), till, m_parked)); }},
        {u"scan"_qs,
         [this] {
             return only(BasketService(db()).scan(session(), till, u"SAV"_qs, Quantity::units(2)));
         }},
        {u"cash"_qs,
         [this] {
             return only(TillService(db(), folder())
                             .moveCash(session(), till, Money::fromCents(-1500), u"Monnaie"_qs));
         }},
    };
}

std::vector<Deed> WorkedShop::otherWorks()
{
    return {
        {u"reception"_qs, [this] { return finishDelivery(); }},
        {u"shift"_qs,
         [this] { return only(ShiftService(db()).book(session(), m_member, m_shift)); }},
        {u"count"_qs,
         [this] {
             return only(StockService(db()).count(
                 session(), {u"CAR"_qs, Quantity::fromMilli(28'500), u"rayon"_qs}));
         }},
        {u"entry"_qs, [this] { return postEntry(); }},
        {u"price"_qs,
         [this] {
             return only(CatalogService(db()).setPrice(session(), m_product, Money::fromCents(275),
                                                       session().today(), u"Hausse"_qs));
         }},
        {u"top-up"_qs,
         [this] {
             return only(MemberService(db()).topUp(session(), m_member, Money::fromCents(5'000),
                                                   PaymentMeans::Cheque));
         }},
    };
}

std::vector<Deed> WorkedShop::works()
{
    std::vector<Deed> all = tillWorks();
    for (Deed &deed : otherWorks())
        all.push_back(std::move(deed));
    all.push_back({u"closing"_qs, [this] {
                       return only(TillService(db(), folder()).close(session(), till, {}));
                   }});
    return all;
}

/// What a till sees in an hour: sales of each means, a line taken off, a ticket brought back.
void WorkedShop::addHour(std::vector<Deed> &deeds)
{
    deeds.push_back({u"sale"_qs, [this] { return sell(u"FAR"_qs, 3, TillMeans::Cash, false); }});
    deeds.push_back({u"card"_qs, [this] { return sell(u"SAV"_qs, 1, TillMeans::Card, false); }});
    deeds.push_back(
        {u"account"_qs, [this] { return sell(u"FAR"_qs, 1, TillMeans::Account, true); }});
    for (int i = 0; i < 2; ++i)
        deeds.push_back({u"scan"_qs, [this] {
                             return only(BasketService(db()).scan(session(), till, u"SAV"_qs,
                                                                  Quantity::units(2)));
                         }});
    deeds.push_back({u"void"_qs, [this] { return voidLine(); }});
    deeds.push_back(
        {u"abandon"_qs, [this] { return only(BasketService(db()).abandon(session(), till)); }});
    deeds.push_back({u"refund"_qs, [this] { return refund(); }});
    for (const QString &code : {u"SAV"_qs, u"CAR"_qs})
        deeds.push_back({u"reception scan"_qs, [this, code] {
                             ReceivedGoods goods;
                             goods.quantity = Quantity::units(5);
                             goods.lot = u"L-"_qs + code;
                             return only(
                                 ReceptionService(db()).scan(session(), m_delivery, code, goods));
                         }});
}

std::vector<Deed> WorkedShop::day()
{
    std::vector<Deed> deeds;
    addHour(deeds);
    for (Deed &deed : tillWorks())
        deeds.push_back(std::move(deed));
    deeds.push_back({u"recalled away"_qs,
                     [this] { return only(BasketService(db()).abandon(session(), till)); }});
    for (Deed &deed : otherWorks())
        deeds.push_back(std::move(deed));
    deeds.push_back({u"closing"_qs, [this] {
                         return only(TillService(db(), folder()).close(session(), till, {}));
                     }});
    deeds.push_back(
        {u"morning"_qs, [this] {
             clock().set(m_then.addDays(1));
             return only(
                 TillService(db(), folder()).open(session(), till, Money::fromCents(15'000)));
         }});
    deeds.push_back({u"sale"_qs, [this] { return sell(u"FAR"_qs, 2, TillMeans::Cash, false); }});
    deeds.push_back({u"closing"_qs, [this] {
                         return only(TillService(db(), folder()).close(session(), till, {}));
                     }});
    return deeds;
}

QString WorkedShop::faultsOf(const QString &path)
{
    const auto opened = ShopFile::open(path);
    if (!opened)
        return opened.failure().message;
    QStringList faults;
    for (const VerifyCheck &check : Verifier::run(**opened).checks) {
        if (!check.ok)
            faults += check.name + u": "_qs + check.detail;
    }
    return faults.join(u'\n');
}

void tellCount(const char *row, const QString &what)
{
    qInfo("COUNT|%s|%s", row, qPrintable(what));
}

int wanted(int few, int many)
{
    if (qEnvironmentVariableIntValue("CABAS_LONG") != 1)
        return few;
    const int percent = qEnvironmentVariableIntValue("CABAS_LONG_PERCENT");
    return percent > 0 && many > few ? std::max(few, many * percent / 100) : many;
}

} // namespace cabas::test
