// SPDX-License-Identifier: GPL-3.0-or-later
// covers: ticketstore
// What a sale costs in steps of the engine, the same on every computer.
#include "tests/core/till/tillfixture.h"
#include "tests/support/registry.h"
#include "tests/support/steps.h"

#include <QTest>

using namespace cabas;
using test::TillShop;

class TestSaleSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each sale to a member asks what they paid by meal vouchers that day: among their tickets of
    /// that day, not of ten years, nor among those of everybody.
    void aSaleCostsNoMoreForTheMembersOlderTickets()
    {
        constexpr int others = 60;
        TillShop till;
        const QString ada = QString::number(till.ada.number);
        const QString bob = QString::number(till.bob.number);
        const auto sellTo = [&](const QString &member) {
            till.sold({TillShop::line(u"QUI"_qs)}, {TillShop::cash(1055)}, member);
        };
        sellTo(ada); // what is asked once of a till
        const qint64 before = test::stepsOf(till.db(), [&] { sellTo(ada); });
        for (int i = 0; i < others; ++i)
            sellTo(ada);
        till.closeTill();
        till.goTo(till.shop().today().addDays(1));
        till.openTill();
        for (int i = 0; i < others; ++i)
            sellTo(bob);
        const qint64 after = test::stepsOf(till.db(), [&] { sellTo(ada); });
        QVERIFY2(after - before < others, qPrintable(u"%1, then %2"_qs.arg(before).arg(after)));
    }
};

CABAS_TEST(TestSaleSteps)
#include "tst_salesteps.moc"
