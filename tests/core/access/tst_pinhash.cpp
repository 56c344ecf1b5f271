// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/pinhash.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestPinHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedCostIsWhatShopsGet()
    {
        const PinCost cost = PinCost::shipped();
        QCOMPARE(cost.ops, 2);
        QCOMPARE(cost.memory, 64 * 1024 * 1024);
        const Result<QString> hash = PinHash::make(u"4827"_qs, cost);
        QVERIFY(hash.ok());
        QVERIFY2(hash->startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"), qPrintable(*hash));
        QVERIFY(PinHash::matches(*hash, u"4827"_qs));
        QVERIFY(!PinHash::isOutdated(*hash, cost));
        QVERIFY(PinHash::isOutdated(*hash, PinCost::least()));
    }

    void tellsRightFromWrong()
    {
        const QString hash = *PinHash::make(u"4827"_qs, PinCost::least());
        QVERIFY(!hash.contains(u"4827"_qs));
        QVERIFY(PinHash::matches(hash, u"4827"_qs));
        QVERIFY(!PinHash::matches(hash, u"4828"_qs));
        QVERIFY(!PinHash::matches(hash, u"48270"_qs));
        QVERIFY(!PinHash::matches(hash, QString()));
        QVERIFY(!PinHash::matches(u"$argon2id$broken"_qs, u"4827"_qs));
        QVERIFY(!PinHash::matches(QString(), QString()));
        QVERIFY(*PinHash::make(u"4827"_qs, PinCost::least()) != hash); // its own salt
    }

    void saysWhenMemoryIsShort()
    {
        const Result<QString> hash = PinHash::make(u"4827"_qs, {2, qint64(1) << 60});
        QVERIFY(!hash.ok());
        QCOMPARE(hash.failure().kind, Failure::Kind::Storage);
    }
};

CABAS_TEST(TestPinHash)
#include "tst_pinhash.moc"
