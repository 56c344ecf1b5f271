// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/readahead.h"
#include "tests/support/nothreads.h"
#include "tests/support/registry.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace cabas;

namespace {

using Numbers = ReadAhead<int>;
constexpr int many = 10'000;

Result<> countTo(int last, const Numbers::Take &take)
{
    for (int i = 0; i < last; ++i)
        take(i);
    return Ok{};
}

} // namespace

class TestReadAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesOnceAndInOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 127, 128, 129, many})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }
    void everythingComesOnceAndInOrder()
    {
        QFETCH(int, count);
        std::vector<int> taken;
        const Result<> answer =
            Numbers::run([count](const Numbers::Take &take) { return countTo(count, take); },
                         [&](int number) { taken.push_back(number); });
        QVERIFY(answer.ok());
        QCOMPARE(int(taken.size()), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(taken[size_t(i)], i);
    }

    void withoutMemoryForAThreadItIsDoneHere()
    {
        if (!test::NoThreads::isPossible())
            QSKIP("a sanitizer needs the whole address space");
        std::vector<int> taken;
        taken.reserve(many);
        std::optional<Result<>> answer;
        {
            const test::NoThreads noThreads;
            answer = Numbers::run([](const Numbers::Take &take) { return countTo(many, take); },
                                  [&](int number) { taken.push_back(number); });
        }
        QVERIFY(answer->ok());
        QCOMPARE(int(taken.size()), many);
        QCOMPARE(taken.back(), many - 1);
    }

    void itIsTakenOnTheCallersThread()
    {
        std::thread::id reading;
        const auto here = std::this_thread::get_id();
        bool isHere = true;
        QVERIFY(Numbers::run(
                    [&](const Numbers::Take &take) {
                        reading = std::this_thread::get_id();
                        return countTo(300, take);
                    },
                    [&](int) { isHere = isHere && std::this_thread::get_id() == here; })
                    .ok());
        QVERIFY(isHere);
        QVERIFY(reading != here);
    }

    void theReaderIsNeverFarAhead()
    {
        constexpr int ahead = int(Numbers::itemsInBatch * (Numbers::batchesAhead + 2));
        std::atomic<int> read = 0;
        int most = 0;
        int taken = 0;
        QVERIFY(Numbers::run(
                    [&](const Numbers::Take &take) -> Result<> {
                        for (int i = 0; i < many; ++i) {
                            ++read;
                            take(i);
                        }
                        return Ok{};
                    },
                    [&](int) { most = std::max(most, read.load() - ++taken); })
                    .ok());
        QVERIFY2(most <= ahead, qPrintable(QString::number(most)));
    }

    void whatTheReaderRefusesIsAnsweredAfterWhatItRead()
    {
        int taken = 0;
        const Result<> answer = Numbers::run(
            [](const Numbers::Take &take) -> Result<> {
                CABAS_TRY(countTo(5, take));
                return refused(u"line 6 is none"_qs, u"line"_qs);
            },
            [&](int) { ++taken; });
        QCOMPARE(answer.failure().code, u"line"_qs);
        QCOMPARE(taken, 5);
    }

    void whatEitherThrowsIsThrownHere()
    {
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)Numbers::run(
                                                         [](const Numbers::Take &) -> Result<> {
                                                             throw std::runtime_error("reader");
                                                         },
                                                         [](int) {}));
        // The reader waits for room by then: it must be told that nobody takes any more.
        QVERIFY_THROWS_EXCEPTION(
            std::logic_error,
            (void)Numbers::run([](const Numbers::Take &take) { return countTo(many, take); },
                               [](int) { throw std::logic_error("taker"); }));
    }
};

CABAS_TEST(TestReadAhead)
#include "tst_readahead.moc"
