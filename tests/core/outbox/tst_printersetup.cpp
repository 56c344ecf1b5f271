// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/printersetup.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestPrinterSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsReadAgain()
    {
        PrinterSetup setup;
        QCOMPARE(PrinterSetups::fromMap({}), setup);
        setup = {PrinterSetup::Kind::Network,
                 u"10.0.0.7:9101"_qs,
                 {32, Charset::Latin9, EscPosMaker::Xprinter},
                 EscPos::DrawerPin::Five,
                 true};
        QCOMPARE(PrinterSetups::fromMap(PrinterSetups::toMap(setup)), setup);
        QCOMPARE(setup.host(), u"10.0.0.7"_qs);
        QCOMPARE(setup.port(), 9101);
        setup.address = u"caisse.local"_qs;
        QCOMPARE(setup.host(), u"caisse.local"_qs);
        QCOMPARE(setup.port(), PrinterSetup::usualPort);
    }

    void oddSettingsBecomeUsualOnes()
    {
        const PrinterSetup setup = PrinterSetups::fromMap(
            {{u"kind"_qs, u"fax"_qs}, {u"columns"_qs, 7}, {u"page"_qs, u"cp850"_qs}});
        QCOMPARE(setup, PrinterSetup());
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isFine");
        const auto row = [](PrinterSetup::Kind kind, const char *address, bool isFine) {
            QTest::addRow("%d %s", int(kind), address)
                << int(kind) << QString::fromUtf8(address) << isFine;
        };
        row(PrinterSetup::Kind::None, "", true);
        row(PrinterSetup::Kind::Network, "192.168.1.50", true);
        row(PrinterSetup::Kind::Network, "192.168.1.50:9100", true);
        row(PrinterSetup::Kind::Network, "", false);
        row(PrinterSetup::Kind::Network, ":9100", false);
        row(PrinterSetup::Kind::Network, "printer:none", false);
        row(PrinterSetup::Kind::Network, "printer:70000", false);
        row(PrinterSetup::Kind::Network, "two words", false);
        row(PrinterSetup::Kind::Device, "/dev/usb/lp0", true);
        row(PrinterSetup::Kind::Device, "lp0", false);
        row(PrinterSetup::Kind::System, "", true);
        row(PrinterSetup::Kind::PdfFolder, "/home/ada/tickets", true);
        row(PrinterSetup::Kind::PdfFolder, "tickets", false);
    }
    void addressesAreChecked()
    {
        QFETCH(int, kind);
        QFETCH(QString, address);
        QFETCH(bool, isFine);
        PrinterSetup setup;
        setup.kind = PrinterSetup::Kind(kind);
        setup.address = address;
        QCOMPARE(PrinterSetups::check(setup).ok(), isFine);
        setup.address = QString(600, u'1');
        QVERIFY(!PrinterSetups::check(setup));
    }
};

CABAS_TEST(TestPrinterSetup)
#include "tst_printersetup.moc"
