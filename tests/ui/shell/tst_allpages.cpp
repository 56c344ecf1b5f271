// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "core/db/connection.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/pageworker.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Every page of the one list, in the real window on the demonstration shop, in both languages and
/// themes and at the sizes of a small till, a laptop and a large screen: what the house's rules say
/// of each widget, and a picture of each to look at (`pictures/all-*.png` of the build folder).
class TestAllPages : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Shop> m_shop;

    QVariant first(const QString &query) const
    {
        Connection connection({Engine::Sqlite, m_shop->path(), {}}, ConnectionMode::Read);
        return connection.scalar(query);
    }

    /// What a page that is reached from another one is given to begin with.
    QVariant about(const QString &page) const
    {
        const QDate today = m_shop->ownerSession()->today();
        if (page == u"reversal")
            return first(u"SELECT MAX(id) FROM deliveries WHERE state = 'finished'"_qs);
        if (page == u"reception" || page == u"reception-prices")
            return first(u"SELECT MAX(id) FROM deliveries WHERE state = 'counting'"_qs);
        if (page == u"product")
            return first(u"SELECT MIN(product_id) FROM product_sheets"_qs);
        if (page == u"products") // one of which lots are on the shelf
            return first(u"SELECT MIN(product_id) FROM lot_levels"_qs);
        if (page == u"member")
            return first(u"SELECT MIN(id) FROM members"_qs);
        if (page == u"ticket")
            return first(u"SELECT MAX(name) FROM tickets WHERE kind = 'sale'"_qs);
        if (page == u"invoice")
            return QStringList{
                u"invoice"_qs,
                first(u"SELECT MAX(invoice_id) FROM supplier_invoice_differences"_qs).toString()};
        if (page == u"order")
            return first(u"SELECT MAX(id) FROM supplier_orders WHERE state = 'draft'"_qs);
        if (page == u"entry")
            return first(u"SELECT MAX(id) FROM journal_entries"_qs);
        if (page == u"party")
            return QVariantList{u"41911"_qs, first(u"SELECT MIN(third_party) FROM journal_lines "
                                                   u"WHERE account = '41911'"_qs)};
        if (page == u"ledger")
            return QVariantList{u"5301"_qs, today.addMonths(-1), today};
        if (page == u"report")
            return QVariantList{u"sales"_qs, today.addMonths(-1), today};
        return {};
    }

    /// The writer does one thing after the other: once an answer asked for now is back, so are all
    /// those that a page asked for before.
    void settle(MainWindow &window)
    {
        for (int i = 0; i < 2; ++i) {
            bool isBack = false;
            window.desk().run(
                &window, [] { return Result<>(Ok{}); }, [&](const Result<> &) { isBack = true; });
            QTRY_VERIFY(isBack);
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QTRY_COMPARE(PageWorker::underWay(), 0);
        QCoreApplication::processEvents();
    }

    static QString nameOf(const QString &page, const View &view)
    {
        return u"all-%1-%2%3-%4"_qs
            .arg(page, view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
            .arg(view.size.width());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"demo.cabas"_qs);
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM), {u"demo"_qs, path, u"--size"_qs, u"counter"_qs,
                                                      u"--keys"_qs, m_folder.filePath(u"keys"_qs)});
        QVERIFY(program.waitForFinished(240'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        const QDateTime lastDay(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC); // of the demonstration
        auto shop = Shop::open(path, {m_folder.filePath(u"keys"_qs), lastDay, {}});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
    }

    void followTheRules_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        for (const bool isFrench : {true, false}) {
            for (const bool isDark : {false, true}) {
                for (const QSize size : {QSize(1366, 768), QSize(1024, 600), QSize(1920, 1080)})
                    QTest::addRow("%s %s %d", isFrench ? "fr" : "en", isDark ? "dark" : "light",
                                  size.width())
                        << isFrench << isDark << size;
            }
        }
    }
    void followTheRules()
    {
        QFETCH(bool, isFrench);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        const View view{isDark, isFrench, size};
        useView(view);
        MainWindow window(*m_shop, *m_shop->ownerSession());
        window.resize(size);
        window.QMainWindow::show();
        QStringList wrong;
        for (const PageInfo &info : allPages()) {
            const QString name = QString::fromLatin1(info.name);
            window.show(name, about(name));
            settle(window);
            if (window.currentPage() != name) {
                wrong << name + u": does not open"_qs;
                continue;
            }
            takePicture(window, nameOf(name, view), size);
            if (window.size() != size)
                wrong << name + u": does not fit the screen"_qs;
            for (const QString &fault : faults(walk(*window.centralWidget())))
                wrong << name + u": "_qs + fault;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
    }
};

CABAS_TEST(TestAllPages)
#include "tst_allpages.moc"
