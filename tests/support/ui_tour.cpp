// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_tour.h"

#include "app/shop.h"
#include "core/db/connection.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageworker.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace cabas::test {

namespace {

constexpr int patience = 60'000; // of a page on a busy machine, in milliseconds

} // namespace

PageTour::PageTour(const QString &folder) : m_folder(folder.isEmpty() ? m_own.path() : folder)
{
    const QString path = m_folder + u"/demo.cabas"_qs;
    const QString keys = m_folder + u"/keys"_qs;
    if (!QFile::exists(path)) {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      {u"demo"_qs, path, u"--size"_qs, u"counter"_qs, u"--keys"_qs, keys});
        constexpr int making = 240'000;
        if (!program.waitForFinished(making) || program.exitCode() != 0)
            qFatal("%s", program.readAllStandardError().constData());
    }
    const QDateTime lastDay(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC); // of the demonstration
    auto shop = Shop::open(path, {keys, lastDay, {}});
    if (!shop)
        qFatal("%s", qPrintable(shop.failure().message));
    m_shop = std::move(shop).value();
}

PageTour::~PageTour() = default;

QVariant PageTour::first(const QString &query) const
{
    Connection connection({Engine::Sqlite, m_shop->path(), {}}, ConnectionMode::Read);
    return connection.scalar(query);
}

QVariant PageTour::about(const QString &page) const
{
    const QDate today = m_shop->ownerSession()->today();
    if (page == u"reversal")
        return first(u"SELECT MAX(id) FROM deliveries WHERE state = 'finished'"_qs);
    if (page == u"reception" || page == u"reception-prices")
        return first(u"SELECT MAX(id) FROM deliveries WHERE state = 'counting'"_qs);
    if (page == u"inventory")
        return first(u"SELECT MAX(id) FROM inventories WHERE state = 'open'"_qs);
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
    if (page == u"supplier") // who delivers most
        return first(u"SELECT supplier_id FROM deliveries WHERE state = 'finished' "
                     u"GROUP BY supplier_id ORDER BY COUNT(*) DESC, supplier_id"_qs);
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

void PageTour::settle(ui::MainWindow &window)
{
    for (int i = 0; i < 2; ++i) {
        bool isBack = false;
        window.desk().run(
            &window, [] { return Result<>(Ok{}); }, [&](const Result<> &) { isBack = true; });
        if (!QTest::qWaitFor([&] { return isBack; }, patience))
            qFatal("a page does not answer");
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([] { return ui::PageWorker::underWay() == 0; }, patience))
        qFatal("a page goes on reading");
    QCoreApplication::processEvents();
}

bool PageTour::show(ui::MainWindow &window, const QString &page, const QVariant &about)
{
    window.show(page, about);
    settle(window);
    return window.currentPage() == page;
}

} // namespace cabas::test
