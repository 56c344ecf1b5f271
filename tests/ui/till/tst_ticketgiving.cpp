// SPDX-License-Identifier: GPL-3.0-or-later
// covers: mailpanel outboxworker printband tillprinters paidscreen
#include "core/formats/slipescpos.h"
#include "core/outbox/outboxservice.h"
#include "core/outbox/outboxstore.h"
#include "core/till/tillpaperservice.h"
#include "tests/support/escposreader.h"
#include "tests/support/netpeers.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/till/tillwindow.h"
#include "ui/till/outboxworker.h"
#include "ui/till/printband.h"
#include "ui/till/tillprinters.h"
#include "ui/widgets/band.h"

#include <QStandardPaths>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// A ticket on paper or by mail, from the paid screen: on request, never by itself, and a sale
/// never waits for a printer.
class TestTicketGiving : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TillShop> m_data;
    std::unique_ptr<FakePrinter> m_printer;

    PrinterSetup setup() const
    {
        PrinterSetup setup;
        setup.kind = PrinterSetup::Kind::Network;
        setup.address = m_printer->address();
        return setup;
    }
    void pay(TillWindow &till, const QString &cash = u"20"_qs)
    {
        till.scan(u"JAM"_qs);
        till.settle();
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Payment);
        till.key(Qt::Key_F2);
        till.type(cash);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
    }
    static QString told(TillWindow &till)
    {
        auto *band = till.find<Band>(u"told"_qs);
        return band != nullptr && band->isVisible() ? band->spokenText() : QString();
    }
    static PrintBand &band(TillWindow &till) { return *till.page().findChild<PrintBand *>(); }
    std::vector<OutboxItem> items()
    {
        return *OutboxService(m_data->db()).newest(m_data->session(), 20);
    }

    /// Pictures of the paid screen at the sizes of a small till and a laptop.
    static void look(TillWindow &till, const QString &name, bool isFrench)
    {
        for (const QSize size : {QSize(1024, 600), QSize(1366, 768)}) {
            const QString full = u"till-paper-%1-%2-%3"_qs.arg(name, isFrench ? u"fr"_qs : u"en"_qs)
                                     .arg(size.width());
            takePicture(till.window(), full, size);
            const QStringList found = faults(walk(till.page(), 48));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        }
    }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TillShop>();
        m_printer = std::make_unique<FakePrinter>();
        m_printer->begin();
    }
    void cleanup()
    {
        m_printer.reset();
        m_data.reset();
        m_settings.reset();
    }

    void printersAreRememberedByTill()
    {
        PrinterSetup one = setup();
        TillPrinters::set(u"Caisse 1/a"_qs, one);
        QCOMPARE(TillPrinters::of(u"Caisse 1/a"_qs), one);
        QCOMPARE(TillPrinters::of(u"Caisse 2"_qs), PrinterSetup());
    }

    void aSalePrintsNothingByItself()
    {
        TillPrinters::set(u"T1"_qs, setup());
        TillWindow till(*m_data);
        pay(till);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Sale);
        QVERIFY(items().empty());
        QCOMPARE(m_printer->connections(), 0);
    }

    void aKeyPrintsTheTicketAndAnotherADuplicate()
    {
        TillPrinters::set(u"T1"_qs, setup());
        TillWindow till(*m_data);
        pay(till);
        QVERIFY(till.find<QLabel>(u"notice"_qs)->text().contains(u"ask"_qs));
        till.key(Qt::Key_F8);
        QTRY_VERIFY2(told(till).contains(u"Printed"_qs), qPrintable(told(till)));
        const EscPosReader paper(m_printer->printed());
        QCOMPARE(paper.problem(), QString());
        QCOMPARE(paper.cuts(), 1);
        QVERIFY(paper.drawerPulses().empty());
        QVERIFY(!paper.texts().join(u'\n').contains(u"DUPLICATE"_qs));
        till.key(Qt::Key_F8);
        QTRY_COMPARE(EscPosReader(m_printer->printed()).cuts(), 2);
        QVERIFY(
            EscPosReader(m_printer->printed()).texts().join(u'\n').contains(u"DUPLICATE no. 1"_qs));
        QTRY_VERIFY(told(till).contains(u"Printed"_qs));
        // The next customer is one key away, as before.
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Sale);
    }

    void cashOpensTheDrawerOnceWhereItIsSet()
    {
        PrinterSetup with = setup();
        with.opensDrawer = true;
        with.pin = EscPos::DrawerPin::Five;
        TillPrinters::set(u"T1"_qs, with);
        TillWindow till(*m_data);
        pay(till);
        QTRY_COMPARE(EscPosReader(m_printer->printed()).drawerPulses(), std::vector<int>{1});
        QVERIFY(items().empty());
    }

    void withoutAPrinterNothingIsCounted()
    {
        TillWindow till(*m_data);
        pay(till);
        till.key(Qt::Key_F8);
        QTRY_VERIFY2(told(till).contains(u"no printer is set"_qs), qPrintable(told(till)));
        QVERIFY(items().empty());
    }

    void aPrinterThatIsOffStopsNoSale()
    {
        TillPrinters::set(u"T1"_qs, setup());
        m_printer.reset();
        TillWindow till(*m_data);
        pay(till);
        till.key(Qt::Key_F8);
        QTRY_VERIFY2(told(till).contains(u"does not answer"_qs), qPrintable(told(till)));
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Sale);
        QVERIFY(band(till).isVisible());
        QCOMPARE(faults(walk(till.page())), QStringList());
        till.scan(u"JAM"_qs);
        till.settle();
        QCOMPARE(till.totalCents(), 380);
        // Put the printer on again: the same paper, still the original.
        m_printer = std::make_unique<FakePrinter>();
        m_printer->begin();
        TillPrinters::set(u"T1"_qs, setup());
        till.key(Qt::Key_F8, Qt::ControlModifier);
        QTRY_COMPARE(items().front().attempts, 2);
        QTRY_VERIFY2(items().front().state == OutboxState::Sent,
                     qPrintable(items().front().lastError));
        QTRY_COMPARE(EscPosReader(m_printer->printed()).cuts(), 1);
        QVERIFY(!EscPosReader(m_printer->printed()).texts().join(u'\n').contains(u"DUPLICATE"_qs));
        QTRY_VERIFY(!band(till).isVisible());
        QCOMPARE(till.totalCents(), 380);
    }

    void whatWasLeftIsOfferedAndMayBeLeft()
    {
        TillPrinters::set(u"T1"_qs, setup());
        m_data->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        const auto asked =
            TillPaperService(m_data->db()).printTicket(m_data->session(), u"T1-000001"_qs);
        QVERIFY(asked.ok());
        // The program was stopped while the printer was at it: nobody knows what came out.
        m_data->shop().write(
            [&](Tx &tx) { return OutboxStore::claim(tx, asked->outbox, m_data->shop().now()); });
        m_data->shop().clock().set(m_data->shop().now().addSecs(600));
        TillWindow till(*m_data);
        QTRY_VERIFY(band(till).isVisible());
        QVERIFY(band(till)
                    .findChild<KeyButton *>(u"print-again"_qs)
                    ->label()
                    .contains(u"duplicate"_qs));
        QCOMPARE(m_printer->connections(), 0);
        till.key(Qt::Key_F11, Qt::ControlModifier);
        QTRY_VERIFY(!band(till).isVisible());
        QCOMPARE(items().front().state, OutboxState::GivenUp);
    }

    void aPaperMayBecomeAPdf()
    {
        TillPrinters::set(u"T1"_qs, setup());
        m_data->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        QVERIFY(
            TillPaperService(m_data->db()).printTicket(m_data->session(), u"T1-000001"_qs).ok());
        const QString pdf = OutboxWorker::documentsFolder() + u"/Ticket_T1-000001.pdf"_qs;
        QFile::remove(pdf);
        TillWindow till(*m_data);
        QTRY_VERIFY(band(till).isVisible());
        till.key(Qt::Key_F9, Qt::ControlModifier);
        QTRY_COMPARE(items().front().state, OutboxState::Sent);
        QVERIFY(QFile::exists(pdf));
        QFile::remove(pdf);
        QTRY_VERIFY(!band(till).isVisible());
    }

    void aTicketIsMailed()
    {
        FakeMailServer peer;
        peer.begin();
        MailServer server = *OutboxService(m_data->db()).mailServer(m_data->session());
        server.host = u"127.0.0.1"_qs;
        server.port = peer.port();
        server.security = MailSecurity::None;
        server.fromAddress = u"shop@example.org"_qs;
        QVERIFY(OutboxService(m_data->db()).setMailServer(m_data->session(), server).ok());
        TillWindow till(*m_data);
        pay(till);
        till.key(Qt::Key_F9);
        QTRY_VERIFY(till.find(u"mailAddress"_qs)->hasFocus());
        till.enter(u"ada"_qs);
        QVERIFY(till.problem().contains(u"no e-mail address"_qs));
        QCOMPARE(till.step(), TillStep::Paid);
        till.enter(u"@example.org"_qs);
        QTRY_VERIFY2(told(till).contains(u"Mailed"_qs), qPrintable(told(till)));
        QVERIFY(peer.commands().contains(u"RCPT TO:<ada@example.org>"_qs));
        QVERIFY(peer.mail().contains("Subject: "));
        till.key(Qt::Key_F9);
        till.key(Qt::Key_Escape);
        QCOMPARE(till.step(), TillStep::Paid);
        till.key(Qt::Key_Escape);
        till.goesTo(TillStep::Sale);
    }

    void withoutAServerNobodyIsOfferedAMail()
    {
        TillWindow till(*m_data);
        pay(till);
        QVERIFY(!till.find(u"mailTicket"_qs)->isVisible());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("fr") << true;
        QTest::newRow("en") << false;
    }
    void pictures()
    {
        QFETCH(bool, isFrench);
        useView({false, isFrench, {1366, 768}});
        MailServer server = *OutboxService(m_data->db()).mailServer(m_data->session());
        server.host = u"smtp.example.org"_qs;
        server.fromAddress = u"shop@example.org"_qs;
        QVERIFY(OutboxService(m_data->db()).setMailServer(m_data->session(), server).ok());
        TillPrinters::set(u"T1"_qs, setup());
        m_printer.reset();
        TillWindow till(*m_data);
        pay(till);
        till.key(Qt::Key_F8);
        QTRY_VERIFY(band(till).isVisible());
        QTRY_VERIFY(!told(till).isEmpty());
        look(till, u"off"_qs, isFrench);
        till.key(Qt::Key_F9);
        till.enter(u"ada"_qs);
        look(till, u"mail"_qs, isFrench);
        useView({false, false, {1366, 768}});
    }
};

CABAS_TEST(TestTicketGiving)
#include "tst_ticketgiving.moc"
