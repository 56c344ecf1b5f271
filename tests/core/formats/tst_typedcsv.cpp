// SPDX-License-Identifier: GPL-3.0-or-later
// covers: zipwriter
#include "core/formats/typedcsv.h"

#include "core/formats/zippackage.h"
#include "core/formats/zipwriter.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace cabas;

class TestTypedCsv : public QObject {
    Q_OBJECT

    static QByteArray written(const std::vector<std::vector<QVariant>> &rows)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        TypedCsvWriter writer(buffer);
        for (const auto &row : rows)
            writer.row(row);
        return buffer.data();
    }

private Q_SLOTS:
    void whatIsWrittenIsReadWithItsType()
    {
        const std::vector<std::vector<QVariant>> rows{
            {QVariant(), u""_qs, u"a, \"b\"\r\nc"_qs, qint64(0), qint64(-12)},
            {u"=1+1"_qs, u"Œufs d’été"_qs, std::numeric_limits<qint64>::max(),
             std::numeric_limits<qint64>::min(), u"12"_qs},
        };
        QBuffer buffer;
        buffer.setData(written(rows));
        buffer.open(QIODevice::ReadOnly);
        TypedCsvReader reader(buffer);
        QCOMPARE(*reader.next(), rows[0]);
        QCOMPARE(reader.line(), 1);
        QCOMPARE(*reader.next(), rows[1]);
        QCOMPARE(reader.line(), 3); // the first row holds a line break
        QVERIFY(!reader.next());
        QVERIFY(!reader.isFaulty());
    }

    void bytesAreBase64()
    {
        QCOMPARE(written({{QByteArray("\x00\xff", 2)}}), QByteArray("\"AP8=\"\r\n"));
    }

    void anotherWritingIsAFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("word without quotes") << QByteArray("abc\r\n");
        QTest::newRow("plus sign") << QByteArray("+1\r\n");
        QTest::newRow("leading zero") << QByteArray("01\r\n");
        QTest::newRow("decimal") << QByteArray("1.5\r\n");
        QTest::newRow("blank") << QByteArray(" 1\r\n");
        QTest::newRow("open quote") << QByteArray("\"abc\r\n");
        QTest::newRow("after the quote") << QByteArray("\"abc\"d\r\n");
        QTest::newRow("line feed alone") << QByteArray("1\n");
        QTest::newRow("no end") << QByteArray("1");
        QTest::newRow("too large a number") << QByteArray("9223372036854775808\r\n");
    }
    void anotherWritingIsAFault()
    {
        QFETCH(QByteArray, text);
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        TypedCsvReader reader(buffer);
        QVERIFY(!reader.next());
        QVERIFY(reader.isFaulty());
    }

    void aZipHoldsItsFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1\r\n");
        file.close();
        const QString zip = folder.filePath(u"out.zip"_qs);
        QVERIFY(ZipWriter::write(zip, {{u"a.csv"_qs, path}},
                                 QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC))
                    .ok());
        QFile made(zip);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QByteArray bytes = made.readAll();
        const auto package = ZipPackage::open(bytes);
        QVERIFY(package.ok());
        QCOMPARE((*package)->names(), QStringList{u"a.csv"_qs});
        QCOMPARE((*(*package)->part(u"a.csv"_qs))->readAll(), QByteArray("1\r\n"));
    }

    void aZipThatCannotBeWrittenLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString zip = folder.filePath(u"out.zip"_qs);
        const auto now = QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);
        QCOMPARE(
            ZipWriter::write(zip, {{u"a"_qs, folder.filePath(u"absent"_qs)}}, now).failure().kind,
            Failure::Kind::Storage);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(ZipWriter::write(u"/absent/out.zip"_qs, {}, now).failure().kind,
                 Failure::Kind::Storage);
    }
};

CABAS_TEST(TestTypedCsv)
#include "tst_typedcsv.moc"
