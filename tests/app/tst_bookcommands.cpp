// SPDX-License-Identifier: GPL-3.0-or-later
// The books through the command line: entries by hand, reports, exports, info and verify.
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

class TestBookCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(u"shop.cabas"_qs);
        QCOMPARE(cabas({u"new"_qs, m_file, u"--name"_qs, u"La Glaneuse"_qs, u"--sandbox"_qs,
                        u"--siren"_qs, u"732829320"_qs}),
                 0);
        play(purchase(u"2026-03-09"_qs, 10550));
        QVERIFY2(m_answers.last()[u"ok"_qs].toBool(), m_out);
    }

    void entriesAnswerTheirIdAndNumber()
    {
        play(purchase(u"2026-03-10"_qs, 10550));
        const QJsonObject posted = m_answers.last();
        QCOMPARE(posted[u"number"_qs].toString(), u"2026-000002"_qs);
        QCOMPARE(posted[u"lines"_qs].toArray().size(), 3);
        play("{\"do\":\"journal.reverse\",\"entry\":" +
             QByteArray::number(posted[u"entry"_qs].toInteger()) + ",\"date\":\"2026-03-10\"}\n");
        QCOMPARE(m_answers.last()[u"reverses"_qs].toInteger(), posted[u"entry"_qs].toInteger());
        play(R"({"do":"journal.reverse","entry":"2026-000002","date":"2026-03-10"})");
        QCOMPARE(m_answers.last()[u"kind"_qs].toString(), u"refused"_qs);
    }

    void refusalsAreClear_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("kind");
        QTest::newRow("unbalanced") << purchase(u"2026-03-10"_qs, 10549) << u"refused"_qs;
        QTest::newRow("no date") << QByteArray(R"({"do":"journal.post","journal":"AC"})")
                                 << u"usage"_qs;
        QTest::newRow("line without account")
            << QByteArray(R"({"do":"journal.post","journal":"AC","date":"2026-03-10",)"
                          R"("reference":"F","label":"L","lines":[{"debit_cents":1}]})")
            << u"usage"_qs;
        QTest::newRow("amount as text")
            << QByteArray(R"({"do":"journal.post","journal":"AC","date":"2026-03-10",)"
                          R"("reference":"F","label":"L","lines":[{"account":"607",)"
                          R"("debit_cents":"1,00"}]})")
            << u"usage"_qs;
        QTest::newRow("no such entry")
            << QByteArray(R"({"do":"journal.reverse","entry":999})") << u"not_found"_qs;
        QTest::newRow("lock without day") << QByteArray(R"({"do":"period.lock"})") << u"usage"_qs;
    }

    void refusalsAreClear()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, kind);
        QCOMPARE(play(action), 1);
        QCOMPARE(m_answers.last()[u"kind"_qs].toString(), kind);
        QVERIFY(!m_answers.last()[u"message"_qs].toString().isEmpty());
    }

    /// The lock tells of the till that is open, and the till closes all the same.
    void aTillClosesAfterTheLock()
    {
        const QString before = std::exchange(m_file, path(u"late.cabas"_qs));
        QCOMPARE(cabas({u"new"_qs, m_file, u"--name"_qs, u"Tard"_qs, u"--sandbox"_qs}), 0);
        const int done =
            play("{\"do\":\"product.add\",\"name\":\"Pain\",\"code\":\"PAIN\",\"price_cents\":211,"
                 "\"vat_bp\":550,\"unit\":\"piece\"}\n"
                 "{\"do\":\"till.open\",\"till\":\"1\",\"float_cents\":0}\n"
                 "{\"do\":\"till.sell\",\"till\":\"1\",\"lines\":[{\"code\":\"PAIN\"}],"
                 "\"payments\":[{\"means\":\"cash\",\"amount_cents\":211}]}\n"
                 "{\"do\":\"period.lock\",\"until\":\"2026-03-10\"}\n"
                 "{\"do\":\"till.close\",\"till\":\"1\",\"counted\":{}}\n");
        const QString late = std::exchange(m_file, before);
        QVERIFY2(done == 0, m_out.constData());
        const auto code = [](const QJsonObject &answer) {
            return answer[u"warnings"_qs][0][u"code"_qs].toString();
        };
        QCOMPARE(code(m_answers[3]), u"tills_open"_qs);
        QCOMPARE(code(m_answers[4]), u"posted_late"_qs);
        QCOMPARE(cabas({u"verify"_qs, late}), 0);
    }

    void aReportIsAWorkbookOrADocument()
    {
        const QString workbook = path(u"balance.xlsx"_qs);
        const QString document = path(u"balance.pdf"_qs);
        const QStringList report{u"report"_qs, u"trial-balance"_qs, m_file, u"--format"_qs};
        QCOMPARE(cabas(report + QStringList{u"xlsx"_qs, u"--out"_qs, workbook}), 0);
        QCOMPARE(cabas(report + QStringList{u"pdf"_qs, u"--out"_qs, document}), 0);
        QVERIFY(firstBytes(workbook).startsWith("PK"));
        QVERIFY(firstBytes(document).startsWith("%PDF-"));
        QCOMPARE(cabas(report + QStringList{u"pdf"_qs}), 2);
        QCOMPARE(cabas(report + QStringList{u"odt"_qs}), 2);
        QCOMPARE(cabas(report + QStringList{u"xlsx"_qs, u"--out"_qs, path(u"no/b.xlsx"_qs)}), 3);
    }

    void theSameKeyPostsOnce()
    {
        QByteArray action = purchase(u"2026-03-10"_qs, 10550).trimmed();
        action.insert(action.size() - 1, ",\"key\":\"k-1\"");
        play(action + '\n' + action + '\n');
        QCOMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers[0][u"entry"_qs], m_answers[1][u"entry"_qs]);
        QCOMPARE(m_answers[1][u"repeated"_qs].toBool(), true);
    }

    void aTrialBalanceInEveryForm()
    {
        const QStringList words{u"report"_qs, u"trial-balance"_qs, m_file, u"--to"_qs,
                                u"2026-03-09"_qs};
        QCOMPARE(cabas(words + QStringList{u"--format"_qs, u"json"_qs}), 0);
        const QJsonObject json = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(json[u"from"_qs].toString(), u"2026-01-01"_qs);
        QCOMPARE(json[u"rows"_qs].toArray().size(), 3);
        QCOMPARE(json[u"totals"_qs][u"debit_cents"_qs].toInteger(), 10550);
        QCOMPARE(cabas(words + QStringList{u"--format"_qs, u"csv"_qs}), 0);
        QCOMPARE(m_out.split('\n').first().trimmed(),
                 QByteArray("account,label,opening_cents,debit_cents,credit_cents,"
                            "balance_debit_cents,balance_credit_cents,balance_cents"));
        QCOMPARE(cabas(words + QStringList{u"--format"_qs, u"table"_qs, u"--lang"_qs, u"fr"_qs}),
                 0);
        QVERIFY(m_out.contains("105,50"));
        const QString file = path(u"balance.csv"_qs);
        QCOMPARE(cabas(words + QStringList{u"--format"_qs, u"csv"_qs, u"--out"_qs, file}), 0);
        QVERIFY(m_out.isEmpty());
        QVERIFY(QFile::exists(file));
    }

    void wrongWordsAreUsage()
    {
        QCOMPARE(cabas({u"report"_qs, u"nothing"_qs, m_file}), 2);
        QCOMPARE(cabas({u"report"_qs, u"ledger"_qs}), 2);
        QCOMPARE(cabas({u"report"_qs, u"ledger"_qs, m_file, u"--from"_qs, u"March"_qs}), 2);
        QCOMPARE(cabas({u"export"_qs, u"nothing"_qs, m_file, path(u"x"_qs)}), 2);
        QCOMPARE(cabas({u"export"_qs, u"fec"_qs, m_file, path(u"x"_qs), u"--year"_qs, u"MMXX"_qs}),
                 2);
        QCOMPARE(cabas({u"verify"_qs}), 2);
        QCOMPARE(cabas({u"verify"_qs, path(u"absent.cabas"_qs)}), 3);
        QCOMPARE(cabas({u"export"_qs, u"fec"_qs, m_file, path(u"x"_qs), u"--year"_qs, u"2020"_qs}),
                 1);
    }

    void reportAloneListsThem()
    {
        QCOMPARE(cabas({u"report"_qs}), 0);
        QStringList names;
        for (const QJsonValue &kind : QJsonDocument::fromJson(m_out).array())
            names += kind[u"name"_qs].toString();
        for (const char *name :
             {"trial-balance", "ledger", "journal", "day", "sales", "stock", "vat"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    }

    void exportsKeepANameOrTakeTheUsualOne()
    {
        QCOMPARE(cabas({u"export"_qs, u"fec"_qs, m_file, path(u"mine.txt"_qs), u"--year"_qs,
                        u"2026"_qs}),
                 0);
        // A folder that is not there yet, and is meant as one.
        QCOMPARE(cabas({u"export"_qs, u"fec"_qs, m_file, path(u"books"_qs) + u'/', u"--year"_qs,
                        u"2026"_qs}),
                 0);
        QCOMPARE(QDir(path(u"books"_qs)).entryList(QDir::Files).size(), 2);
        QVERIFY(QFile::exists(path(u"mine.txt"_qs)));
        QVERIFY(QFile::exists(path(u"mine-description.txt"_qs)));
        QVERIFY(QDir().mkpath(path(u"out"_qs)));
        QCOMPARE(
            cabas({u"export"_qs, u"fec"_qs, m_file, path(u"out"_qs), u"--year"_qs, u"2026"_qs}), 0);
        QVERIFY(QFile::exists(path(u"out/732829320FEC20261231.txt"_qs)));
        QCOMPARE(
            cabas({u"export"_qs, u"journal"_qs, m_file, path(u"out"_qs), u"--year"_qs, u"2026"_qs}),
            0);
        QVERIFY(QFile::exists(path(u"out/journal-2026-01-01-2026-12-31.csv"_qs)));
        QCOMPARE(cabas({u"export"_qs, u"everything"_qs, m_file, path(u"all"_qs)}), 0);
        QVERIFY(QFile::exists(path(u"all/manifest.json"_qs)));
        QCOMPARE(cabas({u"export"_qs, u"everything"_qs, m_file, path(u"all"_qs)}), 1);
    }

    void infoTellsShopAndTables()
    {
        QCOMPARE(cabas({u"info"_qs, m_file}), 0);
        QCOMPARE(QJsonDocument::fromJson(m_out)[u"shop"_qs].toString(), u"La Glaneuse"_qs);
        QCOMPARE(cabas({u"info"_qs, m_file, u"--schema"_qs}), 0);
        QVERIFY(QJsonDocument::fromJson(m_out)[u"tables"_qs].toArray().size() > 50);
    }

    void aMovedFileVerifiesAlike()
    {
        QCOMPARE(cabas({u"backup"_qs, m_file, path(u"copies"_qs)}), 0);
        const QDir copies(path(u"copies"_qs));
        QCOMPARE(cabas({u"verify"_qs, copies.filePath(copies.entryList(QDir::Files).value(0))}), 0);
        QCOMPARE(QJsonDocument::fromJson(m_out)[u"ok"_qs].toBool(), true);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs the program; its exit status, with `m_out` what it said.
    static QByteArray firstBytes(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
    }
    int cabas(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, path(u"keys"_qs)} +
                          (words.value(0) == u"report" && words.size() < 3
                               ? QStringList()
                               : QStringList{u"--now"_qs, u"2026-03-10T09:00"_qs}));
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        m_out = process.readAllStandardOutput();
        return process.exitCode();
    }

    int play(const QByteArray &lines)
    {
        const int status = cabas({u"run"_qs, m_file}, lines);
        m_answers.clear();
        for (const QByteArray &line : m_out.split('\n')) {
            if (!line.isEmpty())
                m_answers.append(QJsonDocument::fromJson(line).object());
        }
        return status;
    }

    /// Each of another document: a supplier's is taken once.
    static QByteArray purchase(const QString &day, int owed)
    {
        static int number = 11;
        const QJsonArray lines{QJsonObject{{u"account"_qs, u"607"_qs}, {u"debit_cents"_qs, 10000}},
                               QJsonObject{{u"account"_qs, u"44566"_qs}, {u"debit_cents"_qs, 550}},
                               QJsonObject{{u"account"_qs, u"401"_qs},
                                           {u"third_party"_qs, u"F001"_qs},
                                           {u"credit_cents"_qs, owed}}};
        const QJsonObject action{{u"do"_qs, u"journal.post"_qs},
                                 {u"journal"_qs, u"AC"_qs},
                                 {u"date"_qs, day},
                                 {u"reference"_qs, u"F-%1"_qs.arg(++number)},
                                 {u"label"_qs, u"Farine"_qs},
                                 {u"lines"_qs, lines}};
        return QJsonDocument(action).toJson(QJsonDocument::Compact) + '\n';
    }

    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_out;
    QList<QJsonObject> m_answers;
};

CABAS_TEST(TestBookCommands)
#include "tst_bookcommands.moc"
