// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// `cabas import delivery` and the gaps of a reception as a script types them.
class TestDeliveryImport : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    struct Answer {
        int status = -1;
        QList<QJsonObject> lines;
    };

    QString shop() const { return m_folder->filePath(u"shop.cabas"_qs); }
    Answer run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, m_folder->filePath(u"keys"_qs),
                                          u"--lang"_qs, u"en"_qs});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(120'000))
            return {};
        Answer answer;
        answer.status = program.exitCode();
        const QByteArray said = program.readAllStandardOutput();
        const QJsonDocument whole = QJsonDocument::fromJson(said);
        if (whole.isObject()) {
            answer.lines += whole.object();
            return answer;
        }
        for (const QByteArray &line : said.split('\n')) {
            if (!line.trimmed().isEmpty())
                answer.lines += QJsonDocument::fromJson(line).object();
        }
        return answer;
    }
    Answer import(const QByteArray &csv, const QStringList &more = {})
    {
        const QString input = m_folder->filePath(u"bl.csv"_qs);
        QFile file(input);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("a test's file cannot be written");
        file.close();
        return run(QStringList{u"import"_qs, u"delivery"_qs, shop(), input} + more);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_qs, shop(), u"--name"_qs, u"La Feuille"_qs}).status, 0);
        QCOMPARE(run({u"run"_qs, shop()},
                     R"({"do":"product.add","name":"Tofu","unit":"piece","vat_bp":550,)"
                     R"("price_cents":250,"code":"3760042180333"})"
                     "\n")
                     .status,
                 0);
    }

    void beginsAReception()
    {
        const QByteArray csv = "code;quantity\n3760042180333;6\nX9;2\n";
        const Answer dry = import(csv, {u"--dry-run"_qs});
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.lines[0][u"added"_qs].toInt(), 1);
        QVERIFY(!dry.lines[0].contains(u"delivery"_qs));
        const Answer done = import(csv);
        QCOMPARE(done.status, 0);
        QCOMPARE(done.lines[0][u"read"_qs].toInt(), 2);
        QCOMPARE(done.lines[0][u"added"_qs].toInt(), 1);
        QCOMPARE(done.lines[0][u"unknown"_qs].toInt(), 1);
        QCOMPARE(done.lines[0][u"delivery"_qs].toInt(), 1);
        const Answer again = import(csv);
        QCOMPARE(again.lines[0][u"warnings"_qs].toArray()[0][u"code"_qs].toString(),
                 u"same_document"_qs);
    }

    void badLinesStopItUnlessPartial()
    {
        const QByteArray csv = "code;quantity\n3760042180333;6\nX9;many\n";
        const Answer whole = import(csv);
        QVERIFY(whole.status != 0);
        QVERIFY(!whole.lines[0].contains(u"delivery"_qs));
        const Answer partial = import(csv, {u"--partial"_qs});
        QCOMPARE(partial.status, 0);
        QCOMPARE(partial.lines[0][u"refused"_qs].toArray().size(), 1);
    }

    void anEmptyFileAndAnUnknownSupplierAreRefused()
    {
        QVERIFY(import({}).status != 0);
        QVERIFY(import("code;quantity\nA;1\n", {u"--supplier"_qs, u"NOBODY"_qs}).status != 0);
    }

    void gapsAreNotedByScript()
    {
        QCOMPARE(import("code;quantity\n3760042180333;6\nX9;2\n").status, 0);
        const Answer answer =
            run({u"run"_qs, shop()},
                R"({"do":"reception.scan","delivery":1,"code":"3760042180333",)"
                R"("quantity_milli":6000})"
                "\n"
                R"({"do":"reception.gap","delivery":1,"code":"3760042180333",)"
                R"("kind":"damaged","quantity_milli":2000})"
                "\n"
                R"({"do":"reception.gap","delivery":1,"kind":"refused","comment":"a crate"})"
                "\n"
                R"({"do":"reception.gap_withdraw","gap":2})"
                "\n"
                R"({"do":"reception.show","delivery":1})"
                "\n"
                R"({"do":"reception.attach_line","line":1,"product":"3760042180333"})"
                "\n"
                R"({"do":"reception.finish","delivery":1})"
                "\n");
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.lines.size(), 7);
        QCOMPARE(answer.lines[4][u"unknown_lines"_qs].toArray().size(), 1);
        QCOMPARE(answer.lines[5][u"expected_milli"_qs].toInt(), 8000);
        const QJsonArray gaps = answer.lines[6][u"gaps"_qs].toArray();
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0][u"kind"_qs].toString(), u"damaged"_qs);
        QCOMPARE(run({u"verify"_qs, shop()}).status, 0);
    }
};

CABAS_TEST(TestDeliveryImport)
#include "tst_deliveryimport.moc"
