// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/capitalservice.h"
#include "core/members/memberservice.h"
#include "core/members/sharerefundservice.h"
#include "core/reports/reportservice.h"
#include "core/reports/sharereports.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using test::TestShop;

class TestShareReports : public QObject {
    Q_OBJECT

    ReportTable make(const QString &name, const Session &session)
    {
        const auto table = ReportService(m_shop->db(), {}).make(session, name, {});
        if (!table)
            qFatal("%s", qPrintable(table.failure().message));
        return *table;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        QVERIFY(m_shop->db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop->today(), u"01-01"_qs);
        }));
        for (const int shares : {10, 4}) {
            NewMember wanted;
            wanted.name = u"Member with %1"_qs.arg(shares);
            wanted.shares = shares;
            const auto saved = MemberService(m_shop->db()).add(m_shop->session(), wanted);
            m_last = saved->member.id;
            QVERIFY(CapitalService(m_shop->db())
                        .pay(m_shop->session(), m_last, Money::fromCents(shares * 900),
                             PaymentMeans::Cash));
        }
    }
    void cleanup() { m_shop.reset(); }

    void holdersAddUpToTheCapital()
    {
        const ReportTable table = make(u"shares"_qs, m_shop->session());
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(table.totals[2], cell(qint64(14)));
        QCOMPARE(table.totals[3], cell(Money::fromCents(14'000)));
        QCOMPARE(table.totals[5], cell(Money::fromCents(1'400)));
    }

    void theRegisterHoldsEveryMovement()
    {
        const ReportTable table = make(u"share-register"_qs, m_shop->session());
        QCOMPARE(table.rows.size(), size_t(4));
        QCOMPARE(table.totals[5], cell(Money::fromCents(14'000)));
        QCOMPARE(table.totals[6], cell(Money::fromCents(12'600)));
    }

    void theQueueSaysWhoCanBeServed()
    {
        QVERIFY(ShareRefundService(m_shop->db())
                    .ask(m_shop->session(), m_last, 2, RefundReason::Partial));
        const ReportTable table = make(u"share-refunds"_qs, m_shop->session());
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows.front().back(), cell(u"can be repaid now"_qs));
    }

    void aCertificateNamesTheHolder()
    {
        const auto paper = ShareReports::certificate(m_shop->db(), m_shop->session(), {}, m_last);
        QVERIFY(paper->opening.join(u' ').contains(u"Member with 4"));
        QCOMPARE(paper->rows.size(), size_t(2));
        ReportRequest request;
        request.member = u"2"_qs;
        const auto named = ReportService(m_shop->db(), {})
                               .make(m_shop->session(), u"share-certificate"_qs, request);
        QCOMPARE(named->rows, paper->rows);
        request.member = u"99"_qs;
        QCOMPARE(ReportService(m_shop->db(), {})
                     .make(m_shop->session(), u"share-certificate"_qs, request)
                     .failure()
                     .kind,
                 Failure::Kind::NotFound);
        const auto none = ShareReports::certificate(
            m_shop->db(), m_shop->sessionAs({Permission::Sell}), {}, m_last);
        QCOMPARE(none.failure().kind, Failure::Kind::Forbidden);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    MemberId m_last{0};
};

CABAS_TEST(TestShareReports)
#include "tst_sharereports.moc"
