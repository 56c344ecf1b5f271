// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/geopoint.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

constexpr GeoPoint paris{48'856'614, 2'352'222};
constexpr GeoPoint besancon{47'237'829, 6'024'054};

} // namespace

class TestGeoPoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metres_data()
    {
        QTest::addColumn<int>("latitude");
        QTest::addColumn<int>("longitude");
        QTest::addColumn<qint64>("metres");
        // A degree of a great circle is a 360th of 2 pi times the radius: 111,195 m.
        QTest::newRow("nowhere else") << 0 << 0 << 0LL;
        QTest::newRow("one degree east") << 0 << 1'000'000 << 111'195LL;
        QTest::newRow("one degree north") << 1'000'000 << 0 << 111'195LL;
        QTest::newRow("a millionth") << 0 << 10 << 1LL;
        QTest::newRow("the pole") << 90'000'000 << 0 << 10'007'557LL;
        QTest::newRow("the other side") << 0 << 180'000'000 << 20'015'114LL;
    }
    void metres()
    {
        QFETCH(int, latitude);
        QFETCH(int, longitude);
        QFETCH(qint64, metres);
        QCOMPARE(metresBetween({0, 0}, {latitude, longitude}), metres);
    }

    void thereAndBackAreAlike()
    {
        const qint64 there = metresBetween(paris, besancon);
        QCOMPARE(there, metresBetween(besancon, paris));
        QVERIFY2(there > 326'000 && there < 328'000, qPrintable(QString::number(there)));
    }

    void onlyPlacesOnEarthAreSane()
    {
        QVERIFY(paris.isSane());
        QVERIFY(!(GeoPoint{90'000'001, 0}).isSane());
        QVERIFY(!(GeoPoint{0, -180'000'001}).isSane());
    }
};

CABAS_TEST(TestGeoPoint)
#include "tst_geopoint.moc"
