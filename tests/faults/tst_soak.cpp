// SPDX-License-Identifier: GPL-3.0-or-later
// SOAK-1: a till that sells all day in one process keeps its size: memory, open files, the log
// beside the shop's file.
#include "tests/faults/commandshop.h"
#include "tests/support/registry.h"
#include "tests/support/sanitized.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

constexpr int fewFiles = 4;
constexpr qint64 mostLog = qint64(64) * 1024 * 1024;

int wantedTickets()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1 ? 24'000 : 60;
}

/// What the process of this number holds of memory now, in KiB.
qint64 memoryOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_qs.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

class TestSoak : public QObject {
    Q_OBJECT

    CommandShop m_shop;
    QProcess m_till;

    void play(const QByteArray &line)
    {
        m_till.write(QByteArray(line).replace('\'', '"') + '\n');
        while (!m_till.canReadLine())
            QVERIFY(m_till.waitForReadyRead());
        const QByteArray said = m_till.readLine();
        QVERIFY2(said.contains("\"ok\":true"), said.constData());
    }
    void sell(int tickets)
    {
        for (int i = 0; i < tickets; ++i) {
            play("{'do':'till.sell','till':'T1','lines':[{'code':'JAM'},{'code':'CAR',"
                 "'quantity_milli':742}],'payments':[{'means':'cash','amount_cents':2000}]}");
            if (i % 20 == 0)
                play("{'do':'product.find','text':'jam'}");
        }
    }
    int openFiles() const
    {
        return int(QDir(u"/proc/%1/fd"_qs.arg(m_till.processId()))
                       .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                       .size());
    }

private Q_SLOTS:
    void aDayOfSalesLeavesItsSize()
    {
        if (isSanitized)
            QSKIP("a sanitizer keeps what was freed");
        m_till.start(QStringLiteral(CABAS_PROGRAM),
                     {u"run"_qs, m_shop.path(), u"--keep-going"_qs, u"--now"_qs,
                      u"2026-03-10T09:00"_qs, u"--keys"_qs, m_shop.beside(u"keys"_qs), u"--lang"_qs,
                      u"en"_qs});
        QVERIFY(m_till.waitForStarted());
        play("{'do':'product.add','name':'Jam','code':'JAM','price_cents':380,'vat_bp':550,'unit':"
             "'piece'}");
        play("{'do':'product.add','name':'Carrots','code':'CAR','price_cents':250,'vat_bp':550,"
             "'unit':'kg'}");
        play("{'do':'till.open','till':'T1','float_cents':10000}");
        const int tickets = wantedTickets();
        // What is kept prepared is there from then on, and in the long form the pages of the file
        // that are kept at hand: 16 MiB, full after some 15,000 tickets.
        const int before = tickets * 3 / 4;
        sell(before);
        const qint64 memory = memoryOf(m_till.processId());
        const int files = openFiles();
        sell(tickets - before);
        const qint64 grown = memoryOf(m_till.processId()) - memory;
        const qint64 log = QFileInfo(m_shop.path() + u"-wal"_qs).size();
        QVERIFY(memory > 0);
        QVERIFY2(grown * 20 < memory, qPrintable(u"%1 of %2 KiB"_qs.arg(grown).arg(memory)));
        // A connection or a log more is not one for each ticket.
        QVERIFY2(openFiles() - files < fewFiles, qPrintable(QString::number(openFiles() - files)));
        QVERIFY2(log < mostLog, qPrintable(QString::number(log)));
        m_till.closeWriteChannel();
        QVERIFY(m_till.waitForFinished());
        QCOMPARE(m_shop.value(u"SELECT COUNT(*) FROM tickets"_qs), qint64(tickets));
        QCOMPARE(m_shop.faults(), QString());
        qInfo(
            "COUNT|SOAK-1|%d tickets in one process of %lld MiB, which grew by %lld KiB; %d files "
            "open; a log of %lld KiB",
            tickets, memory / 1024, grown, files, log / 1024);
    }
};

CABAS_TEST(TestSoak)
#include "tst_soak.moc"
