// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/localseal.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestLocalSeal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedHereOpensHere()
    {
        const LocalSeal here;
        for (const QByteArray &plain :
             {QByteArray(), QByteArray("pâss wörd"), QByteArray(3000, '\0')}) {
            const QByteArray sealed = here.seal(plain, u"mail"_qs);
            QVERIFY(LocalSeal::isSealed(sealed));
            QCOMPARE(here.open(sealed, u"mail"_qs), std::optional(plain));
            QVERIFY(plain.isEmpty() || !sealed.contains(plain));
            // The same twice looks different, so that nobody sees what did not change.
            QVERIFY(here.seal(plain, u"mail"_qs) != sealed);
        }
    }

    void elsewhereItStaysShut()
    {
        const LocalSeal here("machine one");
        const QByteArray sealed = here.seal("secret", u"mail"_qs);
        QVERIFY(here.open(sealed, u"mail"_qs).has_value());
        QVERIFY(!LocalSeal("machine two").open(sealed, u"mail"_qs));
        QVERIFY(!LocalSeal("machine onem").open(sealed, u"ail"_qs));
        QVERIFY(!LocalSeal("").open(sealed, u"mail"_qs));
        QVERIFY(!here.open(sealed, u"other"_qs));
    }

    void anyByteThatChangesIsSeen()
    {
        const LocalSeal here("machine");
        const QByteArray sealed = here.seal("secret", u"mail"_qs);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray other = sealed;
            other[i] = char(other[i] ^ 1);
            QVERIFY(!here.open(other, u"mail"_qs));
            QVERIFY(!here.open(sealed.left(i), u"mail"_qs));
        }
        QVERIFY(!here.open(sealed + 'x', u"mail"_qs));
        QVERIFY(!LocalSeal::isSealed("secret"));
    }
};

CABAS_TEST(TestLocalSeal)
#include "tst_localseal.moc"
