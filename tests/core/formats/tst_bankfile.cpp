// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankfile.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

using namespace cabas;

// covers: bankstatement

namespace {

QString folder()
{
    return QStringLiteral(CABAS_SOURCE_DIR "/tests/data/bank/");
}

BankFile readReal(const QString &name)
{
    const Result<BankFile> file = BankFiles::readFile(folder() + name);
    return file ? *file : BankFile();
}

qint64 total(const BankFile &file)
{
    Money sum;
    for (const BankStatement &statement : file.statements)
        sum += statement.sum();
    return sum.cents();
}

/// Each statement that has both balances proves them.
bool isProven(const BankFile &file)
{
    return std::all_of(file.statements.begin(), file.statements.end(), [](const auto &statement) {
        return statement.isIncomplete || !statement.opening || !statement.closing ||
               *statement.opening + statement.sum() == *statement.closing;
    });
}

} // namespace

/// Statements that real programs wrote (see SOURCE.txt beside them).
class TestBankFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("statements");
        QTest::addColumn<int>("lines");
        QTest::addColumn<qint64>("sum");
        const auto row = [](const char *name, const char *format, int statements, int lines,
                            qint64 sum) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(format)
                                << statements << lines << sum;
        };
        row("camt/camt053.v2.minimal.xml", "camt.053", 1, 1, 885);
        row("camt/camt053.v2.multi.statement.xml", "camt.053", 2, 2, 185);
        row("camt/camt053.v8.xml", "camt.053", 1, 1, 885);
        row("cfonb120/example.txt", "cfonb120", 2, 6, 2668);
        row("csv/debit_credit.csv", "csv", 1, 2, 150000);
        row("csv/meta_data_separated_credit_debit.csv", "csv", 1, 4, 106932);
        row("csv/sample_statement_en.csv", "csv", 2, 2, 149150);
        row("ofx/checking.ofx", "ofx", 1, 3, -5950);
        row("ofx/stmtrs_euro.ofx", "ofx", 1, 2, -50000);
        row("ofx/test_ofx.ofx", "ofx", 2, 4, -36000);
        row("qif/test_qif.qif", "qif", 1, 5, -189609);
    }
    void realFiles()
    {
        QFETCH(QString, name);
        const BankFile file = readReal(name);
        QVERIFY2(file.refused.empty(),
                 file.refused.empty() ? "" : qPrintable(file.refused.front().reason));
        QTEST(file.format, "format");
        QTEST(int(file.statements.size()), "statements");
        QTEST(file.transactionCount(), "lines");
        QTEST(total(file), "sum");
        QVERIFY(isProven(file));
    }

    void whatMustBeRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("line");
        QTest::newRow("no statement") << u"camt/camt053.v2.wrong.xml"_qs << 1;
        QTest::newRow("no day") << u"cfonb120/invalid_date.txt"_qs << 1;
        QTest::newRow("outside") << u"cfonb120/operation_out_of_statement.txt"_qs << 1;
        QTest::newRow("no account") << u"ofx/test_ofx_wrong.ofx"_qs << 21;
        QTest::newRow("an order") << u"sepa/pain.001.001.03.xml"_qs << 1;
    }
    void whatMustBeRefused()
    {
        QFETCH(QString, name);
        const BankFile file = readReal(name);
        QVERIFY(!file.refused.empty());
        QTEST(file.refused.front().line, "line");
        QVERIFY(BankProof::sentence(file.refused.front()).startsWith(u"Line "));
    }

    void readTwiceTheNamesAreTheSame()
    {
        for (const char *name :
             {"camt/camt053.v8.xml", "cfonb120/example.txt", "qif/test_qif.qif"}) {
            const BankFile one = readReal(QString::fromLatin1(name));
            const BankFile two = readReal(QString::fromLatin1(name));
            for (size_t i = 0; i < one.statements.size(); ++i)
                QVERIFY(one.statements[i].transactions == two.statements[i].transactions);
        }
    }

    void twoEqualLinesOfADayAreTwo()
    {
        const BankFile file = BankFiles::read("Date;Libelle;Montant\n"
                                              "25/03/2026;REMISE CB;12,00\n"
                                              "25/03/2026;REMISE CB;12,00\n"
                                              "26/03/2026;REMISE CB;12,00\n");
        const auto &lines = file.statements.at(0).transactions;
        QCOMPARE(lines.size(), size_t(3));
        QVERIFY(lines[0].id != lines[1].id);
        QCOMPARE(lines[1].id, lines[0].id + u"-2"_qs);
        QVERIFY(lines[2].id != lines[0].id);
    }

    void whatIsNoStatement()
    {
        QCOMPARE(BankFiles::read("").refused.size(), size_t(1));
        QCOMPARE(BankFiles::read("%PDF-1.4").refused.size(), size_t(1));
        QCOMPARE(BankFiles::read("Bonjour,\nvoici mon relevé.\n").refused.size(), size_t(1));
        QCOMPARE(BankFiles::read(QByteArray(2000, '\0')).refused.size(), size_t(1));
        QCOMPARE(BankFiles::readFile(folder() + u"absent"_qs).failure().kind,
                 Failure::Kind::Storage);
    }

    /// Whatever becomes of a file, reading ends, and what is read still proves its balances.
    void damagedFiles()
    {
        std::mt19937 random(20261129);
        const QStringList names{u"camt/camt053.v8.xml"_qs,
                                u"cfonb120/example.txt"_qs,
                                u"ofx/checking.ofx"_qs,
                                u"qif/test_qif.qif"_qs,
                                u"csv/debit_credit.csv"_qs,
                                u"ofx/test_ofx.ofx"_qs,
                                u"csv/meta_data_separated_credit_debit.csv"_qs};
        const int rounds = qEnvironmentVariableIsSet("CABAS_LONG") ? 5000 : 60;
        for (const QString &name : names) {
            QFile real(folder() + name);
            QVERIFY(real.open(QIODevice::ReadOnly));
            const QByteArray whole = real.readAll();
            for (int round = 0; round < rounds; ++round) {
                QByteArray bytes = whole;
                for (int hit = 0; hit < 1 + round % 4; ++hit)
                    bytes[qsizetype(random() % size_t(bytes.size()))] = char(random() % 256);
                if (round % 3 == 0)
                    bytes.truncate(qsizetype(random() % size_t(bytes.size())));
                const BankFile file = BankFiles::read(bytes);
                QVERIFY2(isProven(file), qPrintable(name));
                QVERIFY(!file.statements.empty() || !file.refused.empty());
            }
        }
    }
};

CABAS_TEST(TestBankFile)
#include "tst_bankfile.moc"
