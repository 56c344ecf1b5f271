// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/technicaleventstore.h"
#include "core/backup/salvageservice.h"
#include "core/db/backup.h"
#include "core/db/shopfile.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestSalvageService : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_shop;
    QString m_damaged;

    QString path(const QString &name) { return m_shop->folder() + u'/' + name; }
    Result<Salvaged> salvage()
    {
        return SalvageService::run(m_damaged, path(u"saved.cabas"_qs), u"till-1"_qs, m_shop->now());
    }

private Q_SLOTS:
    /// One shop for all: nothing is done to it, but to its copies.
    void initTestCase()
    {
        m_shop = std::make_unique<TestShop>();
        liveALittle(*m_shop);
        m_damaged = path(u"damaged.cabas"_qs);
    }
    void init()
    {
        for (const QString &file : {m_damaged, path(u"saved.cabas"_qs)})
            QFile::remove(file);
        QVERIFY(Backup::copy(m_shop->path(), m_damaged));
    }

    void aSoundFileComesBackWhole()
    {
        const Result<Salvaged> saved = salvage();
        QVERIFY2(saved, saved ? "" : qPrintable(saved.failure().message));
        QCOMPARE(saved->broken, QStringList());
        QCOMPARE(saved->rows.lost(), 0);
        QVERIFY(saved->isNoted);
        QVERIFY(saved->toJson({})[u"whole"_qs].toBool());
        const auto db = ShopFile::open(path(u"saved.cabas"_qs));
        const auto events =
            (*db)->read([](Tx &tx) { return TechnicalEventStore::search(tx, {}, 1); });
        QCOMPARE(events->front().kind, TechnicalKind::Salvage);
        QVERIFY(Verifier::run(**db).ok());
        // The file that was damaged, and the names beside the new one, are as they were.
        QVERIFY(!QFile::exists(path(u"saved.cabas.reading"_qs)));
        QVERIFY(!QFile::exists(path(u"saved.cabas.making"_qs)));
    }

    void aLostPageOfTicketsIsNamed()
    {
        const qint64 page =
            m_shop
                ->value(u"SELECT MAX(pageno) FROM dbstat WHERE name = 'ticket_lines' AND "
                        "pagetype = 'leaf'"_qs)
                .toLongLong();
        QVERIFY(page > 1);
        QFile file(m_damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((page - 1) * 4096);
        file.write(QByteArray(4096, '\0'));
        file.close();
        const Result<Salvaged> saved = salvage();
        QVERIFY2(saved, saved ? "" : qPrintable(saved.failure().message));
        QVERIFY(saved->rows.lost() > 0);
        QVERIFY2(saved->broken.join(u'\n').contains(u"ticket_lines"_qs),
                 qPrintable(saved->broken.join(u'\n')));
        QVERIFY(!saved->report.check(u"chains"_qs)->ok);
        QVERIFY(saved->isNoted);
    }
};

CABAS_TEST(TestSalvageService)
#include "tst_salvageservice.moc"
