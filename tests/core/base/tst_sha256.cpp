// SPDX-License-Identifier: GPL-3.0-or-later
// covers: sha256 digestcalls
#include "core/base/sha256.h"

#include "core/base/digestcalls.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <random>

using namespace cabas;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLibraryIsThere() { QVERIFY(DigestCalls::get() != nullptr); }
    /// The two first examples of FIPS 180.
    void knownSums_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sum");
        QTest::newRow("nothing")
            << QByteArray()
            << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc")
            << QByteArray("abc")
            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
    void knownSums()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, sum);
        Sha256 digest;
        digest.add(text.constData(), text.size());
        QCOMPARE(digest.result().toHex(), sum);
    }
    /// However the bytes come.
    void partsAddUp()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 50; ++round) {
            QByteArray all(int(random() % 5000), 'x');
            std::generate(all.begin(), all.end(), [&] { return char(random()); });
            Sha256 digest;
            for (qsizetype at = 0; at < all.size();) {
                const qsizetype part = std::min<qsizetype>(all.size() - at, random() % 700);
                digest.add(all.constData() + at, part);
                at += part;
            }
            QCOMPARE(digest.result(), QCryptographicHash::hash(all, QCryptographicHash::Sha256));
        }
    }
    void shortPiecesAreOneText()
    {
        QCOMPARE(sha256Hex({"abc"}),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        const QByteArray text(1000, 'x');
        const QByteArrayView view(text);
        QCOMPARE(sha256Hex({view.first(1), {}, view.sliced(1, 70), view.sliced(71)}),
                 QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
};

CABAS_TEST(TestSha256)
#include "tst_sha256.moc"
