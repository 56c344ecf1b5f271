// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cabas;

class TestDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// FIPS 180-2, appendix B.1.
    void itIsSha256()
    {
        QCOMPARE(sha256Hex({"abc"}),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
    void piecesAreOneText()
    {
        const QByteArray text(1000, 'x');
        const QByteArrayView view(text);
        QCOMPARE(sha256Hex({view.first(1), {}, view.sliced(1, 70), view.sliced(71)}),
                 QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
};

CABAS_TEST(TestDigest)
#include "tst_digest.moc"
