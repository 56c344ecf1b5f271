// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/purchasing/announcedlotstore.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

/// Words left on a reception, and the lots one may choose from.
class TestReceptionHandover : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    DeliveryId m_delivery{0};

    ReceptionService service() { return ReceptionService(m_shop->db()); }
    Session other() { return m_shop->sessionAs({Permission::Receive}); }
    std::vector<Handover> words()
    {
        return service().view(m_shop->session(), m_delivery)->handovers;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_delivery = service().start(m_shop->session(), {})->delivery;
    }

    void anotherReadsIt()
    {
        const auto left =
            service().leaveWord(m_shop->session(), m_delivery, u"  Left side is done. "_qs);
        QVERIFY(left);
        QCOMPARE(left->text, u"Left side is done."_qs);
        QCOMPARE(words().size(), size_t(1));
        QVERIFY(!words().front().readAt);
        QCOMPARE(service().readWord(m_shop->session(), left->id).failure().code, u"own_note"_qs);
        const auto read = service().readWord(other(), left->id);
        QVERIFY(read && read->readAt);
        QVERIFY(!read->readByName.isEmpty());
        // Read twice is read once.
        QCOMPARE(service().readWord(other(), left->id)->readAt, read->readAt);
        QVERIFY(words().front().readAt);
        const auto lines = m_shop->read(
            [&](Tx &tx) { return AuditStore::of(tx, u"delivery"_qs, m_delivery.value()); });
        int told = 0;
        for (const AuditLine &line : lines) {
            told += line.deed.startsWith(u"reception.handover"_qs) ? 1 : 0;
            QVERIFY(!line.details.contains(u"Left side"_qs)); // people's words stay erasable
        }
        QCOMPARE(told, 2);
    }

    void emptyLongAndLateOnesAreRefused()
    {
        const QStringList before = m_shop->contents();
        QCOMPARE(service().leaveWord(m_shop->session(), m_delivery, u"  "_qs).failure().code,
                 u"text"_qs);
        QCOMPARE(
            service().leaveWord(m_shop->session(), m_delivery, QString(501, u'a')).failure().code,
            u"text"_qs);
        QVERIFY(!service().leaveWord(m_shop->session(), DeliveryId(99), u"x"_qs));
        QCOMPARE(service().readWord(other(), HandoverId(99)).failure().code, u"unknown_note"_qs);
        const Session seller = m_shop->sessionAs({Permission::Sell});
        QCOMPARE(service().leaveWord(seller, m_delivery, u"x"_qs).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service().readWord(seller, HandoverId(1)).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(m_shop->contents(), before);
        QVERIFY(service().abandon(m_shop->session(), m_delivery));
        QCOMPARE(service().leaveWord(m_shop->session(), m_delivery, u"x"_qs).failure().code,
                 u"finished"_qs);
    }

    void knownLotsAreToldAnnouncedOnesFirst()
    {
        aProduct(u"Yaourt"_qs).code(u"Y"_qs).priced(215).add(*m_shop);
        const auto count = [&](DeliveryId delivery, const QString &lot) {
            ReceivedGoods goods;
            goods.lot = lot;
            goods.useBy = m_shop->today().addDays(20);
            return service().scan(m_shop->session(), delivery, u"Y"_qs, goods);
        };
        QVERIFY(count(m_delivery, u"OLD"_qs));
        QVERIFY(service().finish(m_shop->session(), m_delivery));
        const DeliveryId delivery = service().start(m_shop->session(), {})->delivery;
        const auto scanned = count(delivery, u"MINE"_qs);
        QVERIFY(scanned);
        m_shop->write([&](Tx &tx) {
            for (const QString &lot : {u"A12"_qs, u"A13"_qs})
                AnnouncedLotStore::add(tx,
                                       {scanned->line->id, lot, {}, {}, {}, Quantity::units(6)});
        });
        QStringList marks;
        const auto facts = service().facts(m_shop->session(), scanned->line->id);
        for (const AnnouncedLot &lot : facts->lots)
            marks += lot.lot;
        QCOMPARE(marks, (QStringList{u"A12"_qs, u"A13"_qs, u"MINE"_qs, u"OLD"_qs}));
    }
};

CABAS_TEST(TestReceptionHandover)
#include "tst_receptionhandover.moc"
