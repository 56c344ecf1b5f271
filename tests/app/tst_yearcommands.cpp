// SPDX-License-Identifier: GPL-3.0-or-later
// covers: journalimport yearactions openingactions demobooks demoinvoices
// A year of a shop's books through the command line: imported, declared, closed, and added up by
// Debian's ledger, which knows nothing of us.
#include "app/shop.h"
#include "core/purchasing/invoiceliststore.h"
#include "core/purchasing/invoicestore.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockstore.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray euros(qint64 cents)
{
    const QByteArray digits = QByteArray::number(qAbs(cents)).rightJustified(3, '0');
    return (cents < 0 ? "-" : "") + digits.chopped(2) + '.' + digits.right(2);
}

} // namespace

class TestYearCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(u"shop.cabas"_qs);
        QCOMPARE(cabas({u"demo"_qs, m_file, u"--size"_qs, u"counter"_qs, u"--seed"_qs, u"11"_qs,
                        u"--now"_qs, u"2026-12-30"_qs}),
                 0);
        QFile purchases(path(u"purchases.csv"_qs));
        QVERIFY(purchases.open(QIODevice::WriteOnly));
        QByteArray rows = "journal;date;piece;account;third_party;label;debit;credit\n";
        for (int i = 1; i <= 40; ++i) {
            // The returns of the months before were sent: what they fixed takes no entry.
            const QByteArray day =
                "2026-12-" + QByteArray::number(1 + i % 28).rightJustified(2, '0');
            const QByteArray piece = "F" + QByteArray::number(i);
            const qint64 net = 10'000 + 377LL * i;
            const qint64 vat = net * 55 / 1000;
            const auto row = [&](const char *account, const char *third, qint64 debit,
                                 qint64 credit) {
                rows += "AC;" + day + ';' + piece + ';' + account + ';' + third + ";Achat;" +
                        euros(debit).replace('.', ',') + ';' + euros(credit).replace('.', ',') +
                        '\n';
            };
            row("60711", "", net, 0);
            row("44566", "", vat, 0);
            row("401", "F001", 0, net + vat);
        }
        purchases.write(rows);
        purchases.close();
        QCOMPARE(import({u"--dry-run"_qs}, purchases.fileName())[u"added"_qs].toInt(), 40);
        const QJsonObject done = import({}, purchases.fileName());
        QCOMPARE(done[u"added"_qs].toInt(), 40);
        QCOMPARE(done[u"refused"_qs].toArray().size(), 0);
        QCOMPARE(import({}, purchases.fileName())[u"unchanged"_qs].toInt(), 40);
        closeTheYear();
    }

    void ledgerAgreesWithEveryAccount()
    {
        const QString ledger = QStandardPaths::findExecutable(u"ledger"_qs);
        QVERIFY2(!ledger.isEmpty(), "packaging/deps installs ledger");
        for (const QString &year : {u"2026"_qs, u"2027"_qs}) {
            const QString journal = path(u"books-%1.ledger"_qs.arg(year));
            writeLedger(journal, year);
            QProcess process;
            process.start(ledger, {u"-f"_qs, journal, u"balance"_qs, u"--flat"_qs, u"--no-total"_qs,
                                   u"--empty"_qs, u"--balance-format"_qs,
                                   u"%(account)\\t%(quantity(total))\\n"_qs});
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.readAllStandardError(), QByteArray());
            QMap<QString, QByteArray> theirs;
            for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
                const QList<QByteArray> cells = line.split('\t');
                if (cells.size() == 2 && cells[1].toDouble() != 0)
                    theirs[QString::fromLatin1(cells[0])] = cells[1];
            }
            QMap<QString, QByteArray> ours;
            for (const QJsonValue &row :
                 report({u"trial-balance"_qs}, year)[u"rows"_qs].toArray()) {
                const qint64 moved =
                    row[u"debit_cents"_qs].toInteger() - row[u"credit_cents"_qs].toInteger();
                if (moved != 0)
                    ours[row[u"account"_qs].toString()] = trimmed(euros(moved));
            }
            QVERIFY(ours.size() > 8);
            for (QByteArray &amount : theirs)
                amount = trimmed(amount);
            QCOMPARE(theirs, ours);
        }
    }

    void theBalanceSheetBalances()
    {
        for (const char *day : {"2026-11-15", "2026-12-31", "2027-01-20"}) {
            const QJsonArray rows =
                json({u"report"_qs, u"balance-sheet"_qs, m_file, u"--at"_qs,
                      QString::fromLatin1(day), u"--format"_qs, u"json"_qs})[u"rows"_qs]
                    .toArray();
            QMap<QString, qint64> amounts;
            for (const QJsonValue &row : rows)
                amounts[row[u"line"_qs].toString()] = row[u"amount_cents"_qs].toInteger();
            QVERIFY(amounts[u"assets"_qs] > 0);
            QCOMPARE(amounts[u"assets"_qs], amounts[u"liabilities"_qs]);
            QCOMPARE(amounts[u"unmapped"_qs], 0);
        }
    }

    void theFecPassesAndComesBackAsTheSameBalance()
    {
        const QString fec = path(u"out"_qs);
        QVERIFY(QDir().mkpath(fec));
        const QJsonObject made =
            json({u"export"_qs, u"fec"_qs, m_file, fec, u"--year"_qs, u"2026"_qs});
        const QString file = made[u"files"_qs].toArray()[0].toString();
        QCOMPARE(cabas({u"fec"_qs, u"check"_qs, file}), 0);
        const QString empty = path(u"empty.cabas"_qs);
        QCOMPARE(cabas({u"new"_qs, empty, u"--name"_qs, u"Vide"_qs, u"--sandbox"_qs}), 0);
        const QJsonObject done = json({u"import"_qs, u"journal"_qs, empty, file});
        QCOMPARE(done[u"refused"_qs].toArray().size(), 0);
        QCOMPARE(done[u"added"_qs].toInteger(), made[u"entries"_qs].toInteger());
        QVERIFY(done[u"lettered"_qs].toInteger() > 0); // what settled what came along
        QCOMPARE(json({u"import"_qs, u"journal"_qs, empty, file})[u"added"_qs].toInteger(), 0);
        const QString ours = m_file;
        const QJsonValue before = report({u"trial-balance"_qs}, u"2026"_qs)[u"rows"_qs];
        m_file = empty;
        const QJsonValue after = report({u"trial-balance"_qs}, u"2026"_qs)[u"rows"_qs];
        QCOMPARE(cabas({u"verify"_qs, empty}), 0);
        m_file = ours;
        QCOMPARE(after, before);
    }

    /// The demonstration shop's books hold all that a shop's do, in the year that was added up.
    void everyPartOfTheBooksIsInTheYear()
    {
        QMap<QString, qint64> moved;
        for (const QJsonValue &row :
             report({u"trial-balance"_qs}, u"2026"_qs)[u"rows"_qs].toArray())
            moved[row[u"account"_qs].toString()] =
                row[u"debit_cents"_qs].toInteger() + row[u"credit_cents"_qs].toInteger();
        for (const char *account :
             {"1013",   "164",  "28154", "1688", "3701",  "401",  "44551", "44566",
              "445711", "5112", "51171", "5121", "5301",  "6132", "616",   "6037",
              "60711",  "6278", "6411",  "6611", "68112", "70711"})
            QVERIFY2(moved[QString::fromLatin1(account)] > 0, account);
        const QByteArray ask = "{\"do\":\"bank.standing\"}\n{\"do\":\"books.todo\"}\n"
                               "{\"do\":\"opening.show\"}\n";
        QCOMPARE(cabas({u"run"_qs, m_file}, ask), 0);
        const QList<QByteArray> answers = m_out.trimmed().split('\n');
        const QJsonObject bank = QJsonDocument::fromJson(answers[0]).object();
        QVERIFY(bank[u"lines"_qs].toInt() > 100);
        QCOMPARE(bank[u"closed_on"_qs].toString(), u"2026-11-30"_qs);
        QVERIFY(answers[1].contains("\"bank_lines\""));
        QVERIFY(answers[2].contains("\"entry\""));
        // They stand there: a second time they are refused.
        QCOMPARE(cabas({u"run"_qs, m_file},
                       "{\"do\":\"opening.post\",\"lines\":[{\"account\":\"5121\","
                       "\"debit_cents\":1,\"due\":\"2026-02-01\"},{\"account\":\"1013\","
                       "\"credit_cents\":1}]}\n"),
                 1);
    }

    /// What suppliers invoiced is what came by their deliveries, to the cent, but for what an
    /// invoice says of itself that it differs by.
    void everyDeliveryHasItsInvoice()
    {
        using namespace cabas;
        const auto shop = Shop::open(m_file, {m_folder.path(), {}, {}});
        QVERIFY(shop);
        int invoices = 0;
        const Result<> read = (*shop)->db().read([&](Tx &tx) -> Result<> {
            for (const InvoiceListRow &row : InvoiceListStore::posted(tx, 10'000)) {
                const SupplierInvoice invoice = *InvoiceStore::find(tx, row.invoice);
                Money asked;
                for (const InvoiceLine &line : invoice.lines) {
                    if (line.kind == InvoiceLineKind::Goods)
                        asked += line.net;
                }
                for (const InvoiceDifference &difference : invoice.differences)
                    asked -= difference.amount;
                Money came;
                for (const DeliveryId delivery : invoice.deliveries) {
                    for (const StockMove &move :
                         MoveWalkStore::movesOfSource(tx, u"delivery"_qs, delivery.value()))
                        came += move.value;
                }
                if (asked != came)
                    return refused(invoice.number);
                ++invoices;
            }
            return Ok{};
        });
        QVERIFY2(read, read ? "" : qPrintable(read.failure().message));
        QVERIFY(invoices > 20);
    }

    void theJournalIsATableThatCanBeImported()
    {
        const QString table = path(u"journal.csv"_qs);
        const QJsonObject made =
            json({u"export"_qs, u"journal"_qs, m_file, table, u"--year"_qs, u"2026"_qs});
        QVERIFY(made[u"lines"_qs].toInteger() > 100);
        const QString copy = path(u"copy.cabas"_qs);
        QCOMPARE(cabas({u"new"_qs, copy, u"--name"_qs, u"Copie"_qs, u"--sandbox"_qs, u"--now"_qs,
                        u"2026-12-31"_qs}),
                 0);
        const QJsonObject done = json({u"import"_qs, u"journal"_qs, copy, table});
        QCOMPARE(done[u"refused"_qs].toArray().size(), 0);
        QCOMPARE(done[u"lines"_qs].toInteger(), made[u"lines"_qs].toInteger());
    }

    void aTrainingOfABooksThatWereImportedCanBegin()
    {
        QCOMPARE(cabas({u"training"_qs, u"start"_qs, m_file}), 0);
    }

    void refusalsNameTheirLine()
    {
        QFile file(path(u"wrong.csv"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("journal,date,piece,account,label,debit,credit\n"
                   "OD,2027-01-05,P1,607,Faux,1.00,\nOD,2027-01-05,P1,5121,Faux,,\"1,00\"\n");
        file.close();
        QCOMPARE(cabas({u"import"_qs, u"journal"_qs, m_file, file.fileName()}), 1);
        const QJsonArray refused = QJsonDocument::fromJson(m_out)[u"refused"_qs].toArray();
        QCOMPARE(refused[0][u"line"_qs].toInt(), 2);
        QVERIFY(refused[0][u"reason"_qs].toString().contains(u"1.00"));
        QCOMPARE(cabas({u"import"_qs, u"journal"_qs, m_file, path(u"absent.csv"_qs)}), 3);
    }

    void everyFormOfTheStatements()
    {
        for (const char *name : {"balance-sheet", "income", "margin", "vat", "vat-return", "budget",
                                 "income-months", "results", "activities", "treasury"}) {
            const QStringList words{u"report"_qs, QString::fromLatin1(name), m_file,
                                    u"--format"_qs};
            QCOMPARE(cabas(words + QStringList{u"csv"_qs}), 0);
            QCOMPARE(cabas(words + QStringList{u"table"_qs}), 0);
            QCOMPARE(cabas(words + QStringList{u"xlsx"_qs, u"--out"_qs, path(u"r.xlsx"_qs)}), 0);
        }
        for (const char *name : {"balance-sheet", "treasury"})
            QCOMPARE(cabas({u"report"_qs, QString::fromLatin1(name), m_file, u"--format"_qs,
                            u"pdf"_qs, u"--out"_qs, path(u"r.pdf"_qs)}),
                     0);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray trimmed(QByteArray amount)
    {
        while (amount.contains('.') && (amount.endsWith('0') || amount.endsWith('.'))) {
            const bool isPoint = amount.endsWith('.');
            amount.chop(1);
            if (isPoint)
                break;
        }
        return amount;
    }

    void closeTheYear()
    {
        // The demonstration leaves its till open: its VAT would miss in the return.
        QCOMPARE(cabas({u"run"_qs, m_file},
                       R"({"do":"vat.send","from":"2026-12-01","to":"2026-12-31"})"),
                 1);
        QVERIFY2(m_out.contains("\"tills_open\""), m_out.constData());
        const QByteArray actions = R"({"do":"till.close","till":"1","counted":{}}
{"do":"vat.send","from":"2026-12-01","to":"2026-12-31"}
{"do":"year.begin_closing","year":2026}
{"do":"year.steps","year":2026}
{"do":"year.post","year":2026,"step":"stock"}
{"do":"year.post","year":2026,"step":"depreciation"}
{"do":"year.post","year":2026,"step":"loan_interest"}
{"do":"year.adjust","year":2026,"kind":"prepaid","account":"616","label":"P","amount_cents":12000}
{"do":"year.adjust","year":2026,"kind":"deferred","account":"706","label":"D","amount_cents":900}
{"do":"year.adjust","year":2026,"kind":"accrued_cost","account":"6061",)"
                                   R"("label":"C","amount_cents":700}
{"do":"year.adjust","year":2026,"kind":"accrued_income","account":"7588",)"
                                   R"("label":"I","amount_cents":80}
{"do":"year.steps","year":2026}
{"do":"year.close","year":2026}
{"do":"year.list"}
)";
        QCOMPARE(cabas({u"run"_qs, m_file}, actions), 0);
        const QList<QByteArray> answers = m_out.trimmed().split('\n');
        QCOMPARE(answers.size(), 14);
        const QJsonArray years = QJsonDocument::fromJson(answers.last())[u"years"_qs].toArray();
        QCOMPARE(years[0][u"state"_qs].toString(), u"closed"_qs);
        QCOMPARE(years[1][u"state"_qs].toString(), u"open"_qs);
        verifyShownBeforePosted(QJsonDocument::fromJson(answers[3]).object(),
                                QJsonDocument::fromJson(answers[11]).object());
        allocate(QJsonDocument::fromJson(answers[11])[u"result_cents"_qs].toInteger());
        QCOMPARE(cabas({u"verify"_qs, m_file}), 0);
    }

    /// What the guided list proposed is what was posted, to the cent.
    static void verifyShownBeforePosted(const QJsonObject &before, const QJsonObject &after)
    {
        const auto linesOf = [](const QJsonValue &entry) {
            QMap<QString, qint64> sums;
            for (const QJsonValue &line : entry[u"lines"_qs].toArray())
                sums[line[u"account"_qs].toString()] +=
                    line[u"debit_cents"_qs].toInteger() - line[u"credit_cents"_qs].toInteger();
            return sums;
        };
        QMap<QString, QJsonArray> posted;
        for (const QJsonValue &step : after[u"steps"_qs].toArray())
            posted[step[u"step"_qs].toString()] = step[u"posted"_qs].toArray();
        int shown = 0;
        for (const QJsonValue &step : before[u"steps"_qs].toArray()) {
            const QJsonValue proposed = step[u"proposed"_qs];
            const QJsonArray done = posted[step[u"step"_qs].toString()];
            if (proposed.isUndefined() || done.isEmpty())
                continue;
            // Equipment is posted piece by piece.
            QMap<QString, qint64> sums;
            for (const QJsonValue &entry : done) {
                const QMap<QString, qint64> lines = linesOf(entry);
                for (auto line = lines.begin(); line != lines.end(); ++line)
                    sums[line.key()] += line.value();
            }
            QCOMPARE(sums, linesOf(proposed));
            ++shown;
        }
        QCOMPARE(shown, 3);
        QCOMPARE(posted[u"adjustments"_qs].size(), 4);
    }

    /// The general meeting decides: three twentieths to the reserve of a profit, and of a loss all
    /// of it is carried.
    void allocate(qint64 result)
    {
        const qint64 reserve = result > 0 ? (result * 15 + 99) / 100 : 0;
        const QByteArray parts =
            result > 0 ? ",\"parts\":{\"legal_reserve\":" + QByteArray::number(reserve) +
                             ",\"carried_forward\":" + QByteArray::number(result - reserve) + "}"
                       : QByteArray();
        QCOMPARE(cabas({u"run"_qs, m_file},
                       R"({"do":"year.allocate","year":2026,"date":"2027-01-15")" + parts + "}"),
                 0);
        const QJsonArray rows = json({u"report"_qs, u"trial-balance"_qs, m_file, u"--to"_qs,
                                      u"2027-01-20"_qs, u"--format"_qs, u"json"_qs})[u"rows"_qs]
                                    .toArray();
        for (const QJsonValue &row : rows) {
            if (row[u"account"_qs].toString().startsWith(u"12"))
                QCOMPARE(row[u"balance_cents"_qs].toInteger(), 0);
        }
    }

    /// The journal report of a year in the words of ledger.
    void writeLedger(const QString &name, const QString &year)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString entry;
        for (const QJsonValue &row : report({u"journal"_qs}, year)[u"rows"_qs].toArray()) {
            if (row[u"entry"_qs].toString() != entry) {
                entry = row[u"entry"_qs].toString();
                file.write("\n" + row[u"date"_qs].toString().toLatin1() + " (" + entry.toLatin1() +
                           ") entry\n");
            }
            file.write(
                "    " + row[u"account"_qs].toString().toLatin1() + "  " +
                euros(row[u"debit_cents"_qs].toInteger() - row[u"credit_cents"_qs].toInteger()) +
                "\n");
        }
    }

    QJsonObject report(const QStringList &words, const QString &year)
    {
        return json(QStringList{u"report"_qs} + words +
                    QStringList{m_file, u"--from"_qs, year + u"-01-01"_qs, u"--to"_qs,
                                year + u"-12-31"_qs, u"--format"_qs, u"json"_qs});
    }
    QJsonObject import(const QStringList &options, const QString &input)
    {
        return json(QStringList{u"import"_qs, u"journal"_qs, m_file, input} + options);
    }
    QJsonObject json(const QStringList &words)
    {
        (void)cabas(words);
        return QJsonDocument::fromJson(m_out).object();
    }

    /// Runs the program; its exit status, with `m_out` what it said.
    int cabas(QStringList words, const QByteArray &input = {})
    {
        QProcess process;
        if (words[0] != u"fec")
            words += {u"--keys"_qs, path(u"keys"_qs)};
        if (words[0] != u"fec" && !words.contains(u"--now"_qs))
            words += {u"--now"_qs, u"2027-01-20T09:00"_qs};
        process.start(QStringLiteral(CABAS_PROGRAM), words);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        m_out = process.readAllStandardOutput();
        return process.exitCode();
    }

    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_out;
};

CABAS_TEST(TestYearCommands)
#include "tst_yearcommands.moc"
