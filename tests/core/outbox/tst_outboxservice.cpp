// SPDX-License-Identifier: GPL-3.0-or-later
// covers: outboxstore outboxitem mailserver mailserverstore
#include "core/access/auditstore.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxservice.h"
#include "core/outbox/outboxstore.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const OutboxDraft print{OutboxKind::Print, u"T1"_qs, u"Ticket T1-000001"_qs,
                        u"ticket"_qs,      1,        u"{}"_qs};
const OutboxDraft mail{
    OutboxKind::Mail, u"ada@example.org"_qs, u"Ticket T1-000001"_qs, u"ticket"_qs, 1, u"{}"_qs};

Result<> arrives(const OutboxItem &)
{
    return Ok{};
}

} // namespace

class TestOutboxService : public QObject {
    Q_OBJECT

    OutboxId add(TestShop &shop, const OutboxDraft &draft)
    {
        return shop.write([&](Tx &tx) { return OutboxStore::add(tx, shop.session(), draft); });
    }

private Q_SLOTS:
    void whatIsSentIsKeptWithoutItsWords()
    {
        TestShop shop;
        OutboxService service(shop.db());
        const OutboxId id = add(shop, print);
        QCOMPARE(service.open(shop.session())->size(), size_t(1));
        OutboxState during = OutboxState::Waiting;
        const auto sent = service.send(shop.session(), id, [&](const OutboxItem &item) -> Result<> {
            during = item.state;
            return Ok{};
        });
        QVERIFY2(sent.ok(), qPrintable(sent ? QString() : sent.failure().message));
        QCOMPARE(during, OutboxState::Sending);
        QCOMPARE(sent->state, OutboxState::Sent);
        QCOMPARE(sent->draft.payload, QString());
        QCOMPARE(sent->attempts, 1);
        QVERIFY(service.open(shop.session())->empty());
        QCOMPARE(service.send(shop.session(), id, arrives).failure().kind, Failure::Kind::Conflict);
        QCOMPARE(service.retry(shop.session(), id).failure().kind, Failure::Kind::Refused);
        QCOMPARE(service.giveUp(shop.session(), OutboxId(99)).failure().kind,
                 Failure::Kind::NotFound);
    }

    void aFailureIsToldAndTriedAgain()
    {
        TestShop shop;
        OutboxService service(shop.db());
        const OutboxId id = add(shop, print);
        const auto off = service.send(shop.session(), id, [](const OutboxItem &) -> Result<> {
            return storageFailure(u"off"_qs, u"no_printer"_qs);
        });
        QCOMPARE(off->state, OutboxState::Failed);
        QCOMPARE(off->lastError, u"off"_qs);
        QVERIFY(!off->isDoubtful);
        QVERIFY(service.retry(shop.session(), id).ok());
        const auto cut = service.send(shop.session(), id, [](const OutboxItem &) -> Result<> {
            return storageFailure(u"cut"_qs, u"doubtful"_qs);
        });
        QVERIFY(cut->isDoubtful);
        QCOMPARE(cut->attempts, 2);
        QCOMPARE(service.giveUp(shop.session(), id)->state, OutboxState::GivenUp);
        QVERIFY(service.open(shop.session())->empty());
        const auto lines = shop.read([](Tx &tx) { return AuditStore::newest(tx, 2); });
        QCOMPARE(lines[0].deed, u"outbox.give_up"_qs);
        QCOMPARE(lines[1].deed, u"outbox.retry"_qs);
    }

    /// The program stops between the commit and the printer, or while the printer works.
    void whatAStoppedProgramLeftIsThereAndDoubtful()
    {
        TestShop shop;
        OutboxService service(shop.db());
        const OutboxId waiting = add(shop, print);
        const OutboxId taken = add(shop, print);
        shop.write([&](Tx &tx) { return OutboxStore::claim(tx, taken, shop.now()); });
        // Somebody may still be at it.
        QCOMPARE(service.open(shop.session())->size(), size_t(1));
        shop.clock().set(shop.now().addSecs(OutboxRules::sendingSeconds + 1));
        const auto open = service.open(shop.session());
        QCOMPARE(open->size(), size_t(2));
        QCOMPARE((*open)[0].id, waiting);
        QVERIFY(!(*open)[0].isDoubtful);
        QCOMPARE((*open)[1].id, taken);
        QVERIFY((*open)[1].isDoubtful);
    }

