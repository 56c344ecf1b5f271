// SPDX-License-Identifier: GPL-3.0-or-later
// covers: journalimport bankimport
// What the books must refuse, asked of the program as a person would: with the line, the reason,
// and nothing written.
#include "tests/support/registry.h"
#include "tests/support/sanitized.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray tableHead = "journal;date;piece;account;third_party;label;debit;credit\n";

QByteArray camt(const QByteArray &closing, const QByteArray &head = "<?xml version=\"1.0\"?>\n")
{
    return head +
           "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">\n"
           "<BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S</Id>\n"
           "<Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>\n"
           "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">10.00</Amt>"
           "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-01</Dt></Dt></Bal>\n"
           "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" +
           closing +
           "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>\n"
           "<Ntry><Amt Ccy=\"EUR\">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
           "<BookgDt><Dt>2026-03-02</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>X</Ustrd>"
           "</RmtInf></TxDtls></NtryDtls></Ntry>\n"
           "</Stmt></BkToCstmrStmt></Document>\n";
}

} // namespace

class TestBookRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(u"shop.cabas"_qs);
        QCOMPARE(cabas({u"new"_qs, m_file, u"--name"_qs, u"La Glaneuse"_qs, u"--sandbox"_qs,
                        u"--now"_qs, u"2026-03-10T09:00:00+01:00"_qs}),
                 0);
        QCOMPARE(run("AC", "F1", "607", "401", 1000, 1000), 0);
        // A table of entries may not open another year.
        m_before = count();
    }

    /// An entry by hand: each refusal says the reason and leaves the books as they were.
    void ofAnEntry_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QString>("word");
        const QString today = u"2026-03-10"_qs;
        QTest::newRow("unbalanced")
            << lines("607", 1000, 0, "5121", 0, 999) << today << u"P1"_qs << u"0.01"_qs;
        QTest::newRow("debit and credit on one line")
            << lines("607", 1000, 200, "5121", 0, 800) << today << u"P2"_qs << u"Line 1"_qs;
        QTest::newRow("unknown account")
            << lines("607", 1000, 0, "99999", 0, 1000) << today << u"P3"_qs << u"99999"_qs;
        QTest::newRow("amount with a dot")
            << QByteArray("[{\"account\":\"607\",\"debit_cents\":10.5},"
                          "{\"account\":\"5121\",\"credit_cents\":10.5}]")
            << today << u"P4"_qs << u"debit_cents"_qs;
        QTest::newRow("a supplier's document again")
            << lines("607", 1000, 0, "401", 0, 1000) << today << u"F1"_qs << u"F1"_qs;
        QTest::newRow("no such day")
            << lines("607", 1000, 0, "5121", 0, 1000) << u"2026-02-30"_qs << u"P5"_qs << u"date"_qs;
    }

    void ofAnEntry()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, day);
        QFETCH(QString, piece);
        QFETCH(QString, word);
        const QByteArray action = "{\"do\":\"journal.post\",\"journal\":\"AC\",\"label\":\"L\"," +
                                  field("date", day.toUtf8()) + field("reference", piece.toUtf8()) +
                                  "\"lines\":" + lines + "}\n";
        QCOMPARE(cabas({u"run"_qs, m_file, u"--lang"_qs, u"en"_qs}, action), 1);
        const QString message = QJsonDocument::fromJson(m_out)[u"message"_qs].toString();
        QVERIFY2(message.contains(word), qPrintable(message));
        QCOMPARE(count(), m_before);
    }

    void ofAFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        const auto table = [](const char *name, const QByteArray &rows, int line,
                              const QString &word) {
            QTest::newRow(name) << u"journal"_qs << tableHead + rows << line << word;
        };
        table("unbalanced", "OD;2026-03-05;P;607;;x;2,00;\nOD;2026-03-05;P;5121;;x;;1,99\n", 2,
              u"0.01"_qs);
        table("debit and credit on one line",
              "OD;2026-03-05;P;607;;x;2,00;2,00\nOD;2026-03-05;P;5121;;x;;2,00\n", 2, u"debit"_qs);
        table("amount with a dot", "OD;2026-03-05;P;607;;x;2.00;\nOD;2026-03-05;P;5121;;x;;2,00\n",
              2, u"2.00"_qs);
        table("three decimals", "OD;2026-03-05;P;607;;x;2,000;\nOD;2026-03-05;P;5121;;x;;2,00\n", 2,
              u"2,000"_qs);
        table("a day outside the year",
              "OD;2019-03-05;P;607;;x;2,00;\nOD;2019-03-05;P;5121;;x;;2,00\n", 2, u"2019"_qs);
        table("unknown account", "OD;2026-03-05;P;607;;x;2,00;\nOD;2026-03-05;P;99999;;x;;2,00\n",
              3, u"99999"_qs);
        table("a supplier's document again",
              "AC;2026-03-05;F9;607;;x;2,00;\nAC;2026-03-05;F9;401;S1;x;;2,00\n"
              "AC;2026-03-06;F9;607;;x;3,00;\nAC;2026-03-06;F9;401;S1;x;;3,00\n",
              4, u"F9"_qs);
        QTest::newRow("a statement with a wrong balance")
            << u"bank"_qs << camt("99.00") << 1 << u"99.00"_qs;
        QTest::newRow("entity expansion")
            << u"bank"_qs
            << camt("15.00", "<?xml version=\"1.0\"?>\n<!DOCTYPE d [<!ENTITY a \"aa\">"
                             "<!ENTITY b \"&a;&a;\">]>\n")
            << 2 << QString();
    }

    void ofAFile()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, word);
        QFile file(path(u"given"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(cabas({u"import"_qs, kind, m_file, file.fileName(), u"--lang"_qs, u"en"_qs}), 1);
        const QJsonArray refused = QJsonDocument::fromJson(m_out)[u"refused"_qs].toArray();
        QVERIFY2(!refused.isEmpty(), m_out.constData());
        const QString reason = refused[0][u"reason"_qs].toString();
        QVERIFY2(refused[0][u"line"_qs].toInt() >= line, m_out.constData());
        QVERIFY2(reason.contains(word), qPrintable(reason));
        QCOMPARE(count(), m_before);
    }

    /// 200 MB of XML: refused unread, in little memory.
    void ofAHugeFile()
    {
        if (cabas::test::isSanitized)
            QSKIP("a sanitizer needs the whole address space");
        QFile file(path(u"huge.xml"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(camt("15.00").left(200));
        QVERIFY(file.resize(200LL * 1024 * 1024));
        file.close();
        QProcess process;
        process.start(u"/bin/sh"_qs,
                      {u"-c"_qs,
                       u"ulimit -v 600000; exec \"$0\" import bank \"$1\" \"$2\" --lang en"_qs,
                       QStringLiteral(CABAS_PROGRAM), m_file, file.fileName()});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray out = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(out.contains("MB"), out.constData());
        QCOMPARE(count(), m_before);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray field(const char *name, const QByteArray &value)
    {
        return QByteArray("\"") + name + "\":\"" + value + "\",";
    }
    static QByteArray lines(const char *first, int debit, int credit, const char *second,
                            int debit2, int credit2)
    {
        const auto side = [](const char *name, int cents) {
            return cents == 0 ? QByteArray()
                              : QByteArray(",\"") + name + "\":" + QByteArray::number(cents);
        };
        const auto line = [&](const char *account, int d, int c) {
            const QByteArray party =
                QByteArray(account) == "401" ? ",\"third_party\":\"S1\"" : QByteArray();
            return QByteArray("{\"account\":\"") + account + "\"" + party + side("debit_cents", d) +
                   side("credit_cents", c) + "}";
        };
        return "[" + line(first, debit, credit) + "," + line(second, debit2, credit2) + "]";
    }
    int run(const char *journal, const char *piece, const char *first, const char *second,
            int debit, int credit)
    {
        return cabas({u"run"_qs, m_file},
                     "{\"do\":\"journal.post\"," + field("journal", journal) +
                         "\"label\":\"L\",\"date\":\"2026-03-02\"," + field("reference", piece) +
                         "\"lines\":" + lines(first, debit, 0, second, 0, credit) + "}\n");
    }
    /// Lines in the books.
    int count()
    {
        cabas({u"report"_qs, u"journal"_qs, m_file, u"--from"_qs, u"2026-01-01"_qs, u"--to"_qs,
               u"2026-12-31"_qs, u"--format"_qs, u"json"_qs});
        return int(QJsonDocument::fromJson(m_out)[u"rows"_qs].toArray().size());
    }
    int cabas(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(CABAS_PROGRAM), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return -1;
        m_out = process.readAllStandardOutput();
        m_error = process.readAllStandardError();
        return process.exitCode();
    }

    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_out;
    QByteArray m_error;
    int m_before = 0;
};

CABAS_TEST(TestBookRefusals)
#include "tst_bookrefusals.moc"
