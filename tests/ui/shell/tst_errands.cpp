// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errands.h"

#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>
#include <QThread>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Work that pages send away.
class TestErrands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBesideAndAnswersHere()
    {
        TestShop shop;
        Errands errands;
        std::optional<int> answer;
        const QThread *here = QThread::currentThread();
        errands.run(
            this,
            [&db = shop.db(), here](Errand &) {
                const auto count =
                    db.read([](Tx &tx) { return int(tx.integer("SELECT COUNT(*) FROM shop")); });
                return QThread::currentThread() != here && count ? *count : -1;
            },
            [&](int counted) { answer = counted; });
        QTRY_COMPARE(answer.value_or(0), 1);
    }

    void whatStillRunsIsStoppedAndWaitedFor()
    {
        std::atomic<bool> stopped{false};
        {
            Errands errands;
            errands.run(
                this,
                [&stopped](Errand &errand) {
                    while (!errand.stop)
                        QThread::yieldCurrentThread();
                    stopped = true;
                    return 0;
                },
                [](int) {});
        }
        QVERIFY(stopped);
    }

    void nothingIsToldToAPageThatIsGone()
    {
        bool told = false;
        auto page = std::make_unique<QObject>();
        {
            Errands errands;
            errands.run(
                page.get(), [](Errand &) { return 1; }, [&](int) { told = true; });
            page.reset();
        }
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};

CABAS_TEST(TestErrands)
#include "tst_errands.moc"