    void twoStationsDoNotSendTheSame()
    {
        TestShop shop;
        OutboxService service(shop.db());
        const OutboxId id = add(shop, print);
        int came = 0;
        const auto sent = service.send(shop.session(), id, [&](const OutboxItem &) -> Result<> {
            ++came;
            const auto other = OutboxService(shop.db()).send(shop.session(), id, arrives);
            return other ? Result<>(refused(u"sent twice"_qs)) : Result<>(Ok{});
        });
        QCOMPARE(sent->state, OutboxState::Sent);
        QCOMPARE(came, 1);
    }

    void addressesAreForWhoMaySeeContacts()
    {
        TestShop shop;
        OutboxService service(shop.db());
        add(shop, mail);
        QCOMPARE(service.newest(shop.session(), 10)->front().draft.target, mail.target);
        const Session cashier = shop.sessionAs({Permission::Sell});
        QCOMPARE(service.newest(cashier, 10)->front().draft.target, QString());
        const Session nobody = shop.sessionAs({});
        QCOMPARE(service.newest(nobody, 10).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service.open(nobody).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service.dueMails(nobody).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service.send(nobody, OutboxId(1), arrives).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service.setMailServer(cashier, {}).failure().kind, Failure::Kind::Forbidden);
    }

    void mailsAreDueAtOnceAndThenAfterAWhile()
    {
        TestShop shop;
        OutboxService service(shop.db());
        add(shop, print);
        const OutboxId id = add(shop, mail);
        QCOMPARE(service.dueMails(shop.session())->size(), size_t(1));
        const auto failed = service.send(shop.session(), id, [](const OutboxItem &) -> Result<> {
            return storageFailure(u"no line"_qs, u"connect"_qs);
        });
        QCOMPARE(failed->state, OutboxState::Failed);
        QVERIFY(service.dueMails(shop.session())->empty());
        shop.clock().set(shop.now().addSecs(61));
        QCOMPARE(service.dueMails(shop.session())->front().id, id);
    }

    void whatIsOldAndDoneIsForgotten()
    {
        TestShop shop;
        OutboxService service(shop.db());
        const OutboxId old = add(shop, print);
        QVERIFY(service.send(shop.session(), old, arrives).ok());
        const OutboxId open = add(shop, print);
        shop.clock().set(shop.now().addDays(OutboxRules::keptDays + 1));
        const OutboxId young = add(shop, print);
        QVERIFY(service.send(shop.session(), young, arrives).ok());
        const auto left = service.newest(shop.session(), 10);
        QCOMPARE(left->size(), size_t(2));
        QCOMPARE((*left)[0].id, young);
        QCOMPARE((*left)[1].id, open);
    }

    void theMailServerIsKept()
    {
        TestShop shop;
        OutboxService service(shop.db());
        MailServer server = *service.mailServer(shop.session());
        QVERIFY(!server.isSet());
        server = {u"smtp.example.org"_qs, 587,
                  MailSecurity::StartTls, u"shop"_qs,
                  u"shop@example.org"_qs, server.revision};
        const auto kept = service.setMailServer(shop.session(), server);
        QVERIFY(kept.ok());
        QCOMPARE(kept->revision, server.revision + 1);
        QCOMPARE(kept->security, MailSecurity::StartTls);
        QCOMPARE(service.setMailServer(shop.session(), server).failure().kind,
                 Failure::Kind::Conflict);
        server.host = u"no server"_qs;
        QCOMPARE(service.setMailServer(shop.session(), server).failure().kind,
                 Failure::Kind::Refused);
    }

    void wordsOfTheFileAreReadAgain()
    {
        for (const OutboxState state :
             {OutboxState::Waiting, OutboxState::Sending, OutboxState::Sent, OutboxState::Failed,
              OutboxState::GivenUp})
            QCOMPARE(outboxStateFromName(outboxStateName(state)), state);
        for (const OutboxKind kind : {OutboxKind::Print, OutboxKind::Mail})
            QCOMPARE(outboxKindFromName(outboxKindName(kind)), kind);
        for (const MailSecurity security :
             {MailSecurity::None, MailSecurity::StartTls, MailSecurity::Tls})
            QCOMPARE(mailSecurityFromName(mailSecurityName(security)), security);
    }
};

CABAS_TEST(TestOutboxService)
#include "tst_outboxservice.moc"
