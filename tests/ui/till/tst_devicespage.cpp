// SPDX-License-Identifier: GPL-3.0-or-later
// covers: mailboard papersboard printerboard scannerboard
#include "core/access/shoppapersservice.h"
#include "core/barcode/scannercheck.h"
#include "core/outbox/mailsecret.h"
#include "core/outbox/outboxservice.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/escposreader.h"
#include "tests/support/netpeers.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/till/paperslip.h"
#include "ui/till/tillprinters.h"
#include "ui/widgets/band.h"

#include <QCheckBox>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The devices of a till, worked as a person does.
class TestDevicesPage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TillShop> m_till;

    static QString said(RoomWindow &room, const QString &name)
    {
        auto *band = room.find<Band>(name);
        return band->isVisible() ? band->spokenText() : QString();
    }
    static void choose(RoomWindow &room, const QString &name, const QString &words)
    {
        auto *box = room.find<QComboBox>(name);
        const int index = box->findText(words, Qt::MatchContains);
        QVERIFY2(index >= 0, qPrintable(words));
        box->setCurrentIndex(index);
    }
    static void scan(QWidget *area, const QString &code)
    {
        for (const QChar c : code)
            QTest::sendKeyEvent(QTest::Click, area, Qt::Key_A, QString(c), Qt::NoModifier);
        QTest::keyClick(area, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_till = std::make_unique<TillShop>();
    }
    void cleanup()
    {
        m_till.reset();
        m_settings.reset();
    }

    void aPrinterIsSetAndTested()
    {
        FakePrinter printer;
        printer.printerByte = 0x12;
        printer.begin();
        RoomWindow room(m_till->shop());
        room.go(u"devices"_qs, u"printer"_qs);
        QVERIFY(!room.find<QAbstractButton>(u"printer-test"_qs)->isEnabled());
        choose(room, u"printer-kind"_qs, u"network"_qs);
        room.find<QLineEdit>(u"printer-address"_qs)->setText(u"not an address"_qs);
        room.click(u"printer-test"_qs);
        QCOMPARE(TillPrinters::of(u"T1"_qs), PrinterSetup());
        room.find<QLineEdit>(u"printer-address"_qs)->setText(printer.address());
        choose(room, u"printer-columns"_qs, u"42"_qs);
        choose(room, u"printer-page"_qs, u"1252"_qs);
        choose(room, u"printer-pin"_qs, u"5"_qs);
        room.find<QCheckBox>(u"printer-opens"_qs)->setChecked(true);
        room.click(u"printer-test"_qs);
        QTRY_VERIFY2(said(room, u"printer-answer"_qs).contains(u"ready"_qs),
                     qPrintable(said(room, u"printer-answer"_qs)));
        const EscPosReader paper(printer.printed());
        QCOMPARE(paper.problem(), QString());
        QCOMPARE(paper.cuts(), 1);
        QVERIFY(paper.drawerPulses().empty());
        const PrinterSetup kept = TillPrinters::of(u"T1"_qs);
        QCOMPARE(kept.paper.columns, 42);
        QCOMPARE(kept.paper.page, Charset::Windows1252);
        QVERIFY(kept.opensDrawer);
        room.click(u"printer-drawer"_qs);
        QTRY_COMPARE(EscPosReader(printer.printed()).drawerPulses(), std::vector<int>{1});
    }

    void aPrinterThatIsOffIsToldInWords()
    {
        RoomWindow room(m_till->shop());
        room.go(u"devices"_qs);
        choose(room, u"printer-kind"_qs, u"cable"_qs);
        room.find<QLineEdit>(u"printer-address"_qs)->setText(u"/dev/usb/lp77"_qs);
        room.click(u"printer-test"_qs);
        QTRY_VERIFY2(said(room, u"printer-answer"_qs).contains(u"no printer at"_qs),
                     qPrintable(said(room, u"printer-answer"_qs)));
    }

    void aScannerIsJudged()
    {
        RoomWindow room(m_till->shop());
        room.go(u"devices"_qs, u"scanner"_qs);
        auto *area = room.find(u"scanner-area"_qs);
        area->setFocus();
        QTRY_VERIFY(area->hasFocus());
        scan(area, ScannerCheck::articleCode());
        QTRY_VERIFY2(said(room, u"scanner-verdict"_qs).contains(u"works as it should"_qs),
                     qPrintable(room.find<QLabel>(u"scanner-words"_qs)->text()));
        // An American scanner on a French keyboard.
        scan(area, u"é&àç_è-('\"é&à"_qs);
        QTRY_VERIFY(said(room, u"scanner-verdict"_qs).contains(u"otherwise"_qs));
        QVERIFY(room.find<QLabel>(u"scanner-words"_qs)->text().contains(u"American"_qs));
        // The page was not left, and no other scan was heard.
        QCOMPARE(room.name(), u"devices"_qs);
    }

    void theMailServerIsKeptAndItsPasswordApart()
    {
        RoomWindow room(m_till->shop());
        room.go(u"devices"_qs, u"mail"_qs);
        room.find<QLineEdit>(u"mail-host"_qs)->setText(u"smtp.example.org"_qs);
        room.find<QLineEdit>(u"mail-user"_qs)->setText(u"shop"_qs);
        room.find<QLineEdit>(u"mail-password"_qs)->setText(u"s3cret-word"_qs);
        room.click(u"mail-save"_qs);
        QTRY_VERIFY(said(room, u"mail-answer"_qs).contains(u"no e-mail address"_qs));
        room.find<QLineEdit>(u"mail-from"_qs)->setText(u"shop@example.org"_qs);
        room.click(u"mail-save"_qs);
        QTRY_VERIFY2(said(room, u"mail-answer"_qs).contains(u"Kept"_qs),
                     qPrintable(said(room, u"mail-answer"_qs)));
        QCOMPARE(OutboxService(m_till->db()).mailServer(m_till->session())->userName, u"shop"_qs);
        QCOMPARE(room.find<QLineEdit>(u"mail-password"_qs)->text(), QString());
        const QString uuid =
            QFileInfo(QDir(m_till->shop().folder()).entryList({u"*.mail"_qs}).value(0))
                .completeBaseName();
        QCOMPARE(MailSecret::read(m_till->shop().folder(), uuid), u"s3cret-word"_qs);
        QFile file(m_till->shop().path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret-word"));
    }

    void theAddressOnTicketsIsKept()
    {
        RoomWindow room(m_till->shop());
        room.go(u"devices"_qs, u"papers"_qs);
        room.find<QLineEdit>(u"papers-street"_qs)->setText(u"12 rue du Four"_qs);
        room.find<QLineEdit>(u"papers-siret"_qs)->setText(u"123"_qs);
        QVERIFY(room.find<PaperSlip>(u"papers-sample"_qs)->text().contains(u"12 rue du Four"_qs));
        room.click(u"papers-save"_qs);
        QTRY_VERIFY(said(room, u"papers-answer"_qs).contains(u"SIRET"_qs));
        room.find<QLineEdit>(u"papers-siret"_qs)->setText(QString());
        room.click(u"papers-save"_qs);
        QTRY_VERIFY(said(room, u"papers-answer"_qs).contains(u"Kept"_qs));
        QCOMPARE(ShopPapersService(m_till->db()).read(m_till->session())->street,
                 u"12 rue du Four"_qs);
    }

    void whatIsTheShopsIsForWhoLooksAfterIt()
    {
        RoomWindow room(m_till->shop(), {Permission::Sell});
        room.go(u"devices"_qs, u"mail"_qs);
        QCOMPARE(room.find<QTabBar>(u"devices-tabs"_qs)->count(), 2);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            RoomWindow room(m_till->shop());
            for (const QString &part : {u"printer"_qs, u"scanner"_qs, u"mail"_qs, u"papers"_qs}) {
                room.go(u"devices"_qs, part);
                if (part == u"printer")
                    room.find<QComboBox>(u"printer-kind"_qs)->setCurrentIndex(1);
                if (part == u"scanner") {
                    auto *area = room.find(u"scanner-area"_qs);
                    area->setFocus();
                    scan(area, u"é&àç_è-('\"é&à"_qs);
                    QTRY_VERIFY(room.shows<Band>(u"scanner-verdict"_qs));
                }
                takePicture(room.window(),
                            u"devices-%1-%2%3-%4"_qs
                                .arg(part, view.french ? u"fr"_qs : u"en"_qs,
                                     view.dark ? u"-dark"_qs : QString())
                                .arg(view.size.width()),
                            view.size);
                const QStringList found = faults(walk(room.page()));
                QVERIFY2(found.isEmpty(), qPrintable(part + u": "_qs + found.join(u"\n  "_qs)));
            }
        }
        useView({false, false, {1366, 768}});
    }
};

CABAS_TEST(TestDevicesPage)
#include "tst_devicespage.moc"
