// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxservice.h"
#include "core/outbox/outboxstore.h"
#include "core/till/tillpaperservice.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/netpeers.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/till/tillprinters.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// What was printed and mailed: one of each sort.
class TestOutboxPage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TillShop> m_till;
    OutboxId m_off{0};
    OutboxId m_cut{0};
    OutboxId m_mail{0};

    OutboxId ask(const char *code, const QString &words)
    {
        const auto asked =
            TillPaperService(m_till->db()).printTicket(m_till->session(), u"T1-000001"_qs);
        send(asked->outbox, code, words);
        return asked->outbox;
    }
    void send(OutboxId id, const char *code, const QString &words)
    {
        const auto sent = OutboxService(m_till->db())
                              .send(m_till->session(), id, [&](const OutboxItem &) -> Result<> {
                                  if (words.isEmpty())
                                      return Ok{};
                                  return storageFailure(words, QString::fromLatin1(code));
                              });
        QVERIFY(sent.ok());
    }
    OutboxItem item(OutboxId id)
    {
        return *m_till->shop().read([&](Tx &tx) { return OutboxStore::find(tx, id); });
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_till = std::make_unique<TillShop>();
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        ask("", QString());
        m_off = ask("no_printer", u"The printer at 192.168.1.50:9100 does not answer. See whether "
                                  "it is on, its cable is in and it says “ready”."_qs);
        m_cut = ask("doubtful", u"The printer stopped taking the ticket."_qs);
        m_mail = TillPaperService(m_till->db())
                     .mailTicket(m_till->session(), u"T1-000001"_qs, u"ada@example.org"_qs)
                     ->outbox;
        send(m_mail, "connect", u"The mail server smtp.example.org does not answer."_qs);
    }
    void cleanup()
    {
        m_till.reset();
        m_settings.reset();
    }

    void whatIsOpenComesFirstInWords()
    {
        RoomWindow room(m_till->shop());
        room.go(u"outbox"_qs);
        QCOMPARE(room.rows(u"outbox"_qs).rowCount(), 4);
        QCOMPARE(room.cell(u"outbox"_qs, 0, 3), u"Not mailed"_qs);
        QCOMPARE(room.cell(u"outbox"_qs, 0, 2), u"ada@example.org"_qs);
        QCOMPARE(room.cell(u"outbox"_qs, 1, 3), u"Perhaps printed"_qs);
        QCOMPARE(room.cell(u"outbox"_qs, 2, 3), u"Not printed"_qs);
        QCOMPARE(room.cell(u"outbox"_qs, 3, 3), u"Printed"_qs);
        QCOMPARE(deadKeys(room.page()), QStringList());
    }

    void addressesAreHiddenFromWhoMayNotSeeThem()
    {
        RoomWindow room(m_till->shop(), {Permission::Sell});
        room.go(u"outbox"_qs);
        QCOMPARE(room.cell(u"outbox"_qs, 0, 2), u"an address"_qs);
    }

    void isSentAgainOrGivenUp()
    {
        FakePrinter printer;
        printer.begin();
        PrinterSetup setup;
        setup.kind = PrinterSetup::Kind::Network;
        setup.address = printer.address();
        TillPrinters::set(u"T1"_qs, setup);
        RoomWindow room(m_till->shop());
        room.go(u"outbox"_qs);
        auto *table = room.find<QTableView>(u"outbox"_qs);
        table->selectRow(2);
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(&room.window(), Qt::Key_F8);
        QTRY_COMPARE(item(m_off).state, OutboxState::Sent);
        QTRY_COMPARE(room.cell(u"outbox"_qs, 2, 3), u"Printed"_qs);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(&room.window(), Qt::Key_Delete);
        QTRY_COMPARE(item(m_cut).state, OutboxState::GivenUp);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!room.find<QAbstractButton>(u"outbox-pdf"_qs)->isEnabled());
        QVERIFY(room.find<QAbstractButton>(u"outbox-again"_qs)->isEnabled());
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            RoomWindow room(m_till->shop());
            room.go(u"outbox"_qs);
            takePicture(
                room.window(),
                u"outbox-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width()),
                view.size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        }
        useView({false, false, {1366, 768}});
    }
};

CABAS_TEST(TestOutboxPage)
#include "tst_outboxpage.moc"
