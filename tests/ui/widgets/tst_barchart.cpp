// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "tests/support/registry.h"
#include "tests/ui/widgets/window.h"

#include <QAccessible>
#include <QTest>

using namespace cabas;
using namespace cabas::ui;

class TestBarChart : public QObject {
    Q_OBJECT

private:
    static std::vector<BarChart::Group> groups()
    {
        return {{u"Janvier"_qs, {Money::fromCents(1250000), Money::fromCents(-320000)}},
                {u"Février"_qs, {Money::fromCents(0), Money::fromCents(90000)}}};
    }

private Q_SLOTS:
    void everyFigureIsTold()
    {
        BarChart chart;
        chart.setFigures({u"Produits"_qs, u"Résultat"_qs}, groups());
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(told != nullptr);
        const QString value = told->text(QAccessible::Value);
        QVERIFY2(value.contains(u"Janvier, Produits"), qPrintable(value));
        QVERIFY(value.contains(u"Février"));
        QVERIFY(value.contains(u"Résultat"));
    }

    void itNeedsRoomForItsBars()
    {
        BarChart chart;
        chart.setFigures({u"a"_qs, u"b"_qs}, groups());
        chart.setUpright(false);
        const int two = chart.sizeHint().height();
        std::vector<BarChart::Group> more = groups();
        more.push_back(more.front());
        chart.setFigures({u"a"_qs, u"b"_qs}, more);
        QVERIFY(chart.sizeHint().height() > two);
        chart.setUpright(true);
        QVERIFY(chart.sizeHint().height() > 300);
    }

    /// A year of months stands where there is little room: not every month is named then.
    void aYearNeedsLittleRoom()
    {
        std::vector<BarChart::Group> year;
        for (int month = 1; month <= 12; ++month)
            year.push_back({u"septembre"_qs, {Money::fromCents(month * 100'000)}});
        BarChart chart;
        chart.setFigures({u"a"_qs}, year);
        chart.setUpright(true);
        QVERIFY(chart.sizeHint().width() > chart.minimumSizeHint().width());
        QVERIFY2(chart.minimumSizeHint().width() < 400,
                 qPrintable(QString::number(chart.minimumSizeHint().width())));
        chart.resize(chart.minimumSizeHint());
        QVERIFY(!chart.grab().toImage().isNull());
    }

    /// Bars go both ways from the line of nothing, and nothing is painted without figures.
    void barsArePainted()
    {
        for (const bool isUpright : {true, false}) {
            BarChart chart;
            chart.setUpright(isUpright);
            chart.resize(700, 400);
            const QImage blank = chart.grab().toImage();
            chart.setFigures({u"a"_qs, u"b"_qs}, groups());
            chart.resize(700, 400);
            QVERIFY(chart.grab().toImage() != blank);
        }
    }
};

CABAS_TEST(TestBarChart)
#include "tst_barchart.moc"
