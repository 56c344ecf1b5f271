// SPDX-License-Identifier: GPL-3.0-or-later
// covers: invoicingservice customerstore salesinvoicestore salesposting ereportingstore
// covers: salesdraftservice salesdraftstore salesordertext salespreparing ereportingfile
#include "core/invoicing/invoicingservice.h"

#include "core/accounting/journalstore.h"
#include "core/accounting/thirdpartystore.h"
#include "core/invoicing/ereportingfile.h"
#include "core/invoicing/salesdraftservice.h"
#include "core/invoicing/salesinvoicerules.h"
#include "core/invoicing/salesinvoicestore.h"
#include "core/invoicing/salesordertext.h"
#include "core/reports/chainspecs.h"
#include "core/stock/stockstore.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestInvoicingService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Product> m_tofu;

    Session session() const { return m_shop->session(); }
    InvoicingService service() { return InvoicingService(m_shop->db()); }

    void seedBooks()
    {
        m_shop->write([](Tx &tx) {
            tx.change("UPDATE shop SET siren = '732829320'");
            AccountStore::addJournal(tx, {u"VE"_qs, u"Ventes"_qs});
            for (const QString &number : {u"411"_qs, u"44571"_qs, u"7071"_qs}) {
                Account account;
                account.number = number;
                account.label = number;
                account.thirdParty = number == u"411";
                AccountStore::add(tx, account);
            }
            AccountStore::setRole(tx, AccountRole::VatCollected, {}, u"44571"_qs);
            AccountStore::setRole(tx, AccountRole::Sales, {}, u"7071"_qs);
        });
    }
    Customer aCustomer(const QString &siren)
    {
        Customer customer;
        customer.name = u"Coop du Lac"_qs;
        customer.street = u"3 quai du Lac"_qs;
        customer.postcode = u"74000"_qs;
        customer.city = u"Annecy"_qs;
        customer.siren = siren;
        const auto kept = service().addCustomer(session(), customer);
        if (!kept)
            qWarning("%s", qPrintable(kept.failure().message));
        return kept ? *kept : Customer{};
    }
    InvoiceOrder anOrder(const Customer &customer)
    {
        InvoiceOrder order;
        order.customer = customer.code;
        TypedInvoiceLine tofu;
        tofu.code = m_tofu->code;
        tofu.quantity = Quantity::units(10);
        tofu.price = UnitPrice::fromE4(20'000);
        TypedInvoiceLine help;
        help.name = u"Formation à la caisse"_qs;
        help.vatCode = u"S2000"_qs;
        help.price = UnitPrice::fromE4(500'000);
        order.lines = {tofu, help};
        return order;
    }
    SalesInvoice issued(const InvoiceOrder &order)
    {
        const auto invoice = service().issue(session(), order);
        if (!invoice)
            qWarning("%s", qPrintable(invoice.failure().message));
        return invoice ? *invoice : SalesInvoice{};
    }
    QString ticketOf(qint64 milli)
    {
        const QString till = u"1"_qs;
        TillService tills(m_shop->db(), m_shop->folder());
        if (!tills.open(session(), till, Money()))
            qWarning("the till does not open");
        SaleRequest request;
        request.till = till;
        LineRequest line;
        line.code = m_tofu->code;
        line.quantity = Quantity::fromMilli(milli);
        request.lines = {line};
        request.payments = {{TillMeans::Cash, {}, Money::fromCents(10'000)}};
        const auto sale = SaleService(m_shop->db()).sell(session(), request);
        if (!sale)
            qWarning("%s", qPrintable(sale.failure().message));
        return sale ? sale->ticket.name : QString();
    }
    Money onAccount(const QString &account)
    {
        return m_shop->read([&](Tx &tx) {
            Money sum;
            for (const PostedEntry &entry :
                 JournalStore::between(tx, m_shop->today(), m_shop->today(), {})) {
                for (const JournalLine &line : entry.entry.lines)
                    sum += line.account == account ? line.debit - line.credit : Money();
            }
            return sum;
        });
    }
    Quantity onHand()
    {
        return m_shop->read([&](Tx &tx) { return StockStore::level(tx, m_tofu->id).onHand; });
    }
    bool isProven()
    {
        return m_shop->read(
            [](Tx &tx) { return ChainStore::verify(tx, ChainSpecs::all()).faults.empty(); });
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        m_tofu = aProduct(u"Tofu"_qs)
                     .code(u"TOFU"_qs)
                     .priced(250)
                     .inStock(Quantity::units(40), 12'500)
                     .add(*m_shop);
        seedBooks();
    }

    void linesArePostedAndLeaveTheStock()
    {
        const Customer customer = aCustomer(u"732829320"_qs);
        QVERIFY(m_shop->read([&](Tx &tx) {
            return ThirdPartyStore::find(tx, customer.code).value_or(ThirdParty{}).kind ==
                   u"customer";
        }));
        const auto preview = service().prepare(session(), anOrder(customer));
        QVERIFY(preview);
        QVERIFY(preview->number.isEmpty());
        const SalesInvoice invoice = issued(anOrder(customer));
        QCOMPARE(invoice.number, u"F2026-00001"_qs);
        QCOMPARE(invoice.net, Money::fromCents(7'000));
        QCOMPARE(invoice.vat, Money::fromCents(110 + 1'000));
        QCOMPARE(invoice.due, m_shop->today().addDays(30));
        QCOMPARE(invoice.seller.vatNumber, u"FR44732829320"_qs);
        QVERIFY(!invoice.entryNumber.isEmpty());
        QCOMPARE(onAccount(u"411"_qs), Money::fromCents(8'110));
        QCOMPARE(onAccount(u"7071"_qs), Money::fromCents(-7'000));
        QCOMPARE(onAccount(u"44571"_qs), Money::fromCents(-1'110));
        QCOMPARE(onHand(), Quantity::units(30));
        QCOMPARE(issued(anOrder(customer)).number, u"F2026-00002"_qs);
        QCOMPARE(service().newest(session(), 10)->size(), size_t(2));
        const auto read = service().find(session(), u"F2026-00001"_qs);
        QVERIFY(read && read->lines == invoice.lines && read->vatRows == invoice.vatRows);
        QVERIFY(read->buyer == invoice.buyer && read->isBuyerProven);
        QVERIFY(isProven());
    }

    void aCreditNoteTakesBackOnceAndWholly()
    {
        const Customer customer = aCustomer({});
        QCOMPARE(issued(anOrder(customer)).number, u"F2026-00001"_qs);
        const QString number = u"F2026-00001"_qs;
        const QString why = u"Trois cassés"_qs;
        const auto part = service().credit(session(), number, why, {{1, Quantity::units(3)}}, true);
        QVERIFY(part);
        QCOMPARE(part->number, u"A2026-00001"_qs);
        QCOMPARE(part->net, Money::fromCents(600));
        QCOMPARE(onHand(), Quantity::units(33));
        QVERIFY(!service().credit(session(), number, why, {{1, Quantity::units(8)}}, true));
        QVERIFY(!service().credit(session(), number, {}, {}, true));
        const auto rest = service().credit(session(), number, why, {}, false);
        QVERIFY(rest);
        QCOMPARE(rest->gross + part->gross, Money::fromCents(8'110));
        QCOMPARE(onHand(), Quantity::units(33));
        QCOMPARE(onAccount(u"411"_qs), Money());
        QCOMPARE(onAccount(u"44571"_qs), Money());
        QCOMPARE(service().credit(session(), number, why, {}, true).failure().code, u"credited"_qs);
        QCOMPARE(service().credit(session(), rest->number, why, {}, true).failure().code,
                 u"credit_note"_qs);
        QVERIFY(isProven());
    }

    void aTicketIsNamedWithoutSellingTwice()
    {
        const Customer customer = aCustomer(u"732829320"_qs);
        const QString ticket = ticketOf(3'000);
        const Quantity left = onHand();
        const QDate today = m_shop->today();
        QCOMPARE(service().dailySales(session(), today, today)->size(), size_t(1));
        InvoiceOrder order;
        order.customer = customer.code;
        order.ticket = ticket;
        const SalesInvoice invoice = issued(order);
        QCOMPARE(invoice.gross, Money::fromCents(750));
        QCOMPARE(invoice.prepaid, invoice.gross);
        QVERIFY(invoice.entryNumber.isEmpty());
        QCOMPARE(onHand(), left);
        QCOMPARE(onAccount(u"411"_qs), Money());
        QCOMPARE(service().issue(session(), order).failure().code, u"invoiced"_qs);
        // A business has it by electronic invoice: no longer among the sales to private persons.
        QCOMPARE(service().dailySales(session(), today, today)->size(), size_t(0));
        QVERIFY(service().credit(session(), invoice.number, u"Mauvais nom"_qs, {}, true));
        QCOMPARE(onHand(), left);
        const auto again = service().dailySales(session(), today, today);
        QCOMPARE(again->size(), size_t(1));
        QCOMPARE(again->front().base + again->front().vat, Money::fromCents(750));
        QCOMPARE(issued(order).number, u"F2026-00002"_qs);
        QVERIFY(isProven());
    }

    void aDraftIsKeptUntilItIsIssued()
    {
        SalesDraftService drafts(m_shop->db());
        const Customer customer = aCustomer({});
        SalesDraft draft;
        draft.order = anOrder(customer);
        draft.order.customer.clear();
        draft.order.due = m_shop->today().addDays(10);
        auto kept = drafts.keep(session(), draft);
        QVERIFY(kept);
        QCOMPARE(drafts.open(session(), kept->id)->order, draft.order);
        const auto sheet = drafts.sheet(session(), kept->order);
        QCOMPARE(sheet->problems.front().code, u"unknown_customer"_qs);
        QCOMPARE(sheet->invoice.gross, Money::fromCents(8'110));
        QCOMPARE(drafts.list(session(), 10)->front().draft, kept->id);
        const SalesDraft stale = *kept;
        kept->order.customer = customer.code;
        kept = drafts.keep(session(), *kept);
        QVERIFY(kept);
        QCOMPARE(drafts.keep(session(), stale).failure().code, u"changed"_qs);
        QCOMPARE(service().issue(session(), stale.order, stale).failure().code,
                 u"unknown_customer"_qs);
        QCOMPARE(service().issue(session(), kept->order, stale).failure().code, u"changed"_qs);
        QVERIFY(service().issue(session(), kept->order, *kept));
        QCOMPARE(drafts.open(session(), kept->id).failure().code, u"unknown_draft"_qs);
        QCOMPARE(drafts.list(session(), 10)->size(), size_t(1));
        auto other = drafts.keep(session(), draft);
        QVERIFY(other && drafts.discard(session(), *other));
        QVERIFY(!drafts.discard(session(), *other));
    }

    void aLineThatCannotBeToldKeepsItsPlace()
    {
        InvoiceOrder order = anOrder(aCustomer({}));
        order.lines[0].code = u"GONE"_qs;
        const auto sheet = SalesDraftService(m_shop->db()).sheet(session(), order);
        QVERIFY(sheet);
        QCOMPARE(sheet->invoice.lines.size(), size_t(2));
        QCOMPARE(sheet->invoice.lines[0].name, u"GONE"_qs);
        QCOMPARE(sheet->invoice.net, Money::fromCents(5'000));
        QCOMPARE(sheet->problems.front().code, u"unknown_product"_qs);
        QVERIFY(SalesOrderText::read(u"nothing"_qs) == InvoiceOrder());
    }

    void theListSaysHowFarEachIs()
    {
        const SalesDraftService drafts(m_shop->db());
        const auto state = [&](const QString &number, int days) {
            return SalesInvoiceRules::state(*drafts.row(session(), number),
                                            m_shop->today().addDays(days));
        };
        const Customer customer = aCustomer({});
        issued(anOrder(customer));
        QCOMPARE(drafts.row(session(), u"F2026-00001"_qs)->open, Money::fromCents(8'110));
        QCOMPARE(state(u"F2026-00001"_qs, 0), SalesState::ToPay);
        QCOMPARE(state(u"F2026-00001"_qs, 31), SalesState::Late);
        QVERIFY(service().credit(session(), u"F2026-00001"_qs, u"Erreur"_qs, {}, true));
        QCOMPARE(state(u"F2026-00001"_qs, 0), SalesState::Credited);
        QCOMPARE(state(u"A2026-00001"_qs, 0), SalesState::ToSettle);
        InvoiceOrder order;
        order.customer = customer.code;
        order.ticket = ticketOf(1'000);
        QCOMPARE(state(issued(order).number, 90), SalesState::AtTill);
        QCOMPARE(drafts.row(session(), u"F1"_qs).failure().code, u"unknown_invoice"_qs);
    }

    void dailySalesAsAFile()
    {
        DailySales sales;
        sales.day = QDate(2026, 3, 10);
        sales.vatBp = 550;
        sales.base = Money::fromCents(474);
        sales.vat = Money::fromCents(26);
        sales.documents = 1;
        QVERIFY(
            EReportingFile::csv({sales}).endsWith("2026-03-10;EUR;TLB1;S;5.50;4.74;0.26;1\r\n"));
        sales.category = VatCategory::Exempt;
        QVERIFY(EReportingFile::json({sales}).contains("TNT1"));
    }

    /// A private person may be erased: the chain holds, and what was changed shows.
    void theBuyerIsSealedBesideTheChain()
    {
        issued(anOrder(aCustomer({})));
        m_shop->write([](Tx &tx) { tx.change("UPDATE sales_invoice_buyers SET name = 'X'"); });
        QVERIFY(!service().find(session(), u"F2026-00001"_qs)->isBuyerProven);
        QVERIFY(isProven());
    }

    void wrongOnesAreRefusedInWords()
    {
        const Customer customer = aCustomer({});
        InvoiceOrder order = anOrder(customer);
        order.customer = u"NOBODY"_qs;
        QCOMPARE(service().issue(session(), order).failure().code, u"unknown_customer"_qs);
        order = anOrder(customer);
        order.lines[0].code = u"NOTHING"_qs;
        QCOMPARE(service().issue(session(), order).failure().code, u"unknown_product"_qs);
        order = anOrder(customer);
        order.lines[1].vatCode = u"S999"_qs;
        QCOMPARE(service().issue(session(), order).failure().code, u"vat_code"_qs);
        order = anOrder(customer);
        order.ticket = u"T1-1"_qs;
        QVERIFY(!service().issue(session(), order));
        order.lines.clear();
        QCOMPARE(service().issue(session(), order).failure().code, u"unknown_ticket"_qs);
        Customer again = customer;
        QCOMPARE(service().addCustomer(session(), again).failure().code, u"code_taken"_qs);
        again.city = u"Lyon"_qs;
        QVERIFY(service().changeCustomer(session(), again));
        QCOMPARE(service().changeCustomer(session(), again).failure().code, u"changed"_qs);
        m_shop->write([](Tx &tx) { tx.change("UPDATE shop SET siren = ''"); });
        QCOMPARE(service().issue(session(), anOrder(customer)).failure().code, u"siren_missing"_qs);
        const Session clerk = m_shop->sessionAs({Permission::Sell});
        QVERIFY(!service().issue(clerk, anOrder(customer)));
        QVERIFY(service().customers(clerk));
    }
};

CABAS_TEST(TestInvoicingService)
#include "tst_invoicingservice.moc"
