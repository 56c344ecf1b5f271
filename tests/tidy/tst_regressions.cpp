// SPDX-License-Identifier: GPL-3.0-or-later
// Every test that docs/TILL.md names as a proof exists.
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

class TestRegressions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProofExists()
    {
        QHash<QString, QString> sources;
        QDirIterator files(QStringLiteral(CABAS_SOURCE_DIR "/tests"), {QStringLiteral("tst_*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources[files.fileInfo().completeBaseName()] = QString::fromUtf8(file.readAll());
        }
        QFile page(QStringLiteral(CABAS_SOURCE_DIR "/docs/TILL.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        static const QRegularExpression proof(QStringLiteral("`(tst_\\w+) (\\w+)`"));
        auto named = proof.globalMatch(QString::fromUtf8(page.readAll()));
        int proofs = 0;
        while (named.hasNext()) {
            const QRegularExpressionMatch match = named.next();
            ++proofs;
            QVERIFY2(sources.value(match.captured(1))
                         .contains(QStringLiteral("void %1()").arg(match.captured(2))),
                     qPrintable(match.captured(0)));
        }
        QVERIFY(proofs > 20);
    }
};

CABAS_TEST(TestRegressions)
#include "tst_regressions.moc"
