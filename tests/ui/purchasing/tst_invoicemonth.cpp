// SPDX-License-Identifier: GPL-3.0-or-later
// A month of invoices is matched and posted on the page, and what a person does for it is counted.
#include "core/purchasing/invoicedeskservice.h"
#include "tests/core/purchasing/invoiceshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/purchasing/invoicelinesmodel.h"
#include "ui/purchasing/invoicespage.h"

#include <QFile>

#include <random>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

constexpr int suppliers = 8;
constexpr int productsOfEach = 6;

/// Counts what a person does, as the application hears it: keys, and clicks. A key held back as a
/// scan may be comes twice, and counts once.
class ActionCounter : public QObject {
public:
    ActionCounter() { qApp->installEventFilter(this); }
    int keys = 0;
    int clicks = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isOfWindow = watched->isWindowType();
        if (isOfWindow && event->type() == QEvent::KeyPress)
            ++keys;
        if (isOfWindow && event->type() == QEvent::MouseButtonPress)
            ++clicks;
        return false;
    }
};

struct Brought {
    SupplierId supplier{0};
    DeliveryId delivery{0};
    std::vector<CameIn> goods;
};

} // namespace

class TestInvoiceMonth : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::vector<Supplier> m_suppliers;
    std::vector<std::vector<Product>> m_products;
    std::vector<Brought> m_brought;
    std::mt19937 m_random{31};

    int below(int most) { return int(m_random() % unsigned(most)); }
    void makeShop(int deliveries)
    {
        for (int at = 0; at < suppliers; ++at) {
            m_suppliers.push_back(
                aSupplier(u"Supplier %1"_qs.arg(at)).code(u"S%1"_qs.arg(at)).add(*m_data));
            m_products.emplace_back();
            for (int product = 0; product < productsOfEach; ++product)
                m_products.back().push_back(aProduct(u"Product %1 of %2"_qs.arg(product).arg(at))
                                                .code(u"P%1-%2"_qs.arg(at).arg(product))
                                                .priced(300)
                                                .from(m_suppliers.back().id)
                                                .add(*m_data));
        }
        for (int at = 0; at < deliveries; ++at) {
            Brought each;
            each.supplier = m_suppliers[size_t(at % suppliers)].id;
            for (const Product &product : m_products[size_t(at % suppliers)])
                each.goods.push_back({product.id, 1 + below(40), 5'000 + 100 * below(400)});
            each.delivery = aReception(*m_data, each.supplier, each.goods);
            m_brought.push_back(each);
        }
    }
    /// The supplier's file: what came, at the agreed prices, one line dearer in every third.
    QString file(int at)
    {
        const Brought &each = m_brought[size_t(at)];
        QByteArray text("code;designation;quantite;prix ht\n");
        for (size_t line = 0; line < each.goods.size(); ++line) {
            const qint64 dearer = line == 0 && at % 3 == 0 ? 1'000 : 0;
            text += m_products[size_t(at % suppliers)][line].code.toUtf8() + ";x;" +
                    QByteArray::number(each.goods[line].units) + ';' +
                    QByteArray::number(double(each.goods[line].costE4 + dearer) / 10'000, 'f', 4) +
                    '\n';
        }
        QFile file(m_data->folder() + u"/invoice-%1.csv"_qs.arg(at));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return file.fileName();
    }
    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(widget->window()->windowHandle(), key, with);
    }
    /// Types where the keyboard is, as on a keyboard.
    static void type(RoomWindow &room, const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(room.window().windowHandle(), c.toLatin1());
        QTRY_COMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().remove(u' '),
                     text);
    }

    void drop(RoomWindow &room, int at)
    {
        dynamic_cast<InvoicesPage &>(room.page()).take({file(at)});
    }
    /// The first reception that no invoice is for yet.
    static void openReception(RoomWindow &room)
    {
        const auto &list = room.rows(u"invoice-list"_qs);
        int row = 0;
        while (row < list.rowCount() &&
               room.cell(u"invoice-list"_qs, row, 4) != u"Invoice awaited"_qs)
            ++row;
        auto *table = room.find<QTableView>(u"invoice-list"_qs);
        table->setFocus();
        table->setCurrentIndex(list.index(row, 0));
        press(table, Qt::Key_Return);
    }
    /// A table does not say whose it is: the first letters of the name, as one types on a list.
    void sayWhose(RoomWindow &room, ActionCounter &counted, int at)
    {
        auto *supplier = room.find<QComboBox>(u"invoice-supplier"_qs);
        QTRY_COMPARE(QApplication::focusWidget(), supplier);
        supplier->setCurrentIndex(supplier->findText(m_suppliers[size_t(at % suppliers)].name));
        room.find(u"invoice-number"_qs)->setFocus();
        counted.keys += 4;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        seedInvoiceAccounts(*m_data);
        m_suppliers.clear();
        m_products.clear();
        m_brought.clear();
    }
    void cleanup() { m_data.reset(); }

    /// Half are typed from their receptions, half come as files. CABAS_LONG=1 does all 120.
    void isPostedInFewActions()
    {
        const int count = qEnvironmentVariableIsSet("CABAS_LONG") ? 120 : 6;
        makeShop(count);
        Money received;
        for (const Brought &each : m_brought) {
            for (const CameIn &goods : each.goods)
                received += amountOf(UnitPrice::fromE4(goods.costE4), Quantity::units(goods.units));
        }
        Money dearer;
        RoomWindow room(*m_data);
        ActionCounter counted;
        for (int at = 0; at < count; ++at) {
            room.go(u"invoices"_qs);
            const bool isFile = at % 2 == 0;
            if (isFile)
                drop(room, at);
            else
                openReception(room);
            QTRY_COMPARE(room.name(), u"invoice"_qs);
            QTRY_VERIFY(room.rows(u"invoice-lines"_qs).rowCount() > 0);
            if (isFile)
                sayWhose(room, counted, at);
            QTRY_COMPARE(QApplication::focusWidget(), room.find(u"invoice-number"_qs));
            type(room, u"F%1"_qs.arg(100 + at));
            QTRY_COMPARE(PageWorker::underWay(), 0);
            press(room.find(u"invoice-number"_qs), Qt::Key_Return); // to the total
            if (isFile && at % 3 == 0) {
                dearer += Money::fromCents(10 * m_brought[size_t(at)].goods[0].units);
                QTRY_VERIFY(room.shows(u"invoice-accept-all"_qs));
                press(room.find(u"invoice-number"_qs), Qt::Key_F8);
                QTRY_VERIFY(!room.shows(u"invoice-accept-all"_qs));
            }
            press(room.find(u"invoice-number"_qs), Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(room.name(), u"invoices"_qs);
        }
        counted.clicks += (count + 1) / 2; // each file is dropped
        const double actions = double(counted.keys + counted.clicks) / count;
        qInfo("%d invoices, %d keys and %d clicks: %.1f actions an invoice", count, counted.keys,
              counted.clicks, actions);
        // A second a key, with the look at the paper: well under a minute.
        QVERIFY(actions < 20);
        // Each reception has its invoice, and the books what was received and what was dearer.
        int waiting = 0;
        Money net;
        const auto listed = InvoiceDeskService(m_data->db()).list(m_data->session(), 1'000);
        for (const InvoiceListRow &row : *listed) {
            if (row.stage == InvoiceListRow::Stage::Waiting)
                ++waiting;
            else if (row.stage == InvoiceListRow::Stage::Posted)
                net += InvoiceDeskService(m_data->db())
                           .sheet(m_data->session(), row.invoice)
                           ->invoice.net;
        }
        QCOMPARE(waiting, 0);
        QCOMPARE(net.cents(), (received + dearer).cents());
    }
};

CABAS_TEST(TestInvoiceMonth)
#include "tst_invoicemonth.moc"
