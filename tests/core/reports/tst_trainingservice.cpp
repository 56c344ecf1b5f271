// SPDX-License-Identifier: GPL-3.0-or-later
// covers: trainingstore trainingmarkstore
#include "core/reports/trainingservice.h"

#include "app/shop.h"
#include "core/access/technicaleventstore.h"
#include "core/reports/verifier.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QFile>
#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

class TestTrainingService : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_shop;

    TrainingService service()
    {
        return TrainingService(m_shop->db(), m_shop->path(), m_shop->folder());
    }
    std::unique_ptr<Shop> opened(const QString &path)
    {
        auto shop = Shop::open(path, {m_shop->folder(), m_shop->now(), {}});
        return shop ? std::move(shop).value() : nullptr;
    }
    static qint64 count(Shop &shop, const char *sql)
    {
        return *shop.db().read([&](Tx &tx) { return tx.integer(sql); });
    }
    QStringList events()
    {
        QStringList kinds;
        for (const TechnicalEvent &event :
             m_shop->read([](Tx &tx) { return TechnicalEventStore::search(tx, {}, 100); }))
            if (TechnicalEventStore::nameOf(event.kind).startsWith(u"training"))
                kinds.prepend(TechnicalEventStore::nameOf(event.kind));
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        test::liveALittle(*m_shop);
    }

    void namesOfFiles()
    {
        QCOMPARE(TrainingService::pathOf(u"/a/b.c.cabas"_qs), u"/a/b.c.training.cabas"_qs);
        QCOMPARE(TrainingService::shopOf(u"/a/b.c.training.cabas"_qs), u"/a/b.c.cabas"_qs);
        QCOMPARE(TrainingService::shopOf(u"/a/b.cabas"_qs), QString());
    }

    void isSetUpLikeTheShopAndHoldsNothingThatHappened()
    {
        const Result<QString> path = service().begin(m_shop->session());
        QVERIFY2(path.ok(), path ? "" : qPrintable(path.failure().message));
        const auto training = opened(*path);
        QVERIFY(training != nullptr);
        QVERIFY(TrainingService::isTraining(training->db()));
        QVERIFY(!TrainingService::isTraining(m_shop->db()));
        QVERIFY(training->profile().name != u"La Feuille"_qs);
        QCOMPARE(count(*training, "SELECT COUNT(*) FROM products"),
                 m_shop->value(u"SELECT COUNT(*) FROM products"_qs).toLongLong());
        QCOMPARE(count(*training, "SELECT COUNT(*) FROM prices"),
                 m_shop->value(u"SELECT COUNT(*) FROM prices"_qs).toLongLong());
        QCOMPARE(count(*training, "SELECT COUNT(*) FROM tills"), 2);
        for (const char *nothing :
             {"SELECT COUNT(*) FROM tickets", "SELECT COUNT(*) FROM closings",
              "SELECT COUNT(*) FROM stock_moves", "SELECT COUNT(*) FROM journal_entries",
              "SELECT COUNT(*) FROM member_account_moves", "SELECT COUNT(*) FROM archives",
              "SELECT SUM(last_number) FROM tills"})
            QVERIFY2(count(*training, nothing) == 0, nothing);
        const VerifyReport report = Verifier::run(training->db());
        QVERIFY2(report.ok(), QJsonDocument(report.toJson()).toJson().constData());
        QCOMPARE(events(), QStringList{u"training_begin"_qs});
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void nobodysNameIsInIt()
    {
        m_shop->sql(u"UPDATE members SET email = 'ada@example.org', phone = '0612345678'"_qs);
        const QString path = *service().begin(m_shop->session());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *canary : {"Aubépine", "aubepine", "Fougère", "Camille", "robin",
                                   "ada@example.org", "0612345678"})
            QVERIFY2(!bytes.contains(canary), canary);
        QVERIFY(bytes.contains("Farine"));
    }

    void sellsWithAKeyOfItsOwn()
    {
        const QString path = *service().begin(m_shop->session());
        const auto training = opened(path);
        const Session owner = *training->ownerSession();
        TillService tills(training->db(), m_shop->folder());
        QVERIFY(tills.open(owner, u"1"_qs, Money::fromCents(10000)).ok());
        SaleRequest request;
        request.till = u"1"_qs;
        LineRequest line;
        line.code = u"FAR"_qs;
        request.lines = {line};
        request.payments = {{TillMeans::Cash, {}, Money::fromCents(1000)}};
        const Result<SoldTicket> sold = SaleService(training->db()).sell(owner, request);
        QVERIFY2(sold.ok(), sold ? "" : qPrintable(sold.failure().message));
        QCOMPARE(sold->ticket.number, 1);
        QVERIFY(tills.close(owner, u"1"_qs, {}).ok());
        QVERIFY(Verifier::run(training->db()).ok());
        const QVariant own = m_shop->value(u"SELECT public_key FROM shop_keys"_qs);
        QVERIFY(
            !training->db()
                 .read([](Tx &tx) { return tx.first("SELECT public_key FROM shop_keys")->text(0); })
                 ->contains(own.toString()));
    }

    void isMadeAnewAndEnds()
    {
        QCOMPARE(service().end(m_shop->session()).failure().code, u"absent"_qs);
        const QString path = *service().begin(m_shop->session());
        {
            const auto training = opened(path);
            QCOMPARE(service().reset(m_shop->session()).failure().code, u"in_use"_qs);
            QCOMPARE(service().end(m_shop->session()).failure().code, u"in_use"_qs);
            const Session owner = *training->ownerSession();
            QVERIFY(
                TillService(training->db(), m_shop->folder()).open(owner, u"1"_qs, Money()).ok());
        }
        QVERIFY(service().reset(m_shop->session()).ok());
        QCOMPARE(count(*opened(path), "SELECT COUNT(*) FROM till_sessions"), 0);
        QVERIFY(service().end(m_shop->session()).ok());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(events(),
                 QStringList({u"training_begin"_qs, u"training_reset"_qs, u"training_end"_qs}));
    }

    void isRefusedInWords()
    {
        QCOMPARE(service().begin(m_shop->sessionAs({Permission::Sell})).failure().kind,
                 Failure::Kind::Forbidden);
        const QString path = *service().begin(m_shop->session());
        const auto training = opened(path);
        TrainingService inside(training->db(), path, m_shop->folder());
        QCOMPARE(inside.begin(*training->ownerSession()).failure().code, u"training"_qs);
    }
};

CABAS_TEST(TestTrainingService)
#include "tst_trainingservice.moc"
