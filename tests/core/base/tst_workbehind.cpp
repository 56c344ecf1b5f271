// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workbehind.h"
#include "tests/support/nothreads.h"
#include "tests/support/registry.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <stdexcept>

using namespace cabas;

namespace {

using Squares = WorkBehind<int, int>;
constexpr int many = 10'000;

std::vector<int> squaresOf(int count, const Squares::Do &work)
{
    Squares behind(work);
    std::vector<int> all;
    const auto keep = [&](const std::vector<int> &some) {
        all.insert(all.end(), some.begin(), some.end());
    };
    for (int i = 0; i < count; ++i)
        keep(behind.put(i));
    keep(behind.finish());
    return all;
}

int squareOf(int number)
{
    return number * number;
}

} // namespace

class TestWorkBehind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerComesOnceAndInOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 63, 64, 65, many})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }
    void everyAnswerComesOnceAndInOrder()
    {
        QFETCH(int, count);
        const std::vector<int> all = squaresOf(count, squareOf);
        QCOMPARE(int(all.size()), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(all[size_t(i)], i * i);
    }

    void withoutMemoryForAThreadItIsDoneAtOnce()
    {
        if (!test::NoThreads::isPossible())
            QSKIP("a sanitizer needs the whole address space");
        std::vector<int> all;
        {
            const test::NoThreads noThreads;
            all = squaresOf(many, squareOf);
        }
        QCOMPARE(int(all.size()), many);
        QCOMPARE(all.back(), squareOf(many - 1));
    }

    void theCallerIsNeverFarAhead()
    {
        constexpr int ahead = int(Squares::jobsInBatch * (Squares::batchesBehind + 2));
        std::atomic<int> done = 0;
        int most = 0;
        Squares behind([&](int number) {
            ++done;
            return number;
        });
        for (int i = 0; i < many; ++i) {
            behind.put(i);
            most = std::max(most, i - done.load());
        }
        behind.finish();
        QCOMPARE(done.load(), many);
        QVERIFY2(most <= ahead, qPrintable(QString::number(most)));
    }

    void whatAJobThrowsIsThrownHere()
    {
        const auto failing = [](int number) -> int {
            if (number == 100)
                throw std::runtime_error("job");
            return number;
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, squaresOf(101, failing));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, squaresOf(many, failing));
    }

    void whoLeavesEarlyIsNotHeld()
    {
        std::atomic<int> done = 0;
        auto behind = std::make_unique<Squares>([&](int number) {
            ++done;
            return number;
        });
        for (int i = 0; i < 1000; ++i)
            behind->put(i);
        behind.reset();
        const int before = done.load();
        std::this_thread::yield();
        QCOMPARE(done.load(), before);
    }
};

CABAS_TEST(TestWorkBehind)
#include "tst_workbehind.moc"
