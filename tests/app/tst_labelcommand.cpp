// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cabas;

/// `cabas barcode label`, `barcode formats` and `export scale` as a script types them.
class TestLabelCommand : public QObject {
    Q_OBJECT

    struct Answer {
        int status = -1;
        QJsonDocument json;
        QString errors;

        qint64 number(const QString &name) const { return json[name].toInteger(-1); }
        QStringList files() const { return json[u"files"_qs].toVariant().toStringList(); }
    };

    Answer run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, in(u"keys"_qs), u"--lang"_qs, u"en"_qs});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(120'000))
            return {};
        return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    Answer label(const QStringList &words) const
    {
        return run(QStringList{u"barcode"_qs, u"label"_qs} + words);
    }
    QString in(const QString &name) const { return m_folder->filePath(name); }
    /// What the program itself reads in a picture.
    QString read(const QString &picture) const
    {
        return run({u"barcode"_qs, u"read"_qs, picture})
            .json[0][u"codes"_qs][0][u"text"_qs]
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_qs, in(u"shop.cabas"_qs), u"--name"_qs, u"La Feuille"_qs}).status, 0);
        const QByteArray script =
            R"({"do":"product.add","name":"Comté","code":"CMT","barcode":"2612346000002",)"
            R"("price_cents":2490,"vat_bp":550,"unit":"kg"})"
            "\n"
            R"({"do":"product.add","name":"Muesli","barcode":"3760042180333",)"
            R"("price_cents":420,"vat_bp":550,"unit":"piece"})"
            "\n"
            R"({"do":"price.set","code":"CMT","price_cents":2590})"
            "\n";
        QCOMPARE(run({u"run"_qs, in(u"shop.cabas"_qs)}, script).status, 0);
    }

    void aBareCodeIsReadBack_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("EAN-13") << u"3760042180333"_qs << QStringList();
        QTest::newRow("own code") << u"P00042"_qs << QStringList{u"--name"_qs, u"Tofu"_qs};
        QTest::newRow("QR") << u"P00042"_qs
                            << QStringList{u"--qr"_qs, u"--price-cents"_qs, u"250"_qs};
    }
    void aBareCodeIsReadBack()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, more);
        const QString path = in(u"bare.png"_qs);
        const Answer answer = label(QStringList{code, u"--out"_qs, path} + more);
        QVERIFY2(answer.status == 0, qPrintable(answer.errors));
        QCOMPARE(answer.files(), QStringList{path});
        QCOMPARE(answer.number(u"labels"_qs), 1);
        QCOMPARE(read(path), code);
    }

    void productsGoOnASheet()
    {
        QFile list(in(u"codes.txt"_qs));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("CMT\r\n\r\n3760042180333\n") > 0);
        list.close();
        const QString path = in(u"sheet.pdf"_qs);
        const Answer answer =
            label({u"--codes"_qs, list.fileName(), u"CMT"_qs, u"--shop"_qs, in(u"shop.cabas"_qs),
                   u"--sheet"_qs, u"a4-21"_qs, u"--first"_qs, u"20"_qs, u"--copies"_qs, u"2"_qs,
                   u"--cut-lines"_qs, u"--out"_qs, path});
        QVERIFY2(answer.status == 0, qPrintable(answer.errors));
        QCOMPARE(answer.number(u"labels"_qs), 6);
        QCOMPARE(answer.number(u"pages"_qs), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        const Answer all =
            label({u"--all"_qs, u"--shop"_qs, in(u"shop.cabas"_qs), u"--out"_qs, path});
        QCOMPARE(all.number(u"labels"_qs), 2);
    }

    void theQueueIsServedOnce()
    {
        const QStringList words{u"--queue"_qs,        u"--printed"_qs, u"--shop"_qs,
                                in(u"shop.cabas"_qs), u"--out"_qs,     in(u"queue.png"_qs)};
        const Answer first = label(words);
        QVERIFY2(first.status == 0, qPrintable(first.errors));
        QCOMPARE(first.number(u"labels"_qs), 1);
        QCOMPARE(read(in(u"queue.png"_qs)), u"2612346000002"_qs);
        const Answer second = label(words);
        QCOMPARE(second.status, 0);
        QCOMPARE(second.number(u"labels"_qs), 0);
        QVERIFY(second.files().isEmpty());
    }

    void badInputIsSaidInWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        const QStringList out{u"--out"_qs, in(u"bad.pdf"_qs)};
        const QStringList shop{u"--shop"_qs, in(u"shop.cabas"_qs)};
        const QString ean = u"3760042180333"_qs;
        QTest::newRow("no file") << QStringList{ean} << 2;
        QTest::newRow("no code") << out << 2;
        QTest::newRow("check digit") << QStringList{u"3760042180334"_qs} + out << 1;
        QTest::newRow("ending") << QStringList{ean, u"--out"_qs, in(u"bad.gif"_qs)} << 1;
        QTest::newRow("unknown") << QStringList{u"NOPE"_qs} + shop + out << 1;
        QTest::newRow("sheet") << QStringList{ean, u"--sheet"_qs, u"a3"_qs} + out << 2;
        QTest::newRow("copies") << QStringList{ean, u"--copies"_qs, u"0"_qs} + out << 2;
        QTest::newRow("place") << QStringList{ean, u"--first"_qs, u"2"_qs} + out << 2;
        QTest::newRow("price") << QStringList{ean, u"--price-cents"_qs, u"2.5"_qs} + out << 2;
        QTest::newRow("unit") << QStringList{ean, u"--unit"_qs, u"box"_qs} + out << 2;
        QTest::newRow("queue of nobody") << QStringList{u"--queue"_qs} + out << 2;
        QTest::newRow("printed what") << QStringList{ean, u"--printed"_qs} + shop + out << 2;
        QTest::newRow("no shop") << QStringList{ean, u"--shop"_qs, in(u"none.cabas"_qs)} + out << 3;
        QTest::newRow("no list") << QStringList{u"--codes"_qs, in(u"none.txt"_qs)} + out << 3;
        QTest::newRow("no folder") << QStringList{ean, u"--out"_qs, in(u"no/bad.pdf"_qs)} << 3;
    }
    void badInputIsSaidInWords()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Answer answer = label(words);
        QVERIFY2(answer.status == status, qPrintable(answer.errors));
        QVERIFY(!answer.errors.trimmed().isEmpty());
        QVERIFY(!QFile::exists(in(u"bad.pdf"_qs)));
    }

    void formatsAreListed()
    {
        const Answer answer = run({u"barcode"_qs, u"formats"_qs});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json[0][u"name"_qs].toString(), u"a4-24"_qs);
        QCOMPARE(answer.json[0][u"labels"_qs].toInt(), 24);
    }

    void theScaleGetsItsFile()
    {
        const Answer answer =
            run({u"export"_qs, u"scale"_qs, in(u"shop.cabas"_qs), m_folder->path()});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.number(u"lines"_qs), 1);
        QFile file(in(u"scale.csv"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("12346;Comté;25,90;kg"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

CABAS_TEST(TestLabelCommand)
#include "tst_labelcommand.moc"
