// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/conformity.h"

#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace cabas;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(CABAS_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestConformity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The sum is the one that anybody gets from the sources.
    void theCoreIsKnownByItsSources()
    {
        QByteArray sums;
        int files = 0;
        for (const QByteArray &name :
             bytesOf(u"resources/legal/conformity-core.txt"_qs).trimmed().split('\n')) {
            const QByteArray bytes = bytesOf(QString::fromLatin1(name));
            QVERIFY2(!bytes.isEmpty(), name.constData());
            sums += sha256(bytes) + "  " + name + '\n';
            ++files;
        }
        QCOMPARE(Conformity::core().sha256, QString::fromLatin1(sha256(sums)));
        QCOMPARE(Conformity::core().files, files);
        QVERIFY(Conformity::core().version.contains(u'.'));
    }

    void theAttestationIsFilledAndUnsigned_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_qs;
        QTest::newRow("en") << u"en"_qs;
    }
    void theAttestationIsFilledAndUnsigned()
    {
        QFETCH(QString, language);
        const Attestation paper = Conformity::attestation(
            language, {{u"shop"_qs, u"La Feuille"_qs}, {u"siren"_qs, QString()}});
        QCOMPARE(paper.parts.size(), size_t(2)); // publisher, user
        QString text = paper.title + paper.notice;
        for (const Attestation::Part &part : paper.parts) {
            QVERIFY(!part.title.isEmpty());
            text += part.paragraphs.join(u'\n');
        }
        QVERIFY(text.contains(u"La Feuille"));
        QVERIFY(text.contains(QStringLiteral(CABAS_VERSION)));
        QVERIFY(text.contains(Conformity::core().sha256));
        QVERIFY(text.contains(u"………")); // the SIREN that nobody knows, dates, names
        QVERIFY(!text.contains(u'{'));
        QVERIFY(!paper.sources.isEmpty());
        QVERIFY(paper.writtenOn.isValid());
    }
};

CABAS_TEST(TestConformity)
#include "tst_conformity.moc"
