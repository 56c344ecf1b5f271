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

/// `cabas import catalogue` as a person or a script types it.
class TestCatalogueImport : public QObject {
    Q_OBJECT

    struct Answer {
        int status = -1;
        QJsonObject json;
        QString errors;
    };

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
        return {program.exitCode(),
                QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
                QString::fromUtf8(program.readAllStandardError())};
    }
    Answer import(const QByteArray &csv, const QStringList &more = {u"--supplier"_qs, u"BIO"_qs})
    {
        const QString input = m_folder->filePath(u"tarif.csv"_qs);
        QFile file(input);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("a test's file cannot be written");
        file.close();
        return run(QStringList{u"import"_qs, u"catalogue"_qs, shop(), input} + more);
    }
    QString shop() const { return m_folder->filePath(u"shop.cabas"_qs); }
    static QString told(const Answer &answer)
    {
        const QJsonObject &json = answer.json;
        return u"%1: %2 = %3 + %4 + %5 + %6"_qs.arg(answer.status)
            .arg(json[u"read"_qs].toInt())
            .arg(json[u"added"_qs].toInt())
            .arg(json[u"changed"_qs].toInt())
            .arg(json[u"unchanged"_qs].toInt())
            .arg(json[u"refused"_qs].toArray().size());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_qs, shop(), u"--name"_qs, u"La Feuille"_qs}).status, 0);
    }

    void takesACatalogueOnceAndItsChanges()
    {
        const QByteArray head = "Ref;Nom;PCB;Prix HT\n";
        QCOMPARE(told(import(head + "1;Pomme;6;2,00\n2;Poire;6;3,00\n")),
                 u"0: 2 = 2 + 0 + 0 + 0"_qs);
        QCOMPARE(told(import(head + "1;Pomme;6;2,00\n2;Poire;6;3,00\n")),
                 u"0: 2 = 0 + 0 + 2 + 0"_qs);
        QCOMPARE(told(import(head + "1;Pomme;6;2,10\n2;Poire;6;3,00\n")),
                 u"0: 2 = 0 + 1 + 1 + 0"_qs);
        const Answer fewer = import(head + "1;Pomme;6;2,10\n");
        QCOMPARE(told(fewer), u"0: 1 = 0 + 0 + 1 + 0"_qs);
        QCOMPARE(fewer.json[u"gone"_qs].toInt(), 1);
        QCOMPARE(run({u"verify"_qs, shop()}).status, 0);
    }

    void allOrNothingUnlessPartial()
    {
        const QByteArray csv = "Ref;Nom;PCB;Prix HT\n1;Pomme;6;2,00\n2;Poire;6;sur demande\n";
        const Answer nothing = import(csv);
        QCOMPARE(told(nothing), u"1: 2 = 0 + 0 + 1 + 1"_qs);
        QCOMPARE(nothing.json[u"written"_qs].toBool(true), false);
        const QJsonObject line = nothing.json[u"refused"_qs].toArray().first().toObject();
        QCOMPARE(line[u"line"_qs].toInt(), 3);
        QVERIFY(line[u"reason"_qs].toString().contains(u"sur demande"_qs));
        const QStringList partial{u"--supplier"_qs, u"BIO"_qs, u"--partial"_qs};
        QCOMPARE(told(import(csv, partial)), u"0: 2 = 1 + 0 + 0 + 1"_qs);
        QCOMPARE(told(import(csv, partial)), u"0: 2 = 0 + 0 + 1 + 1"_qs);
    }

    void suspiciousPricesWaitForSomebody()
    {
        const QByteArray head = "Ref;Nom;Prix HT\n";
        QCOMPARE(import(head + "1;Pomme;2,00\n").status, 0);
        const Answer tenfold = import(head + "1;Pomme;20,00\n");
        QCOMPARE(told(tenfold), u"1: 1 = 0 + 0 + 0 + 1"_qs);
        QCOMPARE(told(import(head + "1;Pomme;20,00\n", {u"--supplier"_qs, u"BIO"_qs, u"--all"_qs})),
                 u"0: 1 = 0 + 1 + 0 + 0"_qs);
    }

    void dryRunsWriteNothing()
    {
        const QByteArray csv = "Ref;Nom;Prix HT\n1;Pomme;2,00\n";
        const QStringList dry{u"--supplier"_qs, u"BIO"_qs, u"--dry-run"_qs};
        QCOMPARE(told(import(csv, dry)), u"0: 1 = 1 + 0 + 0 + 0"_qs);
        QCOMPARE(told(import(csv)), u"0: 1 = 1 + 0 + 0 + 0"_qs);
        const Answer dearer = import("Ref;Nom;Prix HT\n1;Pomme;2,20\n", dry);
        QCOMPARE(told(dearer), u"0: 1 = 0 + 1 + 0 + 0"_qs);
        QCOMPARE(dearer.json[u"written"_qs].toBool(true), false);
        QCOMPARE(told(import(csv)), u"0: 1 = 0 + 0 + 1 + 0"_qs);
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(import("Ref;Nom;Prix HT\n1;Pomme;2\n", {}).status, 2);
        const Answer columns = import("a;b\n1;2\n");
        QCOMPARE(columns.status, 1);
        QVERIFY2(columns.errors.contains(u"column"_qs), qPrintable(columns.errors));
        QCOMPARE(import("%PDF-1.4").status, 1);
        QCOMPARE(
            run({u"import"_qs, u"catalogue"_qs, shop(), u"/nowhere"_qs, u"--supplier"_qs, u"A"_qs})
                .status,
            3);
        QCOMPARE(run({u"import"_qs, u"weather"_qs, shop(), u"/nowhere"_qs}).status, 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

CABAS_TEST(TestCatalogueImport)
#include "tst_catalogueimport.moc"
