// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcoderules.h"
#include "core/barcode/gtin.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

namespace {

BarcodeRule rule(BarcodeKind kind, const QString &pattern, int priority = 1)
{
    return {u"r"_qs, kind, pattern, priority};
}

QString whole(const QString &body)
{
    return body + QString::number(checkDigit(body).value());
}

} // namespace

class TestBarcodeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patterns_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("isRight");
        const auto row = [](const char *pattern, BarcodeKind kind, bool isRight) {
            QTest::newRow(pattern) << int(kind) << QString::fromLatin1(pattern) << isRight;
        };
        row("22.....{NNDDD}", BarcodeKind::Weight, true);
        row("0493...{NNDDD}", BarcodeKind::Weight, true);
        row("0420......{NN}", BarcodeKind::Member, true);
        row("042.........", BarcodeKind::Article, true);
        row("2{NNDDD}......", BarcodeKind::Weight, true);
        row("2......", BarcodeKind::Article, true);
        row("22.....{NNNDD}", BarcodeKind::Price, true);
        row("22.....{NNNNN}", BarcodeKind::Quantity, true);
        row("22....{NNNDDD}", BarcodeKind::Price, false);
        row("22....{NDDDDD}", BarcodeKind::Weight, false);
        row("22..........", BarcodeKind::Weight, false);
        row("2234567{NNDDD}", BarcodeKind::Weight, false);
        row("042012345678", BarcodeKind::Member, false);
        row("04..........", BarcodeKind::Member, false);
        row("22.....{NNDDD", BarcodeKind::Weight, false);
        row("22.....NNDDD}", BarcodeKind::Weight, false);
        row("22.....{}", BarcodeKind::Weight, false);
        row("22.....{DDDNN}", BarcodeKind::Weight, false);
        row("22.{NN}..{DDD}..", BarcodeKind::Weight, false);
        row("22.....{NNDDD}.", BarcodeKind::Weight, false);
        row("22a....{NNDDD}", BarcodeKind::Weight, false);
        row("", BarcodeKind::Article, false);
    }
    void patterns()
    {
        QFETCH(int, kind);
        QFETCH(QString, pattern);
        const Result<> result = BarcodeRules::check(rule(BarcodeKind(kind), pattern));
        QTEST(result.ok(), "isRight");
        QVERIFY(result.ok() || result.failure().message.contains(pattern));
    }

    void match_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("base");
        QTest::addColumn<qint64>("value");
        const auto row = [](const char *body, const char *kind, const char *base, qint64 value) {
            QTest::newRow(body) << whole(QString::fromLatin1(body)) << QString::fromLatin1(kind)
                                << QString::fromLatin1(base) << value;
        };
        row("263093501234", "weight", "2630935000004", 1234);
        row("211234500050", "weight", "2112345000008", 50);
        row("291234599999", "weight", "2912345000004", 99999);
        row("021234500265", "price", "0212345000007", 265);
        row("231234500000", "price", "2312345000002", 0);
        row("042000001200", "member", "0420000012009", -1);
        row("042000001207", "member", "0420000012009", -1);
        row("042100001200", "member", "0421000012006", -1);
        row("200000000015", "article", "2000000000152", -1);
        row("356007016944", "", "", -1);
        row("21234500265", "price", "0212345000007", 265);
    }
    void match()
    {
        QFETCH(QString, code);
        QFETCH(QString, kind);
        QFETCH(QString, base);
        QFETCH(qint64, value);
        const auto found = BarcodeRules::match(code, BarcodeRules::defaults());
        QVERIFY(found);
        QCOMPARE(found->has_value(), !kind.isEmpty());
        if (!*found)
            return;
        const BarcodeMatch &read = **found;
        QCOMPARE(barcodeKindName(read.rule.kind), kind);
        QCOMPARE(read.baseCode, base);
        const qint64 printed = read.price      ? read.price->cents()
                               : read.quantity ? read.quantity->milli()
                                               : -1;
        QCOMPARE(printed, value);
    }

    void wrongCheckDigitIsRefused()
    {
        const auto found = BarcodeRules::match(u"2630935012340", BarcodeRules::defaults());
        QVERIFY(!found);
        QCOMPARE(found.failure().code, u"check_digit"_qs);
    }

    void lowestPriorityNumberWinsWhateverTheOrder()
    {
        const BarcodeRule wide = rule(BarcodeKind::Article, u"042........."_qs, 20);
        const BarcodeRule badge = rule(BarcodeKind::Member, u"0420......{NN}"_qs, 10);
        const QString code = whole(u"042000001200"_qs);
        for (const std::vector<BarcodeRule> &rules :
             {std::vector{wide, badge}, std::vector{badge, wide}}) {
            const auto found = BarcodeRules::match(code, rules);
            QVERIFY(found && *found);
            QCOMPARE((*found)->rule, badge);
        }
        QVERIFY(BarcodeRules::conflicts({wide, badge}).empty());
    }

    void samePriorityIsAConflict()
    {
        const BarcodeRule wide = rule(BarcodeKind::Article, u"042........."_qs);
        const BarcodeRule badge = rule(BarcodeKind::Member, u"0420......{NN}"_qs);
        const BarcodeRule other = rule(BarcodeKind::Member, u"0430......{NN}"_qs);
        const std::vector<RuleConflict> found = BarcodeRules::conflicts({wide, other, badge});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].first, wide);
        QCOMPARE(found[0].second, badge);
        const auto read = BarcodeRules::match(whole(u"042000001200"_qs), {wide, badge});
        QVERIFY(!read);
        QCOMPARE(read.failure().code, u"ambiguous"_qs);
    }

    void defaultsAreSound()
    {
        std::vector<BarcodeRule> rules = BarcodeRules::defaults();
        for (BarcodeRule &each : rules) {
            QVERIFY(BarcodeRules::check(each));
            each.priority = 1;
        }
        QVERIFY(BarcodeRules::conflicts(rules).empty());
    }

    void weightCodesRoundTrip()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 3000; ++round) {
            const std::vector<BarcodeRule> rules = BarcodeRules::defaults();
            const BarcodeRule &chosen = rules[2 + random() % 8];
            const qint64 number = qint64(random() % 100000);
            const qint64 value = qint64(random() % 100000);
            const Result<QString> base = BarcodeRules::compose(chosen, number, 0);
            const Result<QString> code = BarcodeRules::withValue(*base, value, rules);
            QVERIFY(code && hasCheckDigit(*code) && code->size() == 13);
            const auto found = BarcodeRules::match(*code, rules);
            QVERIFY(found && *found);
            QCOMPARE((*found)->baseCode, *base);
            QCOMPARE((*found)->number.toLongLong(), number);
            QCOMPARE((*found)->price ? (*found)->price->cents() : (*found)->quantity->milli(),
                     value);
        }
    }

    void whatDoesNotFitIsRefused()
    {
        const BarcodeRule weight = rule(BarcodeKind::Weight, u"22.....{NNNND}"_qs);
        QVERIFY(!BarcodeRules::compose(weight, 100000, 0));
        QVERIFY(!BarcodeRules::compose(weight, -1, 0));
        QVERIFY(!BarcodeRules::compose(weight, 1, 100000));
        const QString base = *BarcodeRules::compose(weight, 12, 0);
        QVERIFY(!BarcodeRules::withValue(base, 1234, {weight}));
        QVERIFY(BarcodeRules::withValue(base, 1200, {weight}).ok());
        QVERIFY(!BarcodeRules::withValue(whole(u"300000000000"_qs), 1, {weight}));
    }

    void badgesRoundTrip()
    {
        for (const int number : {1, 12, 8123, 999999}) {
            const Result<QString> badge =
                BarcodeRules::memberBadge(number, BarcodeRules::defaults());
            QVERIFY(badge);
            QVERIFY(badge->startsWith(u"0420"_qs));
            const auto found = BarcodeRules::match(*badge, BarcodeRules::defaults());
            QVERIFY(found && *found);
            QCOMPARE((*found)->number.toInt(), number);
            QCOMPARE((*found)->baseCode, *badge);
        }
        QVERIFY(!BarcodeRules::memberBadge(1000000, BarcodeRules::defaults()));
        QVERIFY(!BarcodeRules::memberBadge(1, {}));
    }

    void kindsHaveNames()
    {
        for (const QString &name :
             {u"article"_qs, u"weight"_qs, u"price"_qs, u"quantity"_qs, u"member"_qs})
            QCOMPARE(barcodeKindName(barcodeKindFromName(name).value()), name);
        QVERIFY(!barcodeKindFromName(u"gift"_qs));
    }
};

CABAS_TEST(TestBarcodeRules)
#include "tst_barcoderules.moc"
