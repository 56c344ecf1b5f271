// SPDX-License-Identifier: GPL-3.0-or-later
// covers: salesinvoicespage salespage salespagework salespageissue salesfields salesentry salesside
// covers: saleslinesmodel saleswords salesfiles customerform customerspage ereportingpanel
#include "core/accounting/journalstore.h"
#include "core/formats/einvoicereader.h"
#include "core/invoicing/invoicingservice.h"
#include "core/invoicing/salesdraftservice.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/invoicing/saleslinesmodel.h"
#include "ui/shell/pageworker.h"
#include "ui/widgets/ask.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// A shop that sells to another co-operative and to a member who asks for an invoice.
class TestSalesPages : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    Customer m_coop;

    InvoicingService service() { return InvoicingService(m_data->db()); }
    void seedBooks()
    {
        m_data->write([](Tx &tx) {
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
    Customer aCustomer(const QString &name, const QString &siren)
    {
        Customer customer;
        customer.name = name;
        customer.street = u"3 quai du Lac"_qs;
        customer.postcode = u"74000"_qs;
        customer.city = u"Annecy"_qs;
        customer.siren = siren;
        customer.email = u"compta@coopdulac.example"_qs;
        return *service().addCustomer(m_data->session(), customer);
    }
    QString aTicket()
    {
        TillService tills(m_data->db(), m_data->folder());
        if (!tills.open(m_data->session(), u"1"_qs, Money()))
            qWarning("the till does not open");
        SaleRequest request;
        request.till = u"1"_qs;
        LineRequest line;
        line.code = u"TOFU"_qs;
        line.quantity = Quantity::units(3);
        request.lines = {line};
        request.payments = {{TillMeans::Cash, {}, Money::fromCents(750)}};
        return SaleService(m_data->db()).sell(m_data->session(), request)->ticket.name;
    }
    void anInvoice()
    {
        InvoiceOrder order;
        order.customer = m_coop.code;
        TypedInvoiceLine tofu;
        tofu.code = u"TOFU"_qs;
        tofu.quantity = Quantity::units(12);
        tofu.price = UnitPrice::fromE4(20'500);
        TypedInvoiceLine help;
        help.name = u"Formation à la caisse, une demi-journée"_qs;
        help.vatCode = u"S2000"_qs;
        help.price = UnitPrice::fromE4(1'500'000);
        order.lines = {tofu, help};
        if (!service().issue(m_data->session(), order))
            qWarning("no invoice");
    }
    static int rows(RoomWindow &room, const QString &table) { return room.rows(table).rowCount(); }
    static void press(RoomWindow &room, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&room.window(), key, with);
    }
    static void choose(RoomWindow &room, const QString &name)
    {
        auto *customer = room.find<QComboBox>(u"sales-customer"_qs);
        customer->setCurrentIndex(customer->findText(name));
    }
    /// Scans a product into the line under the hand and takes it.
    static void addTofu(RoomWindow &room, const QString &quantity)
    {
        auto *product = room.find<QLineEdit>(u"sales-product"_qs);
        room.write(u"sales-product"_qs, u"TOFU"_qs);
        QTest::keyClick(product, Qt::Key_Return);
        room.write(u"sales-quantity"_qs, quantity);
        QTest::keyClick(room.find(u"sales-quantity"_qs), Qt::Key_Return);
    }
    static void writeFile(RoomWindow &room, const QString &button, int action, const QString &path)
    {
        AskScript answers;
        answers.answer(path);
        room.find<QPushButton>(button)->menu()->actions().at(action)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(PageWorker::underWay(), 0, 10'000);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        aProduct(u"Tofu nature, 2 × 125 g"_qs)
            .code(u"TOFU"_qs)
            .priced(250)
            .barcode(u"3760042180333"_qs)
            .inStock(Quantity::units(40), 12'500)
            .add(*m_data);
        seedBooks();
        m_coop = aCustomer(u"Coop du Lac"_qs, u"732829320"_qs);
    }
    void cleanup() { m_data.reset(); }

    void oneIsWrittenKeptAndIssued()
    {
        RoomWindow room(*m_data);
        room.go(u"sales-invoices"_qs);
        press(room, Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(room.name(), u"sales-invoice"_qs);
        addTofu(room, u"10"_qs);
        QTRY_COMPARE(rows(room, u"sales-lines"_qs), 1);
        // Words of one's own, for which no product answers.
        room.write(u"sales-product"_qs, u"Livraison"_qs);
        QTest::keyClick(room.find(u"sales-product"_qs), Qt::Key_Return);
        room.write(u"sales-price"_qs, u"15"_qs);
        auto *rate = room.find<QComboBox>(u"sales-rate"_qs);
        rate->setCurrentIndex(rate->findData(u"S2000"_qs));
        QTest::keyClick(room.find(u"sales-price"_qs), Qt::Key_Return);
        QTRY_COMPARE(rows(room, u"sales-lines"_qs), 2);
        QTRY_VERIFY(room.shows(u"sales-discard"_qs));
        QVERIFY(room.find<QLabel>(u"sales-missing"_qs)->text().contains(u"customer"));
        // It waits in the list meanwhile, and goes on from there.
        room.go(u"sales-invoices"_qs);
        QTRY_COMPARE(rows(room, u"sales-list"_qs), 1);
        QCOMPARE(room.cell(u"sales-list"_qs, 0, 4), u"Being written"_qs);
        room.open(u"sales-list"_qs, 0);
        QTRY_COMPARE(rows(room, u"sales-lines"_qs), 2);
        // Issuing tells what is missing.
        press(room, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.find(u"sales-customer"_qs)->property("state").toString(), u"error"_qs);
        choose(room, u"Coop du Lac"_qs);
        AskScript answers;
        answers.answer(u"Issue it"_qs);
        press(room, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(room.shows(u"sales-files"_qs));
        const auto list = service().newest(m_data->session(), 10);
        QCOMPARE(list->front().number, u"F2026-00001"_qs);
        QCOMPARE(list->front().net, Money::fromCents(2'370 + 1'500));
        QVERIFY(SalesDraftService(m_data->db()).list(m_data->session(), 10)->size() == 1);
    }

    void figuresAreTypedInTheLines()
    {
        RoomWindow room(*m_data);
        room.go(u"sales-invoice"_qs, QStringList{u"customer"_qs, m_coop.code});
        addTofu(room, u"2"_qs);
        QTRY_COMPARE(rows(room, u"sales-lines"_qs), 1);
        auto *grid = room.find<QTableView>(u"sales-lines"_qs);
        grid->model()->setData(grid->model()->index(0, SalesLinesModel::Price), u"1.80"_qs);
        grid->model()->setData(grid->model()->index(0, SalesLinesModel::Count), u"5"_qs);
        QTRY_COMPARE(room.cell(u"sales-lines"_qs, 0, SalesLinesModel::Amount), u"9.00"_qs);
        QVERIFY(
            !grid->model()->setData(grid->model()->index(0, SalesLinesModel::Price), u"dear"_qs));
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTest::keyClick(grid, Qt::Key_Delete);
        QTRY_COMPARE(rows(room, u"sales-lines"_qs), 0);
        QTRY_VERIFY(room.shows(u"sales-discard"_qs));
        AskScript answers;
        answers.answer(u"Throw it away"_qs);
        QTRY_COMPARE(SalesDraftService(m_data->db()).list(m_data->session(), 9)->size(), size_t(1));
        room.click(u"sales-discard"_qs);
        QTRY_COMPARE(room.name(), u"sales-invoices"_qs);
        QVERIFY(SalesDraftService(m_data->db()).list(m_data->session(), 9)->empty());
    }

    void aTicketGetsItsNameAtTheTill()
    {
        const QString ticket = aTicket();
        RoomWindow room(*m_data, {Permission::Sell});
        room.go(u"ticket"_qs, ticket);
        press(room, Qt::Key_F6);
        QTRY_COMPARE(room.name(), u"sales-invoice"_qs);
        QCOMPARE(room.find<QLineEdit>(u"sales-ticket"_qs)->text(), ticket);
        QCOMPARE(rows(room, u"sales-lines"_qs), 1);
        // Somebody who is no customer yet.
        room.click(u"sales-new-customer"_qs);
        press(room, Qt::Key_F12);
        QTRY_COMPARE(room.find(u"customer-name"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"customer-name"_qs, u"Ada Lovelace"_qs);
        press(room, Qt::Key_F12);
        QTRY_COMPARE(room.find<QComboBox>(u"sales-customer"_qs)->currentText(), u"Ada Lovelace"_qs);
        AskScript answers;
        answers.answer(u"Issue it"_qs);
        press(room, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(room.shows(u"sales-files"_qs));
        const SalesInvoice issued = service().newest(m_data->session(), 1)->front();
        QCOMPARE(issued.ticketName, ticket);
        QCOMPARE(issued.buyer.name, u"Ada Lovelace"_qs);
        QVERIFY(!room.shows(u"sales-credit"_qs));
    }

    void aCreditNoteOfSomeOfIt()
    {
        anInvoice();
        RoomWindow room(*m_data);
        room.go(u"sales-invoices"_qs);
        QTRY_COMPARE(rows(room, u"sales-list"_qs), 1);
        QCOMPARE(room.cell(u"sales-list"_qs, 0, 4), u"To be paid"_qs);
        room.open(u"sales-list"_qs, 0);
        QTRY_VERIFY(room.shows(u"sales-credit"_qs));
        press(room, Qt::Key_F8);
        QTRY_VERIFY(room.shows(u"sales-reason"_qs));
        auto *model = room.find<QTableView>(u"sales-lines"_qs)->model();
        QCOMPARE(model->index(0, SalesLinesModel::Back).data().toString(), u"12"_qs);
        QVERIFY(model->setData(model->index(0, SalesLinesModel::Back), u"2"_qs));
        QVERIFY(model->setData(model->index(1, SalesLinesModel::Back), QString()));
        press(room, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.find(u"sales-reason"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"sales-reason"_qs, u"Cassés"_qs);
        AskScript answers;
        answers.answer(u"Issue it"_qs);
        press(room, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!room.shows(u"sales-stop"_qs));
        const SalesInvoice credit = service().newest(m_data->session(), 1)->front();
        QCOMPARE(credit.number, u"A2026-00001"_qs);
        QCOMPARE(credit.net, Money::fromCents(410));
        // What is left of the invoice is what may be credited next.
        room.click(u"sales-credited"_qs);
        QTRY_VERIFY(room.shows(u"sales-credit"_qs));
        press(room, Qt::Key_F8);
        QTRY_COMPARE(model->index(0, SalesLinesModel::Back).data().toString(), u"10"_qs);
        room.click(u"sales-stop"_qs);
        QTRY_VERIFY(room.shows(u"sales-files"_qs));
    }

    void itsFilesAreWritten()
    {
        anInvoice();
        RoomWindow room(*m_data);
        room.go(u"sales-invoice"_qs, QStringList{u"invoice"_qs, u"F2026-00001"_qs});
        const QStringList names{u"i.pdf"_qs, u"c.xml"_qs, u"u.xml"_qs};
        for (int form = 0; form < 3; ++form) {
            QFile file(m_data->folder() + u'/' + names[form]);
            writeFile(room, u"sales-files"_qs, form, file.fileName());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const auto read = EInvoiceReader::read(file.readAll());
            QVERIFY2(read, read ? "" : qPrintable(read.failure().message));
            QCOMPARE(read->number, u"F2026-00001"_qs);
        }
    }

    void salesAreToldByDay()
    {
        aTicket();
        RoomWindow room(*m_data);
        room.go(u"sales-invoices"_qs);
        press(room, Qt::Key_F6);
        QTRY_COMPARE(rows(room, u"ereporting-list"_qs), 1);
        AskScript answers;
        const QString path = m_data->folder() + u"/e.csv"_qs;
        answers.answer(path);
        press(room, Qt::Key_F12);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(PageWorker::underWay(), 0);
        press(room, Qt::Key_F4);
        QTRY_COMPARE(room.name(), u"customers"_qs);
    }

    void aCustomerIsChanged()
    {
        RoomWindow room(*m_data);
        room.go(u"customers"_qs);
        room.open(u"customer-list"_qs, 0);
        QTRY_VERIFY(room.shows(u"customer-siren"_qs));
        room.write(u"customer-siren"_qs, u"123"_qs);
        room.find<QAbstractButton>(u"customer-save"_qs)->click();
        QTRY_COMPARE(room.find(u"customer-siren"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"customer-siren"_qs, u"732829320"_qs);
        room.write(u"customer-city"_qs, u"Lyon"_qs);
        room.find<QAbstractButton>(u"customer-save"_qs)->click();
        QTRY_VERIFY(!room.shows(u"customer-siren"_qs));
        QCOMPARE(service().customers(m_data->session())->front().city, u"Lyon"_qs);
    }

    void readersMayNotIssue()
    {
        anInvoice();
        RoomWindow room(*m_data, {Permission::ViewBooks});
        room.go(u"sales-invoices"_qs);
        QVERIFY(!room.shows(u"new-sales-invoice"_qs));
        room.open(u"sales-list"_qs, 0);
        QTRY_VERIFY(room.shows(u"sales-files"_qs));
        for (const QString &name : {u"sales-credit"_qs, u"sales-issue"_qs})
            QVERIFY2(!room.shows(name), qPrintable(name));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-wide") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        anInvoice();
        aCustomer(u"École des Marronniers"_qs, {});
        aTicket();
        RoomWindow room(*m_data);
        const auto look = [&](const QString &name) {
            QTRY_COMPARE(PageWorker::underWay(), 0);
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            const QString full =
                u"sales-%1-%2"_qs.arg(name, QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        room.window().resize(size);
        room.go(u"sales-invoice"_qs, QStringList{u"customer"_qs, m_coop.code});
        addTofu(room, u"24"_qs);
        QTRY_COMPARE(rows(room, u"sales-lines"_qs), 1);
        room.find<QComboBox>(u"sales-customer"_qs)->setCurrentIndex(0);
        QTRY_VERIFY(room.find<QLabel>(u"sales-missing"_qs)->isVisible());
        QTRY_VERIFY(room.shows(u"sales-discard"_qs));
        look(u"draft"_qs);
        room.go(u"sales-invoices"_qs);
        QTRY_COMPARE(rows(room, u"sales-list"_qs), 2);
        press(room, Qt::Key_F6);
        QTRY_COMPARE(rows(room, u"ereporting-list"_qs), 1);
        look(u"list"_qs);
        room.open(u"sales-list"_qs, 1);
        QTRY_VERIFY(room.shows(u"sales-credit"_qs));
        look(u"issued"_qs);
        press(room, Qt::Key_F8);
        QTRY_VERIFY(room.shows(u"sales-reason"_qs));
        look(u"credit"_qs);
        room.go(u"customers"_qs);
        room.open(u"customer-list"_qs, 0);
        look(u"customers"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestSalesPages)
#include "tst_salespages.moc"
