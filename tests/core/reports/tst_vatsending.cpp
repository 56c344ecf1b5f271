// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/vatsending.h"

#include "tests/core/till/tillfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::TillShop;

class TestVatSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTillLeftOpenComesFirst()
    {
        TillShop till;
        const QDate day = till.session().today();
        const QDate first(day.year(), day.month(), 1);
        const QDate last = first.addMonths(1).addDays(-1);
        till.goTo(last.addDays(1));
        VatSendingService sending(till.db());
        const auto early = sending.send(till.session(), first, last);
        QCOMPARE(early.failure().code, u"tills_open"_qs);
        QCOMPARE(till.shop().value(u"SELECT COUNT(*) FROM vat_returns"_qs).toInt(), 0);
        till.closeTill();
        const auto sent = sending.send(till.session(), first, last);
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.failure().message));
        QCOMPARE(till.shop().value(u"SELECT COUNT(*) FROM vat_returns"_qs).toInt(), 1);
        // One that is opened since is of a later day, and closes.
        till.openTill();
        till.closeTill();
    }
};

CABAS_TEST(TestVatSending)
#include "tst_vatsending.moc"
