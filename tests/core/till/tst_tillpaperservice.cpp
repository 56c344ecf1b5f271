// SPDX-License-Identifier: GPL-3.0-or-later
// covers: ticketpaper
#include "core/access/auditstore.h"
#include "core/access/shoppapersstore.h"
#include "core/formats/slipescpos.h"
#include "core/outbox/outboxservice.h"
#include "core/outbox/outboxstore.h"
#include "core/till/tillpaperservice.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/escposreader.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

Slip slipOf(const OutboxItem &item)
{
    return Slip::fromJson(
        QJsonDocument::fromJson(item.draft.payload.toUtf8()).object().value(u"slip"_qs).toArray());
}

QString textOf(const Slip &slip)
{
    QString text;
    for (const SlipLine &line : slip.lines())
        text += line.text + u'\n';
    return text;
}

} // namespace

class TestTillPaperService : public QObject {
    Q_OBJECT

    std::unique_ptr<TillShop> m_till;

    TillPaperService papers() { return TillPaperService(m_till->db()); }
    Session session() { return m_till->session(); }
    OutboxItem item(OutboxId id)
    {
        return *m_till->shop().read([&](Tx &tx) { return OutboxStore::find(tx, id); });
    }
    SoldTicket sell()
    {
        return m_till->sold(
            {TillShop::line(u"JAM"_qs, 2000), TillShop::line(u"CAR"_qs, 1240),
             TillShop::line(u"SAV"_qs), TillShop::deposit(LineKind::DepositIn, 20, 3)},
            {TillShop::paid(TillMeans::Card, 1000), TillShop::cash(2000)}, m_till->ada.badge);
    }
    void fail(OutboxId id, const char *code)
    {
        const auto tried =
            OutboxService(m_till->db()).send(session(), id, [&](const OutboxItem &) -> Result<> {
                return storageFailure(u"off"_qs, QString::fromLatin1(code));
            });
        QVERIFY(tried.ok());
    }

private Q_SLOTS:
    void init() { m_till = std::make_unique<TillShop>(); }
    void cleanup() { m_till.reset(); }

    void aSalePrintsNothingByItself()
    {
        sell();
        QVERIFY(OutboxService(m_till->db()).newest(session(), 10)->empty());
    }

    void theFirstIsTheOriginalTheOthersAreDuplicates()
    {
        const QString name = sell().ticket.name;
        for (int copy = 0; copy < 3; ++copy) {
            const auto asked = papers().printTicket(session(), u' ' + name);
            QVERIFY2(asked.ok(), qPrintable(asked ? QString() : asked.failure().message));
            QCOMPARE(asked->copy, copy);
            const OutboxItem waiting = item(asked->outbox);
            QCOMPARE(waiting.draft.target, u"T1"_qs);
            QCOMPARE(waiting.draft.title, u"Ticket "_qs + name);
            const QString text = textOf(slipOf(waiting));
            QCOMPARE(text.contains(u"DUPLICATE"_qs), copy > 0);
            if (copy > 0)
                QVERIFY2(text.contains(u"DUPLICATE no. %1"_qs.arg(copy)), qPrintable(text));
        }
        // A mail gives it out too.
        QCOMPARE(papers().mailTicket(session(), name, u"ada@example.org"_qs)->copy, 3);
        const auto lines = m_till->shop().read([](Tx &tx) { return AuditStore::newest(tx, 1); });
        QCOMPARE(lines[0].deed, u"till.print"_qs);
        QVERIFY(!lines[0].details.contains(u"ada"_qs));
    }

