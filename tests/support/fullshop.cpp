// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fullshop.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/chartloader.h"
#include "core/bank/bankbooks.h"
#include "core/bank/bankdepositservice.h"
#include "core/bank/bankimportservice.h"
#include "core/bank/bankservice.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/invoicing/invoicingservice.h"
#include "core/members/capitalservice.h"
#include "core/members/duesstore.h"
#include "core/members/memberservice.h"
#include "core/purchasing/crateservice.h"
#include "core/purchasing/creditservice.h"
#include "core/purchasing/invoiceservice.h"
#include "core/reception/receptionservice.h"
#include "core/reports/archiveservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/stock/stockservice.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "core/till/tillstore.h"
#include "tests/support/builders.h"

namespace cabas::test {

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.failure().message));
    return std::move(result).value();
}

/// One person at one shop, doing a deed after the other.
class Life {
public:
    explicit Life(TestShop &shop)
        : m_shop(shop), m_who(shop.session()), m_tills(shop.db(), shop.folder()), m_sales(shop.db())
    {
    }

    void furnish()
    {
        must(m_shop.db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"cooperative"_qs, m_shop.today(), u"01-01"_qs);
        }));
        aProduct(u"Farine"_qs).code(u"FAR"_qs).priced(250).add(m_shop);
        aProduct(u"Savon"_qs).code(u"SAV"_qs).priced(499).vat(u"S2000"_qs).add(m_shop);
        aProduct(u"Carottes"_qs).code(u"CAR"_qs).priced(280).inKilos().add(m_shop);
    }

    void receive()
    {
        ReceptionService reception(m_shop.db());
        CrateKind kind;
        kind.name = u"Caisse verte"_qs;
        kind.tare = Quantity::fromMilli(1650);
        kind.deposit = Money::fromCents(400);
        kind.supplier = aSupplier(u"Jardin"_qs).add(m_shop).id;
        kind = must(CrateService(m_shop.db()).add(m_who, kind));
        const DeliveryId delivery = must(reception.start(m_who, std::nullopt)).delivery;
        ReceivedGoods goods;
        goods.lot = u"L1"_qs;
        goods.useBy = m_shop.today().addDays(60);
        goods.cost = UnitPrice::fromE4(12345);
        for (const QString &code : {u"FAR"_qs, u"SAV"_qs, u"CAR"_qs}) {
            goods.quantity = Quantity::units(code == u"CAR" ? 30 : 40);
            goods.lot = u"L-"_qs + code;
            if (code == u"CAR")
                goods.crates = {{kind.id, 3, {}, {}}};
            must(reception.scan(m_who, delivery, code, goods));
        }
        must(reception.finish(m_who, delivery));
        claim(reception);
    }

    /// Two bags of flour that were invoiced never came; the mill credits them.
    void claim(ReceptionService &reception)
    {
        const Supplier mill = aSupplier(u"Moulin"_qs).add(m_shop);
        const std::vector<DeliveryNoteLine> note{
            {1, u"FAR"_qs, u"Farine"_qs, Quantity::units(2), {}, UnitPrice::fromE4(12345)}};
        const DeliveryId missed =
            must(reception.start(m_who, mill.id, u"bl.csv"_qs, "x", note)).delivery;
        const FinishAnswer finished = must(reception.finish(m_who, missed));
        CreditService credits(m_shop.db());
        must(credits.ask(m_who, missed));
        for (const ExpectedCredit &credit : finished.credits)
            must(credits.settle(m_who, {credit.id}, {u"AV-1"_qs, m_shop.today(), credit.amount}));
        m_missed = missed;
        m_mill = mill.id;
    }

    /// The mill asks for the two bags all the same, twice and too dear, and for transport that
    /// nobody agreed to; credit notes are asked for, and both invoices are undone.
    void takeInvoice()
    {
        InvoiceDocument document;
        InvoiceLine line;
        line.position = 1;
        line.quantity = Quantity::units(2);
        line.price = UnitPrice::fromE4(23456);
        line.net = amountOf(*line.price, *line.quantity);
        line.vatBp = -1;
        InvoiceLine transport;
        transport.kind = InvoiceLineKind::Transport;
        transport.position = 2;
        transport.name = u"Transport"_qs;
        transport.net = Money::fromCents(1000);
        transport.vatBp = 2000;
        document.invoice.lines = {line, transport};
        document.codes.push_back({1, u"FAR"_qs, {}, {}, {}, {}});
        document.codes.emplace_back();
        document.bytes = "paper";
        InvoiceWish wish;
        wish.supplier = m_mill;
        wish.issued = m_shop.today();
        wish.deliveries = {m_missed};
        InvoiceService invoices(m_shop.db());
        for (const QString &number : {u"FM-1"_qs, u"FM-2"_qs}) {
            wish.number = number;
            const InvoiceAnswer answer = must(invoices.add(m_who, document, wish));
            for (const InvoiceDifference &difference : answer.invoice.differences) {
                if (difference.kind == InvoiceDifferenceKind::Price ||
                    difference.kind == InvoiceDifferenceKind::Transport)
                    must(invoices.decide(m_who, answer.invoice.id,
                                         {{difference.kind, difference.line, difference.product,
                                           InvoiceReply::Claimed}}));
            }
            must(invoices.reverse(m_who, answer.invoice.id, u"Jamais livré"_qs));
        }
    }

    void enrol()
    {
        MemberService members(m_shop.db());
        NewMember wanted;
        wanted.name = u"Ada Aubépine"_qs;
        wanted.shares = 10;
        m_member = must(members.add(m_who, wanted)).member;
        wanted.name = u"Basile Fougère"_qs;
        wanted.shares = 1;
        const Member other = must(members.add(m_who, wanted)).member;
        CapitalService capital(m_shop.db());
        must(capital.pay(m_who, other.id, Money::fromCents(1000), PaymentMeans::Cash));
        must(capital.transfer(m_who, other.id, m_member.id, 1));
        must(members.topUp(m_who, m_member.id, Money::fromCents(5000), PaymentMeans::Cheque));
        must(members.setStanding(m_who, m_member.id,
                                 {m_shop.today(), std::nullopt, u"up_to_date"_qs, true, {}}));
    }

    /// A slot, who holds it, and a counter that the office corrected.
    void planShifts()
    {
        ShiftOfficeService office(m_shop.db());
        must(office.setPolicy(m_who, QStringLiteral("two-for-one"), m_shop.today(), {}));
        ShiftSlot slot;
        slot.places = slot.flyingPlaces = 3;
        slot.from = m_shop.today();
        must(office.join(m_who, m_member.id, must(office.addSlot(m_who, slot)).id, slot.from));
        must(ShiftService(m_shop.db()).generate(m_who, slot.from.addDays(60)));
        must(office.correct(m_who, m_member.id, Counter::Main, -1000));
        must(office.correct(m_who, m_member.id, Counter::Main, 1000));
        must(ShiftService(m_shop.db()).closeDay(m_who, slot.from));
    }

    void openTill(const QString &till) { must(m_tills.open(m_who, till, Money::fromCents(15000))); }

    void closeTill(const QString &till, qint64 cashDifference = 0)
    {
        const TillReading reading = must(m_tills.read(m_who, till));
        std::map<TillMeans, Money> counted;
        for (const ClosingMeans &means : reading.means) {
            if (means.means == TillMeans::Cash)
                counted[means.means] = means.expected + Money::fromCents(cashDifference);
        }
        must(m_tills.close(m_who, till, counted));
    }

    void moveCash(const QString &till, qint64 cents)
    {
        must(m_tills.moveCash(m_who, till, Money::fromCents(cents), u"Monnaie"_qs));
    }

    QString sell(const QString &till, const std::vector<std::pair<QString, qint64>> &basket,
                 TillMeans means, bool isForMember = false)
    {
        SaleRequest request;
        request.till = till;
        if (isForMember)
            request.member = QString::number(m_member.number);
        for (const auto &[code, milli] : basket) {
            LineRequest line;
            line.code = code;
            line.quantity = Quantity::fromMilli(milli);
            request.lines.push_back(line);
        }
        // Money enough: only cash gives change, the others pay what is due.
        request.payments = {{TillMeans::Cash, {}, Money::fromCents(10000)}};
        if (means != TillMeans::Cash)
            request.payments = {{means, {}, Money::fromCents(200)},
                                {TillMeans::Cash, {}, Money::fromCents(10000)}};
        const SoldTicket sold = must(m_sales.sell(m_who, request));
        m_shop.clock().advanceSeconds(60);
        return sold.ticket.name;
    }

    void refund(const QString &till, const QString &ticket, std::vector<RefundLine> lines)
    {
        RefundRequest request;
        request.till = till;
        request.ticket = ticket;
        request.lines = std::move(lines);
        request.reason = u"Abîmé"_qs;
        must(m_sales.refund(m_who, request));
        m_shop.clock().advanceSeconds(60);
    }

    void countAndLose()
    {
        StockService stock(m_shop.db());
        must(stock.count(m_who, {u"CAR"_qs, Quantity::fromMilli(28500), u"rayon"_qs}));
        must(stock.lose(m_who, {u"FAR"_qs, Quantity::units(1), u"breakage"_qs}));
    }

    void keepBooks()
    {
        AccountingService books(m_shop.db());
        JournalEntry entry;
        entry.journal = u"AC"_qs;
        entry.on = m_shop.today();
        entry.pieceRef = u"F-12"_qs;
        entry.pieceOn = entry.on;
        entry.label = u"Facture du moulin"_qs;
        entry.lines = {
            {u"60711"_qs, {}, {}, {}, Money::fromCents(10000), {}},
            {u"44566"_qs, {}, {}, {}, Money::fromCents(550), {}},
            {u"401"_qs, u"F001"_qs, u"Moulin"_qs, {}, {}, Money::fromCents(10550)},
        };
        const PostedEntry wrong = must(books.post(m_who, entry));
        must(books.reverse(m_who, wrong.id, m_shop.today()));
        must(books.post(m_who, entry));
    }

    /// March is kept outside the shop's file too.
    void archive()
    {
        must(ArchiveService(m_shop.db(), m_shop.folder())
                 .write(m_who, {2026, 3, 1}, {2026, 3, 31}, m_shop.folder()));
    }

    /// An instalment on shares and a fee paid elsewhere, a drawer handed on: rows of each table,
    /// without a ticket more.
    void payDuesAndHandOver(const QString &till)
    {
        m_shop.write([&](Tx &tx) {
            SharePayment payment;
            payment.member = m_member.id;
            payment.day = m_shop.today();
            payment.paid.owed = Money::fromCents(2500);
            payment.sourceKind = u"opening"_qs;
            payment.at = m_shop.now();
            payment.user = m_shop.owner();
            DuesStore::addSharePayment(tx, payment);
            DuesStore::addFee(tx, {m_member.id, QDate(2026, 1, 1), Money::fromCents(1500),
                                   u"opening"_qs, 1, 1, m_shop.now(), m_shop.owner()});
            const std::optional<Till> open = TillStore::findByName(tx, till);
            TillHandover handover;
            handover.session = open->openSession.value_or(TillSessionId(0));
            handover.from = m_shop.owner();
            handover.user = m_shop.owner();
            handover.counted = Money::fromCents(15000);
            handover.at = m_shop.now();
            TillStore::addHandover(tx, handover, open->id);
        });
    }

    /// What the bank says of the day, a slip of cheques, and that bank and books agree.
    void reconcile()
    {
        const QDate today = m_shop.today();
        BankStatement statement;
        statement.iban = u"FR7630006000011234567890189"_qs;
        statement.currency = u"EUR"_qs;
        statement.opening = m_shop.read(
            [&](Tx &tx) { return BankBooks::ledgerOn(tx, u"5121"_qs, today.addDays(-1)); });
        BankTransaction cheques;
        cheques.booked = today;
        cheques.amount = Money::fromCents(4500);
        cheques.label = u"REMISE CHEQUES"_qs;
        BankTransaction fees = cheques;
        fees.amount = Money::fromCents(-1250);
        fees.label = u"FRAIS TENUE COMPTE"_qs;
        statement.transactions = {cheques, fees};
        statement.closing = *statement.opening + statement.sum();
        BankFile file;
        file.format = u"camt.053"_qs;
        file.statements = {statement};
        BankProof::settle(file);
        must(BankImportService(m_shop.db()).run(m_who, file, {}));
        BankDeposit slip;
        slip.account = BankAccountId(1);
        slip.on = today;
        slip.items = {{u"Noyer"_qs, Money::fromCents(4500)}};
        const BankDeposit made = must(BankDepositService(m_shop.db()).make(m_who, slip));
        BankService bank(m_shop.db());
        const BankLineId first(1);
        must(bank.match(m_who, first, must(bank.openLines(m_who, first, made.entry))));
        must(bank.post(m_who, BankLineId(2), {u"6278"_qs, {}, {}, 0, {}}));
        must(bank.close(m_who, BankAccountId(1)));
    }

    /// The neighbours buy flour and send some back.
    void invoiceNeighbours()
    {
        InvoicingService invoicing(m_shop.db());
        m_shop.write([](Tx &tx) { tx.change("UPDATE shop SET siren = '732829320'"); });
        Customer customer;
        customer.name = u"Coop du Lac"_qs;
        customer.siren = u"732829320"_qs;
        InvoiceOrder order;
        order.customer = must(invoicing.addCustomer(m_who, customer)).code;
        order.lines = {{u"FAR"_qs, {}, Quantity::units(3), {}, {}}};
        const SalesInvoice invoice = must(invoicing.issue(m_who, order));
        must(invoicing.credit(m_who, invoice.number, u"Sac percé"_qs, {{1, Quantity::units(1)}},
                              true));
    }

    void goToDay(QDate day) { m_shop.clock().set(QDateTime(day, QTime(8, 0), Qt::UTC)); }

