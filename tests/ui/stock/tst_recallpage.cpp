// SPDX-License-Identifier: GPL-3.0-or-later
// covers: recallbar recalltables recallwriting
#include "ui/stock/recallpage.h"

#include "app/shop.h"
#include "core/catalog/catalogstore.h"
#include "core/stock/stockservice.h"
#include "tests/support/registry.h"
#include "tests/support/tracedshop.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString cheeseCode = QStringLiteral("3760042180333");

} // namespace

/// A recall asked for, answered and acted upon.
class TestRecallPage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TracedShop> m_data;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<MainWindow> m_window;

    TestShop &data() { return m_data->shop(); }
    void open(const std::vector<Permission> &permissions = {})
    {
        auto shop = Shop::open(data().path(), {data().folder(), data().now(), {}});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
        Session session = *m_shop->ownerSession();
        if (!permissions.empty())
            session = m_shop->sessionFor(data().sessionAs(permissions).person());
        m_window = std::make_unique<MainWindow>(*m_shop, session);
        m_window->resize(1366, 768);
        m_window->QMainWindow::show();
        m_window->show(u"recall"_qs, {});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = m_window->page()->findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QString cell(const QString &table, int row, int column)
    {
        return find<DataTable>(table)->model()->index(row, column).data().toString();
    }
    int rows(const QString &table) { return find<DataTable>(table)->model()->rowCount(); }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_window->page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void ask(const QString &lot)
    {
        auto *edit = find<QLineEdit>(u"recall-lot"_qs);
        QCOMPARE(m_window->focusWidget(), edit);
        edit->setText(lot);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TracedShop>(TestShop::Sqlite);
        const QDate today = data().today();
        const Supplier dairy = aSupplier(u"Bergerie de Rochemire"_qs).add(data());
        aProduct(u"Camembert bio, 250 g"_qs)
            .code(u"CAM"_qs)
            .barcode(cheeseCode)
            .priced(490)
            .add(data());
        const Member ada = m_data->member(u"Ada Aubépine"_qs, u"06 39 98 00 01"_qs);
        const Member basile = m_data->member(u"Basile Fougère"_qs, u"06 39 98 00 02"_qs);
        m_data->receive(u"CAM"_qs, 12, u"R42"_qs, today.addDays(10), dairy.id);
        m_data->sell(u"CAM"_qs, 2, ada.number);
        m_data->sell(u"CAM"_qs, 1);
        m_data->receive(u"CAM"_qs, 12, u"R43"_qs, today.addDays(20), dairy.id);
        m_data->sell(u"CAM"_qs, 1, basile.number);
        QVERIFY(StockService(data().db())
                    .lose(data().session(), {u"CAM"_qs, Quantity::units(1), u"damaged"_qs, {}}));
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
        m_data.reset();
        m_settings.reset();
    }

    void aLotByItsNumber()
    {
        open();
        ask(u"r42"_qs);
        QTRY_COMPARE(rows(u"recall-people"_qs), 2);
        QCOMPARE(cell(u"recall-people"_qs, 0, 0), u"Ada Aubépine"_qs);
        QCOMPARE(cell(u"recall-people"_qs, 0, 1), u"06 39 98 00 01"_qs);
        QCOMPARE(cell(u"recall-people"_qs, 0, 2), u"Certain"_qs);
        QCOMPARE(cell(u"recall-people"_qs, 1, 2), u"Likely"_qs);
        QCOMPARE(rows(u"recall-tickets"_qs), 3);
        find<SegmentedControl>(u"recall-views"_qs)->setCurrent(2);
        QCOMPARE(rows(u"recall-goods"_qs), 4); // two on the shelf, one delivery, one loss
        QVERIFY(find<DataTable>(u"recall-goods"_qs)->isVisible());
    }

    void aTicketIsLookedAt()
    {
        open();
        ask(u"R42"_qs);
        QTRY_COMPARE(rows(u"recall-tickets"_qs), 3);
        find<SegmentedControl>(u"recall-views"_qs)->setCurrent(1);
        const QString name = cell(u"recall-tickets"_qs, 0, 0);
        auto *table = find<DataTable>(u"recall-tickets"_qs);
        Q_EMIT table->opened(table->model()->index(0, 0));
        QTRY_COMPARE(m_window->currentPage(), u"ticket"_qs);
        QVERIFY(find<DataTable>(u"ticket-lines"_qs)->model()->rowCount() > 0);
        QVERIFY(!name.isEmpty());
    }

    void aScanAsksForTheProductAndItsLot()
    {
        open();
        QVERIFY(m_window->page()->scanned(cheeseCode));
        QTRY_COMPARE(rows(u"recall-tickets"_qs), 3);
        QCOMPARE(cell(u"recall-people"_qs, 1, 2), u"Certain"_qs); // all of it was one of them
        QVERIFY(m_window->page()->scanned(u"(01)0"_qs + cheeseCode + u"(10)R43"_qs));
        QTRY_COMPARE(rows(u"recall-tickets"_qs), 1);
        QCOMPARE(find<QLineEdit>(u"recall-lot"_qs)->text(), u"R43"_qs);
        QCOMPARE(cell(u"recall-people"_qs, 0, 2), u"Possible"_qs);
        QVERIFY(m_window->page()->scanned(u"3760091720146"_qs));
        QTRY_VERIFY(says(u"Unknown code"_qs));
    }

    void whatIsNotThereIsSaid()
    {
        open();
        ask(u"nothing"_qs);
        QTRY_VERIFY(says(u"No lot nothing was ever received."_qs));
        QVERIFY(!find<QAbstractButton>(u"recall-block"_qs)->isEnabled());
    }

    void theProductIsBlockedAtTheTill()
    {
        open();
        ask(u"R42"_qs);
        auto *block = find<QAbstractButton>(u"recall-block"_qs);
        QTRY_VERIFY(block->isEnabled());
        const auto isBlocked = [&] {
            return data().read([&](Tx &tx) {
                return CatalogStore::findByCode(tx, u"CAM"_qs, data().today())->product.state ==
                       ProductState::Blocked;
            });
        };
        AskScript script;
        script.answer(u"Leave on sale"_qs);
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QVERIFY(!isBlocked());
        script.answer(u"Block"_qs);
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QTRY_VERIFY(isBlocked());
        QTRY_VERIFY(says(u"Blocked: no till sells it."_qs));
        QVERIFY(!block->isEnabled());
    }

    void membersAreToldByLetterAndMail()
    {
        open();
        auto *tell = find<QPushButton>(u"recall-tell"_qs);
        QVERIFY(!tell->isEnabled());
        ask(u"R42"_qs);
        QTRY_VERIFY(tell->isEnabled());
        const QList<QAction *> forms = tell->menu()->actions();
        const QString path = data().folder() + u"/recall.pdf"_qs;
        AskScript script;
        script.answer(u"Listeria"_qs);
        script.answer(path);
        forms[0]->trigger();
        QTRY_VERIFY(QFile::exists(path));
        forms[1]->trigger(); // the reason is known by now
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Reason: Listeria"_qs));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"lot R42"_qs));
        forms[2]->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString()); // nobody gave an address
        QVERIFY(script.isEmpty());
    }

    void thePeopleToTellAreWritten()
    {
        open();
        ask(u"R42"_qs);
        QTRY_COMPARE(rows(u"recall-people"_qs), 2);
        const QString path = data().folder() + u"/people.csv"_qs;
        AskScript script;
        script.answer(path);
        const QMenu *forms = find<QPushButton>(u"export-report"_qs)->menu();
        forms->actions().at(2)->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"06 39 98 00 02"_qs), qPrintable(text));
    }

    void whoMayNotSeeContactsSeesNone()
    {
        open({Permission::ViewStock});
        ask(u"R42"_qs);
        QTRY_COMPARE(rows(u"recall-people"_qs), 2);
        QCOMPARE(cell(u"recall-people"_qs, 0, 1), QString());
        QVERIFY(cell(u"recall-people"_qs, 0, 0).startsWith(u"Member "_qs));
        QVERIFY(!find<QAbstractButton>(u"recall-block"_qs)->isVisible());
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            open();
            const QString name = (view.french ? u"-fr"_qs : u"-en"_qs) +
                                 (view.dark ? u"-dark"_qs : QString()) +
                                 u"-%1"_qs.arg(view.size.width());
            ask(u"R42"_qs);
            QTRY_COMPARE(rows(u"recall-people"_qs), 2);
            QStringList found;
            int at = 0;
            for (const QString &part : {u"people"_qs, u"tickets"_qs, u"goods"_qs}) {
                find<SegmentedControl>(u"recall-views"_qs)->setCurrent(at++);
                takePicture(*m_window, u"recall-"_qs + part + name, view.size);
                found += faults(walk(*m_window->page()));
            }
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n  "_qs)));
            m_window.reset();
        }
    }
};

CABAS_TEST(TestRecallPage)
#include "tst_recallpage.moc"