    void whatIsUnknownOrForbiddenIsTold()
    {
        QCOMPARE(papers().printTicket(session(), u"T1-9"_qs).failure().kind,
                 Failure::Kind::NotFound);
        const QString name = sell().ticket.name;
        QCOMPARE(papers().printTicket(session(), name, u"T9"_qs).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(papers().mailTicket(session(), name, u"ada"_qs).failure().code, u"address"_qs);
        QCOMPARE(papers().mailTicket(session(), u"T1-9"_qs, u"a@b.fr"_qs).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(papers().ticketSlip(session(), u"T1-9"_qs).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(papers().closingSlip(session(), ClosingId(9)).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(papers().printClosing(session(), ClosingId(9)).failure().kind,
                 Failure::Kind::NotFound);
        const Session nobody = m_till->shop().sessionAs({});
        QCOMPARE(papers().printTicket(nobody, name).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(papers().mailTicket(nobody, name, u"a@b.fr"_qs).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(papers().printReading(nobody, u"T1"_qs).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(papers().printClosing(nobody, ClosingId(1)).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(papers().again(nobody, OutboxId(1)).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(papers().ticketSlip(nobody, name).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(papers().memberAddress(nobody, name).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(papers().tills(nobody).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(*papers().tills(session()), QStringList{u"T1"_qs});
        QCOMPARE(*papers().memberAddress(session(), name), QString());
    }

    void whatDidNotComeOutIsTheOriginalStill()
    {
        const AskedPaper asked = *papers().printTicket(session(), sell().ticket.name);
        fail(asked.outbox, "no_printer");
        const AskedPaper again = *papers().again(session(), asked.outbox);
        QCOMPARE(again.outbox, asked.outbox);
        QVERIFY(!textOf(slipOf(item(again.outbox))).contains(u"DUPLICATE"_qs));
    }

    void whatMayHaveComeOutIsADuplicate()
    {
        const AskedPaper asked = *papers().printTicket(session(), sell().ticket.name);
        fail(asked.outbox, "doubtful");
        const AskedPaper again = *papers().again(session(), asked.outbox);
        QVERIFY(again.outbox != asked.outbox);
        QCOMPARE(again.copy, 1);
        QCOMPARE(item(asked.outbox).state, OutboxState::GivenUp);
        QVERIFY(textOf(slipOf(item(again.outbox))).contains(u"DUPLICATE no. 1"_qs));
        QCOMPARE(papers().again(session(), asked.outbox).failure().kind, Failure::Kind::Conflict);
    }

    void readingsAndClosingsArePrinted()
    {
        sell();
        const AskedPaper reading = *papers().printReading(session(), u"T1"_qs);
        const QString text = textOf(slipOf(item(reading.outbox)));
        QVERIFY2(text.contains(u"Reading X"_qs), qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(u"Cash +10[56]\\."_qs)), qPrintable(text));
        fail(reading.outbox, "doubtful");
        QVERIFY(papers().again(session(), reading.outbox).ok());
        const ClosedTill closed = m_till->closeTill();
        QCOMPARE(papers().printClosing(session(), closed.closing.id)->copy, 0);
        const AskedPaper second = *papers().printClosing(session(), closed.closing.id);
        QCOMPARE(second.copy, 1);
        const QString paper = textOf(slipOf(item(second.outbox)));
        QVERIFY2(paper.contains(u"Closing Z no. 1"_qs) && paper.contains(u"DUPLICATE no. 1"_qs),
                 qPrintable(paper));
        fail(second.outbox, "doubtful");
        QCOMPARE(papers().again(session(), second.outbox)->copy, 2);
        QVERIFY(textOf(*papers().closingSlip(session(), closed.closing.id))
                    .contains(TicketLayout::signatureExtract(closed.hash)));
        QCOMPARE(papers().printReading(session(), u"T1"_qs).failure().kind, Failure::Kind::Refused);
    }

    /// The whole ticket, byte for byte, and what a printer makes of these bytes.
    void aTicketIsTheBytesOfTheFile()
    {
        m_till->shop().write([](Tx &tx) {
            return ShopPapersStore::write(tx, {u"12 rue du Four"_qs, u"34070"_qs, u"Montpellier"_qs,
                                               u"73282932000074"_qs, u"FR44732829320"_qs, QString(),
                                               u"Merci – à bientôt !"_qs, 1});
        });
        m_till->jam = aProduct(u"Œufs \x1bp\x01\x32\x32 plein\nair\x1dV\x01 d’ici à 3 €"_qs)
                          .code(u"EGG"_qs)
                          .priced(279)
                          .add(m_till->shop());
        const SoldTicket sold = m_till->sold(
            {TillShop::line(u"EGG"_qs, 2000), TillShop::line(u"CAR"_qs, 1240),
             TillShop::line(u"SAV"_qs), TillShop::deposit(LineKind::DepositIn, 20, 3)},
            {TillShop::paid(TillMeans::Card, 1000), TillShop::cash(500)}, m_till->ada.badge);
        Slip slip = slipOf(item(papers().printTicket(session(), sold.ticket.name)->outbox));
        QByteArray bytes = SlipEscPos::bytes(slip, {});
        const EscPosReader paper(bytes);
        QCOMPARE(paper.problem(), QString());
        QVERIFY(paper.drawerPulses().empty());
        QCOMPARE(paper.cuts(), 1);
        // The hash holds identifiers that no test fixes; versions go on.
        const QByteArray extract = TicketLayout::signatureExtract(sold.hash).toLatin1();
        QCOMPARE(bytes.count(extract), 1);
        bytes.replace(extract, "0123 4567 89AB CDEF");
        bytes.replace("Cabas " CABAS_VERSION, "Cabas 1.0");
        const QString path =
            QStringLiteral(CABAS_SOURCE_DIR "/tests/data/escpos/ticket-cp858-48.bin");
        QFile made(QStringLiteral(CABAS_BUILD_DIR "/ticket-cp858-48.bin"));
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QVERIFY2(bytes == file.readAll(),
                 qPrintable(made.fileName() + u" differs:\n"_qs + paper.texts().join(u'\n')));
    }
};

CABAS_TEST(TestTillPaperService)
#include "tst_tillpaperservice.moc"
