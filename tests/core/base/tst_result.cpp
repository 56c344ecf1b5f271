// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return refused(u"%1 is odd."_qs.arg(number), u"odd"_qs);
    return number / 2;
}

Result<int> quarter(int number)
{
    CABAS_LET(once, half(number));
    CABAS_TRY(half(once));
    return once / 2;
}

} // namespace

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsAreTheWordsOfTheCommandLine_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("name");
        QTest::newRow("refused") << refused(u"a"_qs) << u"refused"_qs;
        QTest::newRow("forbidden") << forbidden(u"a"_qs) << u"forbidden"_qs;
        QTest::newRow("not found") << notFound(u"a"_qs) << u"not_found"_qs;
        QTest::newRow("conflict") << conflict(u"a"_qs) << u"conflict"_qs;
        QTest::newRow("usage") << wrongUsage(u"a"_qs) << u"usage"_qs;
        QTest::newRow("storage") << storageFailure(u"a"_qs) << u"storage"_qs;
    }

    void kindsAreTheWordsOfTheCommandLine()
    {
        QFETCH(Failure, failure);
        QFETCH(QString, name);
        QCOMPARE(kindName(failure.kind), name);
        QCOMPARE(failure.message, u"a"_qs);
        QCOMPARE(failure.code, QString());
    }

    void aFailureLeavesAtTheFirstStepThatFails_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("message");
        QTest::newRow("goes through") << 12 << QString();
        QTest::newRow("first step") << 7 << u"7 is odd."_qs;
        QTest::newRow("second step") << 6 << u"3 is odd."_qs;
    }

    void aFailureLeavesAtTheFirstStepThatFails()
    {
        QFETCH(int, number);
        QFETCH(QString, message);
        const Result<int> result = quarter(number);
        QCOMPARE(result.ok(), message.isEmpty());
        if (result) {
            QCOMPARE(*result, number / 4);
        } else {
            QCOMPARE(result.failure(), refused(message, u"odd"_qs));
        }
    }
};

CABAS_TEST(TestResult)
#include "tst_result.moc"
