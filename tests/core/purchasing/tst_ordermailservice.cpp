// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/ordermailservice.h"

#include "core/access/auditstore.h"
#include "core/outbox/outboxservice.h"
#include "core/outbox/outboxstore.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/suppliersheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestOrderMailService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_mill;
    OrderId m_order{0};
    const std::vector<MailAttachment> m_files{{u"order.pdf"_qs, "application/pdf", "%PDF"}};

    Session session() const { return m_shop->session(); }
    OrderMailService service() { return OrderMailService(m_shop->db()); }
    OrderState state() { return OrderService(m_shop->db()).view(session(), m_order)->state; }
    void setServer()
    {
        MailServer server;
        server.host = u"smtp.example.org"_qs;
        server.fromAddress = u"coop@example.org"_qs;
        QVERIFY(OutboxService(m_shop->db()).setMailServer(session(), server));
    }
    OrderMail mail()
    {
        OrderMail mail = *service().draft(session(), m_order);
        if (mail.to.isEmpty())
            mail.to = u"moulin@example.org"_qs;
        return mail;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        m_mill = aSupplier(u"Moulin du Pré"_qs).add(*m_shop);
        const Product flour = aProduct(u"Farine"_qs).priced(190).add(*m_shop);
        SupplierOrder order;
        order.supplier = m_mill->id;
        order.expectedOn = m_shop->today().addDays(3);
        order.remark = u"Avant 9 h"_qs;
        OrderLine line;
        line.product = flour.id;
        line.quantity = Quantity::units(12);
        order.lines.push_back(line);
        m_order = OrderService(m_shop->db()).add(session(), order)->id;
    }

    void theWordsAndTheAddress()
    {
        QCOMPARE(service().draft(session(), m_order)->to, QString());
        SupplierSheet sheet;
        sheet.supplier = m_mill->id;
        sheet.contacts = {{u"Ana"_qs, u"comptabilité"_qs, {}, u"ana@moulin.example"_qs},
                          {u"Bo"_qs, u"Commandes"_qs, {}, u"bo@moulin.example"_qs}};
        QVERIFY(SupplierSheetService(m_shop->db()).set(session(), sheet));
        const OrderMail told = *service().draft(session(), m_order);
        QCOMPARE(told.to, u"bo@moulin.example"_qs);
        QVERIFY(told.subject.contains(u'1'));
        QVERIFY(told.text.contains(u"Avant 9 h"_qs) && told.text.count(u'\n') > 4);
    }

    /// Without a server, address or right nothing is sent, and the order stays a draft.
    void nothingIsSentByHalves()
    {
        const auto before = m_shop->countRows();
        QCOMPARE(service().queue(session(), m_order, mail(), m_files).failure().code,
                 u"no_server"_qs);
        OrderMail wrong = mail();
        wrong.to = u"nobody"_qs;
        QVERIFY(!service().queue(session(), m_order, wrong, m_files));
        const Session looker = m_shop->sessionAs({Permission::ViewStock});
        QCOMPARE(service().queue(looker, m_order, mail(), m_files).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(m_shop->countRows(), before);
        QCOMPARE(state(), OrderState::Draft);
    }

    /// Who practises writes to nobody.
    void nothingLeavesTheShopToPractiseIn()
    {
        setServer();
        m_shop->sql(u"UPDATE shop SET training = 1"_qs);
        QCOMPARE(service().queue(session(), m_order, mail(), m_files).failure().code,
                 u"training"_qs);
        QCOMPARE(state(), OrderState::Draft);
    }

    void theOrderIsSentWithItsMail()
    {
        setServer();
        const Session buyer = m_shop->sessionAs({Permission::Order, Permission::ViewStock});
        const Result<OutboxItem> item = service().queue(buyer, m_order, mail(), m_files);
        QVERIFY(item);
        QCOMPARE(state(), OrderState::Sent);
        const QJsonObject payload = QJsonDocument::fromJson(item->draft.payload.toUtf8()).object();
        QCOMPARE(MailAttachment::fromJson(payload[u"files"_qs].toArray()), m_files);
        const auto lines =
            m_shop->read([&](Tx &tx) { return AuditStore::of(tx, u"order"_qs, m_order.value()); });
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [](const AuditLine &line) { return line.deed == u"order.mail"; }));
        // It did not leave: whoever orders sees why and tries again, though they sell nothing.
        OutboxService outbox(m_shop->db());
        QCOMPARE(outbox.dueMails(buyer)->size(), size_t(1));
        QVERIFY(outbox.send(buyer, item->id, [](const OutboxItem &) -> Result<> {
            return storageFailure(u"The server said no."_qs);
        }));
        QCOMPARE(service().stuck(session())->size(), size_t(1));
        QCOMPARE(service().last(session(), m_order)->value().lastError, u"The server said no."_qs);
        QVERIFY(outbox.retry(buyer, item->id));
        QVERIFY(service().stuck(session())->empty());
        // The order may be told again; not once it is received or cancelled.
        QVERIFY(service().queue(buyer, m_order, mail(), {}));
        QVERIFY(OrderService(m_shop->db()).cancel(session(), m_order));
        QCOMPARE(service().queue(buyer, m_order, mail(), {}).failure().code, u"state"_qs);
    }

    /// What is not theirs stays unseen by who may only order.
    void buyersSeeTheirOwnMails()
    {
        setServer();
        QVERIFY(service().queue(session(), m_order, mail(), m_files));
        const OutboxId other = m_shop->write([&](Tx &tx) {
            OutboxDraft draft;
            draft.title = u"Ticket T1-1"_qs;
            draft.subjectKind = u"ticket"_qs;
            return OutboxStore::add(tx, session(), draft);
        });
        const Session buyer = m_shop->sessionAs({Permission::Order});
        OutboxService outbox(m_shop->db());
        QCOMPARE(outbox.newest(buyer, 10)->size(), size_t(1));
        QCOMPARE(outbox.newest(buyer, 10)->front().draft.target, u"moulin@example.org"_qs);
        QCOMPARE(outbox.newest(session(), 10)->size(), size_t(2));
        QVERIFY(!outbox.giveUp(buyer, other));
        QCOMPARE(outbox.send(buyer, other, {}).failure().kind, Failure::Kind::NotFound);
    }
};

CABAS_TEST(TestOrderMailService)
#include "tst_ordermailservice.moc"
