// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sepatransfer.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace cabas;
using Version = SepaTransferFile::Version;

namespace {

SepaOrder order()
{
    SepaOrder order;
    order.messageId = u"CABAS-20260310-0001"_qs;
    order.madeAt = QDateTime(QDate(2026, 3, 10), QTime(9, 15));
    order.executeOn = {2026, 3, 11};
    order.holder = u"La Glaneuse – épicerie"_qs;
    order.iban = u"FR1420041010050500013M02606"_qs;
    order.transfers = {{u"CABAS-1"_qs,
                        u"L’Épi d’or & fils"_qs,
                        u"BE68539007547034"_qs,
                        {},
                        Money::fromCents(123456),
                        u"Facture n° 77/2026"_qs},
                       {u"CABAS-2"_qs,
                        u"Œufs du Gers"_qs,
                        u"DE89370400440532013000"_qs,
                        u"COBADEFFXXX"_qs,
                        Money::fromCents(5),
                        {}}};
    return order;
}

QByteArray written(const SepaOrder &order, Version version)
{
    const Result<QByteArray> bytes = SepaTransferFile::write(order, version);
    return bytes ? *bytes : QByteArray();
}

/// The texts of an element, in order.
QStringList texts(const QByteArray &xml, const QString &name)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            found += reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return found;
}

} // namespace

class TestSepaTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldVersionIsWhatItsSchemaWants()
    {
        const QString tool = QStandardPaths::findExecutable(u"xmllint"_qs);
        QVERIFY2(!tool.isEmpty(), "xmllint is missing (packaging/deps)");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pain.xml"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(order(), Version::V03));
        file.close();
        QProcess lint;
        lint.start(tool,
                   {u"--noout"_qs, u"--nonet"_qs, u"--schema"_qs,
                    QStringLiteral(CABAS_SOURCE_DIR "/tests/data/bank/pain.001.001.03.xsd"), path});
        QVERIFY(lint.waitForFinished());
        QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError());
    }

    void theNewVersionDiffersInNames()
    {
        const QByteArray xml = written(order(), Version::V09);
        QVERIFY(xml.contains("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"));
        QCOMPARE(texts(xml, u"Dt"_qs), QStringList{u"2026-03-11"_qs});
        QCOMPARE(texts(xml, u"BICFI"_qs), QStringList{u"COBADEFFXXX"_qs});
        QVERIFY(texts(xml, u"BIC"_qs).isEmpty());
        QCOMPARE(texts(xml, u"EndToEndId"_qs).size(), 2);
    }

    void sumsAndLetters()
    {
        const QByteArray xml = written(order(), Version::V03);
        QCOMPARE(texts(xml, u"CtrlSum"_qs), (QStringList{u"1234.61"_qs, u"1234.61"_qs}));
        QCOMPARE(texts(xml, u"NbOfTxs"_qs), (QStringList{u"2"_qs, u"2"_qs}));
        QCOMPARE(texts(xml, u"InstdAmt"_qs), (QStringList{u"1234.56"_qs, u"0.05"_qs}));
        QVERIFY(texts(xml, u"Nm"_qs).contains(u"L'Epi d'or . fils"_qs));
        QVERIFY(texts(xml, u"Nm"_qs).contains(u"OEufs du Gers"_qs));
        QCOMPARE(texts(xml, u"Ustrd"_qs), QStringList{u"Facture n. 77/2026"_qs});
        QCOMPARE(SepaTransferFile::latin(u"//a//b/"_qs, 35), u"a/b"_qs);
        QCOMPARE(SepaTransferFile::latin(QString(200, u'x'), 70).size(), 70);
    }

    void whatNoBankWouldTakeIsRefusedByName()
    {
        const auto code = [](const SepaOrder &wrong) {
            const Result<QByteArray> bytes = SepaTransferFile::write(wrong, Version::V03);
            return bytes ? QString() : bytes.failure().code;
        };
        SepaOrder wrong = order();
        wrong.transfers.clear();
        QCOMPARE(code(wrong), u"transfers"_qs);
        wrong = order();
        wrong.iban.chop(1);
        QCOMPARE(code(wrong), u"account"_qs);
        wrong = order();
        wrong.transfers[1].iban = u"DE00"_qs;
        QCOMPARE(code(wrong), u"iban"_qs);
        QVERIFY(SepaTransferFile::write(wrong, Version::V03)
                    .failure()
                    .message.contains(u"Œufs du Gers"_qs));
        wrong = order();
        wrong.transfers[0].amount = Money::fromCents(-1);
        QCOMPARE(code(wrong), u"amount"_qs);
        wrong = order();
        wrong.executeOn = {};
        QCOMPARE(code(wrong), u"date"_qs);
    }
};

CABAS_TEST(TestSepaTransfer)
#include "tst_sepatransfer.moc"
