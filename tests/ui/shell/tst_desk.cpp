// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "app/shop.h"
#include "core/access/accessservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QSemaphore>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// What pages send away through the desk.
class TestDesk : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<Shop> m_shop;

    int denials()
    {
        int count = 0;
        const auto lines = AccessService(m_data->db()).audit(m_data->session(), 100);
        for (const AuditLine &line : *lines)
            count += line.deed == u"access.denied" ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        aProduct(u"Tofu"_qs).code(u"T1"_qs).add(*m_data);
        auto shop = Shop::open(m_data->path(), {});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
    }
    void cleanup()
    {
        m_shop.reset();
        m_data.reset();
    }

    void aDeedRefusedForWantOfARightIsNoted()
    {
        Desk desk(*m_shop, m_shop->sessionFor(m_data->sessionAs({Permission::ViewStock}).person()));
        const Session session = desk.session();
        std::optional<Failure> told;
        desk.run(
            this,
            [&db = desk.db(), session] {
                return StockService(db).count(session, {u"T1"_qs, Quantity::units(1), {}});
            },
            [&](const Result<CountOutcome> &counted) { told = counted.failure(); });
        QTRY_VERIFY(told);
        QCOMPARE(told->kind, Failure::Kind::Forbidden);
        QCOMPARE(denials(), 1);
    }

    void otherRefusalsAreNot()
    {
        Desk desk(*m_shop, *m_shop->ownerSession());
        const Session session = desk.session();
        std::optional<Failure> told;
        desk.run(
            this,
            [&db = desk.db(), session] {
                return StockService(db).count(session, {u"none"_qs, Quantity::units(1), {}});
            },
            [&](const Result<CountOutcome> &counted) { told = counted.failure(); });
        QTRY_VERIFY(told);
        QCOMPARE(told->kind, Failure::Kind::NotFound);
        QCOMPARE(denials(), 0);
    }

    void aPageThatIsGoneIsToldNothing()
    {
        Desk desk(*m_shop, *m_shop->ownerSession());
        const Session session = desk.session();
        bool told = false;
        auto page = std::make_unique<QObject>();
        const auto look = [&db = desk.db(), session] {
            return StockService(db).show(session, u"T1"_qs);
        };
        QSemaphore gone;
        const auto late = [&gone, look] {
            gone.acquire();
            return look();
        };
        desk.run(page.get(), late, [&](const Result<StockSheet> &) { told = true; });
        page.reset();
        gone.release();
        bool next = false;
        desk.run(this, look, [&](const Result<StockSheet> &sheet) { next = sheet.ok(); });
        QTRY_VERIFY(next);
        QVERIFY(!told);
    }
};

CABAS_TEST(TestDesk)
#include "tst_desk.moc"
