// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/reception/gaprules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestGapRules : public QObject {
    Q_OBJECT

    static DeliveryLine line(Unit unit = Unit::Piece)
    {
        DeliveryLine line;
        line.productName = u"Tofu"_qs;
        line.unit = unit;
        line.received = Quantity::units(10);
        return line;
    }

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<int>("temperature");
        QTest::addColumn<QString>("comment");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, GapKind kind, qint64 milli, int temperature,
                            const QString &comment, const QString &code) {
            QTest::newRow(name) << int(kind) << milli << temperature << comment << code;
        };
        row("nothing", GapKind::Damaged, 0, 0, {}, u"quantity"_qs);
        row("negative", GapKind::Free, -1000, 0, {}, u"quantity"_qs);
        row("half a piece", GapKind::Refused, 1500, 0, {}, u"unit"_qs);
        row("too much", GapKind::WrongProduct, 11'000, 0, {}, u"gap_beyond"_qs);
        row("a short date without a reason", GapKind::ShortDate, 1000, 0, {}, u"comment"_qs);
        row("warm without a reason", GapKind::Temperature, 1000, 65, {}, u"comment"_qs);
        row("no thermometer", GapKind::Temperature, 1000, 900, u"x"_qs, u"temperature"_qs);
        row("a novel", GapKind::Damaged, 1000, 0, QString(501, u'x'), u"comment"_qs);
    }
    void refusals()
    {
        QFETCH(int, kind);
        QFETCH(qint64, milli);
        QFETCH(int, temperature);
        QFETCH(QString, comment);
        DeliveryGap gap;
        gap.kind = GapKind(kind);
        gap.quantity = Quantity::fromMilli(milli);
        gap.temperature = temperature;
        gap.comment = comment;
        const Result<> answer = GapRules::check(gap, line(), {});
        QVERIFY(!answer);
        QTEST(answer.failure().code, "code");
    }

    void aReasonMakesItGood()
    {
        DeliveryGap gap;
        gap.kind = GapKind::ShortDate;
        gap.quantity = Quantity::units(10);
        gap.comment = u"for tomorrow's soup"_qs;
        QVERIFY(GapRules::check(gap, line(), {}));
        gap.kind = GapKind::Temperature;
        QCOMPARE(GapRules::check(gap, line(), {}).failure().code, u"temperature"_qs);
        gap.temperature = 65;
        QVERIFY(GapRules::check(gap, line(), {}));
    }

    void missingIsNotBoundByTheCount()
    {
        DeliveryGap gap;
        gap.kind = GapKind::Missing;
        gap.quantity = Quantity::units(24);
        QVERIFY(GapRules::check(gap, line(), {}));
    }

    void aWholeDeliveryNeedsWords()
    {
        DeliveryGap gap;
        gap.kind = GapKind::Refused;
        QCOMPARE(GapRules::check(gap, {}, {}).failure().code, u"comment"_qs);
        gap.comment = u"the lorry stank of petrol"_qs;
        QVERIFY(GapRules::check(gap, {}, {}));
    }

    void limitsGoByStorage()
    {
        QCOMPARE(GapRules::limit(Storage::Fresh), std::optional(40));
        QCOMPARE(GapRules::limit(Storage::Frozen), std::optional(-180));
        QCOMPARE(GapRules::limit(Storage::Dry), std::optional<int>());
        QVERIFY(!GapRules::tooWarm(u"Tofu"_qs, GapRules::limit(Storage::Fresh), 40));
        QVERIFY(GapRules::tooWarm(u"Tofu"_qs, GapRules::limit(Storage::Fresh), 41));
        QVERIFY(GapRules::tooWarm(u"Peas"_qs, GapRules::limit(Storage::Frozen), -179));
        QVERIFY(!GapRules::tooWarm(u"Peas"_qs, GapRules::limit(Storage::Frozen), {}));
        QVERIFY(!GapRules::tooWarm(u"Salt"_qs, GapRules::limit(Storage::Dry), 400));
    }

    void temperatures_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("tenths");
        QTest::newRow("comma") << u"6,5"_qs << 65;
        QTest::newRow("unit") << u" 6.5 °C "_qs << 65;
        QTest::newRow("whole") << u"4"_qs << 40;
        QTest::newRow("cold") << u"-18"_qs << -180;
        QTest::newRow("minus sign") << u"−0,5"_qs << -5;
        QTest::newRow("letters") << u"6h"_qs << 9999;
        QTest::newRow("two decimals") << u"6,55"_qs << 9999;
        QTest::newRow("nothing") << u" "_qs << 9999;
    }
    void temperatures()
    {
        QFETCH(QString, typed);
        QFETCH(int, tenths);
        QCOMPARE(GapRules::parseTemperature(typed).value_or(9999), tenths);
    }

    void temperaturesAreWrittenAsTheyAreTyped()
    {
        for (const int tenths : {65, 40, 0, -5, -180}) {
            const QString text = GapRules::temperatureText(tenths, Language::locale());
            QCOMPARE(GapRules::parseTemperature(text), std::optional(tenths));
        }
    }

    void eachKindHasItsTitle()
    {
        QStringList titles;
        for (int kind = 0; kind <= int(GapKind::Free); ++kind)
            titles += GapRules::title(GapKind(kind));
        QCOMPARE(titles.removeDuplicates(), 0);
    }
};

CABAS_TEST(TestGapRules)
#include "tst_gaprules.moc"
