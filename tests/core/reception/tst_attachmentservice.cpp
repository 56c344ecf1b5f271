// SPDX-License-Identifier: GPL-3.0-or-later
// covers: attachmentservice deliveryattachmentstore
#include "core/reception/attachmentservice.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QByteArray jpeg = QByteArray("\xFF\xD8\xFF\xE0") + "a picture";
const QByteArray pdf = "%PDF-1.7 a note";

} // namespace

/// Pictures and papers kept with a delivery.
class TestAttachmentService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    DeliveryId m_delivery{0};
    DeliveryLineId m_line{0};

    AttachmentService service() { return AttachmentService(m_shop->db()); }
    ReceptionService receptions() { return ReceptionService(m_shop->db()); }
    Session session() { return m_shop->session(); }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(*m_shop);
        m_delivery = receptions().start(session(), {})->delivery;
        m_line = receptions().scan(session(), m_delivery, tofu.code)->line->id;
    }

    void picturesAndPapersAreKept()
    {
        const auto note = service().add(session(), m_delivery, {}, u"/tmp/bl.pdf"_qs, pdf);
        QVERIFY(note);
        QCOMPARE(note->name, u"bl.pdf"_qs);
        const auto photo = service().add(session(), m_delivery, m_line, u"tofu.jpg"_qs, jpeg);
        QCOMPARE(photo->productName, u"Tofu"_qs);
        const auto all = *service().list(session(), m_delivery);
        QCOMPARE(int(all.size()), 2);
        QCOMPARE(all[0].media, u"application/pdf"_qs);
        QCOMPARE(all[1].size, jpeg.size());
        QVERIFY(all[1].isPicture());
        QCOMPARE(*service().bytes(session(), photo->id), jpeg);
    }

    void theSameFileIsKeptOnce()
    {
        const auto first = service().add(session(), m_delivery, {}, u"a.jpg"_qs, jpeg);
        const auto again = service().add(session(), m_delivery, {}, u"b.jpg"_qs, jpeg);
        QCOMPARE(again->id, first->id);
        QCOMPARE(int(service().list(session(), m_delivery)->size()), 1);
    }

    void theContentSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"empty"_qs;
        QTest::newRow("a program") << QByteArray("MZ\x90") << u"media"_qs;
        QTest::newRow("a page") << QByteArray("<html>") << u"media"_qs;
        QTest::newRow("50 MB") << pdf + QByteArray(50 * 1024 * 1024, 'x') << u"too_large"_qs;
        QTest::newRow("just too large")
            << pdf + QByteArray(AttachmentService::mostBytes - pdf.size() + 1, 'x')
            << u"too_large"_qs;
    }
    void theContentSaysWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto refusedOne = service().add(session(), m_delivery, {}, u"x.jpg"_qs, bytes);
        QVERIFY(!refusedOne);
        QCOMPARE(refusedOne.failure().code, code);
        QVERIFY(service().list(session(), m_delivery)->empty());
    }

    void takenBackItIsNoLongerListed()
    {
        const auto photo = service().add(session(), m_delivery, {}, u"a.jpg"_qs, jpeg);
        QVERIFY(service().withdraw(session(), photo->id));
        QVERIFY(service().list(session(), m_delivery)->empty());
        QCOMPARE(service().bytes(session(), photo->id).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(service().withdraw(session(), photo->id).failure().kind, Failure::Kind::NotFound);
        // The same picture may come again.
        QVERIFY(service().add(session(), m_delivery, {}, u"a.jpg"_qs, jpeg)->id != photo->id);
    }

    void aFinishedDeliveryStillTakesPictures()
    {
        QVERIFY(receptions().finish(session(), m_delivery));
        QVERIFY(service().add(session(), m_delivery, m_line, u"a.jpg"_qs, jpeg));
    }

    void notOfAnotherDelivery()
    {
        const DeliveryId other = receptions().start(session(), {})->delivery;
        QCOMPARE(service().add(session(), other, m_line, u"a.jpg"_qs, jpeg).failure().kind,
                 Failure::Kind::NotFound);
        QVERIFY(receptions().abandon(session(), other));
        QCOMPARE(service().add(session(), other, {}, u"a.jpg"_qs, jpeg).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(service().add(session(), DeliveryId(999), {}, u"a.jpg"_qs, jpeg).failure().kind,
                 Failure::Kind::NotFound);
    }

    void onlyThoseWhoMay()
    {
        const Session cashier = m_shop->sessionAs({Permission::Sell});
        QCOMPARE(service().list(cashier, m_delivery).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service().add(cashier, m_delivery, {}, u"a.jpg"_qs, jpeg).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestAttachmentService)
#include "tst_attachmentservice.moc"
