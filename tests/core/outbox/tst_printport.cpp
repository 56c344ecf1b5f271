// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/printport.h"
#include "tests/support/netpeers.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace cabas;
using namespace cabas::test;

namespace {

PrinterSetup network(const NetPeer &peer)
{
    PrinterSetup setup;
    setup.kind = PrinterSetup::Kind::Network;
    setup.address = peer.address();
    return setup;
}

PrinterSetup device(const QString &path)
{
    PrinterSetup setup;
    setup.kind = PrinterSetup::Kind::Device;
    setup.address = path;
    return setup;
}

} // namespace

class TestPrintPort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesReachAPrinterThatSaysNothing()
    {
        FakePrinter printer;
        printer.begin();
        const QByteArray bytes = QByteArray("\x1b@ticket\n").repeated(2000);
        QVERIFY(PrintPort::send(network(printer), bytes).ok());
        QTRY_COMPARE(printer.printed(), bytes);
        QCOMPARE(PrintPort::ask(network(printer)).failure().code, u"silent"_qs);
    }

    void aReadyPrinterPrintsAndSaysSo()
    {
        FakePrinter printer;
        printer.printerByte = 0x12;
        printer.paperByte = 0x1E;
        printer.begin();
        QVERIFY(PrintPort::send(network(printer), "ticket\n").ok());
        QTRY_COMPARE(printer.printed(), QByteArray("ticket\n"));
        const auto status = PrintPort::ask(network(printer));
        QVERIFY(status.ok() && status->canPrint() && status->isPaperLow);
        QVERIFY(PrintPort::statusText(*status).contains(u"nearly"_qs));
    }

    void aPrinterWithoutPaperGetsNothing_data()
    {
        QTest::addColumn<int>("printer");
        QTest::addColumn<int>("offline");
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("word");
        QTest::newRow("off line") << 0x1A << 0x12 << 0x12 << QStringLiteral("not ready");
        QTest::newRow("cover") << 0x1A << 0x16 << 0x12 << QStringLiteral("cover");
        QTest::newRow("paper") << 0x1A << 0x32 << 0x7E << QStringLiteral("paper");
        QTest::newRow("error") << 0x1A << 0x52 << 0x12 << QStringLiteral("wrong");
    }
    void aPrinterWithoutPaperGetsNothing()
    {
        QFETCH(int, printer);
        QFETCH(int, offline);
        QFETCH(int, paper);
        QFETCH(QString, word);
        FakePrinter fake;
        fake.printerByte = printer;
        fake.offlineByte = offline;
        fake.paperByte = paper;
        fake.begin();
        const Result<> sent = PrintPort::send(network(fake), "ticket\n");
        QCOMPARE(sent.failure().code, u"not_ready"_qs);
        QVERIFY2(sent.failure().message.contains(word), qPrintable(sent.failure().message));
        QCOMPARE(fake.printed(), QByteArray());
    }

    void aPrinterThatIsOffIsTold()
    {
        quint16 port = 0;
        {
            FakePrinter gone;
            gone.begin();
            port = gone.port();
        }
        PrinterSetup setup;
        setup.kind = PrinterSetup::Kind::Network;
        setup.address = u"127.0.0.1:%1"_qs.arg(port);
        QCOMPARE(PrintPort::send(setup, "x").failure().code, u"no_printer"_qs);
        setup.address = u"printer.invalid"_qs;
        QCOMPARE(PrintPort::ask(setup).failure().code, u"no_printer"_qs);
    }

    void aPrinterThatStopsLeavesADoubt()
    {
        FakePrinter printer;
        printer.isDeaf = true;
        printer.begin();
        // More than any socket buffers.
        const QByteArray bytes(32 * 1024 * 1024, 'x');
        const Result<> sent = PrintPort::send(network(printer), bytes);
        QCOMPARE(sent.failure().code, u"doubtful"_qs);
    }

    void aDeviceFileGetsTheBytes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lp0"_qs);
        QCOMPARE(PrintPort::send(device(path), "x").failure().code, u"no_printer"_qs);
        QVERIFY(!QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(PrintPort::send(device(path), "\x1b@ticket\n").ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\x1b@ticket\n"));
        QCOMPARE(PrintPort::ask(device(path)).failure().code, u"silent"_qs);
        QCOMPARE(PrintPort::send(device(folder.path()), "x").failure().code, u"no_printer"_qs);
    }

    /// A serial line: the printer's end is held here.
    void aSerialLineCarriesBytesAsTheyAre()
    {
        const int printer = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(printer >= 0 && ::grantpt(printer) == 0 && ::unlockpt(printer) == 0);
        const PrinterSetup setup = device(QString::fromLatin1(::ptsname(printer)));
        QByteArray heard;
        std::thread end([&] {
            char byte = 0;
            // Three questions, each answered, then the ticket up to its cut.
            while (!heard.endsWith("\x1dVB") && ::read(printer, &byte, 1) == 1) {
                heard += byte;
                if (heard.size() <= 9 && heard.size() % 3 == 0 && ::write(printer, "\x12", 1) != 1)
                    return;
            }
        });
        const QByteArray ticket("\x1b@a\nb\r\xff\x00\x1dVB", 11);
        const Result<> sent = PrintPort::send(setup, ticket);
        end.join();
        ::close(printer);
        QVERIFY2(sent.ok(), qPrintable(sent ? QString() : sent.failure().message));
        QCOMPARE(heard.left(9).toHex(), QByteArray("100401100402100404"));
        QCOMPARE(heard.mid(9), ticket);
    }
};

CABAS_TEST(TestPrintPort)
#include "tst_printport.moc"