private:
    TestShop &m_shop;
    Session m_who;
    TillService m_tills;
    SaleService m_sales;
    Member m_member;
    DeliveryId m_missed{0};
    SupplierId m_mill{0};
};

} // namespace

void liveALittle(TestShop &shop)
{
    const QString till = u"1"_qs;
    Life life(shop);
    life.furnish();
    life.receive();
    life.enrol();
    life.planShifts();
    life.openTill(till);
    const QString first = life.sell(till, {{u"FAR"_qs, 3000}, {u"SAV"_qs, 1000}}, TillMeans::Cash);
    life.sell(till, {{u"CAR"_qs, 1234}, {u"FAR"_qs, 1000}}, TillMeans::Card);
    life.sell(till, {{u"SAV"_qs, 2000}}, TillMeans::Account, true);
    life.refund(till, first, {{1, Quantity::units(1)}});
    life.refund(till, first, {{1, Quantity::units(2)}, {2, std::nullopt}});
    life.moveCash(till, 2000);
    life.moveCash(till, -1500);
    life.closeTill(till, -120);
    life.countAndLose();
    life.keepBooks();
    life.invoiceNeighbours();
    life.takeInvoice();
    life.goToDay({2026, 3, 11});
    life.openTill(till);
    life.openTill(u"2"_qs);
    life.sell(u"2"_qs, {{u"FAR"_qs, 1000}}, TillMeans::Cheque);
    life.sell(till, {{u"FAR"_qs, 2000}, {u"CAR"_qs, 500}}, TillMeans::Cash);
    life.closeTill(till);
    life.closeTill(u"2"_qs, 50);
    life.goToDay({2026, 4, 2});
    life.openTill(till);
    life.archive();
    life.sell(till, {{u"SAV"_qs, 1000}}, TillMeans::Card);
    life.payDuesAndHandOver(till);
    life.reconcile();
}

} // namespace cabas::test
