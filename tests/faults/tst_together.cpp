// SPDX-License-Identifier: GPL-3.0-or-later
// IDEM-1: every command comes twice and is done once. MULTI-1: two, four and six processes sell on
// one file. MULTI-2: two at the same thing at once, reports and copies meanwhile. IO-3: a real disk
// of three megabytes is full.
#include "core/db/shopfile.h"
#include "tests/faults/commandshop.h"
#include "tests/faults/powercut.h"
#include "tests/faults/workedshop.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QByteArray goods =
    "{'do':'product.add','name':'Jam','code':'JAM','price_cents':380,'vat_bp':550,'unit':'piece'}\n"
    "{'do':'product.add','name':'Soap','code':'SAV','price_cents':600,'vat_bp':2000,"
    "'unit':'piece'}\n";

QByteArray sales(const QByteArray &till, int count)
{
    QByteArray script = "{'do':'till.open','till':'" + till + "','float_cents':10000}\n";
    for (int i = 0; i < count; ++i)
        script += "{'do':'till.sell','till':'" + till +
                  "','lines':[{'code':'JAM','quantity_milli':2000},{'code':'SAV'}],"
                  "'payments':[{'means':'cash','amount_cents':5000}]}\n";
    return script.replace('\'', '"');
}

/// A morning in which each command changes something.
QByteArray morning()
{
    QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/faults/morning.jsonl"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTogether : public QObject {
    Q_OBJECT

    static QByteArray withKeys(int &commands)
    {
        QByteArray script;
        commands = 0;
        for (const QByteArray &line : morning().split('\n')) {
            QJsonObject action = QJsonDocument::fromJson(line).object();
            if (action.isEmpty())
                continue;
            action.insert(u"key"_qs, u"k%1"_qs.arg(++commands));
            script += QJsonDocument(action).toJson(QJsonDocument::Compact) + '\n';
        }
        return script;
    }

private Q_SLOTS:
    void everyCommandTwice()
    {
        const CommandShop shop;
        int commands = 0;
        const QByteArray script = withKeys(commands);
        const CommandShop::Said first = shop.run(script);
        QCOMPARE(int(first.lines.size()), commands);
        const FileContent once = contentOf(shop.path());
        const CommandShop::Said second = shop.run(script);
        QCOMPARE(second.lines.size(), first.lines.size());
        int done = 0;
        for (size_t i = 0; i < first.lines.size(); ++i) {
            QJsonObject again = second.lines[i];
            const bool isDone = first.lines[i][u"ok"_qs].toBool();
            const bool isRepeated = again.take(u"repeated"_qs).toBool();
            QCOMPARE(again, first.lines[i]);
            // A code that nobody knows is no success, and is noted all the same.
            QVERIFY(isRepeated || !isDone);
            if (!isRepeated)
                qWarning("%s", QJsonDocument(first.lines[i]).toJson().constData());
            done += isRepeated ? 1 : 0;
        }
        const FileContent twice = contentOf(shop.path());
        for (auto it = once.tables.begin(); it != once.tables.end(); ++it)
            QVERIFY2(it.value() == twice.tables.value(it.key()), qPrintable(it.key()));
        // Without keys they are done again: what the harness must see.
        const CommandShop::Said third = shop.run(QByteArray(script).replace("\"key\"", "\"note\""));
        QVERIFY(third.lines.size() == first.lines.size());
        QVERIFY(contentOf(shop.path()).rows > twice.rows);
        QCOMPARE(shop.faults(), QString());
        QVERIFY2(done >= 45, qPrintable(QString::number(done)));
        tellCount("IDEM-1", u"%1 commands came twice and were done once"_qs.arg(done));
    }

    void processesSell_data()
    {
        QTest::addColumn<int>("processes");
        for (const int processes : {2, 4, 6})
            QTest::addRow("%d processes", processes) << processes;
    }
    void processesSell()
    {
        QFETCH(int, processes);
        const CommandShop shop;
        QVERIFY(shop.run(goods).areAllOk());
        const int tickets = wanted(15, 1'000);
        QElapsedTimer timer;
        timer.start();
        std::vector<std::unique_ptr<QProcess>> tills;
        for (int i = 0; i < processes; ++i)
            tills.push_back(shop.begin({u"run"_qs, shop.path()},
                                       sales("T" + QByteArray::number(i + 1), tickets)));
        for (const auto &till : tills) {
            const CommandShop::Said said = CommandShop::end(*till);
            QVERIFY2(said.areAllOk(), said.text.right(600).constData());
            QCOMPARE(int(said.lines.size()), tickets + 1);
        }
        const qint64 all = qint64(processes) * tickets;
        tellCount("MULTI-1",
                  u"%1 processes sold %2 tickets in %3 ms; no failure, no gap"_qs.arg(processes)
                      .arg(all)
                      .arg(timer.elapsed()));
        QCOMPARE(shop.value(u"SELECT COUNT(DISTINCT name) FROM tickets"_qs), all);
        QCOMPARE(shop.value(u"SELECT COUNT(*) FROM tills WHERE last_number <> %1"_qs.arg(tickets)),
                 0);
        QCOMPARE(shop.value(u"SELECT on_hand_milli FROM stock_levels l JOIN products p "
                            "ON p.id = l.product_id WHERE p.code = 'JAM'"_qs),
                 -2000 * all);
        QCOMPARE(shop.faults(), QString());
    }

    /// Whoever looks at the file that they have open keeps what they have locked: else a command
    /// that ends beside takes the journal away, and what is written afterwards with it.
    void aLookAtTheFileKeepsItsLocks()
    {
        const CommandShop shop;
        QVERIFY(shop.run(goods).areAllOk());
        const auto opened = ShopFile::open(shop.path());
        QVERIFY(opened.ok());
        const auto renamed = [&](const char *sql) {
            return (*opened)->write([&](Tx &tx) -> Result<> {
                tx.run(sql);
                return Ok{};
            });
        };
        QVERIFY(renamed("UPDATE products SET name = 'Quince' WHERE code = 'JAM'").ok());
        QVERIFY(ShopFile::inspect(shop.path()).ok());
        QCOMPARE(shop.cabas({u"info"_qs, shop.path()}).exit, 0);
        QVERIFY(QFile::exists(shop.path() + u"-wal"_qs));
        QVERIFY(renamed("UPDATE products SET name = 'Medlar' WHERE code = 'JAM'").ok());
        QCOMPARE(shop.value(u"SELECT COUNT(*) FROM products WHERE name = 'Medlar'"_qs), 1);
    }

    /// One closes, the other is told; who sells meanwhile is in it or refused.
    void twoAtOneThing()
    {
        const CommandShop shop;
        QVERIFY(shop.run(goods).areAllOk());
        const int rounds = wanted(3, 120);
        int told = 0;
        for (int round = 0; round < rounds; ++round) {
            QVERIFY(shop.cabas({u"run"_qs, shop.path()}, sales("T1", 2)).areAllOk());
            const QByteArray closing = R"({"do":"till.close","till":"T1"})";
            const QByteArray price = R"({"do":"price.set","code":"JAM","price_cents":)" +
                                     QByteArray::number(300 + round) + "}";
            const QByteArray sale = sales("T1", 1).split('\n').value(1);
            const auto first = shop.begin({u"run"_qs, shop.path()}, closing);
            const auto second = shop.begin({u"run"_qs, shop.path()}, closing);
            const auto cashier = shop.begin({u"run"_qs, shop.path()}, sale);
            const auto buyer = shop.begin({u"run"_qs, shop.path()}, price);
            const auto copy = shop.begin({u"backup"_qs, shop.path(), shop.beside(u"kept"_qs)});
            const auto report =
                shop.begin({u"report"_qs, u"day"_qs, shop.path(), u"--format"_qs, u"json"_qs});
            const bool isFirst = CommandShop::end(*first).areAllOk();
            const bool isSecond = CommandShop::end(*second).areAllOk();
            QVERIFY(isFirst != isSecond);
            told += 1;
            QVERIFY(CommandShop::end(*cashier).exit >= 0);
            const CommandShop::Said priced = CommandShop::end(*buyer);
            QVERIFY2(priced.areAllOk(), priced.text.constData());
            const CommandShop::Said kept = CommandShop::end(*copy);
            QVERIFY2(kept.exit == 0, kept.text.constData());
            QVERIFY(CommandShop::end(*report).exit == 0);
            QCOMPARE(shop.value(u"SELECT COUNT(*) FROM closings WHERE kind = 'session'"_qs),
                     round + 1);
        }
        QCOMPARE(shop.faults(), QString());
        int copies = 0;
        for (const QFileInfo &copy : QDir(shop.beside(u"kept"_qs)).entryInfoList({u"*.cabas"_qs})) {
            QCOMPARE(WorkedShop::faultsOf(copy.filePath()), QString());
            ++copies;
        }
        tellCount("MULTI-2", u"%1 rounds of two closings, a sale, a price, a report and a copy at "
                             "once; %2 losers told, %3 copies verified wholly"_qs.arg(rounds)
                                 .arg(told)
                                 .arg(copies));
    }

    /// Sells until a disk of so many kilobytes is full, copies and exports onto it, then verifies.
    void aRealDiskIsFull()
    {
        const CommandShop shop;
        QVERIFY(shop.run(goods).areAllOk());
        const QString disk = shop.beside(u"disk"_qs);
        QVERIFY(QDir().mkdir(disk));
        QFile script(shop.beside(u"sales.jsonl"_qs));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(sales("T1", 4000));
        script.close();
        const qint64 kilobytes = QFileInfo(shop.path()).size() / 1024 + 700;
        // The disk is there for this one process alone, and gone with it.
        const QString play =
            u"mount -t tmpfs -o size=%1k none '%2' && cp '%3' '%2/s.cabas' && cd '%2' && "
            "echo before > x.txt; "
            "'%4' run s.cabas '%5' --keys '%6' --lang en > '%6.said' 2>&1; echo run $?; "
            "tail -1 '%6.said'; "
            "'%4' backup s.cabas kept --lang en 2>&1; echo backup $?; "
            "'%4' export everything s.cabas x.txt --lang en 2>&1; echo export $?; cat x.txt; "
            "cp s.cabas* '%7'"_qs.arg(QString::number(kilobytes), disk, shop.path(),
                                      QStringLiteral(CABAS_PROGRAM), script.fileName(),
                                      shop.beside(u"keys"_qs), shop.beside(u"."_qs));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"unshare"_qs, {u"-rm"_qs, u"sh"_qs, u"-c"_qs, play});
        QVERIFY(process.waitForFinished(300'000));
        const QByteArray said = process.readAll();
        if (said.contains("unshare:") || said.contains("mount:"))
            QSKIP("no disk may be mounted here");
        QVERIFY2(said.contains("run 1"), said.constData());
        QVERIFY2(said.contains("The disk is full"), said.constData());
        // Neither is made, neither crashes; what was there before an export is there still.
        for (const char *wrong :
             {"backup 0", "backup 134", "backup 139", "export 134", "export 139"})
            QVERIFY2(!said.contains(wrong), said.constData());
        QVERIFY2(said.contains("export 0") || said.contains("before"), said.constData());
        QFile answers(shop.beside(u"keys.said"_qs));
        QVERIFY(answers.open(QIODevice::ReadOnly));
        const qint64 answered = answers.readAll().count("\"ticket\"");
        const QString path = shop.beside(u"s.cabas"_qs);
        QCOMPARE(WorkedShop::faultsOf(path), QString());
        const qint64 stored = Connection({Engine::Sqlite, path, {}}, ConnectionMode::Read)
                                  .scalar(u"SELECT COUNT(*) FROM tickets"_qs)
                                  .toLongLong();
        QCOMPARE(stored, answered);
        tellCount("IO-3", u"a disk of %1 KiB was full after %2 tickets; %3 stored; copy refused"_qs
                              .arg(kilobytes)
                              .arg(answered)
                              .arg(stored));
    }
};

CABAS_TEST(TestTogether)
#include "tst_together.moc"
